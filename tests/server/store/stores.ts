// Gives tests a folder that is gone afterwards, batches to store, and a database whose calls can be made to fail.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqlite } from '../../../src/server/store/driver.ts';
import type { SqlDatabase, SqlStatement } from '../../../src/server/store/driver.ts';
import { openStore } from '../../../src/server/store/index.ts';
import type { Batch, Store } from '../../../src/server/store/index.ts';

export interface Folder {
  readonly place: string;
  readonly file: string;
  remove(): void;
}

export function openFolder(): Folder {
  const place = mkdtempSync(path.join(tmpdir(), 'tukhum-store-'));
  return {
    place,
    file: path.join(place, 'rooms.db'),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

export async function opened(file: string, open?: (file: string) => SqlDatabase): Promise<Store> {
  const store = await openStore(open === undefined ? { file } : { file, open });
  if (!store.ok) throw new Error(`the store did not open: ${store.error}`);
  return store.value;
}

/** A batch of events from `from` on, each with the id and body that its number gives. */
export function batch(room: string, from: number, count = 1): Batch {
  const events = Array.from({ length: count }, (_, at) => ({
    id: `device/${from + at}`,
    body: `{"n":${from + at}}`,
  }));
  return { room, from, events };
}

export interface Faults {
  /** Calls made so far. */
  calls: number;
  /** Which call fails, counted from 1; 0 for none. */
  fails: number;
  code: string;
}

/** A database in which one call fails with a code, as SQLite would say it. */
export function faulty(faults: Faults): (file: string) => SqlDatabase {
  const meet = (): void => {
    faults.calls += 1;
    if (faults.calls !== faults.fails) return;
    throw Object.assign(new Error(`planted ${faults.code}`), { code: faults.code });
  };
  return (file) => {
    const database = openSqlite(file);
    const guarded = (statement: SqlStatement): SqlStatement => ({
      reader: statement.reader,
      run(values) {
        meet();
        return statement.run(values);
      },
      all(values) {
        meet();
        return statement.all(values);
      },
    });
    return {
      async exec(sql) {
        // A rollback is no new promise: whether it fails changes nothing.
        if (sql !== 'rollback') meet();
        await database.exec(sql);
      },
      async prepare(sql) {
        meet();
        return guarded(await database.prepare(sql));
      },
      close: () => database.close(),
    };
  };
}
