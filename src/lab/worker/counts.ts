// Decides how the happenings of a batch's games are counted: rules that fired, events that happened, orders carried out.

import { timesFired } from '../../engine/index.ts';
import type { AcceptedOrder, OrderOutcome, State, World } from '../../engine/index.ts';
import type { BatchResult, Occurrence } from '../types.ts';

export interface Counter {
  /** After each turn. */
  readonly orders: (accepted: readonly AcceptedOrder[], outcomes: readonly OrderOutcome[]) => void;
  /** At the end of a game. */
  game(world: World, last: State): void;
  result(): Pick<BatchResult, 'rules' | 'events' | 'orders'>;
}

type Tally = Map<string, { games: number; times: number }>;

/** A counter for one batch. */
export function openCounter(): Counter {
  const rules: Tally = new Map();
  const events: Tally = new Map();
  const orders = new Map<string, number>();
  return {
    orders(accepted, outcomes) {
      for (const { seat, order, outcome } of outcomes) {
        if (outcome.status !== 'done') continue;
        const done = accepted.find((one) => one.seat === seat && one.index === order);
        if (done !== undefined) {
          orders.set(done.order.kind, (orders.get(done.order.kind) ?? 0) + 1);
        }
      }
    },
    game(world, last) {
      const fired = timesFired(world, last);
      world.rules.forEach(({ id }, rule) => tally(rules, id, fired[rule] ?? 0));
      world.events.forEach(({ id }, event) => tally(events, id, timesOfEvent(last, event)));
    },
    result: () => ({
      rules: plain(rules),
      events: plain(events),
      orders: Object.fromEntries(orders),
    }),
  };
}

function tally(counts: Tally, id: string, times: number): void {
  const known = counts.get(id) ?? { games: 0, times: 0 };
  counts.set(id, { games: known.games + (times > 0 ? 1 : 0), times: known.times + times });
}

function timesOfEvent(last: State, event: number): number {
  return last.records.events.reduce((sum, one) => sum + (one.event === event ? 1 : 0), 0);
}

function plain(counts: Tally): Readonly<Record<string, Occurrence>> {
  return Object.fromEntries(counts);
}

/** The counts of several batches together. */
export function sumOccurrences(
  counts: readonly Readonly<Record<string, Occurrence>>[],
): Readonly<Record<string, Occurrence>> {
  const sum: Tally = new Map();
  for (const [id, { games, times }] of counts.flatMap((one) => Object.entries(one))) {
    const known = sum.get(id) ?? { games: 0, times: 0 };
    sum.set(id, { games: known.games + games, times: known.times + times });
  }
  return plain(sum);
}
