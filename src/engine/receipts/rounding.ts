// Decides how amounts are rounded for people, so that what they add up also sums; it does not decide which amounts.

/**
 * Whole units for each part that sum to `total`: every part is rounded down, and those with the largest remainders get the
 * units that are left; ties go to the earlier part. Where the total is not the parts' own there may be more to give than
 * parts, or too many given: then a second goes round, or the smallest remainders give one back.
 * @source design choice (largest remainder method)
 */
export function apportioned(parts: readonly number[], total: number): number[] {
  const units = parts.map((part) => Math.floor(part));
  if (units.length === 0) return units;
  const order = parts
    .map((part, place) => ({ place, remainder: part - units[place] }))
    .sort((one, two) => two.remainder - one.remainder || one.place - two.place);
  let left = total;
  for (const part of units) left -= part;
  const step = left > 0 ? 1 : -1;
  if (step < 0) order.reverse();
  for (let at = 0; left !== 0; at = (at + 1) % order.length, left -= step)
    units[order[at].place] += step;
  return units;
}

/** Each part rounded to `decimals` so that the rounded parts sum to the rounded total. */
export function largestRemainder(parts: readonly number[], decimals: number): number[] {
  let scale = 1;
  for (let digit = 0; digit < decimals; digit += 1) scale *= 10;
  let total = 0;
  for (const part of parts) total += part * scale;
  const scaled = parts.map((part) => part * scale);
  return apportioned(scaled, Math.round(total)).map((units) => (units === 0 ? 0 : units / scale));
}

/** The nearest multiple of `step`, as a plain decimal. */
export function toStep(amount: number, step: number): number {
  const steps = Math.round(amount / step);
  return steps === 0 ? 0 : steps * step;
}
