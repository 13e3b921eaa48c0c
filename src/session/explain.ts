// Decides which turns and which book a number is explained from; what a receipt may say is the engine's.

import { COLUMNS, entriesOf, fullReceipt, receiptFor } from '../engine/index.ts';
import type { Entry, SeatQuestion, SeatReceipt } from '../engine/index.ts';
import { stateAt, stateNow } from './table.ts';
import type { Table } from './table.ts';
import { viewAt, viewNow } from './views.ts';

/**
 * Why a stock moved since the opening of turn `from`: as far as the seat may know, or whole once the books are open.
 * Null for what is no stock or for a turn that has not been.
 */
export function explain(
  table: Table,
  seat: number,
  question: SeatQuestion,
  from: number,
): SeatReceipt | null {
  const start = stateAt(table, from);
  if (start === null || seat < 0 || COLUMNS[question.stock].role !== 'stock') return null;
  const entries = entriesSince(table, from);
  const isOpen = table.phase === 'debrief' || table.setup.options.openBook;
  if (isOpen) {
    const before = start[question.stock][question.subject] ?? NaN;
    const after = stateNow(table)[question.stock][question.subject] ?? NaN;
    const { lines } = fullReceipt({ ...question, before, after }, entries);
    const shown = lines.map((line) => ({ cause: line.cause, amount: line.shown }));
    return { level: 'exact', before, after, bandBefore: 0, bandAfter: 0, lines: shown };
  }
  const views = { before: viewAt(table, seat, from), after: viewNow(table, seat) };
  return receiptFor(table.world, seat, question, { ...views, entries });
}

function entriesSince(table: Table, from: number): readonly Entry[] {
  return table.played
    .slice(from - 1)
    .flatMap(({ ledger }) => entriesOf(ledger, table.world.layout));
}
