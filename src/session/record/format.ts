// Decides what a saved game holds, in which version; how it is written, read and checked stands in the files beside.

import type { Order, Records } from '../../engine/index.ts';
import type { ScenarioSource, SeatSetup, SessionOptions } from '../setup.ts';
import type { StoredAddition } from './addition.ts';
import type { Improvised, StoredImprovised } from './improvised.ts';

export const RECORD_FORMAT = 'tukhum-record';
export const RECORD_VERSION = 1;
/** Raised whenever the same orders may give other numbers, so that an old game says so instead of differing quietly. */
export const ENGINE_VERSION = 1;
export const RECORD_LIMIT = 32 * 1024 * 1024;
/** Shown by whoever opens the file: a record is not for the table while the game runs. */
export const WHOLE_TRUTH = 'holds the whole truth of the game: open it to resume or to review only';

/** Options as a record keeps them. What was not asked for is absent, so that older games read, and chain, as they did. */
export type StoredOptions = Omit<SessionOptions, 'turns' | 'plan'> & {
  readonly turns?: number;
  readonly plan?: string;
};

/** A state as text: the block in base64, the small records as they are. */
export interface StoredState {
  readonly turn: number;
  readonly over: boolean;
  readonly block: string;
  readonly records: Records;
}

/** One seat's orders, sealed by H(salt, orders and intent) so that they can be taken out and the chain still hold. */
export interface StoredSubmission {
  readonly seat: string;
  readonly orders: readonly Order[];
  readonly intent: string;
  readonly salt: string;
}

/** What a table may expect of a lesson before it plays. */
export const EXPECTATIONS = ['holds', 'fails', 'unsure'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

export interface Prediction {
  readonly lesson: string;
  readonly expects: Expectation;
}

/** What one seat predicted, in the order of the scenario's lessons; sealed as its orders are. */
export interface StoredPredictions {
  readonly seat: string;
  readonly says: readonly Prediction[];
  readonly salt: string;
}

/** What the facilitator lets happen when the next turn opens. `subject` is an index, or -1 to have it drawn. */
export interface StoredInject {
  readonly inject: string;
  readonly subject: number;
}

export interface RecordedTurn {
  readonly turn: number;
  readonly submissions: readonly StoredSubmission[];
  /** By the facilitator's hand, before this turn was resolved; they happen as the next one opens. */
  readonly injects: readonly StoredInject[];
  readonly notes: readonly [];
  /** Given before the first turn closed: there only, and only when somebody predicted something. */
  readonly predictions?: readonly StoredPredictions[];
  /** Made up by the facilitator, and happening with the injects. Absent when there is none. */
  readonly improvised?: readonly StoredImprovised[];
  readonly salt: string;
  readonly state: StoredState;
  readonly hash: string;
  readonly link: string;
  /** Of this turn's own content, so that damage is placed. */
  readonly sum: string;
}

/** Orders of the turn that is still open. */
export interface PendingDraft {
  readonly seat: string;
  readonly orders: readonly Order[];
  readonly intent: string;
  readonly submitted: boolean;
}

/** Where a branch left another game. */
export interface BranchPoint {
  readonly turn: number;
  readonly link: string;
}

export const PHASES = ['brief', 'orders', 'resolve', 'report', 'tail', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

export interface RecordHeader {
  readonly format: typeof RECORD_FORMAT;
  readonly version: typeof RECORD_VERSION;
  readonly notice: string;
  readonly engine: number;
  readonly chance: string;
  readonly scenario: ScenarioSource & { readonly hash: string; readonly world: string };
  readonly seed: string;
  readonly seats: readonly SeatSetup[];
  readonly options: StoredOptions;
  readonly branchOf: BranchPoint | null;
  readonly startHash: string;
  readonly link: string;
}

export interface GameRecord extends RecordHeader {
  readonly turns: readonly RecordedTurn[];
  readonly phase: Phase;
  readonly pending: readonly PendingDraft[];
  /** Who holds the seats now. Absent while they are held as the game began. */
  readonly holders?: readonly SeatSetup[];
  /** Predictions while the first turn is open; later they stand in its turn. Absent when there are none. */
  readonly predictions?: readonly StoredPredictions[];
  /** Injects that wait for the next opening. Absent when there are none. */
  readonly queued?: readonly StoredInject[];
  /** What was improvised and waits for the next opening. Absent when there is none. */
  readonly improvised?: readonly Improvised[];
  /** What was added in the debrief, each chained to the one before. Absent when nothing was. */
  readonly review?: readonly StoredAddition[];
  /** Hash of the last state, when the game is over; else null. */
  readonly finalHash: string | null;
}
