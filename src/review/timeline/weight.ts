// Decides how much a decision weighs beside others: its effects in units of what luck does to each measure.

import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import type { ReviewMeasure } from '../whatIf/index.ts';

/** Least that counts as a unit, where luck does not move a measure at all. @source design choice */
const LEAST: Readonly<Record<(typeof METRICS)[number]['unit'], number>> = {
  x: 0.02,
  index: 0.01,
  share: 0.01,
  count: 0.2,
  severity: 0.2,
  flow: 2,
  credits: 1,
  points: 2,
  rung: 0.2,
};

/** Mean and spread of some numbers. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

export function momentsOf(values: readonly number[]): Moments {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { n, mean, variance: n < 2 ? 0 : squares / (n - 1) };
}

/** The unit of a measure: how far luck alone spreads it over the unchanged continuations, but not less than can be seen. */
export function unitOf({ metric }: ReviewMeasure, unchanged: readonly number[]): number {
  const spec = METRICS.find(({ id }) => id === (metric satisfies MetricId));
  return Math.max(Math.sqrt(momentsOf(unchanged).variance), LEAST[spec?.unit ?? 'index']);
}

/**
 * The root of the mean square of all effects, each in its unit. What the differences would show by luck alone is taken off,
 * so that few continuations do not make a decision heavy.
 */
export function weightOf(
  effects: readonly { readonly differences: readonly number[]; readonly unit: number }[],
): number {
  let sum = 0;
  for (const { differences, unit } of effects) {
    const { n, mean, variance } = momentsOf(differences);
    sum += (mean * mean - variance / Math.max(1, n)) / (unit * unit);
  }
  return Math.sqrt(Math.max(0, sum / Math.max(1, effects.length)));
}
