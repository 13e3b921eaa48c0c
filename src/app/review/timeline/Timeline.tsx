// Decides how what happened is told: all turns in one table and one of them in full; to a room, turn after turn.
import { useMemo, useState } from 'react';
import { PANELS } from '../../../engine/index.ts';
import { taleOf } from '../../../review/index.ts';
import type { ReviewGame, TurnTale } from '../../../review/index.ts';
import { DRAWN } from '../../debrief/index.ts';
import type { Names } from '../../facts/names.ts';
import { useWords } from '../../kit/index.ts';
import { useLater } from '../later.ts';
import { Steps } from '../Steps.tsx';
import type { Step } from '../Steps.tsx';
import { useReview } from '../use.ts';
import { Course, Ends, courseOf } from './Course.tsx';
import { Decisions, SeatDecided, decidedByPeople } from './Decisions.tsx';
import { Happened } from './Happened.tsx';
import { Notes } from './Notes.tsx';
import { TurnTable } from './TurnTable.tsx';
import { useTurnTitle } from './turnTitle.ts';
import styles from './Timeline.module.css';

export function Timeline() {
  const { t, code } = useWords();
  const { game, presenter, focus, names } = useReview();
  const tale = useMemo(() => taleOf(game), [game]);
  const [turn, setTurn] = useState(focus?.turn ?? 1);
  const titleOf = useTurnTitle();
  const course = useLater(game, courseOf)?.course;
  if (presenter) {
    const turns = tale.flatMap((told) => turnSteps(told, titleOf(told.turn), game, names));
    const charts = (course === undefined || course === null ? [] : DRAWN).map((id): Step => ({
      id: `course-${id}`,
      title: code(`metric.${id}`),
      body: <Course course={course} only={id} />,
    }));
    const ends = (course === undefined || course === null ? [] : PANELS).map((panel): Step => ({
      id: `ends-${panel}`,
      title: t(`panel.${panel}`),
      body: <Ends course={course} only={panel} />,
    }));
    return <Steps steps={[...turns, ...charts, ...ends]} />;
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
  const body = <Course course={course} />;
  const ends: Step = {
    id: 'ends',
    title: t('debrief.measures'),
    body: <Ends course={course} />,
  };
  return <Steps steps={[whole, { id: 'course', title: t('debrief.course'), body }, ends]} />;
}

/** First what happened to all, then one step for each seat that people hold and that decided something. */
function turnSteps(told: TurnTale, title: string, game: ReviewGame, names: Names): readonly Step[] {
  const happened = { id: `turn-${told.turn}`, title, body: <Happened told={told} /> };
  const decided = decidedByPeople(told, game).map((one): Step => ({
    id: `turn-${told.turn}-${one.seat}`,
    title: `${title} · ${names.seat(one.seat)}`,
    name: `${told.turn} · ${names.seat(one.seat)}`,
    body: <SeatDecided turn={told.turn} decided={one} isNamed={false} />,
  }));
  return [happened, ...decided];
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
