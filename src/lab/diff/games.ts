// Decides which games show what two scenarios do differently: the same plays with the same seeds in both, measured alike.

import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { runExperiments } from '../experiment/index.ts';
import type { Plan, Results, Tools } from '../experiment/index.ts';
import { turnsOf } from '../lessons/index.ts';
import { sidePlaying } from '../probes/index.ts';
import type { Measurement, ScenarioText } from '../types.ts';

/** When a measure is read: late in play, at the end of play, after it, and in one turn for thresholds. */
export const WINDOWS = ['late', 'end', 'tail', 'turn'] as const;
export type Window = (typeof WINDOWS)[number];

/** The turn in which thresholds are looked at, where the game is that long. */
const THRESHOLD_TURN = 10;

export interface Played {
  readonly scenario: Scenario;
  /** One experiment for each seed, so that what happened can be paired by it. */
  readonly seeds: readonly Results[];
  readonly turn: number;
}

export interface Reading {
  readonly metric: MetricId;
  readonly window: Window;
}

export const READINGS: readonly Reading[] = METRICS.flatMap(({ id }) =>
  WINDOWS.map((window) => ({ metric: id, window })),
);

/** Plays both scenarios at once. */
export async function playBoth(
  [before, after]: readonly [Sourced, Sourced],
  { seeds, strategies, tools }: { seeds: number; strategies: readonly string[]; tools: Tools },
): Promise<readonly [Played, Played]> {
  const plans = Array.from({ length: seeds }, (_, at) => `diff-${at}`).flatMap((seed) =>
    [before, after].map((one) => planFor(one, seed, strategies)),
  );
  const results = await runExperiments(plans, tools);
  const played = ({ scenario }: Sourced, from: number): Played => ({
    scenario,
    seeds: results.filter((_, at) => at % 2 === from),
    turn: thresholdTurn(scenario),
  });
  return [played(before, 0), played(after, 1)];
}

export interface Sourced {
  readonly source: ScenarioText;
  readonly scenario: Scenario;
}

function planFor({ source, scenario }: Sourced, seed: string, strategies: readonly string[]): Plan {
  return {
    scenario: source,
    sides: strategies.map((name) => sidePlaying(scenario, name)),
    rows: [{ seed, values: {} }],
    measurements: READINGS.map((reading) => measurementFor(reading, scenario)),
    counts: true,
  };
}

function thresholdTurn({ calendar }: Scenario): number {
  return Math.min(THRESHOLD_TURN, calendar.turns);
}

function measurementFor({ metric, window }: Reading, scenario: Scenario): Measurement {
  const { calendar } = scenario;
  const at = window === 'turn' ? thresholdTurn(scenario) : calendar.turns;
  const turns =
    window === 'turn' || window === 'end'
      ? { from: at, to: at }
      : turnsOf(window === 'tail' && calendar.tail === 0 ? 'late' : window, calendar);
  return { metric, state: null, ...turns, how: 'mean' };
}

/** One reading with one strategy, seed by seed. */
export function valuesOf({ seeds }: Played, strategy: number, reading: number): Float64Array {
  return Float64Array.from(seeds, (results) => results.column(strategy, reading)[0] ?? NaN);
}
