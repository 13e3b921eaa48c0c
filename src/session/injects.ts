// Decides which injects wait for the next opening; what they do is the engine's, and only the facilitator may queue them.

import { err, fault, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import type { Release, World } from '../engine/index.ts';
import type { StoredInject } from './record/format.ts';
import { MOST_INJECTS } from './record/shape.ts';
import { changed, stateNow } from './table.ts';
import type { Table } from './table.ts';

export const INJECT_PROBLEMS = [
  'inject-unknown',
  'subject-bad',
  'too-late',
  'too-many',
  'not-waiting',
] as const;

export interface InjectProblem {
  readonly code: (typeof INJECT_PROBLEMS)[number];
  readonly subject: string;
}

/** Queues an inject: it happens when the next round opens. `subject` is an index, or -1 to have it drawn. */
export function queueInject(
  table: Table,
  inject: string,
  subject: number,
): Result<readonly StoredInject[], InjectProblem> {
  const refuse = (code: InjectProblem['code'], what: string) => err({ code, subject: what });
  if (!table.world.injects.some(({ id }) => id === inject)) return refuse('inject-unknown', inject);
  if (!Number.isInteger(subject) || subject < -1) return refuse('subject-bad', String(subject));
  if (!opensAgain(table)) return refuse('too-late', inject);
  if (table.queued.length >= MOST_INJECTS) return refuse('too-many', String(MOST_INJECTS));
  table.queued = [...table.queued, { inject, subject }];
  changed(table);
  return ok(table.queued);
}

/** An inject that happened, and the turn in whose opening it did. */
export interface PastInject {
  readonly inject: string;
  readonly turn: number;
}

/** What the facilitator let happen so far, oldest first. */
export function releasedInjects({ played }: Table): readonly PastInject[] {
  return played.flatMap(({ turn, injects }) =>
    injects.map(({ inject }) => ({ inject, turn: turn + 1 })),
  );
}

/** Takes one of the waiting injects back. */
export function withdrawInject(
  table: Table,
  position: number,
): Result<readonly StoredInject[], InjectProblem> {
  if (table.queued[position] === undefined) {
    return err({ code: 'not-waiting', subject: String(position) });
  }
  table.queued = table.queued.filter((_, at) => at !== position);
  changed(table);
  return ok(table.queued);
}

/** Whether another turn will open after the one that is open now. */
export function opensAgain(table: Table): boolean {
  const { turn, over } = stateNow(table);
  return !over && turn < table.world.turns + table.world.tailTurns;
}

/** The first that a world does not know, or null. */
export function unknownInject(world: World, injects: readonly StoredInject[]): string | null {
  const unknown = injects.find(({ inject }) => !world.injects.some(({ id }) => id === inject));
  return unknown?.inject ?? null;
}

/** Injects as the engine takes them: by position in the world. */
export function engineInjects(world: World, injects: readonly StoredInject[]): readonly Release[] {
  return injects.map(({ inject, subject }) => {
    const at = world.injects.findIndex(({ id }) => id === inject);
    if (at < 0) fault('There is no such inject.', { inject });
    return { inject: at, subject };
  });
}
