// Runs the laws of the engine over random play of the schematic world, the tiny world and the shipped scenario.

import { describe, expect, it } from 'vitest';
import { ENGINE, LAWS } from './engineLaws.ts';
import { runs } from '../support/scale.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import { shippedWorld } from '../support/shippedWorld.ts';

const WORLDS = { schematic: schematicWorld(), shipped: shippedWorld() };
const SEEDS = runs(3, 60);

describe.each(Object.entries(WORLDS))('on the %s world', (_name, world) => {
  it.each(Object.entries(LAWS))('%s', (_law, law) => {
    for (let seed = 0; seed < SEEDS; seed += 1)
      expect(law(ENGINE, world, `law-${seed}`)).toBeNull();
  });
});
