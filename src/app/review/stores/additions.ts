// States what a room may add to a record after the game, and what is done to add it or to take it out again.
import { reviewStore } from './review.ts';

/** One measure of a dissent or a what-if: what the pairs of games came to. */
export interface AddedResult {
  readonly measure: string;
  readonly state: string | null;
  readonly span: string;
  readonly direction: string;
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number };
  readonly share: number;
  readonly n: number;
}

export type Addition =
  | { readonly kind: 'feeling'; readonly text: string }
  | {
      readonly kind: 'note';
      readonly text: string;
      readonly objective: string | null;
      readonly isPrivate: boolean;
    }
  | {
      readonly kind: 'dissent';
      readonly parameter: string;
      readonly subject: string | null;
      readonly ours: number;
      readonly theirs: number;
      readonly turn: number;
      readonly who: string;
      readonly result: readonly AddedResult[];
    }
  | { readonly kind: 'keep' | 'change'; readonly text: string }
  | {
      readonly kind: 'action';
      readonly text: string;
      readonly owner: string;
      readonly date: string | null;
      readonly lesson: string | null;
    }
  | { readonly kind: 'answer'; readonly question: string; readonly text: string }
  | { readonly kind: 'removed'; readonly of: string };

export interface StoredAddition {
  /** The turn it is tied to; 0 for the whole game. */
  readonly at: number;
  readonly by: string;
  readonly content: Addition;
  readonly salt: string;
  readonly link: string;
}

let count = 0;

/** Adds to the open record; what is added stays in it, also when it is taken out of sight again. */
export function addToReview(content: Addition, at = 0, by = 'room'): void {
  count += 1;
  const added: StoredAddition = { at, by, content, salt: '', link: `a${count}` };
  const { additions } = reviewStore.getState();
  const left =
    content.kind === 'removed'
      ? additions.filter(({ link }) => link !== content.of)
      : [...additions, added];
  reviewStore.setState({ additions: left });
}

export function takeOut(link: string): void {
  addToReview({ kind: 'removed', of: link });
}
