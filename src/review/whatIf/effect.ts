// Decides how the effect of a change is stated: two fans, a paired difference with its interval, and what may be said of it.

import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import { intervalOf, percentile } from '../../lab/index.ts';
import type { Interval } from '../../lab/index.ts';

/** Quantiles of a fan: outer band (80 of 100), inner band (50 of 100), middle. */
export const FAN_QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** What is looked at: a measure of the region, or of one state by id. */
export interface ReviewMeasure {
  readonly metric: MetricId;
  readonly state: string | null;
}

/** By turn, the quantiles of `FAN_QUANTILES`. */
export type Fan = readonly (readonly number[])[];

/** Turns over which an effect is read: the last four with orders, and the tail, in which the world goes on by itself. */
export interface Span {
  readonly name: 'late' | 'tail';
  readonly from: number;
  readonly to: number;
}

/**
 * What may be said: by how much the changed game lies higher or lower, over how many continuations. `none`: not one
 * continuation differs. `cannot-tell`: the interval that allows for all effects looked at together holds 0.
 */
export interface Effect {
  readonly measure: ReviewMeasure;
  readonly span: Span;
  readonly direction: 'higher' | 'lower' | 'none' | 'cannot-tell';
  /** Mean of changed minus unchanged, with its 95 % interval over pairs that share their luck. */
  readonly difference: Interval;
  /** Share of continuations in which the changed game lies in that direction; for `cannot-tell`, in which it lies higher. */
  readonly share: number;
  /** Whether that is good by the measure's own direction; null where it has none, or nothing can be told. */
  readonly better: boolean | null;
}

const USUAL_ERROR = 0.05;
/** Differences smaller than this are rounding. */
const NOTHING = 1e-12;

/** Quantiles of each turn over the continuations; `values[turn][continuation]`. */
export function fanOf(values: readonly ArrayLike<number>[]): Fan {
  return values.map((turn) => {
    const sorted = new Float64Array(turn.length);
    sorted.set(turn);
    sorted.sort();
    return FAN_QUANTILES.map((share) => percentile(sorted, share));
  });
}

/** Spans of a game of so many turns that a change in `turn` can reach. */
export function spansFrom(turn: number, turns: number, tailTurns: number): readonly Span[] {
  const late: Span = { name: 'late', from: Math.max(turn, turns - 3), to: turns };
  const tail: Span = { name: 'tail', from: turns + 1, to: turns + tailTurns };
  return tailTurns > 0 ? [late, tail] : [late];
}

/** The effect of one measure over one span. `effects`: how many are looked at together. */
export function effectOf(
  { measure, span }: Pick<Effect, 'measure' | 'span'>,
  differences: ArrayLike<number>,
  effects: number,
): Effect {
  const difference = intervalOf(differences);
  const allowed = intervalOf(differences, 1 - USUAL_ERROR / Math.max(1, effects));
  const direction = directionOf(differences, allowed);
  const sign = direction === 'lower' ? -1 : 1;
  const there = count(differences, (one) => sign * one > NOTHING);
  const share = differences.length === 0 ? 0 : there / differences.length;
  const told = direction === 'higher' || direction === 'lower';
  const better = METRICS.find(({ id }) => id === measure.metric)?.better ?? 'neither';
  const good = better === 'up' ? 'higher' : 'lower';
  return {
    measure,
    span,
    direction,
    difference,
    share,
    better: told && better !== 'neither' ? direction === good : null,
  };
}

/** How many of the numbers are so. */
function count(values: ArrayLike<number>, isSo: (value: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < values.length; at += 1) if (isSo(values[at] ?? NaN)) found += 1;
  return found;
}

function directionOf(differences: ArrayLike<number>, { low, high }: Interval): Effect['direction'] {
  if (differences.length < 2) return 'cannot-tell';
  if (count(differences, (one) => Math.abs(one) > NOTHING) === 0) return 'none';
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'cannot-tell';
}
