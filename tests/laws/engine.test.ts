// Runs the laws of the engine over random play of the schematic world, the tiny world and the shipped scenario.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import { ENGINE, LAWS } from './engineLaws.ts';
import { runs } from '../support/scale.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import type { World } from '../../src/engine/index.ts';

function shipped(): World {
  const file = 'scenarios/maghreb-2016/scenario.yaml';
  const { scenario } = readScenario(readFileSync(file, 'utf8'), { file });
  if (scenario === null) throw new Error('the shipped scenario cannot be read');
  return compileScenario(scenario);
}

const WORLDS = { schematic: schematicWorld(), shipped: shipped() };
const SEEDS = runs(3, 60);

describe.each(Object.entries(WORLDS))('on the %s world', (_name, world) => {
  it.each(Object.entries(LAWS))('%s', (_law, law) => {
    for (let seed = 0; seed < SEEDS; seed += 1)
      expect(law(ENGINE, world, `law-${seed}`)).toBeNull();
  });
});
