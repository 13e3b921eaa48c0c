// Decides which batch goes to which worker of the browser, and that a cancelled run ends at once; workers play, it doesn't.
import type { Batch, BatchResult, Pool } from '../../lab/index.ts';

/** One worker as the pool sees it. */
export interface Lane {
  readonly play: (batch: Batch) => Promise<BatchResult>;
  readonly end: () => void;
}

interface Run {
  readonly batches: readonly Batch[];
  readonly onResult: (result: BatchResult, position: number) => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
  /** The next batch to be handed out. */
  next: number;
  done: number;
}

/** A worker and the run whose batch it plays. */
interface Slot {
  lane: Lane | null;
  run: Run | null;
}

/** More would only take memory: each worker compiles its own worlds. */
const MOST_WORKERS = 4;

/**
 * Workers for this machine: one thread is left to the page. Of two threads both are used: while games are played the page
 * mostly waits, and what it does for an answer is short.
 */
export function poolSize(threads: number): number {
  if (threads <= 2) return Math.max(1, threads);
  return Math.min(MOST_WORKERS, threads - 1);
}

/** A pool whose first worker can be started before there is anything to play. */
export interface WarmPool extends Pool {
  readonly warm: () => void;
}

/** A pool over workers that `start` starts, each when it is first needed. */
export function poolOver(start: () => Lane, size: number): WarmPool {
  const slots = Array.from({ length: size }, (): Slot => ({ lane: null, run: null }));
  const runs: Run[] = [];
  let isClosed = false;

  const leave = (run: Run) => {
    const at = runs.indexOf(run);
    if (at >= 0) runs.splice(at, 1);
  };
  /** A worker cannot be told to stop: it is ended, and another stands in when needed. */
  const free = (run: Run) => {
    for (const slot of slots) {
      if (slot.run !== run) continue;
      slot.lane?.end();
      slot.lane = null;
      slot.run = null;
    }
  };
  const fail = (run: Run, reason: unknown) => {
    leave(run);
    free(run);
    run.reject(reason);
    handOut();
  };
  const take = async (slot: Slot, run: Run) => {
    const position = run.next;
    const batch = run.batches[position];
    if (batch === undefined) return;
    run.next += 1;
    slot.run = run;
    try {
      slot.lane ??= start();
      const result = await slot.lane.play(batch);
      if (slot.run !== run) return;
      slot.run = null;
      run.onResult(result, position);
      run.done += 1;
      if (run.done === run.batches.length) {
        leave(run);
        run.resolve();
      }
      handOut();
    } catch (error) {
      if (runs.includes(run)) fail(run, error);
    }
  };
  function handOut(): void {
    for (const slot of slots) {
      if (slot.run !== null) continue;
      const run = runs.find(({ next, batches }) => next < batches.length);
      if (run === undefined) return;
      void take(slot, run);
    }
  }

  return {
    size,
    warm() {
      const [first] = slots;
      if (first !== undefined && !isClosed) first.lane ??= start();
    },
    run(batches, onResult, signal) {
      return new Promise<void>((resolve, reject) => {
        if (isClosed) return reject(new Error('The pool is closed.'));
        if (signal?.aborted === true) return reject(signal.reason as Error);
        if (batches.length === 0) return resolve();
        const run: Run = { batches, onResult, resolve, reject, next: 0, done: 0 };
        signal?.addEventListener('abort', () => runs.includes(run) && fail(run, signal.reason), {
          once: true,
        });
        runs.push(run);
        handOut();
      });
    },
    async close() {
      isClosed = true;
      for (let [run] = runs; run !== undefined; [run] = runs) {
        fail(run, new Error('The pool is closed.'));
      }
      for (const slot of slots) {
        slot.lane?.end();
        slot.lane = null;
      }
    },
  };
}
