// Decides how the written report is read on screen and printed by the browser: the same page that is saved as a file, in a frame.
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button, useWords } from '../../kit/index.ts';
import styles from './ReportLayer.module.css';

interface LayerProps {
  readonly page: string;
  readonly close: () => void;
}

export function ReportLayer({ page, close }: LayerProps) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const layer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = layer.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('h1')?.focus();
    return () => dialog?.close();
  }, []);
  return createPortal(
    <dialog
      ref={layer}
      aria-labelledby="report-title"
      className={styles['layer']}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={styles['tools']}>
        <h1 id="report-title" tabIndex={-1}>
          {t('review.export.print')}
        </h1>
        <Button onClick={close}>{t('app.close')}</Button>
        <Button rank="primary" onClick={() => frame.current?.contentWindow?.print()}>
          {t('workshop.print')}
        </Button>
      </div>
      <iframe
        ref={frame}
        className={styles['page']}
        title={t('review.export.print')}
        sandbox="allow-same-origin allow-modals"
        srcDoc={page}
      />
    </dialog>,
    document.body,
  );
}
