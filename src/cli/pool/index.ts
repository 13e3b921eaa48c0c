// Decides how batches are spread over the threads of this machine: one worker a core, as many batches at once; it plays none.

import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { Fault } from '../../base/index.ts';
import type { Batch, Cancel, Pool } from '../../lab/index.ts';
import type { Answer } from './worker.ts';

export interface PoolOptions {
  /** The bundled worker, a JavaScript file. */
  readonly workerFile: string;
  /** Worker threads; one a core when absent. */
  readonly workers?: number;
}

/** Games leave much behind that is short-lived: with room for it a sixth of the time was saved, with twice as much no more */
const YOUNG_MEGABYTES = 128;

/** A pool of worker threads. It must be closed, or the process does not end. */
export function nodePool({ workerFile, workers = availableParallelism() }: PoolOptions): Pool {
  const threads = new Piscina<Batch, Answer>({
    filename: workerFile,
    name: 'play',
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return {
    size: workers,
    run: (batches, onResult, signal) => runAll(threads, { batches, onResult, signal }),
    close: () => threads.destroy(),
  };
}

interface Run {
  readonly batches: readonly Batch[];
  readonly onResult: Parameters<Pool['run']>[1];
  readonly signal: Cancel | undefined;
}

/** Batches that wait at each worker: one, so that it never idles while the next is on its way. */
const AHEAD = 2;

/** The first failure stops all that is left; its message reaches the caller, who hears it once nothing runs any more. */
async function runAll(
  threads: Piscina<Batch, Answer>,
  { batches, onResult, signal }: Run,
): Promise<void> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const cancel = () => stop.abort();
  signal?.addEventListener('abort', cancel);
  const failures: unknown[] = [];
  const halted = () => stop.signal.aborted || failures.length > 0;
  let next = 0;
  const lane = async (): Promise<void> => {
    // A lane sends its batches one after another; together they keep every worker busy.
    for (let at = next++; at < batches.length && !halted(); at = next++) {
      const batch = batches[at];
      if (batch === undefined) return;
      const answer = await threads.run(batch, { signal: stop.signal });
      if (halted()) return;
      if (!answer.ok) throw failureOf(answer);
      onResult(answer.result, at);
    }
  };
  const guarded = async (): Promise<void> => {
    try {
      await lane();
    } catch (error) {
      // What runs elsewhere ends by itself: a worker that is put down while it answers takes the whole process with it.
      failures.push(error);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads.maxThreads * AHEAD }, guarded));
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  signal?.throwIfAborted();
  if (failures.length > 0) throw failures[0];
}

function failureOf({ message, stack }: Extract<Answer, { ok: false }>): Fault {
  const failure = new Fault(message, {});
  if (stack !== '') failure.stack = stack;
  return failure;
}
