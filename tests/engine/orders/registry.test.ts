// Holds that kinds, ids, stages and refusal codes are closed lists that match each other.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  FAMILIES,
  ORDER_KINDS,
  ORDER_KIND_IDS,
  OUTCOME_CODES,
  REFUSAL_CODES,
  STAGES,
  orderKind,
} from '../../../src/engine/index.ts';
import { DOMAINS } from '../../../src/engine/orders/domains.ts';

const FOLDER = new URL('../../../src/engine/orders/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));

describe('the registry of orders', () => {
  it('has a kind for every id, in the order of the ids, and no other', () => {
    expect(ORDER_KINDS.map((kind) => kind.id)).toEqual([...ORDER_KIND_IDS]);
  });

  it('has one file for each kind, named after it', () => {
    const kindFiles = files.filter((file) => /^ {2}id: '/m.test(read(file)));
    expect(kindFiles.sort()).toEqual(ORDER_KIND_IDS.map((id) => `${id}.ts`).sort());
  });

  it('describes each kind in full', () => {
    for (const kind of ORDER_KINDS) {
      expect(FAMILIES, kind.id).toContain(kind.family);
      expect(STAGES, kind.id).toContain(kind.stage);
      expect(kind.seats.length, kind.id).toBeGreaterThan(0);
      expect(kind.source.length, kind.id).toBeGreaterThan(0);
      expect(kind.joint, kind.id).toBe(kind.parties !== undefined);
      const names = kind.fields.map((field) => field.name);
      expect(new Set(names).size, kind.id).toBe(names.length);
      for (const field of kind.fields) expect(DOMAINS, kind.id).toHaveProperty(field.domain);
    }
  });

  it('keeps attack, recruitment and intimidation for the facilitator', () => {
    for (const id of ['attack', 'recruit', 'intimidate'] as const) {
      expect(orderKind(id).seats).toEqual(['control']);
    }
  });
});

describe('refusal and outcome codes', () => {
  const used = new Set<string>();
  for (const file of files) {
    for (const match of read(file).matchAll(/\b(?:refuse|frustrated|done)\(\s*'([a-z-]+)'/g)) {
      used.add(match[1] ?? '');
    }
    for (const match of read(file).matchAll(/listed\('[a-z]+', '([a-z-]+)'/g)) {
      used.add(match[1] ?? '');
    }
  }
  const judge = readFileSync(new URL('../judge.ts', FOLDER), 'utf8');
  for (const match of judge.matchAll(/(?:refuse\(|, )'([a-z-]+)'/g)) used.add(match[1] ?? '');

  it('lists every code that is used, in kebab case', () => {
    const known: readonly string[] = [...REFUSAL_CODES, ...OUTCOME_CODES];
    for (const code of used) expect(known).toContain(code);
    for (const code of known) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('lists no code that nothing uses, and none twice', () => {
    for (const code of REFUSAL_CODES) expect([...used]).toContain(code);
    const known = [...REFUSAL_CODES, ...OUTCOME_CODES];
    expect(new Set(known).size).toBe(known.length);
  });
});
