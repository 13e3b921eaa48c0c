// Lets a test sit at a table: an opened state whose numbers it may set, orders judged as in play and carried out alone.

import {
  acceptSubmissions,
  copyState,
  evenChance,
  judge,
  listOrders,
  openGame,
  openLedger,
  seatWorldOf,
  viewOf,
} from '../../src/engine/index.ts';
import { carryOut } from '../../src/engine/orders/carryOut.ts';
import { tinyWorld } from './tinyWorld.ts';
import type {
  Chance,
  ColumnName,
  Ledger,
  NewsRecord,
  Order,
  OrderKindId,
  Outcome,
  Ruling,
  State,
  View,
  World,
} from '../../src/engine/index.ts';

/** What came of the orders: the state after phase 3, before any other phase. */
export interface Round {
  readonly state: State;
  readonly ledger: Ledger;
  readonly news: readonly NewsRecord[];
  /** By seat id, in the order in which the seat gave its orders. */
  readonly outcomes: Readonly<Record<string, readonly Outcome[]>>;
}

export interface Table {
  readonly world: World;
  readonly state: State;
  view(seat: string): View;
  judge(seat: string, order: Order): Ruling;
  list(seat: string, kind?: OrderKindId): Order[];
  /** Judges and carries out orders on a copy of the state. */
  give(orders: Readonly<Record<string, readonly Order[]>>, chance?: Chance): Round;
}

/** Every draw at one value. */
export function flatChance(value: number): Chance {
  return { seed: '', plane: (_phase, _turn, size) => new Float64Array(size).fill(value) };
}

/** Sets a column at one index or at all. */
export function set(state: State, column: ColumnName, value: number, index?: number): void {
  if (index === undefined) state[column].fill(value);
  else state[column][index] = value;
}

export function tableOf(world: World = tinyWorld()): Table {
  const luck = evenChance();
  const state = openGame(world, luck);
  const seatIndex = (seat: string) => {
    const index = world.index.seat.get(seat);
    if (index === undefined) throw new Error(`no seat ${seat}`);
    return index;
  };
  const view = (seat: string) => viewOf(world, state, seatIndex(seat), luck);
  const seatWorld = (seat: string) => seatWorldOf(world, seatIndex(seat));
  return {
    world,
    state,
    view,
    judge: (seat, order) => judge(seatWorld(seat), view(seat), order),
    list: (seat, kind) => listOrders(seatWorld(seat), view(seat), kind),
    give(orders, chance = luck) {
      const submissions = Object.entries(orders).map(([seat, list]) => ({ seat, orders: list }));
      const { accepted, refused } = acceptSubmissions(world, state, submissions, luck);
      const after = copyState(world.layout, state);
      const turn = {
        world,
        state: after,
        ledger: openLedger(true),
        chance,
        news: [] as NewsRecord[],
        due: [],
        released: [],
        improvised: [],
      };
      const all = [...carryOut(turn, accepted), ...refused];
      const outcomes: Record<string, Outcome[]> = {};
      for (const { seat, order, outcome } of all) {
        const id = world.seats[seat]?.id ?? '';
        (outcomes[id] ??= [])[order] = outcome;
      }
      return { state: after, ledger: turn.ledger, news: turn.news, outcomes };
    },
  };
}

/** The value in a column. */
export function valueOf(column: Float64Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new Error(`no index ${index}`);
  return value;
}

/** The one outcome of a round in which one seat gave one order. */
export function outcomeOf(round: Round): Outcome {
  const all = Object.values(round.outcomes).flat();
  const [first] = all;
  if (first === undefined || all.length !== 1) throw new Error(`${all.length} outcomes`);
  return first;
}
