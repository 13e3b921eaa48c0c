// Decides how who leads writes notes that nobody else sees, each tied to a turn and, if wished, to a lesson.
import { useState } from 'react';
import type { ConsoleView } from '../../session/index.ts';
import { Button, Name, Pick, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { order } from '../stores/roomActions.ts';
import styles from './Parts.module.css';

const NONE = '';

export function Notes({ view }: { readonly view: ConsoleView }) {
  const { t, say } = useWords();
  const lessons = useRoom(({ now }) => now?.still.scenario.lessons ?? null);
  const [objective, setObjective] = useState(NONE);
  const [text, setText] = useState('');
  const claimOf = (id: string | null) => {
    const lesson = lessons?.find((one) => one.id === id);
    return lesson === undefined ? '' : say(lesson.claim);
  };
  const keep = async () => {
    const note = {
      kind: 'note',
      text: text.trim(),
      objective: objective === NONE ? null : objective,
      turn: null,
    } as const;
    if (await order(note)) setText('');
  };
  return (
    <>
      <div className={styles['entry']}>
        <label className={styles['field']}>
          <span>{t('host.note')}</span>
          <textarea
            rows={2}
            value={text}
            maxLength={600}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      </div>
      <div className={styles['entry']}>
        <Pick
          label={t('host.objective')}
          value={objective}
          onChange={setObjective}
          choices={[
            { id: NONE, label: t('host.noObjective') },
            ...(lessons ?? []).map(({ id, claim }) => ({ id, label: say(claim) })),
          ]}
        />
        <Button disabled={text.trim() === ''} onClick={() => void keep()}>
          {t('host.noteKeep')}
        </Button>
      </div>
      <ul className={styles['lines']}>
        {[...view.notes].reverse().map((note) => (
          <li key={note.number}>
            <strong>{t('room.historyTurn', { turn: note.turn })}</strong> <Name>{note.text}</Name>
            {note.objective === null ? null : (
              <span className={styles['note']}>
                {' '}
                <Name>{claimOf(note.objective)}</Name>
              </span>
            )}{' '}
            <Button
              rank="link"
              aria-label={`${t('host.noteDrop')}: ${note.text}`}
              onClick={() => void order({ kind: 'drop-note', number: note.number })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {view.notes.length === 0 ? <p className={styles['note']}>{t('host.notesHelp')}</p> : null}
    </>
  );
}
