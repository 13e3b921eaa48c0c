// Gates on the stylised facts: each must hold on the schematic world, as `npm run facts` prints them.

import { describe, expect, it } from 'vitest';
import { flowFacts } from './flowFacts.ts';
import { peopleFacts } from './peopleFacts.ts';
import { politicsFacts } from './politicsFacts.ts';
import { schematicWorld } from '../support/schematicWorld.ts';

const world = schematicWorld();

describe.each([
  ['flows', flowFacts],
  ['people', peopleFacts],
  ['policy', politicsFacts],
] as const)('stylised facts about %s', (_name, measure) => {
  it('hold', { timeout: 120_000 }, () => {
    const missed = measure(world)
      .filter((fact) => !fact.holds)
      .map((fact) => `${fact.number}. ${fact.title}: ${fact.measured}`);
    expect(missed).toEqual([]);
  });
});
