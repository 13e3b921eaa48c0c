// Decides how the store stands on one SQLite file that this process has to itself: nothing to install, nobody else writes.
import { Kysely } from 'kysely';
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import type { Backing } from './backing.ts';
import { groupCommit } from './commit.ts';
import type { StoreProblem } from './commit.ts';
import { dialectOver, openSqlite, takeAlone } from './driver.ts';
import type { SqlDatabase } from './driver.ts';
import type { OpenProblem } from './problems.ts';
import { storeOver } from './store.ts';
import type { Store } from './store.ts';
import { prepareTables } from './tables.ts';
import type { Tables } from './tables.ts';

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
    if (prepared === 'ready') {
      const backing = backingOver(db, database, undo);
      return ok(storeOver(backing, null, groupCommit(backing)));
    }
    await inOrder(undo);
    return err(prepared);
  } catch (error) {
    await inOrder(undo);
    const problem = openProblemOf(error);
    if (problem === undefined) throw error;
    return err(problem);
  }
}

function backingOver(
  db: Kysely<Tables>,
  database: SqlDatabase,
  undo: readonly (() => Promise<void>)[],
): Backing {
  const emptyLog = () => database.exec('pragma wal_checkpoint(truncate)');
  return {
    writing: db,
    reading: db,
    readsBytes: true,
    problemOf,
    mayWrite: () => true,
    // The log of the database still holds the pages as they were.
    tidyWiped: emptyLog,
    // Then the one file holds everything, and can be copied by itself.
    tidyLast: emptyLog,
    close: () => inOrder(undo),
  };
}

async function inOrder(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step();
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : '';
}

function openProblemOf(error: unknown): OpenProblem | undefined {
  const code = codeOf(error);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'in-use';
  // An error without a name of its own is what SQLite says of a schema that it cannot read. A file that ends too early is no fault of
  // the disk; of a disk that is full or fails nobody should hear that the file is spoilt, and put it aside.
  if (/^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ|ERROR)/.test(code)) return 'damaged';
  // Of a call that failed on its other thread the driver sometimes reads the name too late, and says that it was no error.
  return /^SQLITE_(OK|FULL|IOERR|CANTOPEN|READONLY)/.test(code) ? 'no-disk' : undefined;
}

function problemOf(error: unknown): StoreProblem {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_CONSTRAINT')) return 'fenced';
  return code.startsWith('SQLITE_FULL') ? 'full' : 'failed';
}
