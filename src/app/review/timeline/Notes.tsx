// Decides how an observer's notes are tied to a turn: for all or for the one who leads, to a lesson or to none.
import { useState } from 'react';
import { Name, Pick, Tick, useWords } from '../../kit/index.ts';
import { TakeOut, Write } from '../kit/index.ts';
import { addToReview } from '../stores/additions.ts';
import { useReview } from '../use.ts';
import styles from './Timeline.module.css';

/** No lesson has this id. */
const NONE = '';

export function Notes({ turn }: { readonly turn: number }) {
  const { t, say } = useWords();
  const { additions, scenario } = useReview();
  const [objective, setObjective] = useState(NONE);
  const [isPrivate, setPrivate] = useState(false);
  const notes = additions.flatMap(({ at, link, content }) =>
    at === turn && content.kind === 'note' ? [{ link, content }] : [],
  );
  const write = (text: string) => {
    const content = { kind: 'note', text, isPrivate } as const;
    const tied = { ...content, objective: objective === NONE ? null : objective };
    return addToReview(tied, turn, 'facilitator') === null;
  };
  return (
    <details className={styles['notes']} open={notes.length > 0}>
      <summary>{t('review.note.title', { count: notes.length })}</summary>
      <ul className={styles['lines']}>
        {notes.map(({ link, content }) => (
          <li key={link} className={styles['change']}>
            <span>
              {content.isPrivate ? (
                <span className={styles['kind']}>{t('review.note.isPrivate')}</span>
              ) : null}
              <Name>{content.text}</Name>
            </span>
            <TakeOut link={link} what={content.text} />
          </li>
        ))}
      </ul>
      <Write label={t('review.note.write')} press={t('review.plan.add')} onWrite={write}>
        {scenario.lessons.length === 0 ? null : (
          <Pick
            label={t('review.note.objective')}
            value={objective}
            onChange={setObjective}
            choices={[
              { id: NONE, label: t('review.plan.noLesson') },
              ...scenario.lessons.map(({ id, claim }) => ({ id, label: say(claim) })),
            ]}
          />
        )}
        <Tick
          label={t('review.note.private')}
          note={t('review.note.privateHelp')}
          checked={isPrivate}
          onChange={setPrivate}
        />
      </Write>
    </details>
  );
}
