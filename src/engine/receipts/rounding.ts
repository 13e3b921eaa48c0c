// Decides how amounts are rounded for people, so that what they add up also sums; it does not decide which amounts.

/**
 * Each part rounded to `decimals` so that the rounded parts sum to the rounded total: those with the largest remainders
 * get the units that are left; ties go to the earlier part.
 * @source design choice (largest remainder method)
 */
export function largestRemainder(parts: readonly number[], decimals: number): number[] {
  let scale = 1;
  for (let digit = 0; digit < decimals; digit += 1) scale *= 10;
  let total = 0;
  for (const part of parts) total += part * scale;
  const floors = parts.map((part) => Math.floor(part * scale));
  let left = Math.round(total);
  for (const floor of floors) left -= floor;
  const order = parts
    .map((part, place) => ({ place, remainder: part * scale - floors[place] }))
    .sort((one, two) => two.remainder - one.remainder || one.place - two.place);
  for (let at = 0; at < order.length && left > 0; at += 1, left -= 1) floors[order[at].place] += 1;
  return floors.map((units) => (units === 0 ? 0 : units / scale));
}

/** The nearest multiple of `step`, as a plain decimal. */
export function toStep(amount: number, step: number): number {
  const steps = Math.round(amount / step);
  return steps === 0 ? 0 : steps * step;
}
