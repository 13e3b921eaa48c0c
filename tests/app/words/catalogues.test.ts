// Shows that the three catalogues say the same things, in whole forms, and that every code of the game has its words.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { argumentsOf, KEYS, keysText, pluralsOf, readCatalogue } from '../../../tools/words.mjs';
import { CHOICE_KEYS, CODES } from './codes.ts';

const LOCALES = ['en', 'fr', 'ar'] as const;
type Messages = Readonly<Record<string, string>>;

function messagesOf(locale: string): Messages {
  return Object.assign({}, ...readCatalogue(locale).map((file) => file.messages)) as Messages;
}

const catalogues = { en: messagesOf('en'), fr: messagesOf('fr'), ar: messagesOf('ar') };
const keys = Object.keys(catalogues.en);
const each = LOCALES.flatMap((locale) =>
  Object.entries(catalogues[locale]).map(([key, words]) => ({ locale, key, words })),
);

function ordered(found: ReadonlyMap<string, string>): readonly string[] {
  return [...found].map(([name, kind]) => `${name}:${kind}`).sort();
}

describe('the catalogues', () => {
  it('name the same messages, each once', () => {
    for (const locale of LOCALES) {
      const all = readCatalogue(locale).flatMap((file) => Object.keys(file.messages));
      expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
      expect(all.filter((key) => !keys.includes(key))).toEqual([]);
      expect(keys.filter((key) => !all.includes(key))).toEqual([]);
    }
  });

  it('use the same arguments for the same things', () => {
    for (const { locale, key, words } of each) {
      const english = ordered(argumentsOf(catalogues.en[key] ?? ''));
      expect([locale, key, ...ordered(argumentsOf(words))]).toEqual([locale, key, ...english]);
    }
  });

  it('count in every form their language has', () => {
    for (const { locale, key, words } of each) {
      const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      for (const forms of pluralsOf(words)) {
        // Numbers that only choose a word (a posture, a rung) name their cases one by one.
        const isChoice = forms.every((form) => form === 'other' || form.startsWith('='));
        const asked = locale === 'ar' ? needed : ['one', 'other'];
        const lacking = isChoice ? [] : asked.filter((form) => !forms.includes(form));
        expect([locale, key, ...lacking]).toEqual([locale, key]);
      }
    }
  });

  it('have their typed arguments up to date', async () => {
    expect(readFileSync(KEYS, 'utf8')).toBe(await keysText());
  });
});

describe('the words', () => {
  const faults: readonly (readonly [string, RegExp, readonly string[]])[] = [
    ['an empty or untrimmed text', /^\s*$|^\s|\s$|  /, LOCALES],
    ['a straight apostrophe or quote', /['"]/, LOCALES],
    ['a hidden mark of direction', /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, LOCALES],
    ['a person called illegal', /illegal|illégal|غير شرعي|غير الشرعي/i, LOCALES],
    ['digits of another script', /[\u0660-\u0669\u06f0-\u06f9]/, LOCALES],
    ['a plain space before a high mark', /(^|[^\u00a0\u202f:;!?«»…])[;!?»]| [:;!?»]|« /, ['fr']],
    ['a Latin comma or question mark', /\p{Script=Arabic}[,;?]/u, ['ar']],
  ];

  it.each(faults)('hold nowhere %s', (_name, pattern, locales) => {
    const found = each.filter(
      ({ locale, key, words }) =>
        locales.includes(locale) &&
        !key.startsWith('app.languageName.') &&
        pattern.test(plain(words)),
    );
    expect(found.map(({ locale, key }) => `${locale} ${key}`)).toEqual([]);
  });

  it('tell an order’s consequence in one short line', () => {
    const long = each.filter(
      ({ key, words }) => /^order\..+\.short$/.test(key) && words.length > 60,
    );
    expect(long.map(({ locale, key }) => `${locale} ${key}`)).toEqual([]);
  });

  it('are spoken in their own script', () => {
    const odd = Object.entries(catalogues.ar).filter(
      ([key, words]) =>
        !key.startsWith('app.languageName') &&
        /\p{L}/u.test(words.replaceAll(/\{\w+\}/g, '')) &&
        !/\p{Script=Arabic}/u.test(words),
    );
    expect(odd).toEqual([]);
  });
});

describe('every code of the game', () => {
  it.each(Object.entries(CODES))('has words: %s', (start, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !keys.includes(start + code))).toEqual([]);
  });

  it('has words for what an order chooses from', () => {
    expect(CHOICE_KEYS.length).toBeGreaterThan(10);
    expect(CHOICE_KEYS.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

/** The text without its patterns, so that their quotes and marks are not judged as words. */
function plain(words: string): string {
  let text = words;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\{[^{}]*\}/g, 'x');
  }
  return text;
}
