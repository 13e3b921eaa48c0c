// Decides which differences between games of two scenarios are worth telling, how large each is, and in which order they stand.

import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import { deviationOf, pairedInterval, percentile, summarise } from '../stats/index.ts';
import type { Occurrence } from '../types.ts';
import { READINGS, valuesOf } from './games.ts';
import type { Played, Window } from './games.ts';

/** So many differences are looked at that one in twenty must not be enough: this is what is asked to be told. */
const TOLD = 0.999;

interface Paired {
  /** Means (or shares) in both scenarios, and the paired difference (after less before) with its 95 % interval. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

export interface MeasureChange extends Paired {
  readonly metric: MetricId;
  readonly window: Exclude<Window, 'turn'>;
  readonly strategy: string;
  /** The change in standard deviations of the measure over all games of the scenario before. */
  readonly size: number;
  /** Between which values eight games in ten lie, before and after. */
  readonly spreadBefore: readonly [number, number];
  readonly spreadAfter: readonly [number, number];
}

/** The share of games in which a measure is above a threshold in one turn. */
export interface ThresholdChange extends Paired {
  readonly metric: MetricId;
  readonly strategy: string;
  readonly threshold: number;
  readonly turn: number;
}

/** How often something happens in a game, over all strategies that were played. */
export interface RateChange extends Paired {
  readonly kind: 'rule' | 'event' | 'order';
  readonly id: string;
}

/** Paired by seed; null where nothing differs, or no more than luck explains. */
function told(before: Float64Array, after: Float64Array): Paired | null {
  if (before.every((value, at) => value === after[at])) return null;
  const wide = pairedInterval(after, before, TOLD);
  if (wide.low <= 0 && wide.high >= 0) return null;
  const { mean: change, low, high } = pairedInterval(after, before);
  return { before: summarise(before).mean, after: summarise(after).mean, change, low, high };
}

/** Measures that come out differently, the largest first. */
export function measureChanges(
  before: Played,
  after: Played,
  strategies: readonly string[],
): readonly MeasureChange[] {
  const changes: MeasureChange[] = [];
  READINGS.forEach(({ metric, window }, reading) => {
    if (window === 'turn') return;
    const old = strategies.map((_, at) => valuesOf(before, at, reading));
    const spread = deviationOf(summarise(old.flatMap((values) => [...values])));
    strategies.forEach((strategy, at) => {
      const was = old[at] ?? new Float64Array();
      const is = valuesOf(after, at, reading);
      const paired = told(was, is);
      if (paired === null) return;
      const size = Math.abs(paired.change) / Math.max(spread, 1e-9);
      const spreads = { spreadBefore: spreadOf(was), spreadAfter: spreadOf(is) };
      changes.push({ metric, window, strategy, ...paired, size, ...spreads });
    });
  });
  return changes.sort((a, b) => b.size - a.size);
}

function spreadOf(values: Float64Array): readonly [number, number] {
  const sorted = values.slice().sort();
  return [percentile(sorted, 0.1), percentile(sorted, 0.9)];
}

/** For each measure and strategy the threshold whose passing changes most, where that is told at all. */
export function thresholdChanges(
  before: Played,
  after: Played,
  strategies: readonly string[],
): readonly ThresholdChange[] {
  const changes: ThresholdChange[] = [];
  READINGS.forEach(({ metric, window }, reading) => {
    if (window !== 'turn') return;
    strategies.forEach((strategy, at) => {
      const old = valuesOf(before, at, reading);
      const now = valuesOf(after, at, reading);
      let most: ThresholdChange | null = null;
      for (const threshold of thresholdsFor(metric, old, now)) {
        const paired = told(passing(old, threshold), passing(now, threshold));
        if (paired === null || Math.abs(paired.change) <= Math.abs(most?.change ?? 0)) continue;
        most = { metric, strategy, threshold, turn: before.turn, ...paired };
      }
      if (most !== null) changes.push(most);
    });
  });
  return changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

function passing(values: Float64Array, threshold: number): Float64Array {
  return values.map((value) => (value > threshold ? 1 : 0));
}

const INDEX_STEP = 0.05;
const STEPS = 20;

/** Round numbers between the lowest and the highest value that was seen. */
function thresholdsFor(metric: MetricId, old: Float64Array, now: Float64Array): readonly number[] {
  const unit = METRICS.find(({ id }) => id === metric)?.unit;
  const low = Math.min(...old, ...now);
  const high = Math.max(...old, ...now);
  const step =
    unit === 'index' || unit === 'share' || unit === 'x' ? INDEX_STEP : roundStep(high - low);
  const first = Math.ceil(low / step);
  const count = Math.min(4 * STEPS, Math.max(0, Math.floor(high / step) - first + 1));
  return Array.from({ length: count }, (_, at) => Math.round((first + at) * step * 1e6) / 1e6);
}

/** 1, 2 or 5 times a power of ten, so that about twenty steps fill the range. */
function roundStep(range: number): number {
  let step = 1e-3;
  for (const factor of [2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2]) {
    if (step * STEPS >= range) break;
    step *= factor;
  }
  return step;
}

/** Rules, events and orders that come more or less often in a game, the largest change first. */
export function rateChanges(before: Played, after: Played, games: number): readonly RateChange[] {
  const kinds = [
    ['rule', 'rules'],
    ['event', 'events'],
    ['order', 'orders'],
  ] as const;
  const changes = kinds.flatMap(([kind, part]) => {
    const ids = new Set(
      [before, after].flatMap(({ seeds }) => seeds.flatMap((one) => Object.keys(one[part]))),
    );
    return [...ids].flatMap((id): readonly RateChange[] => {
      const rates = ({ seeds }: Played) =>
        Float64Array.from(seeds, (one) => timesOf(one[part][id]) / games);
      const paired = told(rates(before), rates(after));
      return paired === null ? [] : [{ kind, id, ...paired }];
    });
  });
  return changes.sort((a, b) => relative(b) - relative(a) || (a.id < b.id ? -1 : 1));
}

function timesOf(count: number | Occurrence | undefined): number {
  return typeof count === 'object' ? count.times : (count ?? 0);
}

function relative({ before, after, change }: Paired): number {
  return Math.abs(change) / Math.max(before, after, 1e-9);
}
