// Shows that a watcher sees what a view holds, look after look, and that it offers nothing else.
import { describe, expect, it } from 'vitest';
import { viewOf, watcherOf } from '../../../src/engine/observe/index.ts';
import { copyState } from '../../../src/engine/state.ts';
import type { State } from '../../../src/engine/state.ts';
import {
  PAIR_READINGS,
  PASSAGE_READINGS,
  STATE_GOOD_READINGS,
  STATE_READINGS,
  ZONE_GOOD_READINGS,
  ZONE_READINGS,
} from '../../../src/engine/view.ts';
import type { Estimate, View } from '../../../src/engine/view.ts';
import { LUCK, SEATS, lively, sightWorld } from '../../support/sightWorld.ts';

const world = sightWorld();
const state = lively(world);
/** The same world later: other numbers, agreements undone, records gone. */
const later = laterThan(state);

function laterThan(from: State): State {
  const after = copyState(world.layout, from);
  after.turn = 9;
  after.rung[0] = 0;
  after.block.forEach((value, slot) => {
    after.block[slot] = value * 0.93;
  });
  after.records = { ...from.records, packages: [], promises: [], news: [] };
  return after;
}

const GROUPS = [
  ['zone', ZONE_READINGS],
  ['zoneGood', ZONE_GOOD_READINGS],
  ['state', STATE_READINGS],
  ['stateGood', STATE_GOOD_READINGS],
  ['pair', PAIR_READINGS],
  ['passage', PASSAGE_READINGS],
] as const;
const PLAIN = ['seat', 'turn', 'tail', 'over'] as const;
const LISTS = [
  'purse',
  'promises',
  'projects',
  'packages',
  'offers',
  'frameworks',
  'pending',
  'news',
  'books',
] as const;

/** Everything a view says, reading by reading, as plain data. */
function saysOf(view: View): unknown {
  const numbers = GROUPS.flatMap(([group, readings]) =>
    readings.map((reading) => {
      const { value, band } = (view[group] as Readonly<Record<string, Estimate>>)[reading] ?? {};
      return [group, reading, Array.from(value ?? []), Array.from(band ?? [])];
    }),
  );
  return [numbers, ...[...PLAIN, ...LISTS].map((name) => [name, structuredClone(view[name])])];
}

describe('a watcher', () => {
  it.each([...world.seats.keys()])('shows seat %i what its views hold, look after look', (seat) => {
    const watcher = watcherOf(world, seat);
    for (const now of [state, later, state]) {
      expect(saysOf(watcher.see(now, LUCK))).toEqual(saysOf(viewOf(world, now, seat, LUCK)));
    }
  });

  it('gives a reading once for a look, and again when it is asked again', () => {
    const view = watcherOf(world, SEATS.west).see(state, LUCK);
    expect(view.zone.trust).toBe(view.zone.trust);
    expect(view.offers).toBe(view.offers);
  });

  it('does not let its readers reach the state that it looks at', () => {
    const view = watcherOf(world, SEATS.west).see(state, LUCK);
    expect(Reflect.ownKeys(view.zone)).toEqual([]);
    expect(Reflect.ownKeys(view.state)).toEqual([]);
    expect(Reflect.ownKeys(view.zoneGood)).toEqual([]);
    expect(Object.keys(view).sort()).toEqual(
      [...PLAIN, 'purse', ...GROUPS.map(([group]) => group)].sort(),
    );
  });
});
