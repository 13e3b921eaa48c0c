// Decides how an interval is found by resampling, for statistics whose spread no formula gives; the same key gives the same interval.

import { diceOf } from '../dice.ts';
import type { Interval } from './intervals.ts';

export interface BootstrapOptions {
  readonly key: string;
  readonly times?: number;
  readonly confidence?: number;
}

/**
 * Percentile interval of a statistic of `n` subjects. `statistic` is given the subjects of one resample by position, so
 * that whole games, pairs or rows are drawn, never single numbers of them.
 * @source Efron 1979
 */
export function bootstrapInterval(
  n: number,
  statistic: (positions: Int32Array) => number,
  { key, times = 1000, confidence = 0.95 }: BootstrapOptions,
): Interval {
  const dice = diceOf(`bootstrap|${key}`);
  const all = Int32Array.from({ length: n }, (_, at) => at);
  const drawn = new Int32Array(n);
  const found = new Float64Array(times);
  for (let time = 0; time < times; time += 1) {
    for (let at = 0; at < n; at += 1) drawn[at] = dice.below(n);
    found[time] = statistic(drawn);
  }
  found.sort();
  const outside = (1 - confidence) / 2;
  return {
    mean: statistic(all),
    low: percentile(found, outside),
    high: percentile(found, 1 - outside),
    n,
    method: 'bootstrap',
  };
}

/** The value below which a share of the sorted numbers lies, between neighbours in proportion. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (place - below) * (high - low);
}
