// Decides where the command line's words come from and go to, and where its games are played; the rest is decided in run.ts.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hosting } from './desk.ts';
import { nodePool } from './pool/index.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => console.log(text),
  complain: (text) => console.error(text),
  // The worker is bundled beside this file.
  openStop: () => {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    return stop.signal;
  },
  // So is the server, and the app beside both.
  openServer: async () => {
    const file = pathToFileURL(path.join(import.meta.dirname, 'hosting.js')).href;
    return (await import(/* @vite-ignore */ file)) as Hosting;
  },
  environment: process.env,
  appFolder: path.join(import.meta.dirname, '..', 'app'),
  openPool: () => nodePool({ workerFile: path.join(import.meta.dirname, 'worker.js') }),
});
