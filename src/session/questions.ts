// Decides whom the second quarter of a round asks, and what it repeats beside their answers; it opens and resolves nothing.

import { orderKind } from '../engine/index.ts';
import type { Order, Submission } from '../engine/index.ts';
import { isSecondQuarter } from './setup.ts';
import { stateNow } from './table.ts';
import type { Table } from './table.ts';
import { lawful } from './turn.ts';
import { viewAt } from './views.ts';

/** The open turn is the second quarter of a round: nobody gives orders in it, seats that are asked answer. */
export function inSecondQuarter(table: Table): boolean {
  return isSecondQuarter(table.setup.options, table.world, stateNow(table).turn);
}

/** The open turn is the first of two quarters. */
export function hasSecond({ setup, world, played }: Table): boolean {
  return isSecondQuarter(setup.options, world, played.length + 2);
}

/** Seats held by people that an event asks in a turn the game has come to. */
export function askedPeople(table: Table, turn: number): string[] {
  return table.seats
    .filter(({ holder }, seat) => holder === 'person' && isAsked(table, seat, turn))
    .map(({ seat }) => seat);
}

/** Whether an event waits for this seat's answer in a turn. */
export function isAsked(table: Table, seat: number, turn: number): boolean {
  return viewAt(table, seat, turn).pending.length > 0;
}

export function isAnswer({ kind }: Order): boolean {
  return kind === 'answer';
}

/**
 * What the second quarter plays, seat by seat: answers, then the first quarter's orders that are repeatable and still lawful
 * beside them. Answers come first, so where money does not reach for both an order is not repeated.
 */
export function secondOrders(
  table: Table,
  first: readonly Submission[],
  answers: readonly Submission[],
): Submission[] {
  const { world, chance } = table;
  const state = stateNow(table);
  return world.seats.map(({ id }, index) => {
    const ordered = first.find(({ seat }) => seat === id)?.orders ?? [];
    const again = ordered.filter((order) => orderKind(order.kind).repeatable);
    const { orders = [], intent = '' } = answers.find(({ seat }) => seat === id) ?? {};
    return { seat: id, orders: lawful(world, state, chance, index, [...orders, ...again]), intent };
  });
}
