// Decides what is kept of rooms, what a reader gets back of it, and what a failed write means; it does not know what an event says.
import { Kysely } from 'kysely';
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { firstLink, wholeEvents } from './chain.ts';
import type { SealedEvent } from './chain.ts';
import { groupCommit } from './commit.ts';
import type { Batch, StoreProblem } from './commit.ts';
import { dialectOver, openSqlite, takeAlone } from './driver.ts';
import type { SqlDatabase } from './driver.ts';
import { bytesOf, prepareTables, textOf } from './tables.ts';
import type { Tables } from './tables.ts';

/** A room as its list shows it. */
export interface StoredRoom {
  readonly room: string;
  readonly seq: number;
  readonly link: string;
  readonly clock: number;
  readonly code: string | null;
  readonly label: string;
}

export interface StoredEvent {
  readonly id: string | null;
  readonly body: string;
}

/** The events of a room. `lost` counts those that are damaged, missing or stand behind such: they are not handed out. */
export interface ReadRoom {
  readonly events: readonly StoredEvent[];
  readonly lost: number;
  /** Milliseconds that the room has run. */
  readonly clock: number;
}

/** Whom a key opens to. */
export interface StoredKey {
  readonly hash: string;
  readonly room: string;
  readonly device: string;
  readonly isFresh: boolean;
}

export interface Store {
  rooms(): Promise<readonly StoredRoom[]>;
  /** Null when there is no such room. */
  read(room: string): Promise<ReadRoom | null>;
  /** Answers once everything in the batch is on the disk, or says why it is not. Nothing of a refused batch is kept. */
  append(batch: Batch): Promise<Result<null, StoreProblem>>;
  keys(): Promise<readonly StoredKey[]>;
  /** Takes what is whole of a damaged room for the room; what stands behind it is given up. */
  cut(room: string): Promise<Result<null, StoreProblem>>;
  /** Removes every trace of a room, also from the log of the database. */
  wipe(room: string): Promise<Result<null, StoreProblem>>;
  /** Why nothing is stored any more; null while all is well. */
  stopped(): StoreProblem | null;
  close(): Promise<void>;
}

export const OPEN_PROBLEMS = ['in-use', 'newer', 'damaged'] as const;
export type OpenProblem = (typeof OPEN_PROBLEMS)[number];

export interface StoreOptions {
  readonly file: string;
  /** Replaced by tests that let it fail. */
  readonly open?: (file: string) => SqlDatabase;
}

/** Opens the store in a file of its own, alone. */
export async function openStore({
  file,
  open = openSqlite,
}: StoreOptions): Promise<Result<Store, OpenProblem>> {
  const undo: (() => Promise<void>)[] = [];
  try {
    undo.push(await takeAlone(`${file}.lock`));
    const database = open(file);
    const db = new Kysely<Tables>({ dialect: dialectOver(database) });
    undo.unshift(() => db.destroy());
    const prepared = await prepareTables(db);
    if (prepared === 'ready') return ok(storeOver(db, database, undo));
    await inOrder(undo);
    return err(prepared);
  } catch (error) {
    await inOrder(undo);
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return err(problem);
  }
}

async function inOrder(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step();
}

function problemOf(error: unknown): OpenProblem | undefined {
  const code = (error as { code?: unknown }).code;
  const text = typeof code === 'string' ? code : '';
  if (/^SQLITE_(BUSY|LOCKED)/.test(text)) return 'in-use';
  // An error without a name of its own is what SQLite says of a schema that it cannot read.
  return /^SQLITE_(NOTADB|CORRUPT|IOERR|ERROR)/.test(text) ? 'damaged' : undefined;
}

function storeOver(
  db: Kysely<Tables>,
  database: SqlDatabase,
  undo: readonly (() => Promise<void>)[],
): Store {
  const commit = groupCommit(db);
  const emptyLog = () => database.exec('pragma wal_checkpoint(truncate)');
  return {
    rooms: () => readRooms(db),
    read: (room) => readRoom(db, room),
    append: (batch) => commit.append(batch),
    keys: () => readKeys(db),
    cut: (room) =>
      commit.alone(async (within) => {
        const sealed = await readSealed(within, room);
        const whole = wholeEvents(room, sealed);
        await within.deleteFrom('ev').where('room', '=', room).where('seq', '>', whole).execute();
        const link = sealed[whole - 1]?.link ?? firstLink(room);
        await within
          .updateTable('room')
          .set({ seq: whole, link })
          .where('room', '=', room)
          .execute();
      }),
    async wipe(room) {
      const gone = await commit.alone(async (within) => {
        for (const table of ['ev', 'key', 'room'] as const)
          await within.deleteFrom(table).where('room', '=', room).execute();
      });
      // The log of the database still holds the pages as they were: it is emptied.
      if (gone.ok) await commit.quietly(emptyLog);
      return gone;
    },
    stopped: () => commit.stopped(),
    async close() {
      // Then the one file holds everything, and can be copied by itself.
      await commit.close(emptyLog);
      await inOrder(undo);
    },
  };
}

async function readRooms(db: Kysely<Tables>): Promise<readonly StoredRoom[]> {
  const rows = await db
    .selectFrom('room')
    .select(['seq', 'clock'])
    .select([
      bytesOf('room').as('room'),
      bytesOf('link').as('link'),
      bytesOf('code').as('code'),
      bytesOf('label').as('label'),
    ])
    .orderBy('room')
    .execute();
  return rows.map(({ room, seq, link, clock, code, label }) => ({
    room: textOf(room),
    seq,
    link: textOf(link),
    clock,
    code: code === null ? null : textOf(code),
    label: textOf(label),
  }));
}

async function readKeys(db: Kysely<Tables>): Promise<readonly StoredKey[]> {
  const rows = await db
    .selectFrom('key')
    .select('fresh')
    .select([
      bytesOf('hash').as('hash'),
      bytesOf('room').as('room'),
      bytesOf('device').as('device'),
    ])
    .execute();
  return rows.map(({ hash, room, device, fresh }) => ({
    hash: textOf(hash),
    room: textOf(room),
    device: textOf(device),
    isFresh: fresh === 1,
  }));
}

async function readRoom(db: Kysely<Tables>, room: string): Promise<ReadRoom | null> {
  const head = await db
    .selectFrom('room')
    .select(['seq', 'clock'])
    .select(bytesOf('link').as('link'))
    .where('room', '=', room)
    .executeTakeFirst();
  if (head === undefined) return null;
  const sealed = await readSealed(db, room);
  const whole = wholeEvents(room, sealed);
  const events = sealed.slice(0, whole).map(({ id, body }) => ({ id, body }));
  // The room's own row names the last event: a row of another time betrays a loss.
  const isComplete =
    whole === sealed.length && head.seq === whole && sealed.at(-1)?.link === textOf(head.link);
  return { events, lost: isComplete ? 0 : Math.max(1, head.seq - whole), clock: head.clock };
}

async function readSealed(db: Kysely<Tables>, room: string): Promise<readonly SealedEvent[]> {
  const rows = await db
    .selectFrom('ev')
    .select('seq')
    .select([bytesOf('id').as('id'), bytesOf('body').as('body'), bytesOf('link').as('link')])
    .where('room', '=', room)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, id, body, link }) => ({
    seq,
    id: id === null ? null : textOf(id),
    body: textOf(body),
    link: textOf(link),
  }));
}
