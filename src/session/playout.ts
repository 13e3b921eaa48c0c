// Decides how a whole game is played without a table: the fast path of experiments, benches and the command line.

import {
  acceptOrders,
  chanceOf,
  metricsOf,
  openGame,
  openLedger,
  resolveAccepted,
  stateHash,
  takesOrders,
  viewOf,
} from '../engine/index.ts';
import type {
  AcceptedOrder,
  Chance,
  Metrics,
  OrderOutcome,
  State,
  Strategy,
  Submission,
  View,
  World,
} from '../engine/index.ts';
import { optionsFor, seatWorldAt, strategyChance } from './seats.ts';

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
  /** The view of the turn before, whose numbers the next one overwrites. */
  view: View | undefined;
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
  return world.seats.flatMap(({ id }, seat) => {
    const strategy = strategies.get(id);
    return strategy === undefined || strategy.idle === true
      ? []
      : [{ seat, id, strategy, view: undefined }];
  });
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
    const { seat, id, strategy } = player;
    const view = viewOf(world, state, seat, chance, player.view);
    player.view = view;
    const seatWorld = seatWorldAt(world, seat);
    const luck = strategyChance(chance, state.turn, seat, world.seats.length);
    const orders = strategy.decide(view, optionsFor(seatWorld, view), luck);
    if (orders.length === 0) continue;
    submissions.push({ seat: id, orders });
    accepted.push(...acceptOrders(seatWorld, view, orders).accepted);
  }
  return { submissions, accepted };
}
