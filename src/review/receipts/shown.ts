// Decides how the numbers of a receipt are rounded: opening, lines and closing add up as they are shown.

import { apportioned } from '../../engine/index.ts';

/** Decimals of shown numbers: an index of 0.412 is read as 41.2 of 100. */
export const SHOWN_DECIMALS = 3;
const UNITS = 1000;

/** A number in whole shown units. */
export function unitsOf(value: number): number {
  return Math.round(value * UNITS);
}

/** Whole units as a number. */
export function fromUnits(units: number): number {
  return units === 0 ? 0 : units / UNITS;
}

/** Whole shown units for each part that sum to `total` units: what it leaves over goes to the largest remainders. */
export function unitsSummingTo(parts: readonly number[], total: number): readonly number[] {
  return apportioned(
    parts.map((part) => part * UNITS),
    total,
  );
}
