// Decides the three languages, their direction and which one stands in for a missing one; it does not hold any words.

export const LOCALES = ['en', 'fr', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
export type Localised = Readonly<Partial<Record<Locale, string>>>;
export type Direction = 'ltr' | 'rtl';

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

export function directionOf(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The text in the asked language, else in the first of en, fr, ar that has it, else an empty text. */
export function textIn(text: Localised, locale: Locale): string {
  const asked = text[locale];
  if (asked !== undefined && asked !== '') return asked;
  for (const other of LOCALES) {
    const found = text[other];
    if (found !== undefined && found !== '') return found;
  }
  return '';
}
