// Decides what a computer seat is given to choose from: its seat world, lazy options and its own luck; never the state.

import { fault } from '../base/index.ts';
import { judge, listOrders, seatWorldOf } from '../engine/index.ts';
import type {
  Chance,
  Options,
  Order,
  SeatWorld,
  StrategyChance,
  View,
  World,
} from '../engine/index.ts';

/** Draws that one seat may use in one turn. */
export const DRAWS_PER_SEAT = 64;

const known = new WeakMap<World, readonly SeatWorld[]>();

/** The seat worlds of a world, made once: strategies keep what they prepared under them. */
export function seatWorldsOf(world: World): readonly SeatWorld[] {
  const made = known.get(world);
  if (made !== undefined) return made;
  const worlds = world.seats.map((_, seat) => seatWorldOf(world, seat));
  known.set(world, worlds);
  return worlds;
}

/** The seat world of one seat. */
export function seatWorldAt(world: World, seat: number): SeatWorld {
  return seatWorldsOf(world)[seat] ?? fault('There is no such seat.', { seat });
}

/** What a strategy may ask: legal orders by kind, and the ruling on an order of its own. */
export function optionsFor(world: SeatWorld, view: View): Options {
  return {
    world,
    of: (kind) => listOrders(world, view, kind),
    judge: (order: Order) => judge(world, view, order),
  };
}

/** Luck of one seat in one turn: the same in a replay, whatever the other seats draw. */
export function strategyChance(
  chance: Chance,
  turn: number,
  seat: number,
  seats: number,
): StrategyChance {
  return {
    draw(slot) {
      const plane = chance.plane('seats', turn, seats * DRAWS_PER_SEAT);
      return plane[seat * DRAWS_PER_SEAT + (slot % DRAWS_PER_SEAT)] ?? 0;
    },
  };
}
