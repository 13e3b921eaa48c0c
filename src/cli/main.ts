// Decides where the command line's words come from and go to, and where its games are played; the rest is decided in run.ts.

import path from 'node:path';
import { nodePool } from './pool/index.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => console.log(text),
  complain: (text) => console.error(text),
  // The worker is bundled beside this file.
  openStop: () => {
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    return stop.signal;
  },
  openPool: () => nodePool({ workerFile: path.join(import.meta.dirname, 'worker.js') }),
});
