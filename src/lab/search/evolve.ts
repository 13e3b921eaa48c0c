// Decides how a search moves through the unit cube: an evolution strategy that learns its step in each direction; it plays nothing.

import { exp, ln } from '../../base/index.ts';
import { diceOf } from '../dice.ts';

/** A search under way: ask for points, tell their order, ask again. */
export interface Evolution {
  /** Points of this generation, each in the unit cube. */
  ask(): readonly Float64Array[];
  /** The same points, the best first. */
  tell(ranked: readonly Float64Array[]): void;
  /** The middle of the distribution: with noisy scores a better answer than the best point that was seen. */
  centre(): Float64Array;
  /** Mean step, as a share of the cube. */
  step(): number;
}

export interface EvolutionOptions {
  readonly key: string;
  /** Points of a generation; the usual number for so many dimensions when absent. */
  readonly size?: number;
  /** First step, as a share of the cube. */
  readonly step?: number;
}

interface Rates {
  readonly size: number;
  readonly weights: readonly number[];
  readonly effective: number;
  readonly pathStep: number;
  readonly damping: number;
  readonly pathShape: number;
  readonly rankOne: number;
  readonly rankMany: number;
  /** Expected length of a normal vector. */
  readonly length: number;
}

/** Usual points of a generation. */
export function usualSize(dimensions: number): number {
  return 4 + Math.floor(3 * ln(dimensions));
}

/**
 * Opens a search around a point.
 * @source Hansen 2016, "The CMA evolution strategy: a tutorial", with the diagonal only (Ros and Hansen 2008: sep-CMA-ES)
 */
export function openEvolution(start: Float64Array, options: EvolutionOptions): Evolution {
  const n = start.length;
  const rates = ratesFor(n, options.size ?? usualSize(n));
  const dice = diceOf(`evolution|${options.key}`);
  const mean = start.slice();
  const variance = new Float64Array(n).fill(1);
  const pathOfStep = new Float64Array(n);
  const pathOfShape = new Float64Array(n);
  let step = options.step ?? 0.2;
  let generation = 0;
  return {
    ask: () =>
      Array.from({ length: rates.size }, () =>
        mean.map((x, at) => folded(x + step * Math.sqrt(variance[at] ?? 1) * dice.normal())),
      ),
    tell(ranked) {
      generation += 1;
      const moved = meanMove(ranked, mean, rates.weights);
      let squares = 0;
      const keepStep = 1 - rates.pathStep;
      const pushStep = Math.sqrt(rates.pathStep * (2 - rates.pathStep) * rates.effective);
      moved.forEach((by, at) => {
        const whitened = by / (step * Math.sqrt(variance[at] ?? 1));
        const path = keepStep * (pathOfStep[at] ?? 0) + pushStep * whitened;
        pathOfStep[at] = path;
        squares += path * path;
      });
      const norm = Math.sqrt(squares);
      const settled = norm / Math.sqrt(1 - power(keepStep, 2 * generation)) / rates.length;
      const hold = settled < 1.4 + 2 / (n + 1) ? 1 : 0;
      shape({ ranked, mean, moved, variance, pathOfShape, step, hold, rates });
      moved.forEach((by, at) => (mean[at] = (mean[at] ?? 0) + by));
      const grown = step * exp((rates.pathStep / rates.damping) * (norm / rates.length - 1));
      step = Math.min(0.5, Math.max(1e-4, grown));
    },
    centre: () => mean.slice(),
    step: () => step,
  };
}

function ratesFor(n: number, size: number): Rates {
  const parents = Math.floor(size / 2);
  const raw = Array.from({ length: parents }, (_, rank) => ln(size / 2 + 0.5) - ln(rank + 1));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const weights = raw.map((weight) => weight / sum);
  const effective = 1 / weights.reduce((total, weight) => total + weight * weight, 0);
  const pathStep = (effective + 2) / (n + effective + 5);
  const diagonal = (n + 2) / 3;
  const rankOne = Math.min(1, (diagonal * 2) / ((n + 1.3) * (n + 1.3) + effective));
  const wide = (diagonal * 2 * (effective - 2 + 1 / effective)) / ((n + 2) * (n + 2) + effective);
  return {
    size,
    weights,
    effective,
    pathStep,
    damping: 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1) + pathStep,
    pathShape: (4 + effective / n) / (n + 4 + (2 * effective) / n),
    rankOne,
    rankMany: Math.min(1 - rankOne, wide),
    length: Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n)),
  };
}

function meanMove(
  ranked: readonly Float64Array[],
  mean: Float64Array,
  weights: readonly number[],
): Float64Array {
  return mean.map((x, at) =>
    weights.reduce((sum, weight, rank) => sum + weight * ((ranked[rank]?.[at] ?? x) - x), 0),
  );
}

interface Shaping {
  readonly ranked: readonly Float64Array[];
  readonly mean: Float64Array;
  readonly moved: Float64Array;
  readonly variance: Float64Array;
  readonly pathOfShape: Float64Array;
  readonly step: number;
  /** 0 while the step grows fast: the shape then learns from the points alone. */
  readonly hold: number;
  readonly rates: Rates;
}

/** Learns how far to step in each direction from where the good points lay and where the mean has been going. */
function shape({ ranked, mean, moved, variance, pathOfShape, step, hold, rates }: Shaping): void {
  const { weights, pathShape, effective, rankOne, rankMany } = rates;
  const push = hold * Math.sqrt(pathShape * (2 - pathShape) * effective);
  const lost = (1 - hold) * pathShape * (2 - pathShape);
  moved.forEach((by, at) => {
    const path = (1 - pathShape) * (pathOfShape[at] ?? 0) + (push * by) / step;
    pathOfShape[at] = path;
    const spread = weights.reduce((sum, weight, rank) => {
      const away = ((ranked[rank]?.[at] ?? 0) - (mean[at] ?? 0)) / step;
      return sum + weight * away * away;
    }, 0);
    const old = variance[at] ?? 1;
    const next =
      (1 - rankOne - rankMany + rankOne * lost) * old + rankOne * path * path + rankMany * spread;
    variance[at] = Math.min(1e4, Math.max(1e-8, next));
  });
}

/** A point beyond a side of the cube is folded back in. */
function folded(x: number): number {
  const around = x - 2 * Math.floor(x / 2);
  return around > 1 ? 2 - around : around;
}

function power(base: number, times: number): number {
  return exp(times * ln(base));
}
