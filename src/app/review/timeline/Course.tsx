// Decides how the measures of the game are shown turn by turn, beside the same luck with nothing done.
import { metricsOf } from '../../../engine/index.ts';
import type { PANELS } from '../../../engine/index.ts';
import { lastOrderTurn } from '../../../review/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import { playGame } from '../../../session/index.ts';
import { Courses, Measures } from '../../debrief/index.ts';
import type { CourseBooks } from '../../debrief/index.ts';
import { useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import styles from './Timeline.module.css';

interface CourseProps {
  /** Left out while it is computed; null where it cannot be. */
  readonly course: CourseBooks | null | undefined;
  /** One measure alone, as large as a room needs it. */
  readonly only?: string;
}

export function Course({ course, only }: CourseProps) {
  const { t } = useWords();
  if (course === undefined) return <output>{t('app.loading')}</output>;
  if (course === null) return <p className={styles['quiet']}>{t('review.told.noCourse')}</p>;
  if (only === undefined) return <Courses books={course} isHeaded={false} />;
  return (
    <div className={styles['alone']}>
      <Courses books={course} isHeaded={false} only={only} />
    </div>
  );
}

interface EndsProps {
  readonly course: CourseBooks | null | undefined;
  readonly only?: (typeof PANELS)[number];
}

/** What came of it: each measure, its change, and its gap to nothing done. */
export function Ends({ course, only }: EndsProps) {
  const { t } = useWords();
  const { known, names } = useReview();
  if (course === undefined) return <output>{t('app.loading')}</output>;
  if (course === null) return <p className={styles['quiet']}>{t('review.told.noCourse')}</p>;
  const states = known.states.flatMap(({ seated }, index) =>
    seated ? [{ index, name: names.state(index) }] : [],
  );
  if (only === undefined) return <Measures course={course} states={states} isHeaded={false} />;
  return (
    <div className={styles['alone']}>
      <Measures course={course} states={states} isHeaded={false} only={only} />
    </div>
  );
}

interface Known {
  readonly course: CourseBooks | null;
}

/** Played once a game: a screen that is opened again, or shown to the room, has it at once. */
const played = new WeakMap<ReviewGame, Known>();

export function courseOf(game: ReviewGame): Known {
  const known = played.get(game) ?? playBeside(game);
  played.set(game, known);
  return known;
}

/** Null where the start is not known any more: then nothing can be played beside it. */
function playBeside(game: ReviewGame): Known {
  const { world, chance, start, turns } = game;
  if (start === null || game.source === 'stored') return { course: null };
  const first = metricsOf(world, start);
  const idle = playGame({
    world,
    seed: chance.seed,
    chance,
    strategies: new Map(),
    everyTurn: true,
  }).metrics.slice(0, turns.length);
  const course = {
    measures: [first, ...turns.map(({ after }) => metricsOf(world, after))],
    idle: [first, ...idle],
    lastOrderTurn: lastOrderTurn(game),
  };
  return { course };
}
