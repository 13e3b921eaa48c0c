// States what a redacted record holds: a record of which content was taken out and its seal kept; it takes nothing out.

import type { Prediction, RecordHeader, StoredInject, StoredState } from './format.ts';
import type { Order } from '../../engine/index.ts';
import type { Addition } from './addition.ts';
import type { ChainedAddition } from './additions.ts';
import type { Phase } from './format.ts';
import type { Improvised } from './improvised.ts';

export const REDACTED_FORMAT = 'tukhum-record-redacted';
export const REDACTED_VERSION = 1;
/** Shown by whoever opens the file. */
export const REDACTED_NOTICE =
  'a redacted record: what was taken out is sealed, and the rest verifies to the chain of the whole record';

/**
 * What is taken out. Private notes and additions that were taken back always go. Salts are made from the seed, so the seed
 * goes with anything that is sealed, unless it is said to stay.
 */
export interface Redaction {
  readonly orders?: boolean;
  readonly intents?: boolean;
  /** Injects, and what was improvised, with its reasons. */
  readonly injects?: boolean;
  /** Observers' and participants' notes. */
  readonly notes?: boolean;
  readonly states?: boolean;
  readonly seed?: boolean;
  readonly predictions?: boolean;
  /** All that was added in the debrief. */
  readonly additions?: boolean;
}

export const REDACTABLE = [
  'orders',
  'intents',
  'injects',
  'notes',
  'states',
  'seed',
  'predictions',
  'additions',
] as const satisfies readonly (keyof Redaction)[];

/** A sealed part: whole with its salt, or its seal with what was left of it, which then no seal proves. */
type Sealable<Content extends object> =
  | (Content & { readonly salt: string })
  | ({ readonly seal: string } & Partial<Content>);

export type RedactedSubmission = { readonly seat: string } & Sealable<{
  readonly orders: readonly Order[];
  readonly intent: string;
}>;
export type RedactedPredictions = { readonly seat: string } & Sealable<{
  readonly says: readonly Prediction[];
}>;
export type RedactedTable = Sealable<{
  readonly injects: readonly StoredInject[];
  readonly notes: readonly [];
}>;
export type RedactedImprovised = Sealable<Improvised>;
export type RedactedAddition = Pick<ChainedAddition, 'at' | 'by' | 'after'> & {
  readonly link: string;
} & Sealable<{ readonly content: Addition }>;

export interface RedactedTurn {
  readonly turn: number;
  readonly submissions: readonly RedactedSubmission[];
  readonly table: RedactedTable;
  readonly predictions?: readonly RedactedPredictions[];
  readonly improvised?: readonly RedactedImprovised[];
  /** Null when it was taken out: it stays in the chain by its hash. */
  readonly state: StoredState | null;
  readonly hash: string;
  readonly link: string;
}

export interface RedactedHeader extends Omit<RecordHeader, 'format' | 'version' | 'seed'> {
  readonly format: typeof REDACTED_FORMAT;
  readonly version: typeof REDACTED_VERSION;
  /** Format and version of the record that it was made from. */
  readonly of: Pick<RecordHeader, 'format' | 'version'>;
  /** Null when it was taken out; its seal stays. */
  readonly seed: string | null;
  readonly seedSeal: string;
}

export interface RedactedRecord extends RedactedHeader {
  readonly turns: readonly RedactedTurn[];
  readonly phase: Phase;
  readonly finalHash: string | null;
  readonly review?: readonly RedactedAddition[];
}
