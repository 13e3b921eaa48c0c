// Decides who holds a seat from now on: a person, the computer, or nobody; what was handed in by another is taken off the table.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import type { SeatSetup } from './setup.ts';
import { changed } from './table.ts';
import type { Table } from './table.ts';

export const HOLD_PROBLEMS = ['seat-unknown', 'strategy-unknown', 'no-change'] as const;

export interface HoldProblem {
  readonly code: (typeof HOLD_PROBLEMS)[number];
  readonly subject: string;
}

/** Why a seat cannot be held so, or null. */
export function holdProblem(
  table: Table,
  { seat, holder, strategy }: SeatSetup,
): HoldProblem | null {
  const index = table.world.index.seat.get(seat);
  if (index === undefined) return { code: 'seat-unknown', subject: seat };
  const isKnown = strategy !== null && table.strategies.has(strategy);
  if (holder === 'computer' && !isKnown)
    return { code: 'strategy-unknown', subject: strategy ?? '' };
  const now = table.seats[index];
  const isSame = now?.holder === holder && (holder !== 'computer' || now.strategy === strategy);
  return isSame ? { code: 'no-change', subject: seat } : null;
}

/** Gives a seat to somebody else. Computer seats decide anew; a pad of the open turn does not pass on. */
export function holdSeat(table: Table, wanted: SeatSetup): Result<SeatSetup, HoldProblem> {
  const problem = holdProblem(table, wanted);
  if (problem !== null) return err(problem);
  const { seat, holder } = wanted;
  const held: SeatSetup = { ...wanted, strategy: holder === 'computer' ? wanted.strategy : null };
  table.seats = table.seats.map((one) => (one.seat === seat ? held : one));
  table.drafts[table.world.index.seat.get(seat) ?? -1] = null;
  table.decided = null;
  changed(table);
  return ok(held);
}
