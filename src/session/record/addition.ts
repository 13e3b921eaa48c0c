// States what may be added to a record after the game, in the debrief; how it is chained and sealed stands beside.

import type { MetricId, Order } from '../../engine/index.ts';

/** What continuations said of a measure: the changed game less the one that was played, with its 95 % interval. */
export interface StoredEffect {
  readonly measure: MetricId;
  /** Id of a state; null for the region. */
  readonly state: string | null;
  readonly span: 'late' | 'tail';
  readonly direction: (typeof EFFECT_DIRECTIONS)[number];
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number };
  /** Share of continuations in which the changed game lies in that direction. */
  readonly share: number;
  /** Pairs of continuations. */
  readonly n: number;
}

export const EFFECT_DIRECTIONS = ['higher', 'lower', 'none', 'cannot-tell'] as const;

/** How the other seats went on in a what-if: as recorded where still lawful, or by strategy at once. */
export const RESPONSES = ['recorded', 'strategy'] as const;

/** How it felt to play. Cards are anonymous: their `by` is the room. */
export interface Feeling {
  readonly kind: 'feeling';
  readonly text: string;
}

/** What an observer noted; a private one is for the facilitator and stands in no report. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
  /** Id of a lesson or objective it speaks to, or null. */
  readonly objective: string | null;
  readonly isPrivate: boolean;
}

/** A value that a participant would put instead of ours, and what came of it. */
export interface Dissent {
  readonly kind: 'dissent';
  readonly parameter: string;
  /** Whose value it is, where the parameter belongs to somebody; null else. */
  readonly subject: string | null;
  readonly ours: number;
  readonly theirs: number;
  /** The turn from which their value holds. */
  readonly turn: number;
  /** The role of who disagrees, never a name. */
  readonly who: string;
  readonly result: readonly StoredEffect[];
}

/** A decision that was tried otherwise: orders taken out and put in, and what came of it. */
export interface Tried {
  readonly kind: 'what-if';
  readonly turn: number;
  readonly seat: string;
  readonly removed: readonly Order[];
  readonly added: readonly Order[];
  readonly respond: (typeof RESPONSES)[number];
  readonly result: readonly StoredEffect[];
}

/** What the room wants to keep, or to change. */
export interface Resolve {
  readonly kind: 'keep' | 'change';
  readonly text: string;
}

/** A line of the improvement plan. */
export interface Action {
  readonly kind: 'action';
  readonly text: string;
  /** A role, never a name. */
  readonly owner: string;
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** Id of the lesson it follows from, or null. */
  readonly lesson: string | null;
}

/** What the room answered to a question of the debrief. */
export interface Answer {
  readonly kind: 'answer';
  readonly question: string;
  readonly text: string;
}

/** Takes an earlier addition back: it counts no more, though its place in the chain stays. */
export interface Removed {
  readonly kind: 'removed';
  /** Link of the addition that is taken back. */
  readonly of: string;
}

export type Addition = Feeling | Note | Dissent | Tried | Resolve | Action | Answer | Removed;

/** Who adds: the room as a whole, the facilitator, or a seat by its id. */
export const ADDERS = ['room', 'facilitator'] as const;

/**
 * An addition as a record keeps it. Its link is a hash of the addition's before it (of the last turn's for the first), of
 * the turn after which it was added, and of its content's seal: nothing added can be changed, moved or left out unseen.
 */
export interface StoredAddition {
  /** The turn it is tied to; 0 for the whole game. */
  readonly at: number;
  /** `room`, `facilitator` or the id of a seat. */
  readonly by: string;
  /** How many turns the record had when it was added. */
  readonly after: number;
  readonly content: Addition;
  readonly salt: string;
  readonly link: string;
}
