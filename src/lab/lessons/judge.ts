// Decides what an experiment says of one lesson: the best of each side, the weakest comparison, and how much of the plausible agrees.

import type { Block } from '../experiment/index.ts';
import type { Interval } from '../stats/index.ts';
import { goodOf } from './lesson.ts';
import type { Asked, Placed } from './sides.ts';
import { effectInterval, effectsOf, isEnough, marginOf, verdictOf, weakestOf } from './verdict.ts';
import type { Expectation, Verdict } from './verdict.ts';

/** What one comparison came to. */
export interface Compared {
  /** Who played: for a class the member that did best on the measure. */
  readonly play: string;
  readonly against: string;
  readonly verdict: Verdict;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Means of the measure on both sides. */
  readonly played: number;
  readonly other: number;
  /** No game came out differently. */
  readonly identical: boolean;
}

/** What is read of games that were played: one measurement of one side over some rows. */
export interface Columns {
  column(side: number, measurement: number, block: Block): Float64Array;
}

export function expectationOf({ lesson }: Asked): Expectation {
  const { direction, least } = lesson.expect;
  return { direction, least: least.value };
}

/** What all comparisons of a lesson came to. */
export interface Found {
  readonly comparisons: readonly Compared[];
  /** Position of the comparison that decides. */
  readonly weakest: number;
  /** Effects of each comparison, row by row. */
  readonly effects: readonly Float64Array[];
}

/** Every comparison of a lesson over a block of rows, and which one decides; intervals are of 95 % unless said. */
export function compareIn(
  asked: Asked,
  results: Columns,
  block: Block,
  confidence?: number,
): Found {
  const expectation = expectationOf(asked);
  const intervals: Interval[] = [];
  const effects: Float64Array[] = [];
  const comparisons = asked.comparisons.map(({ play, against }): Compared => {
    const ours = bestOf(play, asked, results, block);
    const theirs = bestOf(against, asked, results, block);
    const interval = effectInterval(ours.values, theirs.values, expectation.direction, confidence);
    intervals.push(interval);
    effects.push(effectsOf(ours.values, theirs.values, expectation.direction));
    return {
      play: ours.id,
      against: theirs.id,
      verdict: verdictOf(interval, expectation),
      effect: interval.mean,
      low: interval.low,
      high: interval.high,
      played: meanOf(ours.values),
      other: meanOf(theirs.values),
      identical: ours.values.every((value, at) => value === theirs.values[at]),
    };
  });
  return { comparisons, weakest: weakestOf(intervals, expectation), effects };
}

/** The effects of the weakest comparison in a block, row by row: best against best, as in the verdict. */
export function weakestPairs(asked: Asked, results: Columns, block: Block): Float64Array {
  const expectation = expectationOf(asked);
  let weakest = new Float64Array(block.count).fill(NaN);
  let least = NaN;
  for (const { play, against } of asked.comparisons) {
    const ours = bestOf(play, asked, results, block).values;
    const theirs = bestOf(against, asked, results, block).values;
    const effects = effectsOf(ours, theirs, expectation.direction);
    const margin = marginOf(meanOf(effects), expectation);
    if (!Number.isNaN(least) && margin >= least) continue;
    weakest = new Float64Array(effects);
    least = margin;
  }
  return weakest;
}

/** Their mean. */
export function weakestEffect(asked: Asked, results: Columns, block: Block): number {
  return meanOf(weakestPairs(asked, results, block));
}

export function isEnoughFor(asked: Asked, effect: number): boolean {
  return isEnough(effect, expectationOf(asked));
}

interface Played {
  readonly id: string;
  readonly values: Float64Array;
}

/** The way to play that does best on the measure over the block; a named strategy is the only one. */
function bestOf(ways: readonly Placed[], asked: Asked, results: Columns, block: Block): Played {
  const sign = goodOf(asked.lesson) === 'up' ? 1 : -1;
  let best: Played | null = null;
  let most = -Infinity;
  for (const { id, side } of ways) {
    const values = results.column(side, asked.measurement, block);
    const worth = sign * meanOf(values);
    if (best !== null && worth <= most) continue;
    best = { id, values };
    most = worth;
  }
  return best ?? { id: '', values: new Float64Array(block.count).fill(NaN) };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / Math.max(1, values.length);
}
