// Decides how a whole game is played without a table: the fast path of experiments, benches and the command line.

import {
  acceptOrders,
  chanceOf,
  judge,
  listOrders,
  metricsOf,
  openGame,
  openLedger,
  resolveAccepted,
  stateHash,
  takesOrders,
  watcherOf,
} from '../engine/index.ts';
import type {
  AcceptedOrder,
  Chance,
  Metrics,
  Options,
  Order,
  OrderOutcome,
  Ruling,
  SeatWorld,
  State,
  Strategy,
  Submission,
  View,
  Watcher,
  World,
} from '../engine/index.ts';
import { seatWorldAt, strategyChance } from './seats.ts';

export interface PlayoutSetup {
  readonly world: World;
  readonly seed: string;
  /** By seat id; seats without one give no orders. */
  readonly strategies: ReadonlyMap<string, Strategy>;
  /** Draws to use instead of the seed's own: games that are compared share one. */
  readonly chance?: Chance;
  /** Keep metrics of every turn, not only of the last. */
  readonly everyTurn?: boolean;
  /** Keep entries of every change; the numbers are the same. */
  readonly ledger?: boolean;
  /** Called after each resolved turn. */
  readonly onTurn?: (turn: PlayoutTurn) => void;
  /** Called after each resolved turn with the orders that were accepted and what became of them; it keeps no states. */
  readonly onOrders?: (
    accepted: readonly AcceptedOrder[],
    outcomes: readonly OrderOutcome[],
  ) => void;
}

export interface PlayoutTurn {
  readonly before: State;
  readonly submissions: readonly Submission[];
  readonly after: State;
}

export interface Playout {
  /** One per resolved turn when asked for, else the last only. */
  readonly metrics: readonly Metrics[];
  /** Computed when asked for: it takes as long as several turns. */
  readonly hash: string;
  readonly turns: number;
  readonly last: State;
}

interface Player {
  readonly seat: number;
  readonly id: string;
  readonly strategy: Strategy;
  readonly world: SeatWorld;
  readonly watcher: Watcher;
}

/** Plays a game to its end and through its tail. */
export function playGame(setup: PlayoutSetup): Playout {
  const { world } = setup;
  const chance = setup.chance ?? chanceOf(setup.seed);
  const players = playersOf(setup);
  // Nobody looks back at a state, so one block serves the whole game; its numbers are the same as those of copies.
  const inPlace = setup.onTurn === undefined;
  const metrics: Metrics[] = [];
  let state = openGame(world, chance);
  let turns = 0;
  while (!state.over) {
    const orders = takesOrders(world, state) ? decide(world, state, chance, players) : NO_ORDERS;
    const ledger = openLedger(setup.ledger === true);
    const resolved = resolveAccepted(world, state, orders.accepted, { chance, ledger, inPlace });
    const next = resolved.state;
    turns += 1;
    setup.onOrders?.(orders.accepted, resolved.outcomes);
    setup.onTurn?.({ before: state, submissions: orders.submissions, after: next });
    state = next;
    if (setup.everyTurn === true || state.over) metrics.push(metricsOf(world, state));
  }
  const last = state;
  leaveWatchers(world, players);
  return {
    metrics,
    turns,
    last,
    get hash() {
      return stateHash(world, last);
    },
  };
}

function playersOf({ world, strategies }: PlayoutSetup): readonly Player[] {
  const free = freeWatchers.get(world) ?? [];
  freeWatchers.set(world, free);
  return world.seats.flatMap(({ id }, seat): Player[] => {
    const strategy = strategies.get(id);
    if (strategy === undefined || strategy.idle === true) return [];
    const own = seatWorldAt(world, seat);
    const watcher = free[seat]?.pop() ?? watcherOf(world, seat);
    return [{ seat, id, strategy, world: own, watcher }];
  });
}

/**
 * Watchers of games that are over, by seat: the next game of the same world looks with them. A game takes its own while it
 * runs, so that a game within a game (of a strategy that looks ahead) never looks with the same.
 */
const freeWatchers = new WeakMap<World, Watcher[][]>();

function leaveWatchers(world: World, players: readonly Player[]): void {
  const free = freeWatchers.get(world);
  for (const { seat, watcher } of players)
    if (free !== undefined) (free[seat] ??= []).push(watcher);
}

interface Decided {
  readonly submissions: readonly Submission[];
  readonly accepted: readonly AcceptedOrder[];
}

const NO_ORDERS: Decided = { submissions: [], accepted: [] };

/** Every player decides on its view; the same view serves to accept its orders, so that it is made only once. */
function decide(world: World, state: State, chance: Chance, players: readonly Player[]): Decided {
  const submissions: Submission[] = [];
  const accepted: AcceptedOrder[] = [];
  for (const player of players) {
    const { seat, id } = player;
    const view = player.watcher.see(state, chance);
    const luck = strategyChance(chance, state.turn, seat, world.seats.length);
    const asked: Asked = { orders: [], rulings: [] };
    const orders = player.strategy.decide(view, optionsOf(player.world, view, asked), luck);
    if (orders.length === 0) continue;
    submissions.push({ seat: id, orders });
    // What it never asked about is judged now.
    const rulingOn = (order: Order): Ruling =>
      asked.rulings[asked.orders.indexOf(order)] ?? judge(player.world, view, order);
    for (const one of acceptOrders(player.world, view, orders, rulingOn).accepted)
      accepted.push(one);
  }
  return { submissions, accepted };
}

/** Orders that a strategy asked about on one view, and what was answered. */
interface Asked {
  readonly orders: Order[];
  readonly rulings: Ruling[];
}

/** What a strategy may ask, with each ruling kept until the orders are accepted. */
function optionsOf(world: SeatWorld, view: View, { orders, rulings }: Asked): Options {
  return {
    world,
    of: (kind) => listOrders(world, view, kind),
    judge(order) {
      const ruling = judge(world, view, order);
      orders.push(order);
      rulings.push(ruling);
      return ruling;
    },
  };
}
