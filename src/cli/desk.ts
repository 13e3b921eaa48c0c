// Decides how a command speaks: lines out, complaints aside, an exit code at the end; it knows no command.

import type { Locale } from '../base/index.ts';
import type { Cancel, Pool } from '../lab/index.ts';
import type { Served, ServeOptions } from '../server/index.ts';
import type { FileProblem } from './files.ts';
import { say } from './words.ts';
import type { MessageFacts, MessageKey } from './words.ts';

/** 0: all well. 1: the answer is no. 2: the question was not understood. */
export type ExitCode = 0 | 1 | 2;

/** What is loaded to host rooms. */
export interface Hosting {
  serveRooms(options: ServeOptions): Promise<Served>;
}

export interface Desk {
  readonly locale: Locale;
  out(text: string): void;
  complain(text: string): void;
  /** Where games of experiments are played; who opens it closes it. */
  openPool(): Pool;
  /** From now on a person who stops the command is heard here. */
  openStop(): Cancel;
  /** Loads the server of rooms, which is large: only who hosts rooms waits for it. */
  openServer(): Promise<Hosting>;
  /** Where the built app stands. */
  readonly appFolder: string;
  /** What the machine says to whoever it starts; passwords are better kept there than in a command. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A sentence of the catalogue on the complaints' side. */
export function complain(desk: Desk, key: MessageKey, facts: MessageFacts = {}): void {
  desk.complain(say(desk.locale, key, facts));
}

/** Why a file could not be read or written. */
export function complainOfFile(
  desk: Desk,
  key: 'cannot-read' | 'cannot-write',
  problem: FileProblem,
): void {
  const { file, code } = problem;
  const reason = code === 'other' ? problem.reason : say(desk.locale, code);
  complain(desk, key, { file, reason });
}
