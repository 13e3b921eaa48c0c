// Decides how figures of a report are written: Western digits, a true minus, places by unit; it does not decide what they mean.

import type { Locale } from '../../base/index.ts';
import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';

type Unit = (typeof METRICS)[number]['unit'];

export interface Scale {
  readonly factor: number;
  readonly digits: number;
}

/** Stocks and beliefs lie between 0 and 1 and are read as of 100. */
export const INDEX: Scale = { factor: 100, digits: 1 };

export function unitOf(metric: MetricId): Unit {
  return METRICS.find(({ id }) => id === metric)?.unit ?? 'index';
}

/** By how much a measure is multiplied, and with how many places it is written. */
export function scaleOf(metric: MetricId): Scale {
  switch (unitOf(metric)) {
    case 'x':
    case 'index':
    case 'share':
      return INDEX;
    default:
      return { factor: 1, digits: 1 };
  }
}

/** Events are counted over the game; everything else is read as it stands. */
export function isSummed(metric: MetricId): boolean {
  const unit = unitOf(metric);
  return unit === 'count' || unit === 'severity';
}

/** A figure; −0 is written 0, and a dash stands for what is not there. */
export function figure(locale: Locale, value: number | null, { factor, digits }: Scale): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const text = (value * factor).toFixed(digits);
  const size = text.replace('-', '');
  const isZero = Number(size) === 0;
  const point = locale === 'fr' ? size.replace('.', ',') : size;
  return apart(locale, text.startsWith('-') && !isZero ? `\u2212${point}` : point);
}

/** Where lines run from right to left, a sign stays before its figure. */
function apart(locale: Locale, text: string): string {
  return locale === 'ar' && /^[+\u2212]|%$/u.test(text) ? `\u2066${text}\u2069` : text;
}

/** A difference: with its sign, unless it is written 0. */
export function signed(locale: Locale, value: number | null, scale: Scale): string {
  const text = figure(locale, value, scale);
  const isMore = value !== null && value > 0 && /[1-9]/u.test(text);
  return isMore ? apart(locale, `+${text}`) : text;
}

export function percent(locale: Locale, share: number): string {
  const text = figure(locale, share, { factor: 100, digits: 0 });
  return text === '–' ? text : apart(locale, `${text} %`);
}
