// Decides how the store stands on a PostgreSQL database that several processes share: a room is held by a lock of the one session that
// also writes it, so that who has lost the lock cannot write either.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { randomHex } from '../keys.ts';
import type { Backing } from './backing.ts';
import { groupCommit } from './commit.ts';
import type { Commit, StoreProblem } from './commit.ts';
import type { OpenProblem } from './problems.ts';
import { beginSession, isAnswer } from './session.ts';
import type { Session } from './session.ts';
import { LINK_IN_LABEL, prepareShared } from './sharedTables.ts';
import { keyOf, storeOver } from './store.ts';
import type { Sharing, Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Connections for what is only read. */
const READERS = 4;
const MOST_READING_MS = 10_000;
/** Locks of rooms are told from those of other programs by this. */
const ROOM_LOCKS = 314_159_265;

/** Opens the store in a database; nothing of the address is ever written down, for it may hold a password. */
export async function openSharedStore(database: string): Promise<Result<Store, OpenProblem>> {
  const config = { connectionString: database, application_name: 'tukhum' };
  const held = new Map<string, number>();
  const listeners: (() => void)[] = [];
  let session: Session;
  try {
    session = await beginSession(config, () => {
      held.clear();
      for (const listener of listeners) listener();
    });
  } catch {
    return err('no-database');
  }
  const readers = new pg.Pool({
    ...config,
    max: READERS,
    connectionTimeoutMillis: MOST_READING_MS,
    query_timeout: MOST_READING_MS,
  });
  // One that broke while it was idle is replaced when it is needed.
  readers.on('error', () => undefined);
  const tidy = () => vacuum(config);
  const backing = backingOver({ session, readers, held, tidy });
  try {
    const { prepared, secret } = await prepareShared(backing.writing, randomHex());
    if (prepared === 'ready') {
      const commit = groupCommit(backing);
      const sharing = sharingOf({ backing, session, held, listeners, secret, commit });
      return ok(storeOver(backing, sharing, commit));
    }
    await backing.close();
    return err(prepared);
  } catch {
    await backing.close();
    return err('no-database');
  }
}

interface BackingParts {
  readonly session: Session;
  readonly readers: pg.Pool;
  readonly held: ReadonlyMap<string, number>;
  readonly tidy: () => Promise<void>;
}

function backingOver({ session, readers, held, tidy }: BackingParts): Backing {
  const writing = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: session.pool }) });
  const reading = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: readers }) });
  return {
    writing,
    reading,
    readsBytes: false,
    problemOf,
    mayWrite: (room) => held.has(room) && held.get(room) === session.current(),
    tidyWiped: tidy,
    tidyLast: () => Promise.resolve(),
    async close() {
      await reading.destroy();
      await writing.destroy();
      await session.close();
    },
  };
}

/** Gives the rows of a wiped room free to be written over; on a connection of its own, for it may take long. */
async function vacuum(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('vacuum ev, key, room');
  } finally {
    await client.end();
  }
}

function problemOf(error: unknown): StoreProblem {
  if (!isAnswer(error)) return 'lost';
  // Whatever else the database said no to, it has taken back: it may be asked again.
  return error.code?.startsWith('23') === true ? 'fenced' : 'full';
}

interface SharingParts {
  readonly backing: Backing;
  readonly session: Session;
  readonly held: Map<string, number>;
  readonly listeners: (() => void)[];
  readonly secret: string;
  readonly commit: Commit;
}

function sharingOf({
  backing: { writing, reading },
  session,
  held,
  listeners,
  secret,
  commit,
}: SharingParts): Sharing {
  const lockOf = (room: string) => sql`hashtextextended(${room}, ${sql.lit(ROOM_LOCKS)})`;
  return {
    secret,
    async hold(room) {
      if (held.has(room)) return true;
      return writing
        .connection()
        .execute(async (one) => {
          // Which session it is taken by: another one would hold nothing.
          const number = session.current();
          const asked = sql<{ got: boolean }>`select pg_try_advisory_lock(${lockOf(room)}) as got`;
          const got = (await asked.execute(one)).rows[0]?.got === true;
          if (!got || number === null || number !== session.current()) return false;
          // Locks of a session are counted: one that was taken twice would have to be given back twice.
          if (held.has(room)) await sql`select pg_advisory_unlock(${lockOf(room)})`.execute(one);
          commit.forget(room);
          held.set(room, number);
          return true;
        })
        .catch(() => false);
    },
    async release(room) {
      if (!held.delete(room)) return;
      await sql`select pg_advisory_unlock(${lockOf(room)})`.execute(writing).catch(() => undefined);
    },
    onLost: (listener) => void listeners.push(listener),
    async keyAt(hash) {
      const row = await reading
        .selectFrom('key')
        .select(['hash', 'room', 'device', 'fresh'])
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row === undefined ? null : keyOf(row);
    },
    async roomWith(by) {
      const asked = reading.selectFrom('room').select('room');
      const found =
        'code' in by
          ? asked.where('code', '=', by.code)
          : asked.where(sql<string>`${sql.raw(LINK_IN_LABEL)}`, '=', by.link);
      return (await found.executeTakeFirst())?.room ?? null;
    },
  };
}
