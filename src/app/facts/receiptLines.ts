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

/** The largest line takes what rounding leaves over. Amounts come out in the unit that `factor` gives. */
export function shownReceipt(receipt: SeatReceipt, factor: number): ShownReceipt {
  const before = tenth(receipt.before * factor);
  const after = tenth(receipt.after * factor);
  const change = tenth(after - before);
  const lines = receipt.lines
    .map(({ cause, amount }) => ({ cause, amount: tenth(amount * factor) }))
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.amount) - Math.abs(a.amount));
  const rest = tenth(change - lines.reduce((sum, { amount }) => sum + amount, 0));
  const largest = lines.reduce(
    (best, { amount }, at) => (Math.abs(amount) > Math.abs(lines[best]?.amount ?? 0) ? at : best),
    0,
  );
  const shown = lines.map((line, at) =>
    at === largest ? { ...line, amount: tenth(line.amount + rest) } : line,
  );
  return { before, after, change, lines: shown.filter(({ amount }) => amount !== 0) };
}

function rank({ cause }: ShownLine): number {
  return cause.kind === 'unknown' ? 1 : 0;
}
