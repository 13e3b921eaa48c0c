// Decides which numbers turn a lesson's verdict: those that the effect follows over the draws, and from which value on.

import { correlationOf, normalQuantile, ranksOf } from '../stats/index.ts';
import type { Values } from '../experiment/index.ts';

/** A number, and the side of a value on which the lesson comes out otherwise more often. */
export interface Flip {
  readonly key: string;
  readonly when: 'above' | 'below';
  readonly value: number;
  /** Share of draws beyond the value that come out otherwise, and of the others. */
  readonly share: number;
  readonly otherwise: number;
  /** Rank correlation of the number with the effect. */
  readonly correlation: number;
}

const MOST_FLIPS = 3;
/** Fewer draws on one side say nothing. */
const LEAST_SIDE = 5;
/** Chance that a number which does nothing is named, over all numbers together. */
const ERROR = 0.05;

/** A number as it was drawn, with the ranks of its values: worked out once for all lessons. */
export interface DrawnNumber {
  readonly key: string;
  readonly values: Float64Array;
  readonly ranks: Float64Array;
}

export function drawnNumbers(
  keys: readonly string[],
  draws: readonly Values[],
): readonly DrawnNumber[] {
  return keys.map((key) => {
    const values = Float64Array.from(draws, (draw) => draw[key] ?? NaN);
    return { key, values, ranks: ranksOf(values) };
  });
}

export interface Outcomes {
  /** Mean effect in each draw. */
  readonly effects: Float64Array;
  /** True where the draw comes out otherwise than the verdict. */
  readonly turned: readonly boolean[];
}

/** The few numbers that the effect follows most, where that is more than chance gives among so many. */
export function flipsOf(
  numbers: readonly DrawnNumber[],
  { effects, turned }: Outcomes,
): readonly Flip[] {
  if (effects.length < 2 * LEAST_SIDE || !turned.includes(true)) return [];
  const tested = Math.max(1, numbers.length);
  const least = normalQuantile(1 - ERROR / (2 * tested)) / Math.sqrt(effects.length - 1);
  const ranks = ranksOf(effects);
  const followed = numbers
    .map((number) => ({ number, correlation: correlationOf(number.ranks, ranks) }))
    .filter(({ correlation }) => Math.abs(correlation) >= least)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  return followed
    .flatMap(({ number: { key, values }, correlation }) => {
      const split = splitOf(values, turned);
      return split === null ? [] : [{ key, ...split, correlation }];
    })
    .slice(0, MOST_FLIPS);
}

type Split = Pick<Flip, 'when' | 'value' | 'share' | 'otherwise'>;

/** The value that tells draws that turned from the others best. */
function splitOf(values: Float64Array, turned: readonly boolean[]): Split | null {
  const order = Array.from(values, (_, at) => at).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0),
  );
  const all = turned.filter(Boolean).length;
  let best: Split | null = null;
  let below = 0;
  for (let count = 1; count < order.length; count += 1) {
    const last = order[count - 1] ?? 0;
    below += turned[last] === true ? 1 : 0;
    if (count < LEAST_SIDE || order.length - count < LEAST_SIDE) continue;
    const low = below / count;
    const high = (all - below) / (order.length - count);
    const gap = Math.abs(high - low);
    if (best !== null && gap <= best.share - best.otherwise) continue;
    const value = ((values[last] ?? 0) + (values[order[count] ?? 0] ?? 0)) / 2;
    best =
      high > low
        ? { when: 'above', value, share: high, otherwise: low }
        : { when: 'below', value, share: low, otherwise: high };
  }
  return best;
}
