// Decides how a measurement is read of a game: the mean or the sum of a measure over some of its turns.

import { fault } from '../../base/index.ts';
import { metricsOf, zoneMetricsOf } from '../../engine/index.ts';
import type { Metrics, State, World, ZoneMetrics } from '../../engine/index.ts';
import type { Measurement } from '../types.ts';

/** The metrics of a turn, with those of some groups of zones. */
export interface TurnMetrics extends Metrics {
  readonly groups?: ReadonlyMap<string, ZoneMetrics>;
}

/** Measures a state as these measurements need it. */
export function measurerFor(
  world: World,
  measurements: readonly Measurement[],
): (state: State) => TurnMetrics {
  const groups = new Map<string, Int32Array>();
  for (const { zones } of measurements) {
    if (zones !== undefined) groups.set(zones.join(), Int32Array.from(zones, zoneIn(world)));
  }
  if (groups.size === 0) return (state) => metricsOf(world, state);
  return (state) => ({
    ...metricsOf(world, state),
    groups: new Map([...groups].map(([key, zones]) => [key, zoneMetricsOf(world, state, zones)])),
  });
}

function zoneIn(world: World): (id: string) => number {
  return (id) => world.index.zone.get(id) ?? fault('There is no such zone.', { id });
}

/** Where a measurement finds its numbers in a world: a state's position, or -1 for the whole region. */
export function placeOf(world: World, { state, metric }: Measurement): number {
  if (state === null) return -1;
  const place = world.index.state.get(state) ?? fault('There is no such state.', { state, metric });
  return place;
}

/**
 * The measurement of a game whose metrics of every turn are given; turns count from 1 on through the tail. Turns after the
 * end of the game are left out.
 */
export function measure(
  { metric, zones, from, to, how }: Measurement,
  place: number,
  turns: readonly TurnMetrics[],
): number {
  let sum = 0;
  let count = 0;
  for (let turn = Math.max(1, from); turn <= Math.min(to, turns.length); turn += 1) {
    const metrics = turns[turn - 1];
    const values = valuesAt(metrics, place, zones);
    const value = values?.[metric];
    if (value === undefined)
      fault('This is not measured for a part of the region.', { metric, turn });
    sum += value;
    count += 1;
  }
  if (count === 0) fault('The measurement names no turn of the game.', { metric, from, to });
  return how === 'sum' ? sum : sum / count;
}

function valuesAt(
  metrics: TurnMetrics | undefined,
  place: number,
  zones: readonly string[] | undefined,
): Readonly<Partial<Record<string, number>>> | undefined {
  if (zones !== undefined) return metrics?.groups?.get(zones.join());
  return place < 0 ? metrics?.world : metrics?.states[place];
}
