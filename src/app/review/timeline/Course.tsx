// Decides how the measures of the game are shown turn by turn, beside the same luck with nothing done.
import { metricsOf } from '../../../engine/index.ts';
import { lastOrderTurn } from '../../../review/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import { playGame } from '../../../session/index.ts';
import { Courses } from '../../debrief/index.ts';
import { useWords } from '../../kit/index.ts';
import { useLater } from '../later.ts';
import { useReview } from '../use.ts';
import styles from './Timeline.module.css';

export function Course() {
  const { t } = useWords();
  const { game } = useReview();
  const done = useLater(game, booksOf);
  if (done === null) return <output>{t('app.loading')}</output>;
  const { books } = done;
  if (books === null) return <p className={styles['quiet']}>{t('review.told.noCourse')}</p>;
  return <Courses books={books} isHeaded={false} />;
}

/** Null where the start is not known any more: then nothing can be played beside it. */
function booksOf(game: ReviewGame) {
  const { world, chance, start, turns } = game;
  if (start === null || game.source === 'stored') return { books: null };
  const first = metricsOf(world, start);
  const idle = playGame({
    world,
    seed: chance.seed,
    chance,
    strategies: new Map(),
    everyTurn: true,
  }).metrics.slice(0, turns.length);
  const books = {
    measures: [first, ...turns.map(({ after }) => metricsOf(world, after))],
    idle: [first, ...idle],
    lastOrderTurn: lastOrderTurn(game),
  };
  return { books };
}
