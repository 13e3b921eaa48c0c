// A process that asks a store for one part of a script, and marks in a file of its own what it asks and what was acknowledged.
// Usage: asking FILE MARKS SCRIPT FIRST-GROUP LAST-GROUP (end-by-kill|end-in-order).
import { openSync, writeSync } from 'node:fs';
import { openSqlite } from '../../../src/server/store/driver.ts';
import type { SqlDatabase } from '../../../src/server/store/driver.ts';
import { openStore } from '../../../src/server/store/index.ts';
import type { Store } from '../../../src/server/store/index.ts';
import { scriptOf } from './script.ts';
import type { Script, ScriptName, Step } from './script.ts';

const [file = '', marksFile = '', name = '', first = '0', last = '0', end = ''] =
  process.argv.slice(2);
const marks = openSync(marksFile, 'a');
const mark = (text: string) => void writeSync(marks, `${text}\n`);

function opening({ emptiedAt }: Script): (place: string) => SqlDatabase {
  return (place) => {
    const database = openSqlite(place);
    if (emptiedAt === null) return database;
    return {
      exec: (sql) => database.exec(sql),
      // Set beside the store's own settings, when it makes them.
      async prepare(sql) {
        const statement = await database.prepare(sql);
        if (sql.startsWith('pragma synchronous'))
          await database.exec(`pragma wal_autocheckpoint = ${emptiedAt}`);
        return statement;
      },
      close: () => database.close(),
    };
  };
}

async function ask(store: Store, { number, room, batch }: Step): Promise<void> {
  mark(`ask ${number}`);
  const done = await (batch === null ? store.wipe(room) : store.append(batch));
  mark(done.ok ? `ok ${number}` : `no ${number} ${done.error}`);
}

async function play(): Promise<void> {
  const script = scriptOf(name as ScriptName);
  const opened = await openStore({ file, open: opening(script) });
  if (!opened.ok) {
    mark(`unopened ${opened.error}`);
    return;
  }
  for (const group of script.groups.slice(Number(first), Number(last)))
    await Promise.all(group.map((step) => ask(opened.value, step)));
  if (end === 'end-by-kill') process.kill(process.pid, 'SIGKILL');
  await opened.value.close();
  mark('closed');
}

await play();
