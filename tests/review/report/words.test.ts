// Shows that the report calls things as the screens do, and that each language says each of its sentences.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/index.ts';
import type { Locale } from '../../../src/base/index.ts';
import { METRICS, NETWORK_KINDS, PANELS, SEAT_KINDS } from '../../../src/engine/index.ts';
import { CAUSE_KINDS, REPORT_WORDS } from '../../../src/review/index.ts';

const FOLDER = 'src/app/words';

function screenWords(locale: Locale): Readonly<Record<string, string>> {
  const files = readdirSync(`${FOLDER}/${locale}`).filter((name) => name.endsWith('.json'));
  return Object.assign(
    {},
    ...files.map(
      (name) => JSON.parse(readFileSync(`${FOLDER}/${locale}/${name}`, 'utf8')) as object,
    ),
  ) as Readonly<Record<string, string>>;
}

/** How the keys of the screens' catalogues begin, by part of the report's. */
const PREFIXES = {
  panels: ['panel.'],
  metrics: ['metric.'],
  readings: ['reading.'],
  causes: ['cause.'],
  causeKinds: ['receipt.kind.'],
  outcomes: ['outcome.'],
  goods: ['good.'],
  networkKinds: ['networkKind.'],
  seatKinds: ['seatKind.'],
  choices: ['choice.', ''],
  strategies: ['strategy.'],
  rungs: ['rung.'],
} as const;

describe('names in the report', () => {
  it.each(LOCALES)('are those of the screens in %s', (locale) => {
    const screen = screenWords(locale);
    const { names } = REPORT_WORDS[locale];
    expect(Object.keys(names).sort()).toEqual(Object.keys(PREFIXES).sort());
    for (const [part, prefixes] of Object.entries(PREFIXES)) {
      for (const [id, name] of Object.entries(names[part as keyof typeof PREFIXES])) {
        const found = prefixes.flatMap((prefix) =>
          ['', '.name'].map((end) => screen[`${prefix}${id}${end}`]),
        );
        expect(found, `${part}.${id}`).toContain(name);
      }
    }
  });

  it('cover all measures, kinds of causes, seats and networks', () => {
    const { names } = REPORT_WORDS.en;
    expect(Object.keys(names.metrics).sort()).toEqual(METRICS.map(({ id }) => id).sort());
    expect(Object.keys(names.panels).sort()).toEqual([...PANELS].sort());
    expect(Object.keys(names.causeKinds).sort()).toEqual([...CAUSE_KINDS].sort());
    expect(Object.keys(names.seatKinds).sort()).toEqual([...SEAT_KINDS].sort());
    expect(Object.keys(names.networkKinds).sort()).toEqual([...NETWORK_KINDS].sort());
  });
});

/** Every sentence with facts put in: numbers where they stand in English, texts elsewhere. */
function said(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') {
    const facts = Array.from({ length: value.length }, (_, place) => {
      const list = ['and', 'listed'].some((name) => at.endsWith(`.${name}`));
      return list ? ['one', 'two'] : `${place + 3}`;
    });
    return [[at, String((value as (...given: unknown[]) => unknown)(...facts))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => said(inner, `${at}.${key}`));
}

describe('sentences of the report', () => {
  it.each(LOCALES)('all say something in %s', (locale) => {
    const { words } = REPORT_WORDS[locale];
    const sentences = said(words, 'words');
    const english = said(REPORT_WORDS.en.words, 'words');
    expect(sentences.map(([at]) => at).sort()).toEqual(english.map(([at]) => at).sort());
    for (const [at, text] of sentences) {
      expect(text.trim(), at).not.toBe('');
      expect(text, at).not.toContain('undefined');
    }
  });

  it('keep every fact in every language', () => {
    const facts = (locale: Locale) =>
      said(REPORT_WORDS[locale].words, 'words').map(([at, text]) => [
        at,
        [...new Set(text.match(/(?<![\d.])[3-6](?![\d.])/gu) ?? [])].sort().join(''),
      ]);
    const inEnglish = new Map(facts('en').map(([at = '', found = '']) => [at, found]));
    for (const locale of ['fr', 'ar'] as const)
      for (const [at = '', found = ''] of facts(locale))
        expect(found, `${locale} ${at}`).toBe(inEnglish.get(at));
  });
});
