// Explains a number to a seat during play: whole where it knows the number, by known causes and a remainder where it guesses.

import { COLUMNS } from '../layout.ts';
import type { ColumnName } from '../layout.ts';
import type { Entry } from '../ledger.ts';
import { PAIR_READINGS, STATE_READINGS, ZONE_READINGS } from '../view.ts';
import type { Estimate, View } from '../view.ts';
import type { World } from '../world.ts';
import { causeKey, fullReceipt, sumOf } from './full.ts';
import { UNKNOWN, knowsCause, namedCause } from './known.ts';
import type { SeatCause } from './known.ts';
import { toStep } from './rounding.ts';

export interface SeatLine {
  readonly cause: SeatCause;
  readonly amount: number;
}

/**
 * `exact`: amounts are true. `estimate`: amounts of known causes are multiples of STEP, and one line holds what is not
 * known, so that all sum to the change of the estimate. `none`: the seat knows nothing of this number.
 */
export interface SeatReceipt {
  readonly level: 'exact' | 'estimate' | 'none';
  readonly before: number;
  readonly after: number;
  /** How far the truth may lie from `before` and `after`. */
  readonly bandBefore: number;
  readonly bandAfter: number;
  readonly lines: readonly SeatLine[];
}

/** A change as a seat may be sent it; `band` is 0 where the amount is exact. */
export interface SeatEntry {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly cause: SeatCause;
  readonly amount: number;
  readonly band: number;
}

/** Amounts of known causes of an estimate come in these steps. @source design choice */
export const STEP = 0.02;

export interface TurnSeen {
  /** The seat's views of the opened turn and of the next. */
  readonly before: View;
  readonly after: View;
  /** Entries of the turns between them, in order. */
  readonly entries: readonly Entry[];
}

export interface SeatQuestion {
  readonly stock: ColumnName;
  readonly subject: number;
}

/** Why a number moved, as far as the seat may know. */
export function receiptFor(
  world: World,
  seat: number,
  { stock, subject }: SeatQuestion,
  seen: TurnSeen,
): SeatReceipt {
  const before = knownOf(seen.before, stock, subject);
  const after = knownOf(seen.after, stock, subject);
  const frame = {
    before: before.value,
    after: after.value,
    bandBefore: before.band,
    bandAfter: after.band,
  };
  if (Number.isNaN(before.value) || Number.isNaN(after.value))
    return { level: 'none', ...frame, lines: [] };
  const entries = seen.entries.filter(
    (entry) => entry.stock === stock && entry.subject === subject,
  );
  if (before.band === 0 && after.band === 0) {
    const receipt = fullReceipt(
      { stock, subject, before: before.value, after: after.value },
      entries,
    );
    const lines = gather(
      receipt.lines.map(({ cause, shown }) => ({
        cause: namedCause(world, seat, seen.after, cause),
        amount: shown,
      })),
    );
    return { level: 'exact', ...frame, lines };
  }
  const lines = knownLines(world, seat, seen.after, entries);
  const unknown = after.value - before.value - sumOf(lines.map(({ amount }) => amount));
  return { level: 'estimate', ...frame, lines: [...lines, { cause: UNKNOWN, amount: unknown }] };
}

/** The part of a turn's ledger that may be sent to a seat whose view of the next opened turn is `view`. */
export function ledgerFor(
  world: World,
  seat: number,
  view: View,
  entries: readonly Entry[],
): readonly SeatEntry[] {
  const sent: SeatEntry[] = [];
  const guessed = new Map<
    string,
    { readonly stock: ColumnName; readonly subject: number; readonly entries: Entry[] }
  >();
  for (const entry of entries) {
    const { stock, subject } = entry;
    const known = knownOf(view, stock, subject);
    if (Number.isNaN(known.value)) continue;
    if (known.band === 0) {
      const cause = namedCause(world, seat, view, entry.cause);
      sent.push({ stock, subject, cause, amount: entry.after - entry.before, band: 0 });
      continue;
    }
    const key = `${stock}|${subject}`;
    const group = guessed.get(key) ?? { stock, subject, entries: [] };
    guessed.set(key, group);
    group.entries.push(entry);
  }
  for (const { stock, subject, entries: some } of guessed.values()) {
    for (const { cause, amount } of knownLines(world, seat, view, some)) {
      sent.push({ stock, subject, cause, amount, band: STEP / 2 });
    }
  }
  return sent;
}

/** Known causes of an estimate, each in steps; what rounds to nothing is left to the remainder. */
function knownLines(
  world: World,
  seat: number,
  view: View,
  entries: readonly Entry[],
): readonly SeatLine[] {
  const known = entries.filter((entry) => knowsCause(world, seat, view, entry));
  return gather(
    known.map(({ cause, before, after }) => ({
      cause: namedCause(world, seat, view, cause),
      amount: after - before,
    })),
  )
    .map(({ cause, amount }) => ({ cause, amount: toStep(amount, STEP) }))
    .filter(({ amount }) => amount !== 0);
}

/** One line per cause, in the order in which causes first acted. */
function gather(lines: readonly SeatLine[]): readonly SeatLine[] {
  const sums = new Map<string, SeatLine>();
  for (const { cause, amount } of lines) {
    const key = cause.kind === 'unknown' ? 'unknown' : causeKey(cause);
    sums.set(key, { cause, amount: (sums.get(key)?.amount ?? 0) + amount });
  }
  return [...sums.values()];
}

const HIDDEN = { value: NaN, band: 0 };

/** What a view says of a stock: its value and band, NaN when nothing. */
function knownOf(
  view: View,
  stock: ColumnName,
  subject: number,
): { readonly value: number; readonly band: number } {
  const estimate = estimateOf(view, stock);
  if (estimate !== null) return { value: estimate.value[subject], band: estimate.band[subject] };
  if (COLUMNS[stock].per === 'seat' && subject === view.seat) {
    if (stock === 'standing') return { value: view.purse.standing, band: 0 };
    if (stock === 'fund') return { value: view.purse.fund, band: 0 };
  }
  if (stock === 'capital' && view.books !== null) {
    const flow = view.books.flows.find((own) => own.flow === subject);
    if (flow !== undefined) return { value: flow.capital, band: 0 };
  }
  return HIDDEN;
}

function estimateOf(view: View, stock: ColumnName): Estimate | null {
  const zone = ZONE_READINGS.find((reading) => reading === stock);
  if (zone !== undefined) return view.zone[zone];
  const state = STATE_READINGS.find((reading) => reading === stock);
  if (state !== undefined) return view.state[state];
  const pair = PAIR_READINGS.find((reading) => reading === stock);
  if (pair !== undefined) return view.pair[pair];
  if (stock === 'attention') return view.stateGood.attention;
  return stock === 'crossingClosed' ? view.passage.crossingClosed : null;
}
