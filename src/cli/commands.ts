// Puts all commands but hosting beside the command line's beginning, as a bundle of its own, with threads to play in; it decides nothing.
import path from 'node:path';
import type { ExitCode } from './desk.ts';
import type { Voice } from './frame.ts';
import { nodePool } from './pool/index.ts';
import { run as runAny } from './run.ts';

/** Runs one command line; the worker is bundled beside this file. */
export function run(words: readonly string[], voice: Voice): Promise<ExitCode> {
  const openPool = () => nodePool({ workerFile: path.join(import.meta.dirname, 'worker.js') });
  return runAny(words, { openPool, ...voice });
}
