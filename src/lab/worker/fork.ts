// Plays games on from one of their turns with given orders and other luck; what came before is played once for all such games.

import { fault } from '../../base/index.ts';
import {
  acceptOrders,
  chanceOf,
  copyState,
  openGame,
  openLedger,
  resolveAccepted,
  takesOrders,
  watcherOf,
} from '../../engine/index.ts';
import type {
  AcceptedOrder,
  Chance,
  Order,
  State,
  Strategy,
  View,
  Watcher,
  World,
} from '../../engine/index.ts';
import { optionsFor, playGame, seatWorldAt, strategyChance } from '../../session/index.ts';
import type { Fork, GameAsk } from '../types.ts';
import { castFor } from './cast.ts';
import { keeper } from './keeper.ts';
import type { Keeper } from './keeper.ts';
import type { TurnMetrics } from './measure.ts';

/** A game that others part from: its opened state of every turn. */
export interface Stem {
  readonly chance: Chance;
  readonly cast: ReadonlyMap<string, Strategy>;
  readonly states: readonly State[];
}

const MOST_STEMS = 2;
const MOST_CHANCES = 40;
const stems = new WeakMap<World, Keeper<string, Stem>>();
const chances = keeper<string, Chance>(MOST_CHANCES);
const watchers = new WeakMap<World, (Watcher | undefined)[]>();

/** The game of a seed and of who plays what. */
export function stemOf(world: World, { seed, seats }: Pick<GameAsk, 'seed' | 'seats'>): Stem {
  let kept = stems.get(world);
  if (kept === undefined) {
    kept = keeper(MOST_STEMS);
    stems.set(world, kept);
  }
  return kept.get(JSON.stringify([seed, seats]), () => {
    const chance = chanceOf(seed);
    const cast = castFor(world, seats);
    const states = [openGame(world, chance)];
    playGame({
      world,
      seed,
      strategies: cast,
      chance,
      onTurn: ({ after }) => states.push(copyState(world.layout, after)),
    });
    return { chance, cast, states };
  });
}

/** What a seat sees in a state: until the next look of the same seat. */
export function viewAt(world: World, state: State, seat: number, chance: Chance): View {
  let known = watchers.get(world);
  if (known === undefined) {
    known = [];
    watchers.set(world, known);
  }
  const watcher = (known[seat] ??= watcherOf(world, seat));
  return watcher.see(state, chance);
}

/** What was measured after every turn, of those before the fork too. */
export function playFork(
  world: World,
  ask: GameAsk,
  { fork, measured }: { readonly fork: Fork; readonly measured: (state: State) => TurnMetrics },
): readonly TurnMetrics[] {
  const stem = stemOf(world, ask);
  const start = stem.states[fork.turn - 1] ?? fault('There is no such turn.', { turn: fork.turn });
  const { luck } = fork;
  const chance = chances.get(luck, () => chanceOf(luck));
  const ledger = openLedger(false);
  const metrics = stem.states.slice(1, fork.turn).map(measured);
  let accepted = acceptedIn(world, start, stem, stem.chance, fork);
  let state = copyState(world.layout, start);
  while (!state.over) {
    state = resolveAccepted(world, state, accepted, { chance, ledger, inPlace: true }).state;
    metrics.push(measured(state));
    accepted = takesOrders(world, state) ? acceptedIn(world, state, stem, chance, NO_FORK) : [];
  }
  return metrics;
}

const NO_FORK: Pick<Fork, 'orders' | 'first'> = { orders: {}, first: {} };

/** What every seat orders in a state, each on its own view. */
function acceptedIn(
  world: World,
  state: State,
  { cast }: Stem,
  chance: Chance,
  { orders: given, first }: Pick<Fork, 'orders' | 'first'>,
): readonly AcceptedOrder[] {
  return world.seats.flatMap(({ id }, seat): readonly AcceptedOrder[] => {
    const strategy = cast.get(id);
    const idle = strategy === undefined || strategy.idle === true;
    if (idle && given[id] === undefined && first[id] === undefined) return [];
    const view = viewAt(world, state, seat, chance);
    const seatWorld = seatWorldAt(world, seat);
    const luck = strategyChance(chance, state.turn, seat, world.seats.length);
    const own: readonly Order[] =
      given[id] ?? (idle ? [] : strategy.decide(view, optionsFor(seatWorld, view), luck));
    const orders = [...(first[id] ?? []), ...own];
    return orders.length === 0 ? [] : acceptOrders(seatWorld, view, orders).accepted;
  });
}
