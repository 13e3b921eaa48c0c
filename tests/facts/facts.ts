// Runs the stylised facts on the schematic world and prints each with what was expected and what was measured;
// with --write it also writes them into docs/model.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { flowFacts } from './flowFacts.ts';
import { peopleFacts } from './peopleFacts.ts';
import { politicsFacts } from './politicsFacts.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import { withFacts } from './page.ts';
import type { Fact } from './harness.ts';

const world = schematicWorld();
const facts: Fact[] = [...flowFacts(world), ...peopleFacts(world), ...politicsFacts(world)].sort(
  (left, right) => left.number - right.number,
);
for (const fact of facts) {
  console.log(`${fact.holds ? 'met    ' : 'NOT MET'} ${fact.number}. ${fact.title}`);
  console.log(`        expected: ${fact.expected}`);
  console.log(`        measured: ${fact.measured}`);
}
const met = facts.filter((fact) => fact.holds).length;
console.log(`${met} met, ${facts.length - met} not met, of ${facts.length} stylised facts`);
if (process.argv.includes('--write')) {
  writeFileSync('docs/model.md', withFacts(readFileSync('docs/model.md', 'utf8'), facts));
}
