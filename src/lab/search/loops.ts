// Finds play that goes round in circles: the same orders turn after turn while things get better, and orders that undo each other.

import { canonicalJson } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { Order, OrderKindId } from '../../engine/index.ts';
import type { Trace } from './trace.ts';

/** The same set of orders in every turn from one to another, while the worth rose. */
export interface Repetition {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly OrderKindId[];
  readonly gain: number;
}

/** Orders about one thing that took each other back. */
export interface Undoing {
  readonly kind: OrderKindId;
  readonly subject: string;
  /** Turns in which an earlier order was taken back. */
  readonly turns: readonly number[];
}

export interface Loops {
  readonly repetitions: readonly Repetition[];
  readonly undoings: readonly Undoing[];
}

/** Turns in a row from which a repetition is named. @source design choice */
const LONG = 4;
/** Times that something is taken back from which it is named: once is a change of mind. @source design choice */
const OFTEN = 2;
/** Turns after which taking back is no answer to what was ordered. @source design choice */
const SOON = 4;

export function loopsIn(trace: Trace): Loops {
  return { repetitions: repetitionsIn(trace), undoings: undoingsIn(trace) };
}

function repetitionsIn(trace: Trace): readonly Repetition[] {
  const found: Repetition[] = [];
  let first = 0;
  trace.forEach(({ orders, worth }, at) => {
    if (at > 0 && keyOf(orders) !== keyOf(trace[at - 1]?.orders ?? [])) first = at;
    const next = trace[at + 1];
    const ends = next === undefined || keyOf(next.orders) !== keyOf(orders);
    if (!ends || orders.length === 0 || at - first + 1 < LONG) return;
    const gain = worth - (trace[first]?.worth ?? worth);
    if (gain <= 0) return;
    found.push({
      from: trace[first]?.turn ?? 0,
      to: trace[at]?.turn ?? 0,
      kinds: [...new Set(orders.map(({ kind }) => kind))],
      gain,
    });
  });
  return found;
}

function keyOf(orders: readonly Order[]): string {
  return orders
    .map((order) => canonicalJson(order as unknown as Canonical))
    .toSorted()
    .join('\n');
}

interface Past {
  readonly order: Order;
  readonly turn: number;
}

function undoingsIn(trace: Trace): readonly Undoing[] {
  const last = new Map<string, Past>();
  const taken = new Map<string, { kind: OrderKindId; turns: number[] }>();
  for (const { turn, orders } of trace) {
    for (const order of orders) {
      const subject = subjectOf(order);
      if (subject === null) continue;
      const before = last.get(subject);
      last.set(subject, { order, turn });
      if (before === undefined || turn - before.turn > SOON || !undoes(order, before.order))
        continue;
      const known = taken.get(subject) ?? { kind: order.kind, turns: [] };
      taken.set(subject, { kind: order.kind, turns: [...known.turns, turn] });
    }
  }
  return [...taken].flatMap(([subject, { kind, turns }]): Undoing[] =>
    turns.length < OFTEN ? [] : [{ kind, subject, turns }],
  );
}

/** What an order sets that a later one may set back; null for orders that only add. */
function subjectOf(order: Order): string | null {
  const { kind, zone = '', to = '', passage = '', partner = '' } = order;
  switch (kind) {
    case 'patrol-move':
      return `patrols ${[zone, to].toSorted().join(' ')}`;
    case 'crossing':
      return `crossing ${passage}`;
    case 'posture':
    case 'tolerance':
      return `${kind} ${zone}`;
    case 'package-accept':
    case 'package-exit':
      return `package ${partner}`;
    default:
      return null;
  }
}

function undoes(order: Order, before: Order): boolean {
  if (order.kind === 'patrol-move') return order.zone === before.to;
  if (order.kind === before.kind) return order.choice !== before.choice;
  return true;
}
