// Shows that a second writing of the model's arithmetic, on flat arrays, agrees with the engine bit for bit.

import { describe, expect, it } from 'vitest';
import { differenceFrom, kernelOf, replay, replayable } from '../../bench/kernel/index.ts';
import { readBareWorld } from '../../bench/world.ts';
import { chanceOf, openGame, resolveAccepted } from '../../src/engine/index.ts';
import type { State, World } from '../../src/engine/index.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import { runs } from '../support/scale.ts';

function quietGame(world: World, seed: string): State {
  const chance = chanceOf(seed);
  let state = openGame(world, chance);
  while (!state.over) state = resolveAccepted(world, state, [], { chance }).state;
  return state;
}

describe('the flat kernel', () => {
  it.each([
    ['schematic', schematicWorld()],
    ['shipped', readBareWorld()],
  ])('ends games of the %s world without orders and rules as the engine does', (_name, world) => {
    expect(replayable(world)).toBe(true);
    const kernel = kernelOf(world);
    for (let game = 0; game < runs(10, 200); game += 1) {
      const seed = `kernel ${game}`;
      replay(kernel, chanceOf(seed));
      expect(differenceFrom(kernel, quietGame(world, seed)), seed).toBeNull();
    }
  });

  it('notices a single bit', () => {
    const world = schematicWorld();
    const kernel = kernelOf(world);
    replay(kernel, chanceOf('bit'));
    const last = quietGame(world, 'bit');
    const trust = last.trust[0] ?? 0;
    last.trust[0] = trust + Number.EPSILON * trust;
    expect(differenceFrom(kernel, last)).toMatch(/^trust\[0\]/);
  });
});
