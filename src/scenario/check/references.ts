// Finds ids that name nothing, ids given twice, and map cells given twice.

import { nearest } from '../nearest.ts';
import { pairId, passageId } from '../ids.ts';
import { SCENARIO_FIELDS, visitFields } from '../schema/fields.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

export function checkReferences({ scenario, ids, report }: Subject): void {
  visitFields(SCENARIO_FIELDS, scenario, ({ node, value, path }) => {
    const { names } = node.meta;
    if (names === undefined || typeof value !== 'string') return;
    const known = ids[names];
    if (!known.has(value)) {
      report(path, 'unknown-id', { what: names, id: value, meant: nearest(value, known.keys()) });
    }
  });
}

const LISTS = [
  'states',
  'zones',
  'gates',
  'networks',
  'flows',
  'partners',
  'frameworks',
  'decks',
  'events',
  'injects',
  'rules',
  'lessons',
  'orderSets',
  'seats',
] as const;

/** Lists whose ids name things of one kind. */
const TOGETHER = [
  ['zones', 'gates'],
  ['events', 'injects'],
] as const;

export function checkDuplicates(subject: Subject): void {
  const { scenario, report } = subject;
  for (const list of LISTS) {
    repeated(scenario[list].map(({ id }) => id)).forEach(([index, id]) =>
      report([list, index, 'id'], 'duplicate-id', { id, list }),
    );
  }
  for (const [first, second] of TOGETHER) {
    scenario[second].forEach(({ id }, index) => {
      if (scenario[first].some((other) => other.id === id))
        report([second, index, 'id'], 'duplicate-id', { id, list: first });
    });
  }
  for (const list of ['events', 'injects'] as const) {
    scenario[list].forEach((event, index) => {
      const path: Path = [list, index, 'choices'];
      repeated(event.choices.map(({ id }) => id)).forEach(([choice, id]) =>
        report([...path, choice, 'id'], 'duplicate-id', { id, list: 'choices' }),
      );
    });
  }
  repeated(scenario.briefing.sections.map(({ id }) => id)).forEach(([index, id]) =>
    report(['briefing', 'sections', index, 'id'], 'duplicate-id', { id, list: 'sections' }),
  );
  checkEnds(subject);
  checkCells(subject);
}

/** Passages and pairs join two different things, each two only once. */
function checkEnds({ scenario, report }: Subject): void {
  const bothWays = (ends: { readonly a: string; readonly b: string }) =>
    [ends.a, ends.b].sort().join(' ');
  scenario.passages.forEach((passage, index) => {
    if (passage.a === passage.b)
      report(['passages', index, 'b'], 'passage-to-itself', { id: passage.a });
  });
  repeated(scenario.passages.map(bothWays)).forEach(([index]) => {
    const passage = scenario.passages[index];
    if (passage !== undefined)
      report(['passages', index], 'passage-repeated', { id: passageId(passage) });
  });
  scenario.pairs.forEach((pair, index) => {
    if (pair.a === pair.b) report(['pairs', index, 'b'], 'pair-to-itself', { id: pair.a });
  });
  repeated(scenario.pairs.map(bothWays)).forEach(([index]) => {
    const pair = scenario.pairs[index];
    if (pair !== undefined) report(['pairs', index], 'pair-repeated', { id: pairId(pair) });
  });
}

function checkCells({ scenario, report }: Subject): void {
  const owner = new Map<string, string>();
  scenario.zones.forEach((zone, index) => {
    zone.cells.forEach((cell, position) => {
      const first = owner.get(cell);
      if (first === undefined) owner.set(cell, zone.id);
      else report(['zones', index, 'cells', position], 'cell-repeated', { cell, zone: first });
    });
  });
}

/** Second and later occurrences, with their index. */
function repeated(names: readonly string[]): readonly (readonly [number, string])[] {
  const seen = new Set<string>();
  const again: (readonly [number, string])[] = [];
  names.forEach((name, index) => {
    if (seen.has(name)) again.push([index, name]);
    seen.add(name);
  });
  return again;
}
