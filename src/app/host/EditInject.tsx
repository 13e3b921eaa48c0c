// Decides how an inject in the queue is changed before it happens: its words, its round.
import { useState } from 'react';
import type { QueueLine } from '../../session/index.ts';
import { western } from '../facts/numbers.ts';
import { Button, Dialog, useWords } from '../kit/index.ts';
import { order } from '../stores/roomActions.ts';
import { Ahead } from './Ahead.tsx';
import { MOST_TEXT_SHOWN, MOST_TITLE_SHOWN, useInjectWords } from './injectWords.ts';
import styles from './Parts.module.css';

interface EditProps {
  readonly line: QueueLine;
  readonly onClose: () => void;
}

export function EditInject({ line, onClose }: EditProps) {
  const { t } = useWords();
  const words = useInjectWords()(line);
  const [title, setTitle] = useState(words.title);
  const [text, setText] = useState(words.text);
  const [round, setRound] = useState(line.round === null ? '' : String(line.round));
  const { inject, made, subject } = line;
  const save = async () => {
    const isDone = await order({
      kind: 'edit',
      item: line.id,
      edit: {
        subject: line.subject,
        round: Number(western(round)) || null,
        title: title === words.title && line.title === null ? null : title,
        text: text === words.text && line.text === null ? null : text,
      },
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={t('host.editTitle')}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button rank="primary" onClick={() => void save()}>
            {t('host.keep')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {words.care === '' ? null : (
          <p className={styles['care']}>{t('session.contentNote', { note: words.care })}</p>
        )}
        <label className={styles['field']}>
          <span>{t('host.editName')}</span>
          <input
            value={title}
            maxLength={MOST_TITLE_SHOWN}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label className={styles['field']}>
          <span>{t('host.editText')}</span>
          <textarea
            rows={4}
            value={text}
            maxLength={MOST_TEXT_SHOWN}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <label className={styles['field']}>
          <span>{t('host.editRound')}</span>
          <input
            dir="ltr"
            inputMode="numeric"
            value={round}
            onChange={(event) => setRound(event.target.value)}
          />
        </label>
        <p className={styles['note']}>{t('host.editHelp')}</p>
        <Ahead wanted={made ?? { inject: inject ?? '', subject }} lesson={null} />
      </div>
    </Dialog>
  );
}
