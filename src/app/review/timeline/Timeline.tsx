// Decides how what happened is told: all turns in one table and one of them in full; to a room, turn after turn.
import { useMemo, useState } from 'react';
import { taleOf } from '../../../review/index.ts';
import type { TurnTale } from '../../../review/index.ts';
import { useWords } from '../../kit/index.ts';
import { Steps } from '../Steps.tsx';
import type { Step } from '../Steps.tsx';
import { useReview } from '../use.ts';
import { Course } from './Course.tsx';
import { Decisions } from './Decisions.tsx';
import { Happened } from './Happened.tsx';
import { Notes } from './Notes.tsx';
import { TurnTable } from './TurnTable.tsx';
import { useTurnTitle } from './turnTitle.ts';
import styles from './Timeline.module.css';

export function Timeline() {
  const { t } = useWords();
  const { game, presenter, focus } = useReview();
  const tale = useMemo(() => taleOf(game), [game]);
  const [turn, setTurn] = useState(focus?.turn ?? 1);
  const titleOf = useTurnTitle();
  const course: Step = { id: 'course', title: t('debrief.course'), body: <Course /> };
  if (presenter) {
    const steps = tale.flatMap((told) => turnSteps(told, titleOf(told.turn)));
    return <Steps steps={[...steps, course]} />;
  }
  const told = tale[turn - 1];
  const whole: Step = {
    id: 'turns',
    body: (
      <div className={styles['two']}>
        <TurnTable tale={tale} turn={turn} onTurn={setTurn} />
        {told === undefined ? null : <TurnSheet told={told} title={titleOf(turn)} />}
      </div>
    ),
  };
  return <Steps steps={[whole, course]} />;
}

/** Two things a turn: what happened to all, then who decided what. Decisions are left out where nobody decided. */
function turnSteps(told: TurnTale, title: string): readonly Step[] {
  const happened = { id: `turn-${told.turn}`, title, body: <Happened told={told} /> };
  const hasDecided = told.decisions.some(
    ({ orders, intent }) => orders.length > 0 || intent !== '',
  );
  if (!hasDecided) return [happened];
  return [happened, { id: `turn-${told.turn}-decided`, title, body: <Decisions told={told} /> }];
}

function TurnSheet({ told, title }: { readonly told: TurnTale; readonly title: string }) {
  const { t } = useWords();
  return (
    <section className={styles['turn']} aria-labelledby="told-turn">
      <h2 id="told-turn" className={styles['head']}>
        {title}
      </h2>
      <div className={styles['columns']}>
        <section>
          <h3 className={styles['part']}>{t('review.told.decided')}</h3>
          <Decisions told={told} />
        </section>
        <section>
          <h3 className={styles['part']}>{t('review.told.happened')}</h3>
          <Happened told={told} />
        </section>
      </div>
      <Notes turn={told.turn} />
    </section>
  );
}
