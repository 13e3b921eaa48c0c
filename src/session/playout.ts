// Decides how a whole game is played without a table: the fast path of experiments, benches and the command line.

import { chanceOf, metricsOf, openGame, openLedger, resolveTurn, stateHash, viewOf } from '../engine/index.ts';
import type { Chance, Metrics, State, Strategy, Submission, World } from '../engine/index.ts';
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
}

export interface PlayoutTurn {
  readonly before: State;
  readonly submissions: readonly Submission[];
  readonly after: State;
}

export interface Playout {
  /** One per resolved turn when asked for, else the last only. */
  readonly metrics: readonly Metrics[];
  readonly hash: string;
  readonly turns: number;
  readonly last: State;
}

interface Player {
  readonly seat: number;
  readonly id: string;
  readonly strategy: Strategy;
}

/** Plays a game to its end and through its tail. */
export function playGame(setup: PlayoutSetup): Playout {
  const { world } = setup;
  const chance = setup.chance ?? chanceOf(setup.seed);
  const players = playersOf(setup);
  const metrics: Metrics[] = [];
  let state = openGame(world, chance);
  let turns = 0;
  while (!state.over) {
    const submissions = state.turn > world.turns ? [] : ordersOf(world, state, chance, players);
    const ledger = openLedger(setup.ledger === true);
    const next = resolveTurn(world, state, submissions, { chance, ledger }).state;
    turns += 1;
    setup.onTurn?.({ before: state, submissions, after: next });
    state = next;
    if (setup.everyTurn === true || state.over) metrics.push(metricsOf(world, state));
  }
  return { metrics, hash: stateHash(world, state), turns, last: state };
}

function playersOf({ world, strategies }: PlayoutSetup): readonly Player[] {
  return world.seats.flatMap(({ id }, seat) => {
    const strategy = strategies.get(id);
    return strategy === undefined ? [] : [{ seat, id, strategy }];
  });
}

function ordersOf(
  world: World,
  state: State,
  chance: Chance,
  players: readonly Player[],
): readonly Submission[] {
  const submissions: Submission[] = [];
  for (const { seat, id, strategy } of players) {
    const view = viewOf(world, state, seat, chance);
    const options = optionsFor(seatWorldAt(world, seat), view);
    const luck = strategyChance(chance, state.turn, seat, world.seats.length);
    const orders = strategy.decide(view, options, luck);
    if (orders.length > 0) submissions.push({ seat: id, orders });
  }
  return submissions;
}
