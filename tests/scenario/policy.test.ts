// Shows which characters a scenario may hold: Arabic with its marks and joins, and nothing that hides or turns text.
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, readScenario } from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

function codesFor(words: string): readonly string[] {
  const text = SMALL.replace('en: No rain', `en: ${JSON.stringify(words)}`);
  return readScenario(text, { file: 'x' }).findings.map(({ code }) => code);
}

describe('characters', () => {
  it('lets Arabic, Persian joins, direction marks and closed isolates stand', () => {
    for (const words of [
      'مُحَمَّد',
      'می\u200cخواهم',
      'a\u200fb\u200e\u061c',
      '\u2067عربي\u2069 and Latin',
      'é à ç œ « »',
      '😀',
    ]) {
      expect(codesFor(words), words).toEqual([]);
    }
  });

  it('brings texts into composed form', () => {
    const text = SMALL.replace('fr: Pas de pluie', 'fr: "E\u0301te\u0301 sec"');
    const { scenario } = readScenario(text, { file: 'x' });
    expect(scenario?.events[0]?.text.fr).toBe('Été sec');
  });

  it('forgives a mark of byte order at the very beginning', () => {
    expect(readScenario(`\ufeff${SMALL}`, { file: 'x' }).findings).toEqual([]);
  });

  it('accepts lines that end in both ways', () => {
    expect(readScenario(SMALL.replaceAll('\n', '\r\n'), { file: 'x' }).findings).toEqual([]);
  });

  it('holds the promise of half a megabyte', () => {
    expect(MOST_BYTES).toBe(524_288);
  });
});
