// Decides how batches are played in the thread that asks, one after another: where there are no workers, and in tests.

import { playBatch } from './worker/index.ts';
import type { Pool } from './types.ts';

/** A pool of one that plays where it is. */
export function localPool(): Pool {
  return {
    size: 1,
    async run(batches, onResult, signal) {
      for (const [position, batch] of batches.entries()) {
        signal?.throwIfAborted();
        onResult(playBatch(batch), position);
        // Lets the caller act on what it has heard, for instance cancel.
        await Promise.resolve();
      }
      signal?.throwIfAborted();
    },
    close: () => Promise.resolve(),
  };
}
