// Decides the tables of a database that several processes share: those of a data folder, in PostgreSQL's words, and a row about the
// database itself.
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Prepared, Tables } from './tables.ts';
import { STORE_VERSION } from './tables.ts';

/** Two processes that begin together make the tables once. Any number that nobody else uses will do. */
export const MAKING_LOCK = 718_281_828;

const MAKING = [
  'create table house (version integer not null, secret text not null)',
  'create table room (room text primary key not null, seq integer not null, link text not null, clock double precision not null, code text, label text not null)',
  'create table ev (room text not null, seq integer not null, id text, body text not null, link text not null, primary key (room, seq))',
  'create table key (hash text primary key not null, room text not null, device text not null, fresh integer not null)',
  'create index key_device on key (room, device)',
  // A code opens one room, whoever drew it: the second that draws it is refused, and draws again.
  'create unique index room_code on room (code)',
];

/** The long token of a QR code is the last thing in a room's label. */
export const LINK_IN_LABEL = `substring(label from '"link":"([0-9A-Za-z_-]+)"}$')`;
const FINDING = `create index room_link on room ((${LINK_IN_LABEL}))`;

export interface Found {
  readonly prepared: Prepared;
  readonly secret: string;
}

/** Makes the tables where the database is new, and gives back the secret that it is known by. */
export async function prepareShared(db: Kysely<Tables>, secret: string): Promise<Found> {
  return db.transaction().execute(async (within) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MAKING_LOCK)})`.execute(within);
    const asked = sql<{ stands: boolean }>`select to_regclass('house') is not null as stands`;
    if ((await asked.execute(within)).rows[0]?.stands !== true) {
      for (const making of [...MAKING, FINDING]) await sql.raw(making).execute(within);
      await sql`insert into house (version, secret) values (${STORE_VERSION}, ${secret})`.execute(
        within,
      );
    }
    return houseOf(within);
  });
}

async function houseOf(within: Transaction<Tables>): Promise<Found> {
  const asked = sql<{ version: number; secret: string }>`select version, secret from house`;
  const row = (await asked.execute(within)).rows[0];
  if (row === undefined) return { prepared: 'damaged', secret: '' };
  return { prepared: row.version > STORE_VERSION ? 'newer' : 'ready', secret: row.secret };
}
