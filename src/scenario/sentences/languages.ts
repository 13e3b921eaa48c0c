// Lists the languages that rules and lessons can be read back in; each stands in its own file.

import type { Locale } from '../../base/index.ts';
import { grammarAr } from './ar.ts';
import { grammarEn } from './en.ts';
import { grammarFr } from './fr.ts';
import type { Grammar } from './grammar.ts';

export const GRAMMARS: Readonly<Record<Locale, Grammar>> = {
  en: grammarEn,
  fr: grammarFr,
  ar: grammarAr,
};
