// Decides which causes moved a game most, from its ledgers; it explains no single number (receipts do).

import { COLUMNS, entriesOf } from '../engine/index.ts';
import type { Cause, ColumnName, Entry } from '../engine/index.ts';
import type { Table } from './table.ts';

/** What one cause did to one stock over the game, as a mean over its subjects (zones, states, pairs). */
export interface CauseSum {
  readonly stock: ColumnName;
  readonly kind: Cause['kind'];
  readonly id: string;
  /** Seat index of an order; -1 otherwise. */
  readonly seat: number;
  readonly net: number;
  readonly gross: number;
  readonly entries: number;
}

/** Stocks between 0 and 1 that people feel, so that their sums may be ranked side by side. */
export const FELT_STOCKS = [
  'trust',
  'grievance',
  'formalLivelihood',
  'services',
  'corruption',
  'fear',
  'armedPresence',
  'legitimacy',
  'ruleOfLaw',
  'pairTrust',
] as const satisfies readonly ColumnName[];

/** The causes with the largest net effect, largest first; ties keep the order in which they first acted. */
export function biggestCauses(table: Table, count: number): readonly CauseSum[] {
  const { layout } = table.world;
  const sums = new Map<string, CauseSum>();
  for (const { ledger } of table.played) {
    for (const entry of entriesOf(ledger, layout)) addTo(sums, entry);
  }
  const subjects = (stock: ColumnName) => Math.max(1, table.start[stock].length);
  return [...sums.values()]
    .map((sum) => ({
      ...sum,
      net: sum.net / subjects(sum.stock),
      gross: sum.gross / subjects(sum.stock),
    }))
    .sort((a, b) => Math.abs(b.net) - Math.abs(a.net))
    .slice(0, count);
}

function addTo(sums: Map<string, CauseSum>, entry: Entry): void {
  const { stock, cause } = entry;
  if (!FELT_STOCKS.some((felt) => felt === stock)) return;
  if (cause.kind === 'limit' || COLUMNS[stock].role !== 'stock') return;
  const seat = cause.seat ?? -1;
  const key = `${stock}|${cause.kind}|${cause.id}|${seat}`;
  const known = sums.get(key) ?? {
    stock,
    kind: cause.kind,
    id: cause.id,
    seat,
    net: 0,
    gross: 0,
    entries: 0,
  };
  const amount = entry.after - entry.before;
  sums.set(key, {
    ...known,
    net: known.net + amount,
    gross: known.gross + Math.abs(amount),
    entries: known.entries + 1,
  });
}
