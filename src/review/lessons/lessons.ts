// Decides what a review shows of each lesson: what the table predicted, what this game showed; what is expected is the lab's.

import { entriesOf, metricsOf, openGame, openLedger } from '../../engine/index.ts';
import { lessonsSeenIn, playGame } from '../../session/index.ts';
import type { Expectation, LessonSeen, TableLesson } from '../../session/index.ts';
import type { ReviewGame } from '../game/index.ts';

export interface LessonReviewed {
  readonly lesson: string;
  /** By seat, what it expected before the first turn closed; seats that said nothing are left out. */
  readonly predicted: readonly { readonly seat: string; readonly expects: Expectation }[];
  /**
   * Firings of its rules and its measures, beside the same luck with nothing done. Null where the game is known by its stored
   * states only. One game proves nothing: it holds no verdict.
   */
  readonly seen: LessonSeen | null;
}

/** Every lesson of the scenario, in its order. */
export function lessonsIn(
  game: ReviewGame,
  lessons: readonly TableLesson[],
): readonly LessonReviewed[] {
  const said = game.turns[0]?.predictions ?? [];
  const seen = game.source === 'replayed' ? lessonsSeenOf(game, lessons) : [];
  return lessons.map(({ id }) => ({
    lesson: id,
    predicted: said.flatMap(({ seat, says }) =>
      says.flatMap(({ lesson, expects }) => (lesson === id ? [{ seat, expects }] : [])),
    ),
    seen: seen.find(({ lesson }) => lesson === id) ?? null,
  }));
}

function lessonsSeenOf(game: ReviewGame, lessons: readonly TableLesson[]): readonly LessonSeen[] {
  const { world, chance, turns } = game;
  const opening = openLedger(true);
  const start = openGame(world, chance, opening);
  const first = metricsOf(world, start);
  const idle = playGame({
    world,
    seed: chance.seed,
    chance,
    strategies: new Map(),
    everyTurn: true,
  }).metrics.slice(0, turns.length);
  const booked = [
    { turn: 0, entries: entriesOf(opening, world.layout) },
    ...turns.map(({ turn, entries }) => ({ turn, entries: entries ?? [] })),
  ];
  return lessonsSeenIn({ world, booked }, lessons, {
    measures: [first, ...turns.map(({ after }) => metricsOf(world, after))],
    idle: [first, ...idle],
  });
}
