// Decides whether paired numbers lie above 0: Student's t on one side, with what nothing at all would show kept apart.

import { studentCdf, standardErrorOf, summarise } from '../stats/index.ts';

export interface Tested {
  readonly mean: number;
  /** Probability of at least this much from luck alone; 1 where nothing differs. */
  readonly p: number;
}

/** Differences smaller than this are rounding. */
const NOTHING = 1e-9;

/** One-sided test of a mean above 0. */
export function testedAbove(differences: ArrayLike<number>): Tested {
  const summary = summarise(differences);
  const { n, mean } = summary;
  if (n < 2 || mean <= NOTHING) return { mean, p: mean <= NOTHING ? 1 : 0.5 };
  const error = standardErrorOf(summary);
  if (error < NOTHING) return { mean, p: 0 };
  return { mean, p: 1 - studentCdf(mean / error, n - 1) };
}

/** Which of several tests hold when at most a share `rate` of those named may be luck. @source Benjamini and Hochberg 1995 */
export function heldTogether(ps: readonly number[], rate: number): readonly boolean[] {
  const sorted = [...ps].sort((a, b) => a - b);
  let most = -1;
  sorted.forEach((p, at) => {
    if (p <= (rate * (at + 1)) / ps.length) most = p;
  });
  return ps.map((p) => p <= most);
}
