// Decides how what a room adds comes into the open record and stays in this browser; what may be added is the session's.
import { addToRecord, additionsIn } from '../../../session/index.ts';
import type { Addition, AdditionProblem, StoredAddition } from '../../../session/index.ts';
import { keepReview } from './kept.ts';
import { reviewStore } from './review.ts';

export type { Addition, StoredAddition };

/** Adds to the open record. Null when it is in; else why it cannot be. */
export function addToReview(content: Addition, at = 0, by = 'room'): AdditionProblem | null {
  const { record } = reviewStore.getState();
  if (record === null) return { code: 'not-there', place: '' };
  const added = addToRecord(record, { at, by, content });
  if (!added.ok) return added.error;
  reviewStore.setState({
    record: added.value,
    additions: additionsIn(added.value),
    kept: keepReview(added.value),
  });
  return null;
}

/** Takes an addition back: it counts no more, though its place in the chain stays. */
export function takeOut(link: string): AdditionProblem | null {
  return addToReview({ kind: 'removed', of: link });
}
