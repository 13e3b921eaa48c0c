// Decides which commands `tukhum` has; it does no command's work.

import { localPool } from '../lab/index.ts';
import { StrategyFailure } from './casting.ts';
import type { Complaint } from './casting.ts';
import { CHECK_OPTIONS, check } from './check.ts';
import type { ExitCode } from './desk.ts';
import { DIFF_OPTIONS, diffCommand } from './diff.ts';
import { runOf } from './frame.ts';
import type { Command, Voice } from './frame.ts';
import { LESSONS_OPTIONS, lessonsCommand } from './lessons.ts';
import { PLAY_OPTIONS, play } from './play.ts';
import { PRINT_OPTIONS, print } from './print/print.ts';
import { PROBE_OPTIONS, probeCommand } from './probe.ts';
import { REPLAY_OPTIONS, replayCommand } from './replay.ts';
import { REVIEW_OPTIONS, reviewCommand } from './review/review.ts';
import { SEARCH_OPTIONS, searchCommand } from './search.ts';
import { SERVE_OPTIONS, serve } from './serve.ts';
import { SENSITIVITY_OPTIONS, sensitivityCommand } from './sensitivity.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', { options: CHECK_OPTIONS, run: check }],
  ['play', { options: PLAY_OPTIONS, run: play }],
  ['replay', { options: REPLAY_OPTIONS, run: replayCommand }],
  ['lessons', { options: LESSONS_OPTIONS, run: lessonsCommand }],
  ['diff', { options: DIFF_OPTIONS, run: diffCommand }],
  ['print', { options: PRINT_OPTIONS, run: print }],
  ['probe', { options: PROBE_OPTIONS, run: probeCommand }],
  ['review', { options: REVIEW_OPTIONS, run: reviewCommand }],
  ['search', { options: SEARCH_OPTIONS, run: searchCommand }],
  ['serve', { options: SERVE_OPTIONS, run: serve }],
  ['sensitivity', { options: SENSITIVITY_OPTIONS, run: sensitivityCommand }],
]);

/** Runs one command line to its exit code. */
export function run(words: readonly string[], voice: Voice): Promise<ExitCode> {
  return runOf({ table: COMMANDS, openPool: localPool, complaintOf }, words, voice);
}

function complaintOf(error: unknown): Complaint | null {
  return error instanceof StrategyFailure ? error.complaint : null;
}
