// States what people add to a record in the debrief, as the review reads it; how it is chained into the record is the session's.

import type { MetricId, Order } from '../../engine/index.ts';
import type { Effect, Span } from '../whatIf/index.ts';

/** What continuations said of one measure over one span, as it is kept. */
export interface KeptEffect {
  readonly measure: MetricId;
  /** Id of a state; null for the region. */
  readonly state: string | null;
  readonly span: Span['name'];
  readonly direction: Effect['direction'];
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number };
  readonly share: number;
  /** Pairs of continuations. */
  readonly n: number;
}

/** Somebody doubts a number of the model or of the scenario and puts another: with what it does. */
export interface Dissent {
  readonly kind: 'dissent';
  readonly parameter: string;
  readonly subject: string | null;
  readonly ours: number;
  readonly theirs: number;
  readonly turn: number;
  /** A role, never a name. */
  readonly who: string;
  readonly result: readonly KeptEffect[];
}

/** A decision that was tried otherwise. */
export interface KeptWhatIf {
  readonly kind: 'what-if';
  readonly turn: number;
  readonly seat: string;
  readonly removed: readonly Order[];
  readonly added: readonly Order[];
  readonly respond: 'recorded' | 'strategy';
  readonly result: readonly KeptEffect[];
}

export interface Action {
  readonly kind: 'action';
  readonly text: string;
  /** A role, never a name. */
  readonly owner: string;
  /** YYYY-MM-DD; null while none is agreed. */
  readonly date: string | null;
  /** The lesson that it answers, by id. */
  readonly lesson: string | null;
}

export type Addition =
  | { readonly kind: 'feeling'; readonly text: string }
  | { readonly kind: 'keep' | 'change'; readonly text: string }
  | {
      readonly kind: 'note';
      readonly text: string;
      readonly objective: string | null;
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'answer'; readonly question: string; readonly text: string }
  | { readonly kind: 'removed'; readonly of: string }
  | Dissent
  | KeptWhatIf
  | Action;

/** Who added it is not told in a report: words are the room's, and feelings are nobody's. */
export interface ReviewAddition {
  /** The turn that it is about; 0 for the whole game. */
  readonly at: number;
  /** `room`, `facilitator` or the id of a seat. */
  readonly by: string;
  readonly content: Addition;
}
