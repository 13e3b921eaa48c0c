// Decides when the views of a room go out: at once after a quiet moment, together after a burst, seldomer the longer they take, and in
// slices, one room's after another's, so that no views stand between an order and its acknowledgement for long.
import { takingTurns } from '../turns.ts';

/** Changes within this time go out as one view. */
export const GATHER_MS = 60;
/** After so long at a stretch, what waits comes first. */
export const SLICE_MS = 8;
/** Of its time, a room spends at most one part in so many on views; a person waits for one no longer than that. */
const PARTS = 24;
export const MOST_GATHER_MS = 400;

/** Whose turn it is to make views: a process has one thread, and many rooms may want it at once. */
export interface Slices {
  /** Answers once what came meanwhile was taken in and it is this caller's turn. */
  begin(): Promise<void>;
  end(): void;
}

export function takingSlices(): Slices {
  const turns = takingTurns();
  return {
    async begin() {
      await turns.take();
      await new Promise((resolve) => setImmediate(resolve));
    },
    end: () => turns.give(),
  };
}

export interface Flush {
  /** Something changed. */
  soon(): void;
  stop(): void;
}

export interface FlushOptions {
  /** One step for each connection; a step may find nothing to do. */
  readonly steps: () => Iterable<() => void>;
  readonly now: () => number;
  readonly slices: Slices;
  /** A step failed; the others are taken all the same. */
  readonly trouble: (error: unknown) => void;
}

export function flushOf({ steps, now, slices, trouble }: FlushOptions): Flush {
  let timer: NodeJS.Timeout | null = null;
  let isRunning = false;
  let isWanted = false;
  let isOver = false;
  let last = 0;
  let gatherMs = 0;

  async function run(): Promise<void> {
    isRunning = true;
    const tookMs = await makeAll();
    isRunning = false;
    last = now();
    gatherMs = Math.min(MOST_GATHER_MS, Math.max(GATHER_MS, tookMs * PARTS));
    if (isWanted) plan();
  }

  /** Takes every step; answers how long they took, without what came between. */
  async function makeAll(): Promise<number> {
    let tookMs = 0;
    await slices.begin();
    let since = now();
    for (const step of steps()) {
      if (isOver) break;
      try {
        step();
      } catch (error) {
        trouble(error);
      }
      const slice = now() - since;
      if (slice < SLICE_MS) continue;
      tookMs += slice;
      slices.end();
      await slices.begin();
      since = now();
    }
    slices.end();
    return tookMs + now() - since;
  }

  function plan(): void {
    if (timer !== null || isRunning || isOver) return;
    timer = setTimeout(
      () => {
        timer = null;
        isWanted = false;
        void run();
      },
      Math.max(0, last + gatherMs - now()),
    );
  }

  return {
    soon() {
      isWanted = true;
      plan();
    },
    stop() {
      isOver = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
