// Decides how whole numbers of the command line are read, and how numbers and columns are printed; it prints nothing.

import type { Given } from './args.ts';
import { complain } from './desk.ts';
import type { Desk } from './desk.ts';

/** A whole number that an option gives: undefined when it is not given, null (and a complaint) when it is none. */
export function wholeOption(
  given: Given,
  desk: Desk,
  { name, least, most }: { readonly name: string; readonly least: number; readonly most: number },
): number | undefined | null {
  const said = given.values.get(name);
  if (said === undefined) return undefined;
  const value = /^\d+$/.test(said) ? Number(said) : NaN;
  if (value >= least && value <= most) return value;
  complain(desk, 'number-wrong', { option: `--${name}`, value: said, least, most });
  return null;
}

/** Three decimals, with a true minus sign; more where the number is small. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size > 0 && size < 0.01 ? 4 : 3;
  return value.toFixed(decimals).replace('-', '−');
}

/** A signed number, for differences. */
export function signed(value: number): string {
  return value > 0 ? `+${shown(value)}` : shown(value);
}

/** How sure an interval is: 95 %, 99.96 %. */
export function confidenceText(confidence: number): string {
  return `${Number((confidence * 100).toFixed(2))} %`;
}

/** A share as a percentage. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0.995 && share < 1 ? 1 : 0)} %`;
}
