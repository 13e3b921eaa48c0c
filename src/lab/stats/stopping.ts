// Decides when a comparison may stop early: looks at fixed numbers of games, each with its share of the error that is allowed.

import { studentQuantile } from './quantiles.ts';
import { summarise } from './summary.ts';

/** When to look, and how often an interval may miss the truth over all looks together. */
export interface Looks {
  /** Numbers of games at which the interval is looked at, rising; the last is the budget. */
  readonly at: readonly number[];
  readonly error: number;
}

/** Looks at doubling numbers of games: `first`, 2 `first`, … and `last`. */
export function looksFor(first: number, last: number, error = 0.05): Looks {
  const at: number[] = [];
  for (let games = first; games < last; games *= 2) at.push(games);
  return { at: [...at, last], error };
}

/**
 * The error that a look may spend: growing with the games seen, so that an early stop needs strong evidence and the last
 * look keeps at least half. What is spent at all looks sums to `error`, so by the union bound the chance that any interval
 * looked at misses the truth is at most `error`, whatever the looks have in common.
 * @source Lan and DeMets 1983 (spending by information); Bonferroni's bound instead of their joint distribution
 */
export function errorAtLook({ at, error }: Looks, look: number): number {
  const last = at.at(-1) ?? 1;
  const spent = (index: number): number => {
    const share = index < 0 ? 0 : (at[index] ?? last) / last;
    // Half of the error grows with the square of the share seen; the other half is kept for the last look.
    return index >= at.length - 1 ? error : (error / 2) * share * share;
  };
  return spent(look) - spent(look - 1);
}

/** Numbers that lie closer together than this differ by rounding only. */
const NO_SPREAD = 1e-12;
/** The skewness of few numbers is usually less than that of their source; simulated experiments ask for twice the term. */
const CAUTION = 2;

/**
 * How much further than Student's t an interval must reach on either side before an early look may rely on it: far out in
 * the tails, uneven numbers miss more often than the t says. Without end where all numbers are alike, since they say
 * nothing yet of what happens rarely.
 * @source the skewness term of the Cornish-Fisher expansion of the t statistic, as in Johnson 1978
 */
export function skewAllowance(values: ArrayLike<number>, confidence: number): number {
  const { n, mean, squares } = summarise(values);
  const deviation = Math.sqrt(squares / Math.max(1, n));
  if (n < 2 || deviation < NO_SPREAD) return Infinity;
  let cubes = 0;
  for (let at = 0; at < n; at += 1) {
    const distance = ((values[at] ?? 0) - mean) / deviation;
    cubes += distance * distance * distance;
  }
  const z = studentQuantile(1 - (1 - confidence) / 2, n - 1);
  const skewness = Math.abs(cubes / n);
  return (CAUTION * (deviation / n) * skewness * (1 + 2 * z * z)) / 6;
}
