// Decides how a mean, a paired difference and a share are stated: as an estimate with the interval in which the truth lies.

import { fault } from '../../base/index.ts';
import { normalQuantile, studentQuantile } from './quantiles.ts';
import { standardErrorOf, summarise } from './summary.ts';
import type { Summary } from './summary.ts';

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** How it was found: Student's t, resampling, or Wilson's for shares. */
  readonly method: 't' | 'bootstrap' | 'wilson';
}

const USUAL = 0.95;

const quantiles = new Map<string, number>();

/** Quantiles are asked for again and again with the same numbers. */
function twoSided(confidence: number, freedom: number): number {
  const key = `${confidence}|${freedom}`;
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  const found = studentQuantile(1 - (1 - confidence) / 2, freedom);
  quantiles.set(key, found);
  return found;
}

/** Interval of a mean by Student's t; with fewer than two numbers it is the whole line. */
export function summaryInterval(summary: Summary, confidence = USUAL): Interval {
  const { n, mean } = summary;
  if (n < 2) return { mean, low: -Infinity, high: Infinity, n, method: 't' };
  const half = twoSided(confidence, n - 1) * standardErrorOf(summary);
  return { mean, low: mean - half, high: mean + half, n, method: 't' };
}

/** The same from the numbers themselves. */
export function intervalOf(values: ArrayLike<number>, confidence = USUAL): Interval {
  return summaryInterval(summarise(values), confidence);
}

/** first - second, pair by pair. */
export function differencesOf(first: ArrayLike<number>, second: ArrayLike<number>): Float64Array {
  if (first.length !== second.length) {
    fault('Pairs need as many of one side as of the other.', {
      first: first.length,
      second: second.length,
    });
  }
  return Float64Array.from(
    { length: first.length },
    (_, at) => (first[at] ?? 0) - (second[at] ?? 0),
  );
}

/** Interval of the mean difference of games that share their seeds: what luck they share cancels. */
export function pairedInterval(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence = USUAL,
): Interval {
  return intervalOf(differencesOf(first, second), confidence);
}

/** Interval of a share; sound for few trials and for shares near 0 and 1. @source Wilson 1927 */
export function wilsonInterval(successes: number, n: number, confidence = USUAL): Interval {
  if (n === 0) return { mean: 0, low: 0, high: 1, n, method: 'wilson' };
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = successes / n;
  const pull = (z * z) / n;
  const centre = (share + pull / 2) / (1 + pull);
  const half = (z / (1 + pull)) * Math.sqrt((share * (1 - share)) / n + pull / (4 * n));
  return {
    mean: share,
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
    n,
    method: 'wilson',
  };
}
