// States what the store asks of the database behind it, embedded or shared; it decides nothing.
import type { Kysely } from 'kysely';
import type { StoreProblem } from './commit.ts';
import type { Tables } from './tables.ts';

/** A text column as its database hands it over. */
export type ColumnText = Uint8Array | string | null;

export interface Backing {
  /** One connection: what is written, in the order of asking. */
  readonly writing: Kysely<Tables>;
  /** For what is only read; it may be the same. */
  readonly reading: Kysely<Tables>;
  /** Text is read as bytes, where text that is not well formed would end the process. */
  readonly readsBytes: boolean;
  /** What an error of the database means for what was to be stored. */
  problemOf(error: unknown): StoreProblem;
  /** Whether a room may be written by this process now. */
  mayWrite(room: string): boolean;
  /** Takes away what is left of a wiped room, as far as the database lets us. */
  tidyWiped(): Promise<unknown>;
  /** The last thing before it is closed. */
  tidyLast(): Promise<unknown>;
  close(): Promise<void>;
}
