// Holds every sentence that the command line says, in three languages; findings bring their own words.

import { LOCALES } from '../base/index.ts';
import type { Locale } from '../base/index.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
export type MessageFacts = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, fr, ar };

/** A sentence with its `{facts}` filled in. */
export function say(locale: Locale, key: MessageKey, facts: MessageFacts = {}): string {
  return CATALOGUES[locale][key].replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : gap,
  );
}

/** The language of `--lang`, English when it says none; null when it says one that we do not speak. */
export function localeOf(value: string | undefined): Locale | null {
  if (value === undefined) return 'en';
  return LOCALES.find((locale) => locale === value) ?? null;
}
