// Decides when and how batches of events reach the disk: all that wait, from every room, in one synced transaction.
// It decides also what a failure means: nothing of it counts, and after one that leaves in doubt what is on the disk, nothing more
// is stored at all.
import type { Transaction } from 'kysely';
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import type { Backing } from './backing.ts';
import { firstLink, linkAfter } from './chain.ts';
import { columnOf, textOf } from './tables.ts';
import type { Tables } from './tables.ts';

/** What one room wants kept, whole or not at all. */
export interface Batch {
  readonly room: string;
  /** Sequence number of the first event; it must be the one after the last that is stored. */
  readonly from: number;
  readonly events: readonly { readonly id: string | null; readonly body: string }[];
  readonly clock?: number;
  readonly code?: string | null;
  readonly label?: string;
  readonly keys?: readonly KeyChange[];
}

/** A key that is handed out, one that was used (which voids the device's others), or all of a device's taken back. */
export type KeyChange =
  | { readonly kind: 'give'; readonly hash: string; readonly device: string }
  | { readonly kind: 'used'; readonly hash: string; readonly device: string }
  | { readonly kind: 'void'; readonly device: string };

/**
 * `full`: no space left, later writes may succeed. `fenced`: another writer has stored this sequence number, or something in between is
 * missing. `failed`: the disk failed; the store takes nothing more. `lost`: the room is not this process's any more, or its database
 * does not answer; what was under way may be stored or not. `closed`: it was closed.
 */
export type StoreProblem = 'full' | 'fenced' | 'failed' | 'lost' | 'closed';

type Outcome = Result<null, StoreProblem>;
type Work = (within: Transaction<Tables>) => Promise<void>;

export interface Commit {
  append(batch: Batch): Promise<Outcome>;
  /** Work of its own on a room, in a transaction of its own, in its turn. */
  alone(room: string, work: Work): Promise<Outcome>;
  /** Something that may fail without harm, in its turn. */
  quietly(work: () => Promise<unknown>): Promise<void>;
  stopped(): StoreProblem | null;
  /** What was remembered of a room's end may be another process's by now. */
  forget(room: string): void;
  /** Answers when everything that waits has been stored, and the last thing was done. */
  close(last: () => Promise<unknown>): Promise<void>;
}

interface Waiting {
  readonly work: Work;
  readonly isShared: boolean;
  readonly done: (outcome: Outcome) => void;
}

/** Rows that one transaction takes at most, so that a burst is answered bit by bit. */
const MOST_TOGETHER = 256;

export function groupCommit(backing: Backing): Commit {
  const { writing: db } = backing;
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  let halt: StoreProblem | null = null;
  const heads = new Map<string, Head>();

  const ask = (work: Work, isShared: boolean): Promise<Outcome> => {
    if (halt !== null) return Promise.resolve(err(halt));
    return new Promise((done) => {
      waiting.push({ work, isShared, done });
      running ??= drain();
    });
  };

  async function drain(): Promise<void> {
    // What arrives in the same moment goes with the first: one sync serves them all. While it runs, the next group gathers.
    await Promise.resolve();
    while (waiting.length > 0) {
      const group = takeGroup();
      const outcome = halt === null ? await store(group) : err(halt);
      if (!outcome.ok && group.length > 1 && halt === null) await oneByOne(group);
      else for (const { done } of group) done(outcome);
    }
    running = null;
  }

  function takeGroup(): readonly Waiting[] {
    const apart = waiting.findIndex(({ isShared }) => !isShared);
    const most = apart < 0 ? MOST_TOGETHER : Math.min(MOST_TOGETHER, Math.max(1, apart));
    const group = waiting.slice(0, most);
    waiting = waiting.slice(group.length);
    return group;
  }

  /** One bad batch must not refuse the others' that happened to wait beside it. */
  async function oneByOne(group: readonly Waiting[]): Promise<void> {
    for (const one of group) one.done(halt === null ? await store([one]) : err(halt));
  }

  async function store(group: readonly Waiting[]): Promise<Outcome> {
    try {
      await db.transaction().execute(async (within) => {
        for (const { work } of group) await work(within);
      });
      return ok(null);
    } catch (error) {
      // What the heads say may be ahead of the disk now: they are read again.
      heads.clear();
      const problem = problemOf(error, backing);
      if (problem === 'failed') halt = problem;
      return err(problem);
    }
  }

  return {
    append: (batch) => ask((within) => write(within, batch, { heads, backing }), true),
    alone: (room, work) =>
      ask(async (within) => {
        if (!backing.mayWrite(room)) throw new Lost(room);
        heads.delete(room);
        await work(within);
      }, false),
    async quietly(work) {
      await running;
      if (halt === null) await work().catch(() => undefined);
    },
    stopped: () => halt,
    forget: (room) => void heads.delete(room),
    async close(last) {
      await running;
      if (halt === null) await last().catch(() => undefined);
      halt ??= 'closed';
    },
  };
}

