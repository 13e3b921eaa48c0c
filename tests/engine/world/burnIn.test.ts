// Holds what burn-in leaves: baselines of 1, beliefs that differ by zone, routes that reach, slots that do not overlap.

import { describe, expect, it } from 'vitest';
import { GOOD_COUNT } from '../../../src/engine/index.ts';
import { schematicWorld } from '../../support/schematicWorld.ts';
import { at } from '../../support/turn.ts';

const world = schematicWorld();
const start = world.start;

describe('a compiled world', () => {
  it('has routes for every flow, no longer than 2.4 times the shortest', () => {
    const { routes } = world;
    for (let flow = 0; flow < world.flows.length; flow += 1) {
      const first = routes.firstRoute[flow] ?? 0;
      const last = routes.firstRoute[flow + 1] ?? 0;
      expect(last).toBeGreaterThan(first);
      for (let route = first; route < last; route += 1) {
        expect(at(routes.detour, route)).toBeLessThanOrEqual(2.4);
        expect(at(routes.pathSize, route)).toBeGreaterThan(0.04);
      }
    }
  });

  it('starts where nothing pulls: capital 1, prices near 1, finite everywhere', () => {
    expect([...start.block].every(Number.isFinite)).toBe(true);
    const price = world.layout.places.find((place) => place.name === 'price');
    const from = price?.start ?? 0;
    for (const value of start.block.subarray(from, from + GOOD_COUNT))
      expect(value).toBeCloseTo(1, 1);
  });

  it('compiles to the same start and hash twice', () => {
    const again = schematicWorld();
    expect(again.hash).toBe(world.hash);
    expect([...again.start.block]).toEqual([...start.block]);
  });
});
