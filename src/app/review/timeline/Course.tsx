// Decides how the measures of the game are shown turn by turn, beside the same luck with nothing done.
import { metricsOf } from '../../../engine/index.ts';
import { lastOrderTurn } from '../../../review/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import { playGame } from '../../../session/index.ts';
import { Courses } from '../../debrief/index.ts';
import type { CourseBooks } from '../../debrief/index.ts';
import { useWords } from '../../kit/index.ts';
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

/** Null where the start is not known any more: then nothing can be played beside it. */
export function courseOf(game: ReviewGame): { readonly course: CourseBooks | null } {
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
