// Decides how one process speaks to PostgreSQL when it writes: over one session, which also holds its locks. A session that has ended
// can store nothing any more, so that nothing is acknowledged for a room that is not held; a new one begins without any.
import { Socket } from 'node:net';
import pg from 'pg';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { takingTurns } from '../turns.ts';

/** How long an answer is waited for before the session is given up. @source measured: a synced commit takes at most 0.2 s */
const MOST_WAIT_MS = 10_000;
/** A session is tried so often, so that its loss is noticed while nothing is written. */
const BEAT_MS = 3000;
/** Between two tries to be let in again. */
const AGAIN_MS = 500;

/**
 * The database ends a session that says nothing: a process that stands still loses its rooms after this time, and one whose machine
 * has gone does too.
 */
const SETTINGS = [
  'set synchronous_commit = on',
  "set idle_session_timeout = '12s'",
  "set idle_in_transaction_session_timeout = '12s'",
  'set tcp_keepalives_idle = 4',
  'set tcp_keepalives_interval = 2',
  'set tcp_keepalives_count = 4',
  "set tcp_user_timeout = '12s'",
].join('; ');

/** There is no session now, or it ended under way. */
export class SessionLost extends Error {}

export interface Session {
  /** The one connection, for kysely. */
  readonly pool: PostgresPool;
  /** Which session this is, counted; null while there is none. */
  current(): number | null;
  close(): Promise<void>;
}

interface Live {
  readonly number: number;
  readonly client: pg.Client;
  readonly socket: Socket;
  /** When it last answered. */
  at: number;
}

/** Begins a session; throws what the database says when it is not let in. `lost` is called once for each that ends unasked. */
export async function beginSession(config: pg.ClientConfig, lost: () => void): Promise<Session> {
  const turns = takingTurns();
  let live: Live | null = null;
  let isClosed = false;
  let count = 0;

  function lose(one: Live): void {
    if (live !== one) return;
    live = null;
    one.socket.destroy();
    if (isClosed) return;
    lost();
    setTimeout(() => void again(), AGAIN_MS).unref();
  }

  async function begin(): Promise<void> {
    const socket = new Socket();
    const client = new pg.Client({ ...config, stream: () => socket, keepAlive: true });
    count += 1;
    const one: Live = { number: count, client, socket, at: performance.now() };
    client.on('error', () => lose(one));
    client.on('end', () => lose(one));
    try {
      await inTime(client.connect());
      await inTime(client.query(SETTINGS));
    } catch (error) {
      socket.destroy();
      throw error;
    }
    live = one;
  }

  async function again(): Promise<void> {
    if (isClosed || live !== null) return;
    try {
      await begin();
      if (isClosed) await end();
    } catch {
      setTimeout(() => void again(), AGAIN_MS).unref();
    }
  }

  async function ask<Answer>(one: Live, asking: Promise<Answer>): Promise<Answer> {
    try {
      const answer = await inTime(asking);
      one.at = performance.now();
      return answer;
    } catch (error) {
      if (!isAnswer(error)) {
        lose(one);
        throw new SessionLost('The database does not answer.');
      }
      one.at = performance.now();
      throw error;
    }
  }

  const clientOf = (one: Live): PostgresPoolClient =>
    ({
      query: (sql: string, values: unknown[]) =>
        live === one
          ? ask(one, one.client.query(sql, values))
          : Promise.reject(new SessionLost('The session has ended.')),
      release: () => turns.give(),
    }) as unknown as PostgresPoolClient;

  const beat = setInterval(() => {
    const one = live;
    if (one === null || performance.now() - one.at < BEAT_MS / 2) return;
    // Behind what is being written: the client takes one question after the other.
    void ask(one, one.client.query('select 1')).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();

  async function end(): Promise<void> {
    const one = live;
    live = null;
    if (one === null) return;
    await Promise.race([one.client.end().catch(() => undefined), later(1000)]);
    one.socket.destroy();
  }

  await begin();
  return {
    pool: {
      async connect() {
        await turns.take();
        if (live !== null) return clientOf(live);
        turns.give();
        throw new SessionLost('There is no session.');
      },
      async end() {
        isClosed = true;
        clearInterval(beat);
        await end();
      },
    },
    current: () => live?.number ?? null,
    async close() {
      isClosed = true;
      clearInterval(beat);
      await end();
    },
  };
}

/** The database said no and is still there; else nobody knows what became of the question. */
export function isAnswer(error: unknown): error is pg.DatabaseError {
  // Classes of codes: 57P ends the session, 08 is about the way there.
  return error instanceof pg.DatabaseError && !/^(57P|08)/.test(error.code ?? '57P');
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function inTime<Answer>(asking: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new SessionLost('The database does not answer in time.')),
      MOST_WAIT_MS,
    );
    asking.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
