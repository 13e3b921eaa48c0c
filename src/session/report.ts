// Decides what a seat is told of a turn that has been resolved: news, its own orders, what it sees changed, what it spent.

import { FREE, judgeAll } from '../engine/index.ts';
import type { Cost, Estimate, NewsRecord, Order, Outcome, View } from '../engine/index.ts';
import { seatWorldAt } from './seats.ts';
import type { Table } from './table.ts';
import type { PlayedTurn } from './turn.ts';
import { viewAt } from './views.ts';

export const CHANGE_GROUPS = ['zone', 'zoneGood', 'state', 'pair', 'passage'] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** A reading that moved between two views. `subject` is the index within its group's columns. */
export interface Change {
  readonly group: ChangeGroup;
  readonly reading: string;
  readonly subject: number;
  readonly before: number;
  readonly after: number;
  /** Half width of the range the later value lies in; 0 when exact. */
  readonly band: number;
}

export interface OrderReport {
  readonly order: Order;
  readonly outcome: Outcome;
}

export interface TurnReport {
  readonly turn: number;
  readonly seat: string;
  readonly intent: string;
  readonly repeated: boolean;
  readonly news: readonly NewsRecord[];
  readonly orders: readonly OrderReport[];
  readonly changes: readonly Change[];
  readonly spent: Cost;
}

const NO_ANSWER: Outcome = { status: 'done', code: 'done', facts: {} };

/** A turn that was played stays as it is, in every branch that keeps it. */
const made = new WeakMap<PlayedTurn, Map<number, TurnReport>>();

/** The report of one resolved turn, drawn only from what the seat could see before and after; made once. */
export function reportOf(table: Table, seat: number, turn: number): TurnReport | null {
  const played = table.played[turn - 1];
  const id = table.world.seats[seat]?.id;
  if (played === undefined || id === undefined) return null;
  const reports = made.get(played) ?? new Map<number, TurnReport>();
  made.set(played, reports);
  const report = reports.get(seat) ?? makeReport(table, { seat, id }, played);
  reports.set(seat, report);
  return report;
}

function makeReport(
  table: Table,
  { seat, id }: { readonly seat: number; readonly id: string },
  played: PlayedTurn,
): TurnReport {
  const { turn } = played;
  const before = viewAt(table, seat, turn);
  const after = viewAt(table, seat, turn + 1);
  const own = played.submissions.find((submission) => submission.seat === id);
  const orders = own?.orders ?? [];
  const outcomes = new Map(
    played.outcomes.filter((one) => one.seat === seat).map((one) => [one.order, one.outcome]),
  );
  return {
    turn,
    seat: id,
    intent: own?.intent ?? '',
    repeated: played.repeated,
    news: after.news,
    orders: orders.map((order, at) => ({ order, outcome: outcomes.get(at) ?? NO_ANSWER })),
    changes: changesBetween(before, after),
    spent:
      orders.length === 0 ? FREE : judgeAll(seatWorldAt(table.world, seat), before, orders).cost,
  };
}

/** Every reading that both views hold and whose value differs. */
export function changesBetween(before: View, after: View): readonly Change[] {
  const changes: Change[] = [];
  for (const group of CHANGE_GROUPS) {
    const earlier: Readonly<Record<string, Estimate>> = before[group];
    const later: Readonly<Record<string, Estimate>> = after[group];
    for (const [reading, estimate] of Object.entries(later)) {
      const old = earlier[reading];
      if (old !== undefined) compare(changes, { group, reading }, old, estimate);
    }
  }
  return changes;
}

function compare(
  changes: Change[],
  place: Pick<Change, 'group' | 'reading'>,
  before: Estimate,
  after: Estimate,
): void {
  for (let subject = 0; subject < after.value.length; subject++) {
    const was = before.value[subject];
    const is = after.value[subject];
    if (was === undefined || is === undefined || Number.isNaN(was) || Number.isNaN(is)) continue;
    if (was === is) continue;
    changes.push({ ...place, subject, before: was, after: is, band: after.band[subject] ?? 0 });
  }
}
