// Decides the tables of a data folder and how they come to be; what is written into them is decided in store.ts.
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Backing, ColumnText } from './backing.ts';

/** One event of a room. `body` is JSON text; `link` seals it to all that came before. */
interface EventRow {
  readonly room: string;
  readonly seq: number;
  /** The client's own id of the command that led to it, with the device's in front; null for what the room did by itself. */
  readonly id: string | null;
  readonly body: string;
  readonly link: string;
}

/** One room: how far it has come, and what the door needs to know without opening it. */
interface RoomRow {
  readonly room: string;
  readonly seq: number;
  readonly link: string;
  /** Milliseconds that the room has run, as far as they were written down. */
  readonly clock: number;
  /** Eight digits that open the door; null while it is shut. */
  readonly code: string | null;
  /** JSON text for lists of rooms: no word of the game. */
  readonly label: string;
}

/** One key. Only its hash is kept. */
interface KeyRow {
  readonly hash: string;
  readonly room: string;
  readonly device: string;
  /** A key that was handed out in place of another stays `fresh` until it was used; then the other one is void. */
  readonly fresh: 0 | 1;
}

export interface Tables {
  readonly ev: EventRow;
  readonly room: RoomRow;
  readonly key: KeyRow;
}

/** Rises when a table changes; an older folder is brought up to it step by step. */
export const STORE_VERSION = 1;

/** Settings of the connection: a commit is on the disk when it answers. */
const SETTINGS = [
  // A connection that was just closed may still be tidying up.
  'pragma busy_timeout = 2000',
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  // What is deleted is overwritten, so that a wiped room cannot be read off the disk.
  'pragma secure_delete = on',
];

/** What makes the tables. A file whose own account of them reads otherwise was damaged. */
const MAKING = [
  'create table room (room text primary key not null, seq integer not null, link text not null, clock real not null, code text, label text not null)',
  'create table ev (room text not null, seq integer not null, id text, body text not null, link text not null, primary key (room, seq))',
  'create table key (hash text primary key not null, room text not null, device text not null, fresh integer not null)',
  'create index key_device on key (room, device)',
];

export type Prepared = 'ready' | 'newer' | 'damaged';

/** Makes what the folder needs where it is new. */
export async function prepareTables(db: Kysely<Tables>): Promise<Prepared> {
  for (const setting of SETTINGS) await sql.raw(setting).execute(db);
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  const found = rows[0]?.user_version ?? 0;
  if (found > STORE_VERSION) return 'newer';
  if (found === 0) {
    if ((await accountOf(db)).length > 0) return 'damaged';
    await db.transaction().execute(async (within) => {
      for (const making of MAKING) await sql.raw(making).execute(within);
      await sql.raw(`pragma user_version = ${STORE_VERSION}`).execute(within);
    });
  }
  return (await accountOf(db)).join(';').toLowerCase() === MAKING.join(';') ? 'ready' : 'damaged';
}

/** What the file says of its own tables. It is asked first: the driver trips over a column whose kind is not readable. */
async function accountOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const asked = sql<{ made: Uint8Array | null }>`
    select cast(sql as blob) as made from sqlite_master where sql is not null order by rowid`;
  return (await asked.execute(db)).rows.map(({ made }) => textOf(made));
}

/**
 * A text column. The embedded driver ends the whole process when text from the disk is not well formed, as it may be in a damaged file;
 * bytes it hands over as they are.
 */
export function columnOf(
  { readsBytes }: Pick<Backing, 'readsBytes'>,
  column: string,
): RawBuilder<ColumnText> {
  return readsBytes
    ? sql<ColumnText>`cast(${sql.ref(column)} as blob)`
    : sql<ColumnText>`${sql.ref(column)}`;
}

/** What was read as text; what is damaged reads as text that fits no seal. */
export function textOf(read: ColumnText): string {
  if (read === null) return '';
  return typeof read === 'string' ? read : Buffer.from(read).toString('utf8');
}
