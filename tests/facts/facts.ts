// Runs the stylised facts and prints each with what was expected and what was measured: on the schematic world, which gates,
// or with --shipped on Three borders, 2016, for information. With --write they also go
// into docs/model.md, or into the scenario's own page.

import { readFileSync, writeFileSync } from 'node:fs';
import { compileWorld } from '../../src/engine/index.ts';
import { draftOf } from '../../src/scenario/index.ts';
import { SCHEMATIC, THREE_BORDERS, withEveryOrder } from './ground.ts';
import { flowFacts } from './flowFacts.ts';
import { peopleFacts } from './peopleFacts.ts';
import { politicsFacts } from './politicsFacts.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import { shippedScenario } from '../support/shippedWorld.ts';
import { withFacts } from './page.ts';
import type { Fact } from './harness.ts';

const shipped = process.argv.includes('--shipped');
const world = shipped ? compileWorld(withEveryOrder(draftOf(shippedScenario()))) : schematicWorld();
const ground = shipped ? THREE_BORDERS : SCHEMATIC;
const facts: Fact[] = [
  ...flowFacts(world, ground),
  ...peopleFacts(world, ground),
  ...politicsFacts(world, ground),
].sort((left, right) => left.number - right.number);
for (const fact of facts) {
  console.log(`${fact.holds ? 'met    ' : 'NOT MET'} ${fact.number}. ${fact.title}`);
  console.log(`        expected: ${fact.expected}`);
  console.log(`        measured: ${fact.measured}`);
}
const met = facts.filter((fact) => fact.holds).length;
console.log(`${met} met, ${facts.length - met} not met, of ${facts.length} stylised facts`);
if (process.argv.includes('--write')) {
  const page = shipped ? 'scenarios/maghreb-2016/README.md' : 'docs/model.md';
  writeFileSync(page, withFacts(readFileSync(page, 'utf8'), facts));
}
