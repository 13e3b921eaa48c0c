// Decides when a seat may draft, submit and take back its orders, and what is refused; it resolves nothing.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { FREE, judgeAll } from '../engine/index.ts';
import type { Order, Ruling } from '../engine/index.ts';
import { inSecondQuarter, isAnswer, isAsked } from './questions.ts';
import { INTENT_LENGTH } from './record/shape.ts';
import { ordersFault } from './record/shapeOrders.ts';
import { seatWorldAt } from './seats.ts';
import { changed, stateNow } from './table.ts';
import type { Draft, Table } from './table.ts';
import { viewNow } from './views.ts';

export const SUBMIT_PROBLEMS = [
  'not-now',
  'seat-unknown',
  'seat-not-yours',
  'already-submitted',
  'nothing-submitted',
  'malformed',
  'not-asked',
  'answers-only',
  'refused',
] as const;

/** Why a draft or submission does not stand. `rulings` say which order and why, when it was judged. */
export interface SubmitProblem {
  readonly code: (typeof SUBMIT_PROBLEMS)[number];
  readonly place: string;
  readonly rulings: readonly Ruling[];
}

const EMPTY: Draft = { orders: [], intent: '', submitted: false, rulings: [], cost: FREE };

/** What a seat has on its pad; empty when it wrote nothing. */
export function draftOf(table: Table, seat: string): Draft {
  const index = table.world.index.seat.get(seat);
  return (index === undefined ? null : table.drafts[index]) ?? EMPTY;
}

/** What is put on a pad, and whether it is handed in. */
export type PadAsked = Pick<Draft, 'orders' | 'intent' | 'submitted'>;

/** What would stand on a seat's pad, or why not; nothing changes. */
export function judged(table: Table, seat: string, asked: PadAsked): Result<Draft, SubmitProblem> {
  const index = openSeat(table, seat);
  if (!index.ok) return index;
  if (!asked.submitted && draftOf(table, seat).submitted) return refuse('already-submitted');
  return draftFrom(table, index.value, asked);
}

/** Puts orders on a seat's pad, judged but binding nothing: refused ones may stand there. */
export function setDraft(
  table: Table,
  seat: string,
  pad: Pick<Draft, 'orders' | 'intent'>,
): Result<Draft, SubmitProblem> {
  return write(table, seat, { ...pad, submitted: false });
}

/** Hands orders in. All must be accepted as a set; else nothing changes and the rulings say why. */
export function submit(
  table: Table,
  seat: string,
  pad: Pick<Draft, 'orders' | 'intent'>,
): Result<Draft, SubmitProblem> {
  return write(table, seat, { ...pad, submitted: true });
}

function write(table: Table, seat: string, asked: PadAsked): Result<Draft, SubmitProblem> {
  const draft = judged(table, seat, asked);
  if (!draft.ok) return draft;
  table.drafts[table.world.index.seat.get(seat) ?? -1] = draft.value;
  changed(table);
  return draft;
}

/** Takes a submission back; the orders stay on the pad. */
export function reopen(table: Table, seat: string): Result<Draft, SubmitProblem> {
  const index = openSeat(table, seat);
  if (!index.ok) return index;
  const draft = draftOf(table, seat);
  if (!draft.submitted) return refuse('nothing-submitted');
  const open = { ...draft, submitted: false };
  table.drafts[index.value] = open;
  changed(table);
  return ok(open);
}

/** Seats held by people that have not handed in; in the second quarter of a round those that are asked. */
export function owing(table: Table): string[] {
  if (table.phase !== 'orders') return [];
  return table.seats
    .filter(({ holder }, index) => holder === 'person' && takesPart(table, index))
    .filter(({ seat }) => !draftOf(table, seat).submitted)
    .map(({ seat }) => seat);
}

/** In the second quarter of a round only seats that are asked have anything to say. */
function takesPart(table: Table, index: number): boolean {
  return !inSecondQuarter(table) || isAsked(table, index, stateNow(table).turn);
}

function openSeat(table: Table, seat: string): Result<number, SubmitProblem> {
  if (table.phase !== 'orders') return refuse('not-now', table.phase);
  const index = table.world.index.seat.get(seat);
  if (index === undefined) return refuse('seat-unknown', seat);
  if (table.seats[index]?.holder !== 'person') return refuse('seat-not-yours', seat);
  if (!takesPart(table, index)) return refuse('not-asked', seat);
  return ok(index);
}

function draftFrom(
  table: Table,
  seat: number,
  { orders: wanted, intent, submitted }: PadAsked,
): Result<Draft, SubmitProblem> {
  const orders = wanted.map(withoutGaps);
  const bad = ordersFault(orders);
  if (bad !== null) return refuse('malformed', bad);
  const other = inSecondQuarter(table) ? orders.find((order) => !isAnswer(order)) : undefined;
  if (other !== undefined) return refuse('answers-only', other.kind);
  if (intent.length > INTENT_LENGTH) return refuse('malformed', 'intent');
  const { rulings, cost } = judgeAll(seatWorldAt(table.world, seat), viewNow(table, seat), orders);
  if (submitted && rulings.some((ruling) => !ruling.accepted)) {
    return err({ code: 'refused', place: '', rulings });
  }
  return ok({ orders, intent, submitted, rulings, cost });
}

/** A form may leave fields undefined; a record holds only what was said. */
function withoutGaps(order: Order): Order {
  const said = Object.entries(order).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as Order;
}

function refuse(code: SubmitProblem['code'], place = ''): { ok: false; error: SubmitProblem } {
  return err({ code, place, rulings: [] });
}
