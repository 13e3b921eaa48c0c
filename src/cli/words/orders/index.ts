// Decides how a kind of order is called in a language; the names are the screens' own.

import type { Locale } from '../../../base/index.ts';
import type { OrderKindId } from '../../../engine/index.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const NAMES: Readonly<Record<Locale, Readonly<Record<OrderKindId, string>>>> = { en, fr, ar };

export function orderName(locale: Locale, kind: OrderKindId): string {
  return NAMES[locale][kind];
}
