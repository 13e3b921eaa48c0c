// Decides how kysely speaks to an embedded SQLite whose slow calls run on another thread; it knows no table.
// With libsql's ordinary interface a synced commit would hold up every socket of the server for as long as the disk takes.
import Libsql from 'libsql/promise';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import { takingTurns } from '../turns.ts';

/** What is needed of a statement. `run` and `all` take their values in one list. */
export interface SqlStatement {
  readonly reader: boolean;
  run(values: readonly unknown[]): unknown;
  all(values: readonly unknown[]): Promise<unknown[]>;
}

/** What is needed of a database. Tests put faults in between. */
export interface SqlDatabase {
  exec(sql: string): Promise<void>;
  prepare(sql: string): Promise<SqlStatement>;
  close(): void;
}

/** Opens the file, which is made when it is missing. */
export function openSqlite(file: string): SqlDatabase {
  try {
    return new Libsql(file, {});
  } catch (cause) {
    // What the driver throws here carries no code.
    throw Object.assign(new Error('the file cannot be opened', { cause }), {
      code: 'SQLITE_CANTOPEN',
    });
  }
}

/**
 * Takes a file for this process alone, as long as it runs or until it gives it back; a kill gives it back at once. The promise is
 * refused with a `SQLITE_BUSY` while another process has it. It is a database of its own, for a lock on the one that is written would
 * outlive its closing until the last statement was swept up.
 */
export async function takeAlone(file: string): Promise<() => Promise<void>> {
  const lock = openSqlite(file);
  try {
    await lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw error;
  }
  return async () => {
    await lock.exec('rollback');
    lock.close();
  };
}

/** A kysely dialect over one connection. */
export function dialectOver(database: SqlDatabase): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function driverOver(database: SqlDatabase): Driver {
  const { statement, forget } = keptReady(database);
  const connection = connectionOver(statement);
  const turns = takingTurns();
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      await turns.take();
      return connection;
    },
    async beginTransaction() {
      // It waits for no disk, and nobody else writes: it need not go to another thread.
      (await statement('begin immediate')).run([]);
    },
    // This one waits for the disk.
    commitTransaction: () => database.exec('commit'),
    // After some failures SQLite has rolled back by itself; where it has not, the next `begin` says so.
    rollbackTransaction: () => database.exec('rollback').catch(() => undefined),
    releaseConnection() {
      turns.give();
      return Promise.resolve();
    },
    destroy() {
      forget();
      database.close();
      return Promise.resolve();
    },
  };
}

/** Statements that are kept: the store writes the same few again and again, and to prepare one takes as long as to run it. */
const MOST_READY = 48;

interface Ready {
  readonly statement: (text: string) => Promise<SqlStatement>;
  readonly forget: () => void;
}

function keptReady(database: SqlDatabase): Ready {
  const ready = new Map<string, SqlStatement>();
  return {
    async statement(text) {
      const known = ready.get(text);
      if (known !== undefined) return known;
      const made = await database.prepare(text);
      // What reads is asked seldom, and while it stands unread it would hold on to what it reads.
      if (!made.reader && ready.size < MOST_READY) ready.set(text, made);
      return made;
    },
    forget: () => ready.clear(),
  };
}

function connectionOver(statement: Ready['statement']): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const asked = await statement(sql);
      if (asked.reader) return { rows: (await asked.all([...parameters])) as Row[] };
      asked.run([...parameters]);
      return { rows: [] };
    },
    streamQuery() {
      throw new Error('Rows are not streamed.');
    },
  };
}
