// `tukhum serve` in a process of its own, with an app that is one empty page. Usage: serving APP [words of serve].
import { run } from '../../../src/cli/run.ts';
import { serveRooms } from '../../../src/server/index.ts';

const [app = '', ...words] = process.argv.slice(2);
process.exitCode = await run(['serve', ...words], {
  out: (text) => console.log(text),
  complain: (text) => console.error(text),
  environment: process.env,
  appFolder: app,
  openServer: () => Promise.resolve({ serveRooms }),
  openStop: () => {
    const stop = new AbortController();
    process.once('SIGTERM', () => stop.abort());
    return stop.signal;
  },
});
