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
import { keeper, keeperOf } from './keeper.ts';
import type { TurnMetrics } from './measure.ts';

/** A game that others part from: its opened state of every turn. */
export interface Stem {
  readonly chance: Chance;
  readonly cast: ReadonlyMap<string, Strategy>;
  readonly states: readonly State[];
  /** By turn and seat: what seats ordered that nobody asked to order otherwise. */
  readonly decided: Map<string, readonly AcceptedOrder[]>;
}

const MOST_STEMS = 2;
const MOST_CHANCES = 40;
const stems = keeperOf<Stem>(MOST_STEMS);
const chances = keeper<string, Chance>(MOST_CHANCES);
const watchers = new WeakMap<World, (Watcher | undefined)[]>();

/** The game of a seed and of who plays what. */
export function stemOf(world: World, { seed, seats }: Pick<GameAsk, 'seed' | 'seats'>): Stem {
  return stems(world).get(JSON.stringify([seed, seats]), () => {
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
    return { chance, cast, states, decided: new Map() };
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
  const { cast } = stem;
  let accepted = acceptedThere({ world, state: start, cast, chance: stem.chance }, stem, fork);
  let state = copyState(world.layout, start);
  while (!state.over) {
    state = resolveAccepted(world, state, accepted, { chance, ledger, inPlace: true }).state;
    metrics.push(measured(state));
    const scene = { world, state, cast, chance };
    accepted = takesOrders(world, state)
      ? world.seats.flatMap((_, seat) => acceptedOf(scene, seat, {}))
      : [];
  }
  return metrics;
}

interface Scene {
  readonly world: World;
  readonly state: State;
  readonly cast: Stem['cast'];
  readonly chance: Chance;
}

/** What every seat orders in the turn of the fork; those that are not asked to do otherwise decide once for all forks. */
function acceptedThere(scene: Scene, { decided }: Stem, fork: Fork): readonly AcceptedOrder[] {
  return scene.world.seats.flatMap(({ id }, seat): readonly AcceptedOrder[] => {
    const orders = fork.orders[id];
    const first = fork.first[id];
    if (orders !== undefined || first !== undefined) {
      return acceptedOf(scene, seat, {
        ...(orders === undefined ? {} : { orders }),
        ...(first === undefined ? {} : { first }),
      });
    }
    const key = `${fork.turn}|${id}`;
    const known = decided.get(key) ?? acceptedOf(scene, seat, {});
    decided.set(key, known);
    return known;
  });
}

/** What one seat orders in a state, on its own view: given orders instead of its own, or before them. */
function acceptedOf(
  { world, state, cast, chance }: Scene,
  seat: number,
  { orders, first = [] }: { readonly orders?: readonly Order[]; readonly first?: readonly Order[] },
): readonly AcceptedOrder[] {
  const strategy = cast.get(world.seats[seat]?.id ?? '');
  const plays = strategy !== undefined && strategy.idle !== true;
  if (!plays && orders === undefined && first.length === 0) return [];
  const view = viewAt(world, state, seat, chance);
  const seatWorld = seatWorldAt(world, seat);
  const luck = strategyChance(chance, state.turn, seat, world.seats.length);
  const own = orders ?? (plays ? strategy.decide(view, optionsFor(seatWorld, view), luck) : []);
  const all = [...first, ...own];
  return all.length === 0 ? [] : acceptOrders(seatWorld, view, all).accepted;
}
