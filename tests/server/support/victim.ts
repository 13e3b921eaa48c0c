// A server of rooms in a process of its own that kills itself, as a power switch would, at a named point of its work or when it is
// told from outside. Usage: victim DATA READER, where READER is the bundle that reads scenarios, then a line on its input:
// PORT [before-commit|after-commit N].
import { createInterface } from 'node:readline';
import { openSqlite } from '../../../src/server/store/driver.ts';
import type { SqlDatabase } from '../../../src/server/store/driver.ts';
import { serveRooms } from '../../../src/server/index.ts';

const [data = '', readerFile = ''] = process.argv.slice(2);
const line = await new Promise<string>((resolve) => {
  const lines = createInterface({ input: process.stdin });
  lines.once('line', resolve);
  // Nobody is there any more.
  lines.once('close', () => process.exit(1));
});
const [port = '0', point = '', count = '0'] = line.split(' ');

function killing(file: string): SqlDatabase {
  const database = openSqlite(file);
  let left = Number(count);
  const die = () => process.kill(process.pid, 'SIGKILL');
  return {
    async exec(sql) {
      const isCommit = sql === 'commit';
      if (isCommit) left -= 1;
      if (isCommit && left === 0 && point === 'before-commit') die();
      await database.exec(sql);
      // What is on the disk now is acknowledged by nobody any more.
      if (isCommit && left === 0 && point === 'after-commit') die();
    },
    prepare: (sql) => database.prepare(sql),
    close: () => database.close(),
  };
}

const served = await serveRooms({
  port: Number(port),
  isStrict: port !== '0',
  data,
  app: data,
  isLocalOnly: true,
  isConsoleOpen: false,
  certificate: null,
  names: [],
  complain: (line) => console.error(line),
  readerFile,
  ...(point === '' ? {} : { openDatabase: killing }),
});
console.log(JSON.stringify({ port: served.port, hostKey: served.hostKey }));
