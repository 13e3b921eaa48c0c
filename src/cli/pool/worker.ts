// Plays the batches that the command line hands to its worker threads; what a batch is and how it is played is the lab's.

import { playBatch } from '../../lab/index.ts';
import type { Batch, BatchResult } from '../../lab/index.ts';

/** What crosses back: an error keeps its message and the place it was thrown at. */
export type Answer =
  | { readonly ok: true; readonly result: BatchResult }
  | { readonly ok: false; readonly message: string; readonly stack: string };

/** One batch; an error is an answer, since what crosses threads keeps no kind of its own. */
export function play(batch: Batch): Answer {
  try {
    return { ok: true, result: playBatch(batch) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, message, stack: stack ?? '' };
  }
}
