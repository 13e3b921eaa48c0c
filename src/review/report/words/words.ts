// Decides which language's words a report is written with; it holds none.

import type { Locale } from '../../../base/index.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { ReportWords } from './en.ts';
import { fr } from './fr.ts';
import { namesAr } from './names/ar.ts';
import { namesEn } from './names/en.ts';
import type { NameWords } from './names/en.ts';
import { namesFr } from './names/fr.ts';

/** All that a report says itself in one language. */
export interface ReportLanguage {
  readonly words: ReportWords;
  readonly names: NameWords;
}

export const REPORT_WORDS: Readonly<Record<Locale, ReportLanguage>> = {
  en: { words: en, names: namesEn },
  fr: { words: fr, names: namesFr },
  ar: { words: ar, names: namesAr },
};
