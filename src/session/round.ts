// Decides how a round closes: computer seats filled in, one or two quarters resolved (apart, when people are asked between them), then the tail.

import { err, fault, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { openLedger } from '../engine/index.ts';
import type { Order, Submission } from '../engine/index.ts';
import { countersigned } from './proposals.ts';
import { storedPredictions } from './predictions.ts';
import { askedPeople, hasSecond, inSecondQuarter, isAnswer, secondOrders } from './questions.ts';
import { optionsFor, seatWorldAt, strategyChance } from './seats.ts';
import { changed, lastLink, stateNow } from './table.ts';
import type { Table } from './table.ts';
import { lawful, playTurn } from './turn.ts';
import type { PlayedTurn } from './turn.ts';
import { inTail, viewNow } from './views.ts';

/** The call came in a phase that does not know it. */
export interface PhaseProblem {
  readonly code: 'not-now';
  readonly place: string;
}

/**
 * What the computer seats want to do this turn; in the second quarter of a round only how they answer what asks them. Decided
 * once, before people hand in, so that their offers can be signed.
 */
export function decidedOrders(table: Table): readonly Submission[] {
  if (table.decided !== null) return table.decided;
  const { world, chance } = table;
  const state = stateNow(table);
  const answersOnly = inSecondQuarter(table);
  const decided: Submission[] = [];
  table.seats.forEach(({ seat, holder, strategy }, index) => {
    if (holder !== 'computer') return;
    const play =
      table.strategies.get(strategy ?? '') ?? fault('A strategy is missing.', { seat, strategy });
    const view = viewNow(table, index);
    if (answersOnly && view.pending.length === 0) return;
    const options = optionsFor(seatWorldAt(world, index), view);
    const luck = strategyChance(chance, state.turn, index, world.seats.length);
    const wanted = play.decide(view, options, luck);
    const kept = answersOnly ? wanted.filter(isAnswer) : wanted;
    const orders = lawful(world, state, chance, index, kept);
    decided.push({ seat, orders, intent: '' });
  });
  table.decided = decided;
  return decided;
}

/** Closes the open turn whether or not every seat has handed in, and resolves the round. */
export function closeRound(table: Table): Result<readonly PlayedTurn[], PhaseProblem> {
  if (table.phase !== 'orders') return err({ code: 'not-now', place: table.phase });
  const isRest = inSecondQuarter(table);
  const turns = isRest ? [resolveSecond(table)] : resolveFirst(table);
  table.roundTurns = isRest ? 2 : turns.length;
  table.phase = 'resolve';
  changed(table);
  return ok(turns);
}

/** The round's first turn, and its second when it has one in which no person is asked: else that one waits for answers. */
function resolveFirst(table: Table): PlayedTurn[] {
  const people = handedIn(table);
  const submissions = [...people, ...countersigned(table, people, decidedOrders(table))];
  const first = resolve(table, submissions, false, hasSecond(table) ? NOTHING : waitingIn(table));
  if (!inSecondQuarter(table) || askedPeople(table, stateNow(table).turn).length > 0)
    return [first];
  return [first, resolveSecond(table)];
}

/** The second quarter: answers, and what is repeated. Injects wait for the opening in which people give orders again. */
function resolveSecond(table: Table): PlayedTurn {
  const first = table.played.at(-1) ?? fault('There is no first quarter.', {});
  const answers = [...handedIn(table), ...decidedOrders(table)];
  return resolve(table, secondOrders(table, first.submissions, answers), true, waitingIn(table));
}

/** What happens by the facilitator's hand as a turn opens. */
type ByHand = Pick<PlayedTurn, 'injects' | 'improvised'>;

const NOTHING: ByHand = { injects: [], improvised: [] };

function waitingIn({ queued, improvised }: Table): ByHand {
  return { injects: queued, improvised };
}

/** Plays the next turn of the tail: no orders, the world goes on. */
export function playTail(table: Table): Result<PlayedTurn, PhaseProblem> {
  if (table.phase !== 'tail' || stateNow(table).over) {
    return err({ code: 'not-now', place: table.phase });
  }
  const turn = resolve(table, [], false, waitingIn(table));
  table.roundTurns = 1;
  changed(table);
  return ok(turn);
}

/** Turns of the round that was resolved last. A seat that was asked in between has read of the first of them already. */
export function lastRound(table: Table, seat?: string): readonly number[] {
  const { played, roundTurns } = table;
  const turns = played.slice(played.length - roundTurns).map(({ turn }) => turn);
  const [, second] = turns;
  if (seat === undefined || second === undefined) return turns;
  return askedPeople(table, second).includes(seat) ? [second] : turns;
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
  byHand: ByHand,
): PlayedTurn {
  const turn = playTurn({
    world: table.world,
    state: stateNow(table),
    chance: table.chance,
    submissions,
    linkBefore: lastLink(table),
    repeated,
    ledger: openLedger(true),
    ...byHand,
    predictions: table.played.length === 0 ? storedPredictions(table) : [],
  });
  table.played.push(turn);
  if (byHand !== NOTHING) {
    table.queued = [];
    table.improvised = [];
  }
  table.drafts = table.world.seats.map(() => null);
  table.decided = null;
  return turn;
}
