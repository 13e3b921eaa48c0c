// Finds what an order names and what its seat knows of it, the same way when judging and when applying.

import { fault } from '../../base/index.ts';
import type { Question } from '../order.ts';
import type { Estimate } from '../view.ts';
import type { PublicWorld } from '../world.ts';

/** Index of a thing by id; only for orders whose fields have been checked. */
export function at(index: ReadonlyMap<string, number>, id: string | undefined): number {
  const found = id === undefined ? undefined : index.get(id);
  return found ?? fault('an order names what is not there', { id: id ?? 'nothing' });
}

/** The state that the asking seat holds. */
export function own(question: Question): number {
  return question.world.seat.holds;
}

/** True when the seat has some idea of the number and it lies under `bound`; what nobody knows refuses nothing. */
export function below(estimate: Estimate, index: number, bound: number): boolean {
  return estimate.value[index] < bound;
}

/** True when the seat has some idea of the number and it lies at or over `bound`. */
export function reaches(estimate: Estimate, index: number, bound: number): boolean {
  return estimate.value[index] >= bound;
}

/** Index of the pair of two states in either order, -1 when they have none. */
export function pairBetween(world: PublicWorld, left: number, right: number): number {
  for (let index = 0; index < world.pairs.length; index += 1) {
    const pair = world.pairs[index];
    if ((pair.a === left && pair.b === right) || (pair.a === right && pair.b === left))
      return index;
  }
  return -1;
}

/** Index of the seat that holds a state, -1 for a rim state. */
export function seatOfState(world: PublicWorld, state: number): number {
  for (let index = 0; index < world.seats.length; index += 1) {
    const seat = world.seats[index];
    if (seat.kind === 'state' && seat.holds === state) return index;
  }
  return -1;
}

/** Index of the community seat that speaks for a zone, -1 when none does. */
export function communityOfZone(world: PublicWorld, zone: number): number {
  for (let index = 0; index < world.seats.length; index += 1) {
    const seat = world.seats[index];
    if (seat.kind === 'community' && seat.zones.includes(zone)) return index;
  }
  return -1;
}

/** Ids of the seats that hold any of these states. */
export function seatsOfStates(world: PublicWorld, states: readonly number[]): readonly string[] {
  const ids: string[] = [];
  for (const state of states) {
    const seat = seatOfState(world, state);
    if (seat >= 0) ids.push(world.seats[seat].id);
  }
  return ids;
}
