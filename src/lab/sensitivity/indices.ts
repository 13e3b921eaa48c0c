// Splits the variance of an output among its inputs: Sobol' indices of first and of total order, with intervals.

import { sobolPoints } from '../design/index.ts';
import { bootstrapInterval } from '../stats/index.ts';
import type { Interval } from '../stats/index.ts';

export interface SaltelliDesign {
  readonly dimensions: number;
  /** Size of each of the two base samples. */
  readonly points: number;
  /** points * (dimensions + 2) rows of the unit cube: A, B, then A with column i from B, for each i. */
  readonly rows: readonly Float64Array[];
}

export interface SobolIndex {
  /** Share of the variance that the input explains alone. */
  readonly first: Interval;
  /** Share that is left when all inputs but this one are fixed: alone and together with others. */
  readonly total: Interval;
}

/** Two base samples from one shifted Sobol' sequence. @source Saltelli et al. 2010 (design "radial by columns of B") */
export function saltelliDesign(dimensions: number, points: number, key: string): SaltelliDesign {
  const base = sobolPoints(points, 2 * dimensions, key);
  const a = base.map((row) => row.slice(0, dimensions));
  const b = base.map((row) => row.slice(dimensions));
  const rows = [...a, ...b];
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    a.forEach((row, at) => {
      const mixed = row.slice();
      mixed[dimension] = b[at]?.[dimension] ?? 0;
      rows.push(mixed);
    });
  }
  return { dimensions, points, rows };
}

interface Outputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: Float64Array;
}

/**
 * Indices by input, from the output at each row of the design, with bootstrap intervals over the base points. Resampling
 * treats the points as independent, which those of a sequence are not: the intervals are rather too wide than too narrow.
 * @source first order: Saltelli et al. 2010, table 2 (b); total: Jansen 1999
 */
export function sobolIndices(
  { dimensions, points }: SaltelliDesign,
  outputs: ArrayLike<number>,
  {
    key,
    times = 400,
    confidence = 0.95,
  }: { readonly key: string; readonly times?: number; readonly confidence?: number },
): readonly SobolIndex[] {
  const centred = centre(outputs, 2 * points);
  const a = centred.subarray(0, points);
  const b = centred.subarray(points, 2 * points);
  return Array.from({ length: dimensions }, (_, dimension) => {
    const from = (2 + dimension) * points;
    const all: Outputs = { a, b, mixed: centred.subarray(from, from + points) };
    const options = { key: `${key}|${dimension}`, times, confidence };
    return {
      first: bootstrapInterval(points, (chosen) => firstOrder(all, chosen), options),
      total: bootstrapInterval(points, (chosen) => totalOrder(all, chosen), options),
    };
  });
}

/** Outputs less their mean over the base samples: the first-order estimator is then far less noisy. */
function centre(outputs: ArrayLike<number>, base: number): Float64Array {
  let mean = 0;
  for (let at = 0; at < base; at += 1) mean += (outputs[at] ?? 0) / base;
  return Float64Array.from({ length: outputs.length }, (_, at) => (outputs[at] ?? 0) - mean);
}

function varianceOver({ a, b }: Outputs, chosen: Int32Array): number {
  let sum = 0;
  let squares = 0;
  for (const at of chosen) {
    const x = a[at] ?? 0;
    const y = b[at] ?? 0;
    sum += x + y;
    squares += x * x + y * y;
  }
  const n = 2 * chosen.length;
  return squares / n - (sum / n) * (sum / n);
}

function firstOrder(outputs: Outputs, chosen: Int32Array): number {
  const { a, b, mixed } = outputs;
  let sum = 0;
  for (const at of chosen) sum += (b[at] ?? 0) * ((mixed[at] ?? 0) - (a[at] ?? 0));
  return share(sum / chosen.length, varianceOver(outputs, chosen));
}

function totalOrder(outputs: Outputs, chosen: Int32Array): number {
  const { a, mixed } = outputs;
  let sum = 0;
  for (const at of chosen) {
    const step = (a[at] ?? 0) - (mixed[at] ?? 0);
    sum += step * step;
  }
  return share(sum / (2 * chosen.length), varianceOver(outputs, chosen));
}

/** An output that does not vary owes nothing to anything. */
function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
