// Decides the verdict of a lesson from its numbers: pure arithmetic over paired games, without playing any.

import { bootstrapInterval, pairedInterval, percentile } from '../stats/index.ts';
import type { Interval } from '../stats/index.ts';

export const VERDICTS = ['fails', 'undecided', 'holds'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Direction = 'lower' | 'higher' | 'same';

export interface Expectation {
  readonly direction: Direction;
  /** The least effect that counts; for `same` the most difference that does not. */
  readonly least: number;
}

/** Play less against, turned so that what is expected is positive. */
export function effectsOf(
  play: Float64Array,
  against: Float64Array,
  direction: Direction,
): Float64Array {
  const sign = direction === 'lower' ? -1 : 1;
  return play.map((value, at) => sign * (value - (against[at] ?? NaN)));
}

/** Mean effect with its interval (95 % unless said) by Student's t over pairs of games that share their luck. */
export function effectInterval(
  play: Float64Array,
  against: Float64Array,
  direction: Direction,
  confidence?: number,
): Interval {
  const [more, less] = direction === 'lower' ? [against, play] : [play, against];
  return pairedInterval(more, less, confidence);
}

/** The number that a share of games lies below. */
export function shareBelow(games: Float64Array, share: number): number {
  return percentile(games.toSorted(), share);
}

/** How a bad end is compared: which share of games lies below it, how sure the interval is, and the key of its resamples. */
export interface LowAsk {
  readonly share: number;
  readonly direction: Direction;
  readonly confidence?: number;
  readonly key: string;
}

/**
 * Difference of the two sides' bad ends, with its interval by a paired bootstrap: whole pairs of games that share their luck
 * are drawn again, so that what luck they share cancels here too.
 */
export function lowInterval(
  play: Float64Array,
  against: Float64Array,
  { share, direction, confidence, key }: LowAsk,
): Interval {
  const [more, less] = direction === 'lower' ? [against, play] : [play, against];
  const endOf = (games: Float64Array, drawn: Int32Array): number =>
    shareBelow(
      Float64Array.from(drawn, (at) => games[at] ?? NaN),
      share,
    );
  return bootstrapInterval(more.length, (drawn) => endOf(more, drawn) - endOf(less, drawn), {
    key,
    ...(confidence === undefined ? {} : { confidence }),
  });
}

/** Holds when the whole interval is enough, fails when none of it is; between the two nothing is said. */
export function verdictOf(
  { low, high }: Pick<Interval, 'low' | 'high'>,
  { direction, least }: Expectation,
): Verdict {
  if (direction === 'same') {
    if (low >= -least && high <= least) return 'holds';
    return low > least || high < -least ? 'fails' : 'undecided';
  }
  if (low >= least) return 'holds';
  return high < least ? 'fails' : 'undecided';
}

/** Whether a mean effect alone is as expected: what is asked of each draw of the parameters. */
export function isEnough(effect: number, { direction, least }: Expectation): boolean {
  return direction === 'same' ? Math.abs(effect) <= least : effect >= least;
}

/** How far an effect is from not being enough: the comparison with the smallest margin is the weakest. */
export function marginOf(effect: number, { direction, least }: Expectation): number {
  return direction === 'same' ? least - Math.abs(effect) : effect - least;
}

/** The position of the weakest of several comparisons: the worst verdict, then the smallest margin. */
export function weakestOf(intervals: readonly Interval[], expectation: Expectation): number {
  const rank = (interval: Interval) => VERDICTS.indexOf(verdictOf(interval, expectation));
  let weakest = 0;
  intervals.forEach((interval, at) => {
    const other = intervals[weakest] ?? interval;
    const worse = rank(interval) - rank(other);
    const closer = marginOf(interval.mean, expectation) - marginOf(other.mean, expectation);
    if (worse < 0 || (worse === 0 && closer < 0)) weakest = at;
  });
  return weakest;
}
