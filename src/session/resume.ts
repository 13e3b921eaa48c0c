// Decides how a game goes on from its record or from an earlier turn; the record itself is never changed.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import type { World } from '../engine/index.ts';
import { setDraft, submit } from './drafts.ts';
import { holdSeat } from './holders.ts';
import { problemOf } from './improvise.ts';
import { unknownInject } from './injects.ts';
import { openTable } from './open.ts';
import type { TableParts } from './open.ts';
import { restorePredictions } from './predictions.ts';
import { askedPeople } from './questions.ts';
import type { BranchPoint, GameRecord } from './record/format.ts';
import { replay } from './replay.ts';
import type { Difference } from './replay.ts';
import { isSecondQuarter } from './setup.ts';
import type { SeatSetup, Setup, SetupProblem } from './setup.ts';
import { stateNow } from './table.ts';
import type { Table } from './table.ts';
import { inTail } from './views.ts';

/** Why a record does not go on: its setup no longer fits, or a turn comes out differently. */
export type ResumeProblem =
  | { readonly code: 'setup'; readonly setup: SetupProblem }
  | { readonly code: 'differs'; readonly difference: Difference };

/** The setup that a record was opened with. */
export function setupOf(record: GameRecord): Setup {
  const { id, title, text } = record.scenario;
  const { seed, seats, options } = record;
  const { turns = null, plan = null } = options;
  return { scenario: { id, title, text }, seed, seats, options: { ...options, turns, plan } };
}

/** A table that stands where the record ends, pads and phase included. */
export function resumeTable(
  record: GameRecord,
  world: World,
  parts: Omit<TableParts, 'branchOf'>,
): Result<Table, ResumeProblem> {
  const opened = openTable(setupOf(record), world, { ...parts, branchOf: record.branchOf });
  if (!opened.ok) return err({ code: 'setup', setup: opened.error });
  const table = opened.value;
  const { played, difference } = replay(record, world);
  if (difference !== null) return err({ code: 'differs', difference });
  table.played.push(...played);
  restorePredictions(table, record.turns[0]?.predictions ?? record.predictions ?? []);
  const queued = record.queued ?? [];
  if (unknownInject(world, queued) === null) table.queued = queued;
  table.improvised = (record.improvised ?? []).filter((one) => problemOf(world, one) === null);
  table.review = record.review ?? [];
  const stranger = holdAll(table, record.holders ?? []);
  if (stranger !== null) return err({ code: 'setup', setup: stranger });
  table.phase = 'orders';
  for (const { seat, orders, intent, submitted } of record.pending) {
    const hand = submitted ? submit : setDraft;
    hand(table, seat, { orders, intent });
  }
  table.phase = record.phase === 'orders' ? openPhase(table) : record.phase;
  table.roundTurns = roundTurnsOf(table);
  return ok(table);
}

/** Gives seats to who holds them; the first that cannot be given, or null. */
export function holdAll(table: Table, holders: readonly SeatSetup[]): SetupProblem | null {
  for (const wanted of holders) {
    const held = holdSeat(table, wanted);
    if (held.ok || held.error.code === 'no-change') continue;
    return { code: held.error.code, subject: held.error.subject };
  }
  return null;
}

/**
 * A new table that stands at the opening of an earlier turn; the old one keeps its game. A second quarter in which nobody was
 * asked opens with its round. Null when the game never came so far.
 */
export function branchTable(table: Table, turn: number): Table | null {
  if (!Number.isInteger(turn) || turn < 1 || turn > table.played.length + 1) return null;
  const isSecond = isSecondQuarter(table.setup.options, table.world, turn);
  const first = isSecond && askedPeople(table, turn).length === 0 ? turn - 1 : turn;
  const kept = table.played.slice(0, first - 1);
  const point: BranchPoint = { turn: first, link: kept.at(-1)?.link ?? table.header.link };
  const { strategies, lessons } = table;
  const opened = openTable(table.setup, table.world, { strategies, lessons, branchOf: point });
  if (!opened.ok) return null;
  const branch = opened.value;
  branch.seats = table.seats;
  branch.played.push(...kept);
  for (const [seat, says] of table.predictions) branch.predictions.set(seat, says);
  branch.phase = openPhase(branch);
  return branch;
}

/** The phase in which the next turn is played. */
function openPhase(table: Table): Table['phase'] {
  if (stateNow(table).over) return 'debrief';
  return inTail(table) ? 'tail' : 'orders';
}

/** After a resolved round of two quarters, both belong to what is reported. */
function roundTurnsOf(table: Table): number {
  const { length } = table.played;
  if (length === 0) return 0;
  return isSecondQuarter(table.setup.options, table.world, length) ? 2 : 1;
}
