// Decides how the numbers of a receipt are rounded: opening, lines and closing add up as they are shown.

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

/**
 * Whole units for each part that sum to `total` units: every part is rounded down, and those with the largest remainders get
 * the units that are left. Since opening and closing are rounded too, there may be a unit more to give than there are
 * parts, or one too many given; then a second goes round, or the smallest remainders give one back.
 * @source design choice (largest remainder method)
 */
export function apportioned(parts: readonly number[], total: number): readonly number[] {
  const units = parts.map((part) => Math.floor(part * UNITS));
  if (units.length === 0) return units;
  const byRemainder = parts
    .map((part, place) => ({ place, remainder: part * UNITS - (units[place] ?? 0) }))
    .sort((one, two) => two.remainder - one.remainder || one.place - two.place);
  let left = total - units.reduce((sum, part) => sum + part, 0);
  const step = left > 0 ? 1 : -1;
  const order = left > 0 ? byRemainder : byRemainder.toReversed();
  for (let at = 0; left !== 0; at = (at + 1) % order.length, left -= step) {
    const place = order[at]?.place ?? 0;
    units[place] = (units[place] ?? 0) + step;
  }
  return units;
}
