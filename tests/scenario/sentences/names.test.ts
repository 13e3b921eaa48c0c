// Shows that every reading, stock, measure and word of the language has a name in each language, and no other does.
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/index.ts';
import { METRICS, READINGS, RULE_CHANGEABLE } from '../../../src/engine/index.ts';
import { GRAMMARS } from '../../../src/scenario/sentences/languages.ts';
import { nameIn } from '../../../src/scenario/sentences/names/names.ts';

const STOCKS = Object.entries(RULE_CHANGEABLE).flatMap(([owner, columns]) =>
  columns.map((column) => [owner, column] as const),
);

describe.each(LOCALES)('names in %s', (locale) => {
  const { names } = GRAMMARS[locale];

  it('stand for every reading, in the letters of the language', () => {
    const letters =
      locale === 'ar' ? /^[\p{Script=Arabic}\p{M}\s]+$/u : /^[\p{Script=Latin}\s'’-]+$/u;
    for (const { id, subject, words } of READINGS) {
      expect(nameIn(names, id, subject) ?? '', `${subject}.${id}`).toMatch(letters);
      for (const word of words ?? []) expect(names.words[word] ?? '', word).toMatch(letters);
    }
  });

  it('stand for every stock that a rule may change and every measure of a lesson', () => {
    for (const [owner, column] of STOCKS)
      expect(nameIn(names, column, owner), column).not.toBeNull();
    for (const { id } of METRICS) expect(nameIn(names, id, 'world'), id).not.toBeNull();
  });

  it('tell the readings of one subject apart', () => {
    const seen = new Map<string, string>();
    for (const { id, subject } of READINGS) {
      const name = `${subject}: ${nameIn(names, id, subject) ?? ''}`;
      expect(seen.get(name), name).toBeUndefined();
      seen.set(name, id);
    }
  });

  it('are used: none stands for what there is not', () => {
    const ids = new Set([
      ...READINGS.flatMap(({ id, subject }) => [id, `${subject}.${id}`]),
      ...STOCKS.map(([, column]) => column),
      ...METRICS.map(({ id }) => id),
    ]);
    expect(Object.keys(names.names).filter((id) => !ids.has(id))).toEqual([]);
  });
});
