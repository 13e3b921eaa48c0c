// Crosses the one line between a draft and a legal thing: a submission becomes accepted orders with their price.

import { fault } from '../base/index.ts';
import { judgeAll } from './judge.ts';
import { watcherOf } from './observe/index.ts';
import { orderKind } from './orders/registry.ts';
import { seatWorldOf } from './seatWorldOf.ts';
import type { Watcher } from './observe/index.ts';
import type { Chance } from './chance.ts';
import type { Cost, Order, Ruling, Submission } from './order.ts';
import type { OrderOutcome } from './resolve.ts';
import type { SeatWorld } from './seatWorld.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** An order that was judged on the opened state and may be resolved. Only `acceptOrders` makes one. */
export interface AcceptedOrder {
  readonly seat: number;
  /** Position in the seat's submission. */
  readonly index: number;
  readonly order: Order;
  readonly cost: Cost;
  /** Seats that must sign the same order, by index; empty when none. */
  readonly parties: readonly number[];
}

/** By world and seat: what judging here looks with. */
const watchers = new WeakMap<World, (Watcher | undefined)[]>();

/** Judges every submission as a set on what its seat may see; what is refused is answered, never resolved. */
export function acceptSubmissions(
  world: World,
  state: State,
  submissions: readonly Submission[],
  chance: Chance,
): { readonly accepted: AcceptedOrder[]; readonly refused: OrderOutcome[] } {
  const accepted: AcceptedOrder[] = [];
  const refused: OrderOutcome[] = [];
  const known = watchers.get(world) ?? [];
  watchers.set(world, known);
  for (const submission of submissions) {
    const seat =
      world.index.seat.get(submission.seat) ??
      fault('a submission of an unknown seat', { seat: submission.seat });
    if (submission.orders.length === 0) continue;
    const view = (known[seat] ??= watcherOf(world, seat)).see(state, chance);
    const answer = acceptOrders(seatWorldOf(world, seat), view, submission.orders);
    accepted.push(...answer.accepted);
    refused.push(...answer.refused);
  }
  return { accepted, refused };
}

/**
 * The same for one seat whose view is at hand. Whoever has judged the orders on that view already hands the rulings back by
 * `alone`; as a set the orders are judged here in any case.
 */
export function acceptOrders(
  world: SeatWorld,
  view: View,
  orders: readonly Order[],
  alone?: (order: Order) => Ruling,
): { readonly accepted: readonly AcceptedOrder[]; readonly refused: readonly OrderOutcome[] } {
  const { rulings } = judgeAll(world, view, orders, alone);
  const accepted: AcceptedOrder[] = [];
  const refused: OrderOutcome[] = [];
  rulings.forEach((ruling, index) => {
    const seat = world.seatIndex;
    const order = orders[index];
    if (!ruling.accepted) {
      const outcome = { status: 'refused', code: ruling.code, facts: ruling.facts } as const;
      refused.push({ seat, order: index, outcome });
      return;
    }
    const parties = orderKind(order.kind).parties?.({ world, view }, order) ?? [];
    accepted.push({
      seat,
      index,
      order,
      cost: ruling.cost,
      parties: parties.map(
        (id) => world.index.seat.get(id) ?? fault('unknown party', { seat: id }),
      ),
    });
  });
  return { accepted, refused };
}
