// Decides which part of the command line is loaded, where its words come from and where they go; the rest is decided in run.ts.
// Whoever hosts rooms must be there soon after a kill: for that, nothing else is loaded.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Voice } from './frame.ts';

interface Part {
  run(words: readonly string[], voice: Voice): Promise<number>;
}

const words = process.argv.slice(2);
/** Both are bundled beside this file. */
const file = path.join(import.meta.dirname, words[0] === 'serve' ? 'hosting.js' : 'commands.js');
const part = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Part;
process.exitCode = await part.run(words, {
  out: (text) => console.log(text),
  complain: (text) => console.error(text),
  openStop: () => {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    return stop.signal;
  },
  environment: process.env,
  appFolder: path.join(import.meta.dirname, '..', 'app'),
});
