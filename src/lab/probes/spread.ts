// Decides whether outcomes of a scenario spread: how its measures are distributed over seeds, and which lie on a bound too often.

import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Tools } from '../experiment/index.ts';
import { percentile } from '../stats/index.ts';
import type { GameAsk, Measurement, ScenarioText } from '../types.ts';
import { scenarioOf } from '../worker/index.ts';
import { hangsOnPartners, happens, pinnedAt, readingOver } from './bounds.ts';
import { playGames, rounded, shareOf } from './games.ts';
import type { Played } from './games.ts';
import { mixedSeats } from './mixed.ts';

/** A measure on a bound in more games than this says nothing of how a game was played. */
export const MOST_PINNED = 0.2;
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** How a measure is distributed at one time. */
export interface Distribution {
  /** The 5, 25, 50, 75 and 95 % quantiles. */
  readonly quantiles: readonly number[];
  /** Shares of games in which it lies on its lower and on its upper bound. */
  readonly low: number;
  readonly high: number;
}

export interface MeasureSpread {
  readonly metric: MetricId;
  /** Of one state; null for the region. */
  readonly state: string | null;
  readonly end: Distribution;
  readonly tail: Distribution;
}

export interface SpreadReport {
  readonly seeds: number;
  /** Every measure of the region. */
  readonly region: readonly MeasureSpread[];
  /** Measures of single states that lie on a bound too often. */
  readonly states: readonly MeasureSpread[];
  /** Measures of the region that lie on a bound too often. */
  readonly pinned: readonly MetricId[];
}

/** How many seeds are asked, and what names them. */
export interface SeedsAsk {
  readonly source: ScenarioText;
  readonly seeds: number;
  readonly key: string;
}

/** Plays one game a seed with a mixed table, and reads every measure at the end and after the tail. */
export async function probeSpread(
  { source, seeds, key }: SeedsAsk,
  tools: Tools,
): Promise<SpreadReport> {
  const scenario = scenarioOf(source);
  const places = placesOf(scenario);
  const games = Array.from({ length: seeds }, (_, at): GameAsk => {
    const seed = `${key} spread ${at}`;
    return { seed, seats: mixedSeats(scenario.seats, seed), values: {}, rulesOff: [] };
  });
  const measurements = places.flatMap(({ end, tail }) => [end, tail]);
  const played = await playGames(source, games, measurements, tools);
  const all = places.map(({ metric, state }, at): MeasureSpread => ({
    metric,
    state,
    end: distributed(metric, columnOf(played, seeds, 2 * at)),
    tail: distributed(metric, columnOf(played, seeds, 2 * at + 1)),
  }));
  const region = all.filter(({ state }) => state === null);
  return {
    seeds,
    region,
    states: all.filter((one) => one.state !== null && isPinned(one)),
    pinned: region.filter(isPinned).map(({ metric }) => metric),
  };
}

interface Place {
  readonly metric: MetricId;
  readonly state: string | null;
  readonly end: Measurement;
  readonly tail: Measurement;
}

function placesOf({ calendar, states }: Scenario): readonly Place[] {
  const { turns, tail } = calendar;
  const during = (metric: MetricId) => ({
    from: 1,
    to: Math.max(1, hangsOnPartners(metric) ? turns - 1 : turns),
  });
  const after = (metric: MetricId) =>
    hangsOnPartners(metric) ? during(metric) : { from: 1, to: turns + tail };
  const seated = states.filter((one) => one.seated).map(({ id }) => id);
  return METRICS.flatMap(({ id, per }) =>
    [null, ...(per === 'state' ? seated : [])].map((state) => ({
      metric: id,
      state,
      end: readingOver(id, state, during(id)),
      tail: readingOver(id, state, after(id)),
    })),
  );
}

function columnOf(played: Played, seeds: number, column: number): Float64Array {
  return Float64Array.from({ length: seeds }, (_, game) => played.of(game)[column] ?? NaN);
}

/** How numbers of a measure are distributed. */
export function distributed(metric: MetricId, values: Float64Array): Distribution {
  const sorted = Float64Array.from(values).sort();
  const sides = Array.from(values, (value) => pinnedAt(metric, value));
  const share = (side: 'low' | 'high') =>
    shareOf(sides.filter((one) => one === side).length, sides.length);
  return {
    quantiles: QUANTILES.map((part) => rounded(percentile(sorted, part))),
    low: share('low'),
    high: share('high'),
  };
}

/** Too often on a bound, at the end or after the tail; what happens turn by turn, over the whole game with its tail. */
export function isPinned({ metric, end, tail }: Omit<MeasureSpread, 'state'>): boolean {
  return (happens(metric) ? [tail] : [end, tail]).some(({ low, high }) => low + high > MOST_PINNED);
}
