// Decides when a seat may say what it expects of a lesson, and how that is kept; whether it was right is the debrief's.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { saltOf } from './record/chain.ts';
import { EXPECTATIONS } from './record/format.ts';
import type { Expectation, Prediction, StoredPredictions } from './record/format.ts';
import { changed } from './table.ts';
import type { Table } from './table.ts';

export const PREDICTION_PROBLEMS = [
  'not-now',
  'seat-unknown',
  'seat-not-yours',
  'lesson-unknown',
  'malformed',
] as const;

export interface PredictionProblem {
  readonly code: (typeof PREDICTION_PROBLEMS)[number];
  readonly place: string;
}

/** Predictions are taken in the briefing and until the first turn closes: after that the game has begun to answer. */
export function mayPredict(table: Table): boolean {
  return table.played.length === 0 && (table.phase === 'brief' || table.phase === 'orders');
}

/** What a seat expects so far, in the order of the scenario's lessons. */
export function predictionsOf(table: Table, seat: string): readonly Prediction[] {
  return table.predictions.get(seat) ?? [];
}

/** Writes what a seat expects of one lesson; null takes it back. */
export function predict(
  table: Table,
  seat: string,
  lesson: string,
  expects: Expectation | null,
): Result<readonly Prediction[], PredictionProblem> {
  const refuse = (code: PredictionProblem['code'], place: string) => err({ code, place });
  if (!mayPredict(table)) return refuse('not-now', table.phase);
  const index = table.world.index.seat.get(seat);
  if (index === undefined) return refuse('seat-unknown', seat);
  if (table.seats[index]?.holder !== 'person') return refuse('seat-not-yours', seat);
  if (!table.lessons.some(({ id }) => id === lesson)) return refuse('lesson-unknown', lesson);
  if (expects !== null && !EXPECTATIONS.includes(expects)) return refuse('malformed', lesson);
  const others = predictionsOf(table, seat).filter((one) => one.lesson !== lesson);
  const said = expects === null ? others : [...others, { lesson, expects }];
  const place = (one: Prediction) => table.lessons.findIndex(({ id }) => id === one.lesson);
  const sorted = said.sort((a, b) => place(a) - place(b));
  table.predictions.set(seat, sorted);
  changed(table);
  return ok(sorted);
}

/** Everybody's predictions as the record keeps them, in file order of seats; seats that said nothing are left out. */
export function storedPredictions(table: Table): readonly StoredPredictions[] {
  return table.setup.seats.flatMap(({ seat }): StoredPredictions[] => {
    const says = predictionsOf(table, seat);
    if (says.length === 0) return [];
    return [{ seat, says, salt: saltOf(table.setup.seed, 1, `predictions|${seat}`) }];
  });
}

/** Takes predictions back from a record. */
export function restorePredictions(table: Table, stored: readonly StoredPredictions[]): void {
  for (const { seat, says } of stored) table.predictions.set(seat, says);
}
