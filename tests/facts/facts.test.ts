// Gates on the stylised facts: each must hold on the schematic world unless it is listed here as not met, as `npm run facts` prints them and docs/model.md has them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMATIC } from './ground.ts';
import { flowFacts } from './flowFacts.ts';
import { peopleFacts } from './peopleFacts.ts';
import { politicsFacts } from './politicsFacts.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import { withFacts } from './page.ts';
import type { Fact } from './harness.ts';

const world = schematicWorld();
const SUITES = [
  ['flows', flowFacts],
  ['people', peopleFacts],
  ['policy', politicsFacts],
] as const;
type Name = (typeof SUITES)[number][0];

const measured = new Map<Name, readonly Fact[]>();

/** Measured once, whoever asks first. */
function factsOf(name: Name): readonly Fact[] {
  const [, measure] = SUITES.find(([one]) => one === name) ?? SUITES[0];
  const facts = measured.get(name) ?? measure(world, SCHEMATIC);
  measured.set(name, facts);
  return facts;
}

/** Known not to be met, as docs/model.md says: displacement is nearly or more than whole in two of six zones. */
const NOT_MET: readonly number[] = [2];

describe.each(SUITES)('stylised facts about %s', (name) => {
  it('hold, but for those known not to', { timeout: 120_000 }, () => {
    const missed = factsOf(name)
      .filter((fact) => !fact.holds && !NOT_MET.includes(fact.number))
      .map((fact) => `${fact.number}. ${fact.title}: ${fact.measured}`);
    expect(missed).toEqual([]);
    const better = factsOf(name).filter((fact) => fact.holds && NOT_MET.includes(fact.number));
    expect(better, 'a fact that holds must leave the list').toEqual([]);
  });
});

describe('the table of facts in docs/model.md', () => {
  it('says what was measured', { timeout: 240_000 }, () => {
    const facts = SUITES.flatMap(([name]) => factsOf(name));
    const page = readFileSync('docs/model.md', 'utf8');
    const fresh = withFacts(
      page,
      facts.toSorted((left, right) => left.number - right.number),
    );
    expect(page === fresh, 'Run: npm run facts -- --write').toBe(true);
  });
});
