// Decides which joint orders wait for whose signature and what signing adds; whether they happen is the engine's.

import { judgeAll, orderKind, signatureOf } from '../engine/index.ts';
import type { Order, Submission, World } from '../engine/index.ts';
import { draftOf } from './drafts.ts';
import { seatWorldAt } from './seats.ts';
import type { Table } from './table.ts';
import { viewNow } from './views.ts';

/** A joint order that another seat has on its pad or handed in. */
export interface Proposal {
  /** The seat that proposes. */
  readonly from: string;
  /** What this seat adds to its own orders by signing. */
  readonly order: Order;
  /** Every seat whose signature is needed. */
  readonly parties: readonly string[];
  readonly submitted: boolean;
}

/** The joint orders of others that name this seat and that it has not matched. */
export function proposalsFor(
  table: Table,
  seat: string,
  computers: readonly Submission[],
): readonly Proposal[] {
  const own = draftOf(table, seat).orders;
  const offers: Proposal[] = [];
  for (const { seat: from, orders, submitted } of onTheTable(table, computers)) {
    if (from === seat) continue;
    for (const order of orders) {
      const parties = partiesOf(table, from, order);
      if (!parties.includes(seat)) continue;
      if (own.some((mine) => signatureOf(mine) === signatureOf(order))) continue;
      if (offers.some((offer) => signatureOf(offer.order) === signatureOf(order))) continue;
      offers.push({ from, order: asSigned(table.world, seat, order), parties, submitted });
    }
  }
  return offers;
}

/** The computer seats' orders with their signatures under what people handed in, where law and purse allow. */
export function countersigned(
  table: Table,
  people: readonly Submission[],
  computers: readonly Submission[],
): Submission[] {
  return computers.map((submission) => {
    let orders = submission.orders;
    for (const offer of people) {
      for (const order of offer.orders) {
        if (!partiesOf(table, offer.seat, order).includes(submission.seat)) continue;
        if (orders.some((mine) => signatureOf(mine) === signatureOf(order))) continue;
        const own = asSigned(table.world, submission.seat, order);
        if (signs(table, submission.seat, orders, own)) orders = [...orders, own];
      }
    }
    return { ...submission, orders };
  });
}

/** The order as its counterpart writes it: each names its own zone first. */
export function asSigned(
  { index, zones, seats }: Pick<World, 'index' | 'zones' | 'seats'>,
  seat: string,
  order: Order,
): Order {
  const { zone, to } = order;
  if (zone === undefined || to === undefined) return order;
  const holds = seats[index.seat.get(seat) ?? -1]?.holds;
  const authority = zones[index.zone.get(zone) ?? -1]?.authority;
  return authority === holds ? order : { ...order, zone: to, to: zone };
}

interface Pad {
  readonly seat: string;
  readonly orders: readonly Order[];
  readonly submitted: boolean;
}

function onTheTable(table: Table, computers: readonly Submission[]): readonly Pad[] {
  const pads = table.setup.seats.map(({ seat }): Pad => {
    const { orders, submitted } = draftOf(table, seat);
    return { seat, orders, submitted };
  });
  return [...pads, ...computers.map(({ seat, orders }) => ({ seat, orders, submitted: true }))];
}

/** Other seats that must sign; none for orders that one seat gives alone. */
function partiesOf(table: Table, from: string, order: Order): readonly string[] {
  const kind = orderKind(order.kind);
  if (!kind.joint || kind.parties === undefined) return [];
  const index = table.world.index.seat.get(from);
  if (index === undefined) return [];
  const question = { world: seatWorldAt(table.world, index), view: viewNow(table, index) };
  return kind.parties(question, order).filter((party) => party !== from);
}

/** A computer seat signs what its strategy would not refuse, if it stands beside what it already does. */
function signs(table: Table, seat: string, orders: readonly Order[], order: Order): boolean {
  const index = table.world.index.seat.get(seat);
  if (index === undefined) return false;
  const strategy = table.seats[index]?.strategy ?? null;
  if (strategy === null || strategy === 'nothing') return false;
  const all = [...orders, order];
  const { rulings } = judgeAll(seatWorldAt(table.world, index), viewNow(table, index), all);
  return rulings.every((ruling) => ruling.accepted);
}
