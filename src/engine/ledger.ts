// The only way in which a stock changes: each change carries its cause; the same arithmetic runs with entries on or off.

import type { Layout, ColumnName } from './layout.ts';
import { placeOfSlot } from './layout.ts';

/** What brought a change about. `id` names the order kind, process, draw, event, rule or inject. */
export interface Cause {
  readonly kind: 'order' | 'rule' | 'process' | 'chance' | 'event' | 'inject' | 'limit';
  readonly id: string;
  /** Seat index, for orders. */
  readonly seat?: number;
  /** Position in that seat's submission, for orders. */
  readonly order?: number;
  /** Zone in which the cause lies, where it lies in one. */
  readonly zone?: number;
}

export interface Entry {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly cause: Cause;
  readonly before: number;
  readonly after: number;
}

/** Collects entries, or nothing when off. Slots are absolute places in the block. */
export interface Ledger {
  readonly on: boolean;
  readonly slots: number[];
  readonly befores: number[];
  readonly afters: number[];
  readonly causes: Cause[];
}

export function openLedger(on: boolean): Ledger {
  return { on, slots: [], befores: [], afters: [], causes: [] };
}

/** A cause that is a process of the model. */
export function process(id: string): Cause {
  return { kind: 'process', id };
}

const LIMIT: Cause = { kind: 'limit', id: 'bounds' };

function note(
  ledger: Ledger,
  column: Float64Array,
  index: number,
  before: number,
  cause: Cause,
): void {
  const after = column[index];
  if (after === before) return;
  ledger.slots.push(column.byteOffset / 8 + index);
  ledger.befores.push(before);
  ledger.afters.push(after);
  ledger.causes.push(cause);
}

/** Adds `amount` to a stock. */
export function add(
  ledger: Ledger,
  column: Float64Array,
  index: number,
  amount: number,
  cause: Cause,
): void {
  const before = column[index];
  column[index] = before + amount;
  if (ledger.on) note(ledger, column, index, before, cause);
}

/** Sets a stock to `value`. */
export function put(
  ledger: Ledger,
  column: Float64Array,
  index: number,
  value: number,
  cause: Cause,
): void {
  const before = column[index];
  column[index] = value;
  if (ledger.on) note(ledger, column, index, before, cause);
}

/** Keeps a stock within bounds; the cut is an entry of its own. */
export function limit(
  ledger: Ledger,
  column: Float64Array,
  index: number,
  min: number,
  max: number,
): void {
  const before = column[index];
  if (before < min) column[index] = min;
  else if (before > max) column[index] = max;
  else return;
  if (ledger.on) note(ledger, column, index, before, LIMIT);
}

/** The entries in the order in which they happened. */
export function entriesOf(ledger: Ledger, layout: Layout): Entry[] {
  return ledger.slots.map((slot, at) => {
    const { name, index } = placeOfSlot(layout, slot);
    return {
      stock: name,
      subject: index,
      cause: ledger.causes[at],
      before: ledger.befores[at],
      after: ledger.afters[at],
    };
  });
}
