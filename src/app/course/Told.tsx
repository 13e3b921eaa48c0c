// Decides how a learner reads what a turn changed: the measures to watch, each with its why, and what happened to people.
import { newsFacts } from '../facts/names.ts';
import { newsKey } from '../facts/news.ts';
import { Button, useWords } from '../kit/index.ts';
import { Changed } from './Changed.tsx';
import { lineOf, partOf, seriesOf, sessionOf, toOrders, toTail, turnOf } from './run.ts';
import type { CourseState } from './run.ts';
import { useCourseNames } from './OrderWords.tsx';
import styles from './Course.module.css';

/** News of what befell people; what the learner's own orders did stands in the changes. */
const BEFALLS: readonly string[] = [
  'state-harm',
  'clash',
  'attack',
  'protest',
  'reprisal',
  'contest',
];

export function Told({ state }: { readonly state: CourseState }) {
  const { t } = useWords();
  const turn = turnOf(state);
  const { turns } = partOf(state);
  const [now, first] = [seriesOf(state, state.progress.part), seriesOf(state, 0)];
  const isLast = turn === turns.length;
  return (
    <>
      <ul className={styles['changes']}>
        {lineOf(state).look.map((id) => (
          <Changed
            key={id}
            id={id}
            before={now[turn - 1]?.[id] ?? 0}
            after={now[turn]?.[id] ?? 0}
            other={state.progress.part === 0 ? null : (first[turn]?.[id] ?? 0)}
            asked={{ session: sessionOf(state), seat: state.book.seat, turn }}
          />
        ))}
      </ul>
      <Befell state={state} turn={turn} />
      <div className={styles['actions']}>
        <Button rank="primary" onClick={isLast ? toTail : toOrders}>
          {isLast ? t('course.toTail') : t('course.toTurn', { turn: turn + 1 })}
        </Button>
      </div>
    </>
  );
}

function Befell({ state, turn }: { readonly state: CourseState; readonly turn: number }) {
  const { t, richCode } = useWords();
  const session = sessionOf(state);
  const world = session.seatWorld(state.book.seat);
  const names = useCourseNames(world);
  const news = session.report(state.book.seat, turn)?.news ?? [];
  const lines = news.filter(({ code }) => BEFALLS.includes(code));
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="befell" className={styles['block']}>
      <h2 id="befell">{t('course.happened')}</h2>
      <ul className={styles['news']}>
        {lines.map((line, at) => (
          <li key={at}>{richCode(newsKey(line), newsFacts(line, world, names))}</li>
        ))}
      </ul>
    </section>
  );
}
