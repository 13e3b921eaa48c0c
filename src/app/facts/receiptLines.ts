// Decides how the amounts of a receipt are rounded to tenths so that what a person adds up also sums; it explains nothing.
import type { SeatReceipt } from '../../engine/index.ts';

export interface ShownLine {
  readonly cause: SeatReceipt['lines'][number]['cause'];
  readonly amount: number;
}

export interface ShownReceipt {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** By size, what is not known last. */
  readonly lines: readonly ShownLine[];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Lines in tenths that sum to a change in tenths: the largest takes what rounding leaves over; what reads 0 is left out. */
export function inTenths<Line extends { readonly amount: number }>(
  lines: readonly Line[],
  change: number,
): readonly Line[] {
  const rounded = lines.map((line) => ({ ...line, amount: tenth(line.amount) }));
  const rest = tenth(change - rounded.reduce((sum, { amount }) => sum + amount, 0));
  const largest = rounded.reduce(
    (best, { amount }, at) => (Math.abs(amount) > Math.abs(rounded[best]?.amount ?? 0) ? at : best),
    0,
  );
  return rounded
    .map((line, at) => (at === largest ? { ...line, amount: tenth(line.amount + rest) } : line))
    .filter(({ amount }) => amount !== 0);
}

/** Amounts come out in the unit that `factor` gives. */
export function shownReceipt(receipt: SeatReceipt, factor: number): ShownReceipt {
  const before = tenth(receipt.before * factor);
  const after = tenth(receipt.after * factor);
  const change = tenth(after - before);
  const lines = receipt.lines
    .map(({ cause, amount }) => ({ cause, amount: amount * factor }))
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.amount) - Math.abs(a.amount));
  return { before, after, change, lines: inTenths(lines, change) };
}

function rank({ cause }: ShownLine): number {
  return cause.kind === 'unknown' ? 1 : 0;
}
