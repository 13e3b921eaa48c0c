// Decides what an experiment says of one lesson: the best of each side, the weakest comparison, and how much of the plausible agrees.

import type { Block } from '../experiment/index.ts';
import type { Interval } from '../stats/index.ts';
import { goodOf, lowShareOf } from './lesson.ts';
import type { Asked, AskedComparison, Placed, Term } from './sides.ts';
import {
  effectInterval,
  effectsOf,
  isEnough,
  lowInterval,
  marginOf,
  shareBelow,
  verdictOf,
  weakestOf,
} from './verdict.ts';
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
  /** Means of the measure on both sides, or their bad ends where those are compared. */
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
  const comparisons = asked.comparisons.map((comparison, at): Compared => {
    const { ours, theirs } = bestOfBoth(comparison, asked, results, block);
    const interval = intervalFor(comparison, { asked, at, ours, theirs, confidence });
    intervals.push(interval);
    effects.push(effectsOf(ours.values, theirs.values, expectation.direction));
    return {
      play: ours.id,
      against: theirs.id,
      verdict: verdictOf(interval, expectation),
      effect: interval.mean,
      low: interval.low,
      high: interval.high,
      played: ours.value,
      other: theirs.value,
      identical: ours.values.every((value, game) => value === theirs.values[game]),
    };
  });
  return { comparisons, weakest: weakestOf(intervals, expectation), effects };
}

interface Both {
  readonly asked: Asked;
  /** Position of the comparison: bad ends of each are drawn again by a key of their own. */
  readonly at: number;
  readonly ours: Played;
  readonly theirs: Played;
  readonly confidence: number | undefined;
}

function intervalFor(
  { statistic }: AskedComparison,
  { asked, at, ours, theirs, confidence }: Both,
): Interval {
  const { direction } = expectationOf(asked);
  if (statistic === 'mean') {
    return effectInterval(ours.values, theirs.values, direction, confidence);
  }
  return lowInterval(ours.values, theirs.values, {
    share: lowShareOf(asked.lesson),
    direction,
    key: `${asked.lesson.id} ${at}`,
    ...(confidence === undefined ? {} : { confidence }),
  });
}

interface Weakest {
  readonly effect: number;
  /** Row by row; of bad ends every row bears the whole difference. */
  readonly pairs: Float64Array;
}

/** The weakest comparison in a block: best against best, as in the verdict. */
function weakestIn(asked: Asked, results: Columns, block: Block): Weakest {
  const expectation = expectationOf(asked);
  let weakest: Weakest = { effect: NaN, pairs: new Float64Array(block.count).fill(NaN) };
  let least = NaN;
  for (const comparison of asked.comparisons) {
    const { ours, theirs } = bestOfBoth(comparison, asked, results, block);
    const pairs =
      comparison.statistic === 'mean'
        ? effectsOf(ours.values, theirs.values, expectation.direction)
        : new Float64Array(block.count).fill(
            (expectation.direction === 'lower' ? -1 : 1) * (ours.value - theirs.value),
          );
    const effect = meanOf(pairs);
    const margin = marginOf(effect, expectation);
    if (!Number.isNaN(least) && margin >= least) continue;
    weakest = { effect, pairs: new Float64Array(pairs) };
    least = margin;
  }
  return weakest;
}

/** The effects of the weakest comparison in a block, row by row. */
export function weakestPairs(asked: Asked, results: Columns, block: Block): Float64Array {
  return weakestIn(asked, results, block).pairs;
}

/** Their mean. */
export function weakestEffect(asked: Asked, results: Columns, block: Block): number {
  return weakestIn(asked, results, block).effect;
}

export function isEnoughFor(asked: Asked, effect: number): boolean {
  return isEnough(effect, expectationOf(asked));
}

interface Played {
  readonly id: string;
  readonly values: Float64Array;
  /** What of them is compared: their mean, or their bad end. */
  readonly value: number;
}

function bestOfBoth(
  comparison: AskedComparison,
  asked: Asked,
  results: Columns,
  block: Block,
): { readonly ours: Played; readonly theirs: Played } {
  const { play, against } = comparison;
  const among = (ways: readonly Placed[]) => bestOf(ways, comparison, { asked, results, block });
  return { ours: among(play), theirs: among(against) };
}

interface Games {
  readonly asked: Asked;
  readonly results: Columns;
  readonly block: Block;
}

/** The way to play that does best on the measure over the block; a named strategy is the only one. */
function bestOf(
  ways: readonly Placed[],
  { terms, statistic }: AskedComparison,
  { asked, results, block }: Games,
): Played {
  const sign = goodOf(asked.lesson) === 'up' ? 1 : -1;
  let best: Played | null = null;
  let most = -Infinity;
  for (const { id, side } of ways) {
    const values = readAll(terms, side, results, block);
    const value =
      statistic === 'mean' ? meanOf(values) : shareBelow(values, lowShareOf(asked.lesson));
    const worth = sign * value;
    if (best !== null && worth <= most) continue;
    best = { id, values, value };
    most = worth;
  }
  return best ?? { id: '', values: new Float64Array(block.count).fill(NaN), value: NaN };
}

/** What is compared, game by game. */
function readAll(
  terms: readonly Term[],
  side: number,
  results: Columns,
  block: Block,
): Float64Array {
  const columns = terms.map(({ measurement, factor, middle }) => {
    const read = results.column(side, measurement, block);
    return factor === 1 && middle === 0 ? read : read.map((value) => factor * (value - middle));
  });
  const [first = new Float64Array(block.count).fill(NaN), ...others] = columns;
  return others.reduce((sum, one) => sum.map((value, at) => value + (one[at] ?? NaN)), first);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / Math.max(1, values.length);
}
