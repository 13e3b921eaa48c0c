// Plays paired games for the stylised facts: the same seeds with and without one change; it judges nothing.

import {
  ARMS,
  DRUGS,
  FIGHTERS,
  GOOD_COUNT,
  chanceOf,
  metricsOf,
  openGame,
  resolveTurn,
} from '../../src/engine/index.ts';
import type { Order, State, Submission, World } from '../../src/engine/index.ts';
import { at } from '../support/turn.ts';

/** What a stylised fact says, and what was measured. `holds` is null when it is printed for information only. */
export interface Fact {
  readonly number: number;
  readonly title: string;
  readonly expected: string;
  readonly measured: string;
  readonly holds: boolean;
}

export const SEEDS = 20;

/** Changes the opened state (which the harness owns), then says what each seat orders. */
export type Play = (state: State, world: World) => readonly Submission[] | void;

/** States after each of the turns 1 … turns. */
export function run(world: World, seed: number, turns: number, play: Play = () => {}): State[] {
  const chance = chanceOf(`fact-${seed}`);
  const states: State[] = [];
  let state = openGame(world, chance);
  for (let turn = 1; turn <= turns; turn += 1) {
    const submissions = play(state, world) ?? [];
    state = resolveTurn(world, state, submissions, { chance }).state;
    states.push(state);
  }
  return states;
}

/** Mean over seeds of a number measured on one seed. */
export function meanOver(measure: (seed: number) => number, seeds = SEEDS): number {
  let sum = 0;
  for (let seed = 0; seed < seeds; seed += 1) sum += measure(seed);
  return sum / seeds;
}

export function last(states: readonly State[]): State {
  const state = states[states.length - 1];
  if (state === undefined) throw new Error('no turn was played');
  return state;
}

export function nth(states: readonly State[], turn: number): State {
  const state = states[turn - 1];
  if (state === undefined) throw new Error(`turn ${turn} was not played`);
  return state;
}

/** Drugs, arms and fighters through a zone. */
export function harmfulThrough(state: State, zone: number): number {
  const base = zone * GOOD_COUNT;
  return (
    at(state.through, base + DRUGS) +
    at(state.through, base + ARMS) +
    at(state.through, base + FIGHTERS)
  );
}

/** The flow index: 1 is the quiet world. */
export function flowIndex(world: World, state: State): number {
  return metricsOf(world, state).world.flowIndex;
}

/** Plenty of money, so that a fact about patrols is not a fact about budgets. */
export function endow(state: State): void {
  state.budget.fill(500);
  state.politicalCapital.fill(100);
}

export function meanOf(values: ArrayLike<number>, indexes?: Iterable<number>): number {
  const chosen =
    indexes === undefined ? Array.from(values, (_value, index) => index) : [...indexes];
  let sum = 0;
  for (const index of chosen) sum += values[index] ?? 0;
  return chosen.length > 0 ? sum / chosen.length : 0;
}

/** Zones of states that a seat plays. */
export function seatedZones(world: World): number[] {
  return world.zones.flatMap((zone, index) =>
    world.states[zone.authority]?.seated === true ? [index] : [],
  );
}

/** Incidents counted in the seated zones of one turn. */
export function violence(world: World, state: State): number {
  let count = 0;
  for (const zone of seatedZones(world)) {
    if (at(state.attacks, zone) > 0) count += 1;
    if (at(state.clashes, zone) > 0) count += 1;
    if (at(state.protests, zone) > 0) count += 1;
    if (at(state.harm, zone) > 0) count += 1;
  }
  return count;
}

/** The same orders of every seated state. */
export function everyState(
  world: World,
  orders: (state: number) => readonly Order[],
): Submission[] {
  return world.seats
    .filter((seat) => seat.kind === 'state')
    .map((seat) => ({ seat: seat.id, orders: orders(seat.holds) }));
}

export function percent(value: number): string {
  const rounded = Math.round(value * 1000) / 10;
  return `${rounded > 0 ? '+' : ''}${rounded} %`;
}

export function points(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return `${rounded > 0 ? '+' : ''}${rounded}`;
}
