// Shows that what is on every map holds no number of the start, no seat's goals and nothing of what may come.
import { describe, expect, it } from 'vitest';
import { publicWorldOf } from '../../../src/session/screen/index.ts';
import { sightWorld } from '../../support/sightWorld.ts';
import { WORLD, closeEmpty, openTable } from '../table.ts';

/** Every number in a value, by how often it stands there. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('the world that is on every map', () => {
  const world = sightWorld();
  const open = publicWorldOf(world);

  it('names all places, ways, states and seats', () => {
    expect(open.zones.map(({ id }) => id)).toEqual(world.zones.map(({ id }) => id));
    expect(open.passages).toEqual(world.passages);
    expect(open.seats.map(({ id, kind }) => [id, kind])).toEqual(
      world.seats.map(({ id, kind }) => [id, kind]),
    );
    expect(open.index.zone).toBe(world.index.zone);
  });

  it('holds none of the numbers that seats guess at', () => {
    const secret = world.zones.flatMap((zone) => [
      zone.trust,
      zone.grievance,
      zone.corruption,
      zone.armedPresence,
      zone.knowledge,
      zone.services,
    ]);
    const hidden = secret.filter((value) => value !== 0 && !Number.isInteger(value));
    expect(hidden.length).toBeGreaterThan(10);
    const { zones: _zones, passages: _passages, ...others } = open;
    const told = new Set([
      ...numbersIn(others),
      ...open.zones.flatMap(({ size: _size, terrain: _terrain, ...zone }) => numbersIn(zone)),
    ]);
    expect(hidden.filter((value) => told.has(value))).toEqual([]);
  });

  it('holds no goals, no orders, no flows, no chances and no texts of what may come', () => {
    const text = JSON.stringify(open);
    expect(
      open.seats.every(({ goals, orders }) => Object.keys(goals).length + orders.length === 0),
    ).toBe(true);
    for (const secret of [
      '0.0719',
      'The rains fail',
      'A dry year',
      '0.0417',
      '0.0613',
      'probability',
    ])
      expect(text).not.toContain(secret);
    expect(open.flows).toEqual([]);
    expect(open.values).toEqual({});
  });
});

describe('a view for all eyes', () => {
  it("is nobody's, and is there for every turn that was opened", () => {
    const session = openTable({ people: WORLD.seats.map(({ id }) => id) });
    closeEmpty(session);
    expect(session.publicView(1)?.turn).toBe(1);
    expect(session.publicView(2)).toMatchObject({ seat: -1, turn: 2, books: null });
    expect(session.publicView(3)).toBeNull();
  });
});
