// Decides how the effect of an inject in the queue is asked for and shown before it is released.
import { useEffect, useState } from 'react';
import type { Preview, Question, QueueLine } from '../../session/index.ts';
import { Button, Dialog, useWords } from '../kit/index.ts';
import { askRoom } from './ask.ts';
import { PreviewBook } from './PreviewBook.tsx';
import { Ahead } from './Ahead.tsx';
import { useInjectWords } from './injectWords.ts';
import type { Told } from './injectWords.ts';
import styles from './Parts.module.css';

interface EffectProps {
  /** A line of the queue, or an inject that might become one. */
  readonly line: Told & Pick<QueueLine, 'subject'>;
  /** The lesson that it was suggested for. */
  readonly lesson?: string;
  readonly onClose: () => void;
}

export function EffectOf({ line, lesson, onClose }: EffectProps) {
  const { t } = useWords();
  const words = useInjectWords()(line);
  const [tried, setTried] = useState<Preview | null>(null);
  const { inject, made, subject } = line;
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const question: Question =
        made === null
          ? { kind: 'preview-inject', inject: inject ?? '', subject }
          : { kind: 'preview', made };
      const answer = await askRoom(question);
      if (isHere && answer?.kind === 'preview') setTried(answer.preview);
    };
    void ask();
    return () => {
      isHere = false;
    };
  }, [inject, made, subject]);
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('app.close')}</Button>}
    >
      <div className={styles['form']}>
        {words.care === '' ? null : (
          <p className={styles['care']}>{t('session.contentNote', { note: words.care })}</p>
        )}
        <p>{words.text}</p>
        {tried === null ? <output>{t('app.loading')}</output> : <PreviewBook preview={tried} />}
        <Ahead wanted={made ?? { inject: inject ?? '', subject }} lesson={lesson ?? null} />
      </div>
    </Dialog>
  );
}
