// The one transition: an opened state and the turn's orders in, the next opened state out; inputs are not changed unless asked.

import { fault } from '../base/index.ts';
import { acceptSubmissions } from './accept.ts';
import { openLedger } from './ledger.ts';
import { carryOut } from './orders/carryOut.ts';
import { closeTurn } from './phases/closing.ts';
import { happenByHand } from './phases/improvising.ts';
import { openTurn } from './phases/opening.ts';
import { recordsWith } from './records.ts';
import { runRules } from './rules/run.ts';
import { copyState } from './state.ts';
import type { AcceptedOrder } from './accept.ts';
import type { Chance } from './chance.ts';
import type { Improvisation, Release } from './events.ts';
import type { Ledger } from './ledger.ts';
import type { Outcome, Submission, TurnContext } from './order.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

export interface ResolveOptions {
  readonly chance: Chance;
  /** Collects entries when on; off by default. The numbers are the same. */
  readonly ledger?: Ledger;
  /** Overwrites the opened state instead of a copy: for long runs of games that look at each state once. */
  readonly inPlace?: boolean;
  /** Injects that the facilitator releases: they happen when the next turn opens. */
  readonly injects?: readonly Release[];
  /** What the facilitator made up: it happens then too, after the injects. */
  readonly improvised?: readonly Improvisation[];
}

export interface OrderOutcome {
  readonly seat: number;
  readonly order: number;
  readonly outcome: Outcome;
}

export interface Resolution {
  readonly state: State;
  readonly outcomes: readonly OrderOutcome[];
  readonly ledger: Ledger;
}

/** The first opened state of a game: the quiet start, then phases 1 and 2 of turn 1, with what the facilitator released. */
export function openGame(
  world: World,
  chance: Chance,
  ledger: Ledger = openLedger(false),
  injects: readonly Release[] = [],
): State {
  const state = copyState(world.layout, world.start);
  const turn = contextOf(world, state, ledger, { chance, injects });
  openTurn(turn);
  state.records = recordsWith(state.records, { news: turn.news });
  return state;
}

/** Judges the submissions on the opened state, then resolves what was accepted; refused orders change nothing. */
export function resolveTurn(
  world: World,
  state: State,
  submissions: readonly Submission[],
  options: ResolveOptions,
): Resolution {
  const { accepted, refused } = acceptSubmissions(world, state, submissions, options.chance);
  const resolution = resolveAccepted(world, state, accepted, options);
  return { ...resolution, outcomes: [...resolution.outcomes, ...refused] };
}

/** Phases 3 to 13 of the state's turn, then 1 and 2 of the next one; after the last turn of the tail the game is over. */
export function resolveAccepted(
  world: World,
  opened: State,
  accepted: readonly AcceptedOrder[],
  options: ResolveOptions,
): Resolution {
  if (opened.over) fault('a turn after the end', { turn: opened.turn });
  const state = options.inPlace === true ? opened : copyState(world.layout, opened);
  const ledger = options.ledger ?? openLedger(false);
  const turn = contextOf(world, state, ledger, options);
  const outcomes = carryOut(turn, accepted);
  runRules(turn, 'orders-done');
  closeTurn(turn);
  if (state.turn >= world.turns + world.tailTurns) state.over = true;
  else {
    state.turn += 1;
    openTurn(turn);
  }
  state.records = recordsWith(state.records, { news: turn.news });
  return { state, outcomes, ledger };
}

function contextOf(
  world: World,
  state: State,
  ledger: Ledger,
  { chance, injects: released = [], improvised = [] }: Omit<ResolveOptions, 'ledger' | 'inPlace'>,
): TurnContext {
  return { world, state, ledger, chance, news: [], due: [], released, improvised };
}

/**
 * What released and improvised things would do to an opened state at the opening of another turn, before anything else
 * happens: the state they leave, with their causes and their news. Nothing that was given is changed.
 */
export function rehearseOpening(
  world: World,
  opened: State,
  turn: number,
  options: Pick<ResolveOptions, 'chance' | 'injects' | 'improvised'>,
): Omit<Resolution, 'outcomes'> {
  const state = copyState(world.layout, opened);
  state.turn = turn;
  const ledger = openLedger(true);
  const context = contextOf(world, state, ledger, options);
  happenByHand(context);
  state.records = recordsWith(state.records, { news: context.news });
  return { state, ledger };
}

/** True while orders may be given: not in the tail, not after the end. */
export function takesOrders(world: World, state: State): boolean {
  return !state.over && state.turn <= world.turns;
}
