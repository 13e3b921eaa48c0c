// Decides what is kept of rooms, what a reader gets back of it, and what a failed write means; it does not know what an event says.
import type { Kysely } from 'kysely';
import type { Result } from '../../base/index.ts';
import type { Backing, ColumnText } from './backing.ts';
import { firstLink, wholeEvents } from './chain.ts';
import type { SealedEvent } from './chain.ts';
import type { Batch, Commit, StoreProblem } from './commit.ts';
import { columnOf, textOf } from './tables.ts';
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
  /** How rooms are shared out between processes; null where one process has them all. */
  readonly sharing: Sharing | null;
}

/** What a store does that several processes write to: a room is written by the one that holds it, and by no other. */
export interface Sharing {
  /** Takes a room for this process; false when another has it, or the database does not answer. */
  hold(room: string): Promise<boolean>;
  release(room: string): Promise<void>;
  /** Is told when every room was lost at once: the database, or the way there, has gone. */
  onLost(listener: () => void): void;
  keyAt(hash: string): Promise<StoredKey | null>;
  roomWith(by: { readonly code: string } | { readonly link: string }): Promise<string | null>;
  /** 128 bits that all processes of this database know, and nobody else. */
  readonly secret: string;
}

/** The store over a database that is ready. */
export function storeOver(backing: Backing, sharing: Sharing | null, commit: Commit): Store {
  const { reading } = backing;
  const own = (room: string, work: (within: Kysely<Tables>) => Promise<void>) =>
    commit.alone(room, work);
  return {
    sharing,
    rooms: () => readRooms(reading, backing),
    read: (room) => readRoom(reading, backing, room),
    append: (batch) => commit.append(batch),
    keys: () => readKeys(reading, backing),
    cut: (room) =>
      own(room, async (within) => {
        const sealed = await readSealed(within, backing, room);
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
      const gone = await own(room, async (within) => {
        for (const table of ['ev', 'key', 'room'] as const)
          await within.deleteFrom(table).where('room', '=', room).execute();
      });
      // The database may still hold the pages as they were.
      if (gone.ok) await commit.quietly(() => backing.tidyWiped());
      return gone;
    },
    stopped: () => commit.stopped(),
    async close() {
      await commit.close(() => backing.tidyLast());
      await backing.close();
    },
  };
}

async function readRooms(db: Kysely<Tables>, backing: Backing): Promise<readonly StoredRoom[]> {
  const rows = await db
    .selectFrom('room')
    .select(['seq', 'clock'])
    .select([
      columnOf(backing, 'room').as('room'),
      columnOf(backing, 'link').as('link'),
      columnOf(backing, 'code').as('code'),
      columnOf(backing, 'label').as('label'),
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

async function readKeys(db: Kysely<Tables>, backing: Backing): Promise<readonly StoredKey[]> {
  const rows = await db
    .selectFrom('key')
    .select('fresh')
    .select([
      columnOf(backing, 'hash').as('hash'),
      columnOf(backing, 'room').as('room'),
      columnOf(backing, 'device').as('device'),
    ])
    .execute();
  return rows.map(keyOf);
}

interface KeyRead {
  readonly hash: ColumnText;
  readonly room: ColumnText;
  readonly device: ColumnText;
  readonly fresh: number;
}

export function keyOf({ hash, room, device, fresh }: KeyRead): StoredKey {
  return {
    hash: textOf(hash),
    room: textOf(room),
    device: textOf(device),
    isFresh: fresh === 1,
  };
}

async function readRoom(
  db: Kysely<Tables>,
  backing: Backing,
  room: string,
): Promise<ReadRoom | null> {
  const head = await db
    .selectFrom('room')
    .select(['seq', 'clock'])
    .select(columnOf(backing, 'link').as('link'))
    .where('room', '=', room)
    .executeTakeFirst();
  if (head === undefined) return null;
  const sealed = await readSealed(db, backing, room);
  const whole = wholeEvents(room, sealed);
  const events = sealed.slice(0, whole).map(({ id, body }) => ({ id, body }));
  // The room's own row names the last event: a row of another time betrays a loss.
  const isComplete =
    whole === sealed.length && head.seq === whole && sealed.at(-1)?.link === textOf(head.link);
  return { events, lost: isComplete ? 0 : Math.max(1, head.seq - whole), clock: head.clock };
}

async function readSealed(
  db: Kysely<Tables>,
  backing: Backing,
  room: string,
): Promise<readonly SealedEvent[]> {
  const rows = await db
    .selectFrom('ev')
    .select('seq')
    .select([
      columnOf(backing, 'id').as('id'),
      columnOf(backing, 'body').as('body'),
      columnOf(backing, 'link').as('link'),
    ])
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
