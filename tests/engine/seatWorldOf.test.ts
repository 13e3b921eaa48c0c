// Shows what a seat world holds: names and terms for all, starting numbers only for those who know them.
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/engine/parameters.ts';
import { seatWorldOf } from '../../src/engine/seatWorldOf.ts';
import { SEATS, sightWorld } from '../support/sightWorld.ts';

const world = sightWorld();

describe('a seat world', () => {
  it('has every place and name, in the same order as the world', () => {
    for (const seat of world.seats.keys()) {
      const own = seatWorldOf(world, seat);
      expect(own.zones.map(({ id }) => id)).toEqual(world.zones.map(({ id }) => id));
      expect(own.passages).toEqual(world.passages);
      expect(own.index.zone.get('z4')).toBe(4);
      expect(own.seat.id).toBe(world.seats[seat]?.id);
      expect(own.grants).toEqual(world.seats[seat]?.orders);
      expect(seatWorldOf(world, seat)).toBe(own);
    }
  });

  it('has no more fields than its allow-list', () => {
    const fields = Object.keys(seatWorldOf(world, SEATS.west)).sort();
    expect(fields).toEqual(
      (
        'communityConsent events flows frameworks grants id index networks pairs partners passages seat seatIndex ' +
        'seats startQuarter startYear states tailTurns turns values zones'
      ).split(' '),
    );
  });

  it('has own starting numbers, and 0 for those of others', () => {
    const west = seatWorldOf(world, SEATS.west);
    expect(west.zones[1]?.patrols).toBe(world.zones[1]?.patrols);
    expect([west.zones[1]?.trust, west.zones[1]?.corruption, west.zones[7]?.patrols]).toEqual([
      0, 0, 0,
    ]);
    expect([west.states[0]?.budget, west.states[1]?.budget]).toEqual([7.125, 0]);
    expect([west.pairs[0]?.trust, west.pairs[1]?.trust]).toEqual([0.34, 0]);
    expect(seatWorldOf(world, SEATS.forum).zones[2]?.trust).toBe(world.zones[2]?.trust);
    expect(seatWorldOf(world, SEATS.control).zones[7]?.corruption).toBe(world.zones[7]?.corruption);
  });

  it('has shared parameters only', () => {
    const shared = PARAMETERS.filter((spec) => spec.shared === true).map(({ id }) => id);
    expect(Object.keys(seatWorldOf(world, SEATS.west).values).sort()).toEqual(shared.sort());
    expect(shared.length).toBeGreaterThan(4);
  });

  it('has flows for a network seat alone, and only its own', () => {
    expect(seatWorldOf(world, SEATS.network).flows.map(({ id }) => id)).toEqual(['trade', 'drugs']);
    expect(seatWorldOf(world, SEATS.west).flows).toEqual([]);
    expect(seatWorldOf(world, SEATS.west).networks).toEqual([
      { id: 'traders', kind: 'traders' },
      { id: 'armed', kind: 'armed' },
    ]);
  });

  it('has choices of an event for the seat that must answer', () => {
    expect(seatWorldOf(world, SEATS.middle).events[0]?.choices).toEqual(['help', 'wait']);
    expect(seatWorldOf(world, SEATS.west).events[0]?.choices).toEqual([]);
  });
});
