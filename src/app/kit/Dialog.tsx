// Decides how a question lies over the table: focus stays inside, Escape closes; it does not decide what is asked.
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Scroll } from './Scroll.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'large';
}

/** The first field of a form, else the press that goes on: what a person came for. */
function firstFocus(dialog: HTMLDialogElement): HTMLElement | null {
  const field = dialog.querySelector<HTMLElement>('section select, section input[inputmode]');
  if (field !== null) return field;
  return [...dialog.querySelectorAll<HTMLButtonElement>('button:enabled')].at(-1) ?? null;
}

export function Dialog({ title, onClose, children, actions, size = 'small' }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    if (dialog === null) return undefined;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    firstFocus(dialog)?.focus();
    return () => {
      if (dialog.open) dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      className={cx(styles['dialog'], styles[size])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <Scroll className={styles['body']} label={title}>
        {children}
      </Scroll>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </dialog>
  );
}
