// Decides which numbers of the model a room may put in question, and what their passports say; the values are the engine's.
import { GOODS, PARAMETERS } from '../../../engine/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import type { Words } from '../../kit/index.ts';

/** A number with what is known of it. */
export interface Passport {
  readonly key: string;
  /** What the game was played with. */
  readonly ours: number;
  /** The plausible range. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
  /** The scenario has a value of its own. */
  readonly isScenarios: boolean;
}

/** What may be tried: the plausible range and as much again on either side, but nothing below 0 where nothing plausible is. */
export function boundsOf({ low, high, ours }: Passport): readonly [number, number] {
  const room = high - low;
  const least = Math.min(low, ours) - room;
  return [low >= 0 ? Math.max(0, least) : least, Math.max(high, ours) + room];
}

export function passportsOf(game: ReviewGame): readonly Passport[] {
  return PARAMETERS.map(({ id, value, low, high, unit, source }) => {
    const ours = oursOf(game, id);
    return { key: id, ours, low, high, unit, source, isScenarios: ours !== value };
  });
}

/** The value that a game was played with; NaN for a number that is not the model's. */
export function oursOf({ world }: ReviewGame, key: string): number {
  const [family = '', good] = key.split('.');
  const found: unknown = Object.entries(world.coefficients).find(([name]) => name === family)?.[1];
  if (typeof found === 'number') return found;
  if (!(found instanceof Float64Array)) return NaN;
  return found[GOODS.findIndex((one) => one === good)] ?? NaN;
}

/** What a number is called: by its meaning, and by the good that it belongs to. */
export function numberName(key: string, { t, code }: Words): string {
  const [family = '', good] = key.split('.');
  const number = code(`number.${family}`);
  return good === undefined ? number : t('value.good', { number, good: code(`good.${good}`) });
}

/** Numbers whose name or key holds what was written, in the model's order. */
export function findNumbers(
  passports: readonly Passport[],
  written: string,
  words: Words,
): readonly Passport[] {
  const plain = (text: string) =>
    text.toLocaleLowerCase(words.locale).normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const wanted = plain(written.trim());
  if (wanted === '') return passports;
  return passports.filter(({ key }) => plain(`${numberName(key, words)} ${key}`).includes(wanted));
}

/** Arabic-Indic and Persian digits and their marks are read as what they are. */
export function readNumber(written: string): number {
  const western = written
    .trim()
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[\u066b,]/g, '.')
    .replaceAll('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(western) ? Number(western) : NaN;
}
