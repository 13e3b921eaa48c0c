// Decides how a search has its games played: sides and seeds in, what was measured out, and every game counted.

import type { Side } from '../experiment/index.ts';
import type { Batch, Cancel, GameAsk, Measurement, Pool, ScenarioText } from '../types.ts';

/** What was measured, by side and seed. */
export interface Outcomes {
  readonly sides: number;
  readonly seeds: number;
  of(side: number, seed: number): Float64Array;
}

export interface SearchTable {
  /** Plays every side on every seed: sides share the luck of a seed. */
  play(
    sides: readonly Side[],
    seeds: readonly string[],
    measurements: readonly Measurement[],
  ): Promise<Outcomes>;
  /** Counts games that were not asked for here: those that a look-ahead plays in its head, or traces. */
  spend(games: number): void;
  /** Games played so far. */
  spent(): number;
}

export interface TableOptions {
  readonly scenario: ScenarioText;
  readonly pool: Pool;
  readonly signal?: Cancel;
  readonly onSpent?: (games: number) => void;
}

/** Games that a worker is given at once, at most. */
const MOST_AT_ONCE = 60;

export function openSearchTable({ scenario, pool, signal, onSpent }: TableOptions): SearchTable {
  let spent = 0;
  const spend = (games: number): void => {
    spent += games;
    onSpent?.(Math.round(spent));
  };
  return {
    spend,
    spent: () => spent,
    async play(sides, seeds, measurements) {
      const games = gamesOf(sides, seeds);
      const width = measurements.length;
      const values = new Float64Array(games.length * width);
      const at = Math.min(MOST_AT_ONCE, Math.max(1, Math.ceil(games.length / pool.size)));
      const batches: Batch[] = [];
      for (let from = 0; from < games.length; from += at) {
        batches.push({
          scenario,
          games: games.slice(from, from + at),
          measurements,
          counts: false,
        });
      }
      const keep: Parameters<Pool['run']>[1] = (result, position) => {
        values.set(result.values, position * at * width);
        spend(batches[position]?.games.length ?? 0);
      };
      if (batches.length > 0) await pool.run(batches, keep, signal);
      return {
        sides: sides.length,
        seeds: seeds.length,
        of(side, seed) {
          const start = (seed * sides.length + side) * width;
          return values.subarray(start, start + width);
        },
      };
    },
  };
}

/** Seed by seed, so that a worker draws the luck of each only once. */
function gamesOf(sides: readonly Side[], seeds: readonly string[]): readonly GameAsk[] {
  return seeds.flatMap((seed) => sides.map((side): GameAsk => ({ seed, ...side })));
}

/** Names of seeds of one purpose; other purposes have others, so that nothing is judged on what it was chosen by. */
export function seedsFor(purpose: string, from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${purpose} ${from + at}`);
}

/** A score for every seed of a side. */
export function scoresOf(
  outcomes: Outcomes,
  side: number,
  score: (values: Float64Array) => number,
): Float64Array {
  return Float64Array.from({ length: outcomes.seeds }, (_, seed) => score(outcomes.of(side, seed)));
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return values.length === 0 ? NaN : sum / values.length;
}
