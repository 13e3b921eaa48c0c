// Decides when the views of a room go out: at once after a quiet moment, together after a burst, and in slices, so that forty
// views never stand between an order and its acknowledgement.

/** Changes within this time go out as one view. */
export const GATHER_MS = 60;
/** After so long at a stretch, what waits comes first. */
export const SLICE_MS = 8;

export interface Flush {
  /** Something changed. */
  soon(): void;
  stop(): void;
}

export interface FlushOptions {
  /** One step for each connection; a step may find nothing to do. */
  readonly steps: () => Iterable<() => void>;
  readonly now: () => number;
}

export function flushOf({ steps, now }: FlushOptions): Flush {
  let timer: NodeJS.Timeout | null = null;
  let isRunning = false;
  let isWanted = false;
  let isOver = false;
  let last = -GATHER_MS;

  async function run(): Promise<void> {
    isRunning = true;
    let since = now();
    for (const step of steps()) {
      if (isOver) return;
      step();
      if (now() - since < SLICE_MS) continue;
      await new Promise((resolve) => setImmediate(resolve));
      since = now();
    }
    isRunning = false;
    last = now();
    if (isWanted) plan();
  }

  function plan(): void {
    if (timer !== null || isRunning || isOver) return;
    timer = setTimeout(
      () => {
        timer = null;
        isWanted = false;
        void run();
      },
      Math.max(0, last + GATHER_MS - now()),
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
