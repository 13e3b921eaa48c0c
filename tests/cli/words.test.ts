// Shows that the command line says every sentence in three languages, with the same facts in each.
import { describe, expect, it } from 'vitest';
import { localeOf, say } from '../../src/cli/words.ts';
import { ar } from '../../src/cli/words/ar.ts';
import { en } from '../../src/cli/words/en.ts';
import { fr } from '../../src/cli/words/fr.ts';
import type { MessageKey } from '../../src/cli/words.ts';

const KEYS = Object.keys(en) as readonly MessageKey[];
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the catalogues', () => {
  it.each([
    ['fr', fr],
    ['ar', ar],
  ] as const)('%s has every sentence, with the same facts', (_locale, catalogue) => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
    for (const key of KEYS) {
      expect(gaps(catalogue[key]), key).toEqual(gaps(en[key]));
      expect(catalogue[key].trim(), key).not.toBe('');
    }
  });
});

describe('say', () => {
  it('fills in facts and leaves a gap open that nobody filled', () => {
    expect(say('en', 'unknown-command', { command: 'dance' })).toContain('dance');
    expect(say('en', 'unknown-command')).toContain('{command}');
  });

  it('puts a fact in as it is, whatever it holds', () => {
    expect(say('en', 'unknown-command', { command: '$& {command}' })).toContain('$& {command}');
  });
});

describe('localeOf', () => {
  it.each([
    [undefined, 'en'],
    ['ar', 'ar'],
    ['de', null],
  ])('reads %s as %s', (value, locale) => {
    expect(localeOf(value)).toBe(locale);
  });
});
