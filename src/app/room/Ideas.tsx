// Decides how a team proposes without names before it discusses, and then votes; only counts are ever shown.
import { useState } from 'react';
import type { IdeaLine, SeatView } from '../../session/index.ts';
import { Button, Name, Num, useWords } from '../kit/index.ts';
import { order } from '../stores/roomActions.ts';
import styles from './Room.module.css';

interface IdeasProps {
  readonly view: SeatView;
  readonly ideas: readonly IdeaLine[];
}

const MOST_IDEA = 300;

export function Ideas({ view, ideas }: IdeasProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const put = async () => {
    if (await order({ kind: 'idea', text: text.trim(), order: null })) setText('');
  };
  const isHidden = view.phase === 'look';
  const mayAct =
    view.role !== 'vip' && (isHidden || view.phase === 'talk' || view.phase === 'orders');
  return (
    <section aria-labelledby="room-ideas" className={styles['part']}>
      <h2 id="room-ideas">{t('room.ideas')}</h2>
      <p className={styles['note']}>
        {t(isHidden ? 'room.ideasHidden' : mayAct ? 'room.ideasOpen' : 'room.ideasRead')}
      </p>
      <ul className={styles['lines']}>
        {ideas.map((idea) => (
          <li key={idea.id} className={styles['device']}>
            <span>
              <Name>{idea.text}</Name>
              {idea.mine ? ` · ${t('room.ideaMine')}` : ''}
            </span>
            <span className={styles['presses']}>
              {isHidden ? null : !mayAct ? (
                t('room.ideaVotes', { votes: idea.votes })
              ) : (
                <Button
                  aria-pressed={idea.voted}
                  onClick={() => void order({ kind: 'vote', idea: idea.id, on: !idea.voted })}
                >
                  <span className={styles['unseen']}>{`${t('room.ideaVote')}: ${idea.text} `}</span>
                  <span aria-hidden="true">{idea.voted ? '✓' : '+'}</span> <Num>{idea.votes}</Num>
                </Button>
              )}
              {idea.mine && mayAct ? (
                <Button
                  aria-label={`${t('pad.remove')}: ${idea.text}`}
                  onClick={() => void order({ kind: 'drop-idea', idea: idea.id })}
                >
                  ×
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {!mayAct ? null : (
        <div className={styles['entry']}>
          <label>
            <span>{t('room.ideaText')}</span>
            <input
              value={text}
              maxLength={MOST_IDEA}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <Button disabled={text.trim() === ''} onClick={() => void put()}>
            {t('room.ideaPut')}
          </Button>
        </div>
      )}
    </section>
  );
}
