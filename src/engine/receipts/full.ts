// Explains the change of a stock whole: every cause with its amount, in a chain that must close; for those who may know all.

import { fault } from '../../base/index.ts';
import type { ColumnName } from '../layout.ts';
import type { Cause, Entry } from '../ledger.ts';
import { largestRemainder } from './rounding.ts';

export interface ReceiptLine {
  readonly cause: Cause;
  readonly amount: number;
  /** `amount` rounded so that the lines of a receipt sum to its shown total. */
  readonly shown: number;
}

/** What moved a stock from `before` to `after`; lines by size, largest first. */
export interface Receipt {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly before: number;
  readonly after: number;
  readonly shownTotal: number;
  readonly lines: readonly ReceiptLine[];
}

export interface ReceiptQuestion {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly before: number;
  readonly after: number;
}

/** Decimals of shown amounts: an index of 0.412 is read as 41.2 of 100. */
export const SHOWN_DECIMALS = 3;

/**
 * The receipt of a stock over the turns whose entries are given, in order. Throws a Fault when the chain does not close:
 * a change without a cause, or an entry that does not begin where the last one ended.
 */
export function fullReceipt(question: ReceiptQuestion, entries: readonly Entry[]): Receipt {
  const { stock, subject, before, after } = question;
  const sums = new Map<string, { cause: Cause; amount: number }>();
  let reached = before;
  for (const entry of entries) {
    if (entry.stock !== stock || entry.subject !== subject) continue;
    if (entry.before !== reached) {
      fault('An entry does not begin where the last one ended.', {
        stock,
        subject,
        reached,
        before: entry.before,
        cause: entry.cause.id,
      });
    }
    reached = entry.after;
    const key = causeKey(entry.cause);
    const sum = sums.get(key) ?? { cause: entry.cause, amount: 0 };
    sum.amount += entry.after - entry.before;
    sums.set(key, sum);
  }
  if (reached !== after)
    fault('A stock changed without an entry.', { stock, subject, reached, after });
  const lines = [...sums.values()].sort(bySize);
  const shown = largestRemainder(
    lines.map(({ amount }) => amount),
    SHOWN_DECIMALS,
  );
  return {
    stock,
    subject,
    before,
    after,
    shownTotal: sumOf(shown),
    lines: lines.map((line, place) => ({ ...line, shown: shown[place] })),
  };
}

function bySize(one: { readonly amount: number }, two: { readonly amount: number }): number {
  return Math.abs(two.amount) - Math.abs(one.amount);
}

/** Entries with the same key are one line. */
export function causeKey({ kind, id, seat, order, zone }: Cause): string {
  return `${kind}|${id}|${seat ?? -1}|${order ?? -1}|${zone ?? -1}`;
}

/** The sum of shown amounts, freed of binary crumbs. */
export function sumOf(shown: readonly number[]): number {
  let total = 0;
  for (const amount of shown) total += amount;
  return largestRemainder([total], SHOWN_DECIMALS)[0];
}