/** Where the chain of a room ends. */
interface Head {
  readonly seq: number;
  readonly link: string;
}

/** Thrown inside a transaction so that it is rolled back. */
class Fenced extends Error {}
class Lost extends Error {}

interface Knowing {
  readonly heads: Map<string, Head>;
  readonly backing: Backing;
}

async function write(
  within: Transaction<Tables>,
  batch: Batch,
  { heads, backing }: Knowing,
): Promise<void> {
  const { room, from } = batch;
  // Asked when it is written, not when it was handed in: the room may have been lost while it waited.
  if (!backing.mayWrite(room)) throw new Lost(room);
  const before = heads.get(room) ?? (await headOf(within, room, backing));
  const stands = before ?? { seq: 0, link: firstLink(room) };
  if (stands.seq + 1 !== from) throw new Fenced(room);
  let { seq, link } = stands;
  const rows = batch.events.map(({ id, body }) => {
    seq += 1;
    link = linkAfter(link, { seq, id, body });
    return { room, seq, id, body, link };
  });
  if (rows.length > 0) await within.insertInto('ev').values(rows).execute();
  await writeHead(within, batch, { seq, link, isNew: before === null });
  for (const change of batch.keys ?? []) await writeKey(within, room, change);
  heads.set(room, { seq, link });
}

async function headOf(
  within: Transaction<Tables>,
  room: string,
  backing: Backing,
): Promise<Head | null> {
  const row = await within
    .selectFrom('room')
    .select('seq')
    .select(columnOf(backing, 'link').as('link'))
    .where('room', '=', room)
    .executeTakeFirst();
  return row === undefined ? null : { seq: row.seq, link: textOf(row.link) };
}

async function writeHead(
  within: Transaction<Tables>,
  { room, clock, code, label }: Batch,
  { seq, link, isNew }: Head & { readonly isNew: boolean },
): Promise<void> {
  if (isNew) {
    const row = { room, seq, link, clock: clock ?? 0, code: code ?? null, label: label ?? '{}' };
    await within.insertInto('room').values(row).execute();
    return;
  }
  const changes = {
    seq,
    link,
    ...(clock === undefined ? {} : { clock }),
    ...(code === undefined ? {} : { code }),
    ...(label === undefined ? {} : { label }),
  };
  await within.updateTable('room').set(changes).where('room', '=', room).execute();
}

async function writeKey(
  within: Transaction<Tables>,
  room: string,
  change: KeyChange,
): Promise<void> {
  const { device } = change;
  if (change.kind === 'give') {
    const row = { hash: change.hash, room, device, fresh: 1 } as const;
    await within.insertInto('key').values(row).execute();
    return;
  }
  const others = within.deleteFrom('key').where('room', '=', room).where('device', '=', device);
  if (change.kind === 'void') {
    await others.execute();
    return;
  }
  await others.where('hash', '!=', change.hash).execute();
  await within.updateTable('key').set({ fresh: 0 }).where('hash', '=', change.hash).execute();
}

function problemOf(error: unknown, backing: Backing): StoreProblem {
  if (error instanceof Fenced) return 'fenced';
  return error instanceof Lost ? 'lost' : backing.problemOf(error);
}
