// Decides how a measurement is read of a game: the mean or the sum of a measure over some of its turns.

import { fault } from '../../base/index.ts';
import type { Metrics, World } from '../../engine/index.ts';
import type { Measurement } from '../types.ts';

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
  { metric, from, to, how }: Measurement,
  place: number,
  turns: readonly Metrics[],
): number {
  let sum = 0;
  let count = 0;
  for (let turn = Math.max(1, from); turn <= Math.min(to, turns.length); turn += 1) {
    const metrics = turns[turn - 1];
    const values: Readonly<Partial<Record<string, number>>> | undefined =
      place < 0 ? metrics?.world : metrics?.states[place];
    const value = values?.[metric];
    if (value === undefined) fault('This is measured for the whole region only.', { metric, turn });
    sum += value;
    count += 1;
  }
  if (count === 0) fault('The measurement names no turn of the game.', { metric, from, to });
  return how === 'sum' ? sum : sum / count;
}
