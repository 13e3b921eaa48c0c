// Decides what a facilitator is shown before something happens: what it would do to true values, and which seats would see it.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { copyState, entriesOf, rehearseOpening, viewOf } from '../engine/index.ts';
import type { ColumnName, Entry, State } from '../engine/index.ts';
import { engineImprovised, problemOf } from './improvise.ts';
import type { ImproviseProblem } from './improvise.ts';
import { engineInjects, opensAgain, unknownInject } from './injects.ts';
import type { StoredInject } from './record/format.ts';
import type { Improvised } from './record/improvised.ts';
import { subjectName } from './replay.ts';
import { changesBetween } from './report.ts';
import type { Change } from './report.ts';
import { hasSecond } from './questions.ts';
import { stateNow } from './table.ts';
import type { Table } from './table.ts';

/** A stock that would be another. */
export interface PreviewChange {
  readonly stock: ColumnName;
  readonly subject: number;
  /** The id of its zone, state or pair. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What one seat would see of it: readings that differ in its view, and whether news tells it. */
export interface PreviewSeat {
  readonly seat: string;
  readonly readings: readonly Change[];
  readonly isTold: boolean;
}

/** As things stand now: what the open turn brings before is not in it. */
export interface Preview {
  /** The turn in whose opening it would happen. */
  readonly turn: number;
  readonly changes: readonly PreviewChange[];
  /** Seats that would see something of it. */
  readonly seen: readonly PreviewSeat[];
}

/** Tries an inject of the scenario, or something improvised, on the present state. The game is not changed. */
export function preview(
  table: Table,
  wanted: StoredInject | Improvised,
): Result<Preview, ImproviseProblem> {
  const { world, chance } = table;
  const problem = previewProblem(table, wanted);
  if (problem !== null) return err(problem);
  const now = stateNow(table);
  const turn = now.turn + (hasSecond(table) ? 2 : 1);
  const before = copyState(world.layout, now);
  before.turn = turn;
  before.records = { ...before.records, news: [] };
  const { state: after, ledger } = rehearseOpening(world, before, turn, {
    chance,
    injects: 'inject' in wanted ? engineInjects(world, [wanted]) : [],
    improvised: 'inject' in wanted ? [] : engineImprovised(world, [wanted]),
  });
  return ok({
    turn,
    changes: changesIn(table, entriesOf(ledger, world.layout)),
    seen: world.seats.flatMap((_seat, seat) => seenBy(table, seat, { before, after })),
  });
}

function previewProblem(table: Table, wanted: StoredInject | Improvised): ImproviseProblem | null {
  if (!opensAgain(table)) return { code: 'too-late', subject: '' };
  if (!('inject' in wanted)) return problemOf(table.world, wanted);
  const unknown = unknownInject(table.world, [wanted]);
  if (unknown !== null) return { code: 'event-unknown', subject: unknown };
  return null;
}

/** First and last value of each stock that moved, in the order in which they did. */
function changesIn({ world }: Table, entries: readonly Entry[]): readonly PreviewChange[] {
  const found = new Map<string, PreviewChange>();
  for (const { stock, subject, before, after } of entries) {
    const key = `${stock}|${String(subject)}`;
    const first = found.get(key);
    const name = first?.name ?? subjectName(world, stock, subject);
    found.set(key, { stock, subject, name, before: first?.before ?? before, after });
  }
  return [...found.values()].filter(({ before, after }) => before !== after);
}

function seenBy(
  { world, chance }: Table,
  seat: number,
  { before, after }: { readonly before: State; readonly after: State },
): readonly PreviewSeat[] {
  const id = world.seats[seat]?.id ?? '';
  const later = viewOf(world, after, seat, chance);
  const readings = changesBetween(viewOf(world, before, seat, chance), later);
  const isTold = later.news.length > 0;
  return readings.length > 0 || isTold ? [{ seat: id, readings, isTold }] : [];
}
