// Plays an imagined state on to the end with known strategies and reads the goals; it chooses nothing.

import {
  acceptOrders,
  metricsOf,
  openLedger,
  resolveAccepted,
  takesOrders,
  watcherOf,
} from '../../../engine/index.ts';
import type {
  AcceptedOrder,
  Chance,
  State,
  Strategy,
  Watcher,
  World,
} from '../../../engine/index.ts';
import { optionsFor, seatWorldAt, strategyChance } from '../../../session/index.ts';
import { worthOfTurn } from './aims.ts';
import type { Aim } from './aims.ts';

export interface Seated {
  readonly seat: number;
  readonly strategy: Strategy;
}

export interface Stage {
  readonly world: World;
  readonly chance: Chance;
  readonly aims: readonly Aim[];
  /** Turns that count, as in the search's own objective. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** What seats other than `except` would order in a state, as they would see it. */
export function ordersOf(
  { world, chance }: Stage,
  state: State,
  players: readonly Seated[],
  watchers: (Watcher | undefined)[],
): readonly AcceptedOrder[] {
  return players.flatMap(({ seat, strategy }) => {
    const view = (watchers[seat] ??= watcherOf(world, seat)).see(state, chance);
    const seatWorld = seatWorldAt(world, seat);
    const luck = strategyChance(chance, state.turn, seat, world.seats.length);
    const orders = strategy.decide(view, optionsFor(seatWorld, view), luck);
    return orders.length === 0 ? [] : acceptOrders(seatWorld, view, orders).accepted;
  });
}

/** Resolves the first turn with these orders and plays on; the worth of what comes. The state is used up. */
export function worthOf(
  stage: Stage,
  start: State,
  first: readonly AcceptedOrder[],
  players: readonly Seated[],
): number {
  const { world, chance, spans } = stage;
  const ledger = openLedger(false);
  const watchers: (Watcher | undefined)[] = [];
  const sums = spans.map(() => ({ worth: 0, turns: 0 }));
  let state = start;
  let accepted = first;
  while (!state.over) {
    const { turn } = state;
    state = resolveAccepted(world, state, accepted, { chance, ledger, inPlace: true }).state;
    spans.forEach(({ from, to }, span) => {
      const sum = sums[span];
      if (sum === undefined || turn < from || turn > to) return;
      sum.worth += worthOfTurn(world, stage.aims, metricsOf(world, state));
      sum.turns += 1;
    });
    accepted = takesOrders(world, state) ? ordersOf(stage, state, players, watchers) : [];
  }
  const counted = sums.filter(({ turns }) => turns > 0);
  return counted.reduce((sum, { worth, turns }) => sum + worth / turns, 0) / counted.length;
}
