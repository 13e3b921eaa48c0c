// Puts the server of rooms and the command that hosts them beside the command line's beginning, as a bundle of its own with its libraries
// in it, and the worker that reads scenarios; it decides nothing.
import path from 'node:path';
import { Fault } from '../base/index.ts';
import { serveRooms as serveWith } from '../server/index.ts';
import type { Served, ServeOptions } from '../server/index.ts';
import type { ExitCode } from './desk.ts';
import { runOf } from './frame.ts';
import type { Commands, Voice } from './frame.ts';
import { SERVE_OPTIONS, serve } from './serve.ts';

export { readCertificate } from '../server/index.ts';

/** Hosts rooms; the worker is bundled beside this file. */
export function serveRooms(options: ServeOptions): Promise<Served> {
  return serveWith({ readerFile: path.join(import.meta.dirname, 'reading.js'), ...options });
}

const HOSTING: Commands = {
  table: new Map([['serve', { options: SERVE_OPTIONS, run: serve }]]),
  openPool() {
    throw new Fault('Rooms are hosted without threads of games.', {});
  },
  complaintOf: () => null,
};

/** Runs a command line that hosts rooms. */
export function run(words: readonly string[], voice: Voice): Promise<ExitCode> {
  return runOf(HOSTING, words, { openServer: () => Promise.resolve({ serveRooms }), ...voice });
}
