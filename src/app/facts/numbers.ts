// Decides how figures are written: Western digits, a true minus, tenths or wholes; it does not decide what they mean.
import type { Locale } from '../../base/index.ts';
import type { Form, Known } from './readings.ts';

const TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-u-nu-latn',
  fr: 'fr-u-nu-latn',
  ar: 'ar-u-nu-latn',
};

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale}${digits}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });
  formats.set(key, made);
  return made;
}

/** Marks that some languages set around a minus would turn a figure round inside its own isolate. */
const MARKS = /[\u061c\u200e\u200f]/gu;

/** A figure with `digits` places; −0 is written 0. */
export function figure(locale: Locale, value: number, digits = 0): string {
  const size = formatOf(locale, digits).format(Math.abs(value)).replace(MARKS, '');
  const isZero = Number(Math.abs(value).toFixed(digits)) === 0;
  return value < 0 && !isZero ? `\u2212${size}` : size;
}

/** A change: always with its sign, unless it is written 0. */
export function signed(locale: Locale, value: number, digits = 0): string {
  const text = figure(locale, value, digits);
  return value > 0 && Number(value.toFixed(digits)) !== 0 ? `+${text}` : text;
}

/** How many places and which factor a form is written with. */
export function scaleOf(form: Form): { readonly factor: number; readonly digits: number } {
  if (form === 'share') return { factor: 100, digits: 0 };
  if (form === 'amount') return { factor: 1, digits: 1 };
  return { factor: 1, digits: 0 };
}

/** A range or a figure in a form's unit. Ranges take an en dash; both ends are whole where the form is. */
export function knownText(locale: Locale, known: Known, form: Form): string {
  if (known.kind === 'none') return '?';
  const { factor, digits } = scaleOf(form);
  if (known.kind === 'exact') return figure(locale, known.value * factor, digits);
  const low = figure(locale, known.low * factor, digits);
  const high = figure(locale, known.high * factor, digits);
  return low === high ? low : `${low}\u2013${high}`;
}

export function changeText(locale: Locale, change: number, form: Form): string {
  const { factor, digits } = scaleOf(form);
  return signed(locale, change * factor, digits);
}

/** True when a change would be written 0, so that no arrow stands beside it. */
export function isStill(change: number, form: Form): boolean {
  const { factor, digits } = scaleOf(form);
  return Number((change * factor).toFixed(digits)) === 0;
}

/** Arabic-Indic digits are as good as Western ones. */
export function western(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}
