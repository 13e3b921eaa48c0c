// Decides how a round closes: computer seats filled in, one or two quarters resolved, then the tail; it shows nothing.

import { err, fault, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { openLedger } from '../engine/index.ts';
import type { Order, Submission } from '../engine/index.ts';
import { countersigned } from './proposals.ts';
import { storedPredictions } from './predictions.ts';
import type { StoredInject } from './record/format.ts';
import { optionsFor, seatWorldAt, strategyChance } from './seats.ts';
import { isSecondQuarter } from './setup.ts';
import { changed, lastLink, stateNow } from './table.ts';
import type { Table } from './table.ts';
import { lawful, playTurn, repeatedOrders } from './turn.ts';
import type { PlayedTurn } from './turn.ts';
import { inTail, viewNow } from './views.ts';

/** The call came in a phase that does not know it. */
export interface PhaseProblem {
  readonly code: 'not-now';
  readonly place: string;
}

/** What the computer seats want to do this turn. Decided once, before people hand in, so that their offers can be signed. */
export function decidedOrders(table: Table): readonly Submission[] {
  if (table.decided !== null) return table.decided;
  const { world, setup, chance } = table;
  const state = stateNow(table);
  const decided: Submission[] = [];
  setup.seats.forEach(({ seat, holder, strategy }, index) => {
    if (holder !== 'computer') return;
    const play =
      table.strategies.get(strategy ?? '') ?? fault('A strategy is missing.', { seat, strategy });
    const view = viewNow(table, index);
    const options = optionsFor(seatWorldAt(world, index), view);
    const luck = strategyChance(chance, state.turn, index, world.seats.length);
    const orders = lawful(world, state, chance, index, play.decide(view, options, luck));
    decided.push({ seat, orders, intent: '' });
  });
  table.decided = decided;
  return decided;
}

/** Closes the open turn whether or not every seat has handed in, and resolves the round. */
export function closeRound(table: Table): Result<readonly PlayedTurn[], PhaseProblem> {
  if (table.phase !== 'orders') return err({ code: 'not-now', place: table.phase });
  const people = handedIn(table);
  const submissions = [...people, ...countersigned(table, people, decidedOrders(table))];
  // Injects wait for the opening that people see: after the second quarter, where a round has two.
  const isDouble = secondQuarter(table, stateNow(table).turn + 1);
  const turns = [resolve(table, submissions, false, isDouble ? [] : table.queued)];
  if (isDouble) {
    const again = repeatedOrders(table.world, stateNow(table), table.chance, submissions);
    turns.push(resolve(table, again, true, table.queued));
  }
  table.roundTurns = turns.length;
  table.phase = 'resolve';
  changed(table);
  return ok(turns);
}

/** Plays the next turn of the tail: no orders, the world goes on. */
export function playTail(table: Table): Result<PlayedTurn, PhaseProblem> {
  if (table.phase !== 'tail' || stateNow(table).over) {
    return err({ code: 'not-now', place: table.phase });
  }
  const turn = resolve(table, [], false, table.queued);
  table.roundTurns = 1;
  changed(table);
  return ok(turn);
}

/** brief → orders; resolve → report; report → orders, tail or debrief; tail → debrief once it is over. */
export function advance(table: Table): Result<Table['phase'], PhaseProblem> {
  const next = nextPhase(table);
  if (next === null) return err({ code: 'not-now', place: table.phase });
  table.phase = next;
  changed(table);
  return ok(next);
}

function nextPhase(table: Table): Table['phase'] | null {
  const { over } = stateNow(table);
  switch (table.phase) {
    case 'brief':
      return 'orders';
    case 'resolve':
      return 'report';
    case 'report':
      return over ? 'debrief' : inTail(table) ? 'tail' : 'orders';
    case 'tail':
      return over ? 'debrief' : null;
    default:
      return null;
  }
}

function handedIn(table: Table): Submission[] {
  return table.setup.seats.flatMap(({ seat }, index): Submission[] => {
    const draft = table.drafts[index] ?? null;
    if (draft === null || !draft.submitted) return [];
    return [{ seat, orders: draft.orders as readonly Order[], intent: draft.intent }];
  });
}

function resolve(
  table: Table,
  submissions: readonly Submission[],
  repeated: boolean,
  injects: readonly StoredInject[],
): PlayedTurn {
  const turn = playTurn({
    world: table.world,
    state: stateNow(table),
    chance: table.chance,
    submissions,
    linkBefore: lastLink(table),
    repeated,
    ledger: openLedger(true),
    injects,
    predictions: table.played.length === 0 ? storedPredictions(table) : [],
  });
  table.played.push(turn);
  if (injects.length > 0) table.queued = [];
  table.drafts = table.world.seats.map(() => null);
  table.decided = null;
  return turn;
}

function secondQuarter(table: Table, turn: number): boolean {
  return isSecondQuarter(table.setup.options, table.world, turn);
}
