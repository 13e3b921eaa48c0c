// Decides which language's words a workshop pack is written with; it holds none.

import type { Locale } from '../../../base/index.ts';
import { ar } from './ar.ts';
import { en, type WorkshopWords } from './en.ts';
import { fr } from './fr.ts';

export const WORDS: Readonly<Record<Locale, WorkshopWords>> = { en, fr, ar };
export type { WorkshopWords } from './en.ts';
