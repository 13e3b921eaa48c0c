// Decides which of many plays is best with few games: all meet some seeds, the better half meets more, and so on.

import type { Side } from '../experiment/index.ts';
import type { Measurement } from '../types.ts';
import type { Score } from './objective.ts';
import { meanOf, scoresOf, seedsFor } from './table.ts';
import type { SearchTable } from './table.ts';

export interface Race {
  readonly table: SearchTable;
  readonly measurements: readonly Measurement[];
  readonly score: Score;
  /** Names the seeds; plays of one race share them. */
  readonly purpose: string;
  /** Seeds that are added in each round; after each round half of the plays stay. */
  readonly rounds: readonly number[];
}

export interface Standing {
  /** Position among the plays that started. */
  readonly play: number;
  /** Mean score over all its seeds. */
  readonly score: number;
  readonly seeds: number;
}

/** Games that a race of so many plays takes. */
export function raceCost(plays: number, rounds: readonly number[]): number {
  let left = plays;
  let games = 0;
  for (const seeds of rounds) {
    games += left * seeds;
    left = Math.max(1, Math.ceil(left / 2));
  }
  return games;
}

/**
 * All plays, the best first: those that lasted longer before those that dropped out.
 * @source Jamieson and Talwalkar 2016, successive halving
 */
export async function race(
  { table, measurements, score, purpose, rounds }: Race,
  sides: readonly Side[],
): Promise<readonly Standing[]> {
  let running = sides.map((_, play): Standing => ({ play, score: 0, seeds: 0 }));
  const dropped: Standing[] = [];
  for (const [round, count] of rounds.entries()) {
    const from = running[0]?.seeds ?? 0;
    const playing = running.flatMap(({ play }) => sides[play] ?? []);
    const seeds = seedsFor(purpose, from, count);
    const outcomes = await table.play(playing, seeds, measurements);
    const ranked = running
      .map((standing, at): Standing => {
        const fresh = meanOf(scoresOf(outcomes, at, score));
        const all = from + count;
        return { ...standing, score: (standing.score * from + fresh * count) / all, seeds: all };
      })
      .toSorted((a, b) => b.score - a.score || a.play - b.play);
    const stay = Math.max(1, Math.ceil(ranked.length / 2));
    const last = round === rounds.length - 1;
    running = last ? ranked : ranked.slice(0, stay);
    if (!last) dropped.unshift(...ranked.slice(stay));
  }
  return [...running, ...dropped];
}
