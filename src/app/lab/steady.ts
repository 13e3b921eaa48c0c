// Decides how a run is stopped without ending its workers, and that what somebody waits for goes before what nobody does.
import type { Batch, BatchResult, Cancel, Pool } from '../../lab/index.ts';

/** Two pools over one: what runs behind waits between its batches while something runs in front. */
export interface SteadyPools {
  readonly front: Pool;
  readonly behind: Pool;
}

/**
 * Workers that have read a scenario and played a game up to a turn answer at once: a run that is stopped lets them end their
 * batch, hands out no more and forgets what comes in.
 */
export function steadyPools(pool: Pool): SteadyPools {
  let inFront = 0;
  const waiting: (() => void)[] = [];
  const letOn = () => {
    if (inFront > 0) return;
    for (const go of waiting.splice(0)) go();
  };
  const turn = () =>
    inFront === 0 ? Promise.resolve() : new Promise<void>((go) => waiting.push(go));
  const close = () => pool.close();
  return {
    front: {
      size: pool.size,
      close,
      async run(batches, onResult, signal) {
        inFront += 1;
        try {
          await runSteadily(pool, { batches, onResult, signal });
        } finally {
          inFront -= 1;
          letOn();
        }
      },
    },
    behind: {
      size: pool.size,
      close,
      run: (batches, onResult, signal) =>
        runSteadily(pool, { batches, onResult, signal, before: turn }),
    },
  };
}

interface Steady {
  readonly batches: readonly Batch[];
  readonly onResult: (result: BatchResult, position: number) => void;
  readonly signal: Cancel | undefined;
  /** What each batch waits for. */
  readonly before?: () => Promise<void>;
}

async function runSteadily(
  pool: Pool,
  { batches, onResult, signal, before }: Steady,
): Promise<void> {
  signal?.throwIfAborted();
  let next = 0;
  let isOver = false;
  const lane = async (): Promise<void> => {
    while (next < batches.length) {
      await before?.();
      const position = next;
      const batch = batches[position];
      if (isOver || batch === undefined) return;
      next += 1;
      await pool.run([batch], (result) => {
        if (!isOver) onResult(result, position);
      });
      if (isOver) return;
    }
  };
  let stop = () => undefined as void;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason as Error);
  });
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const lanes = Array.from({ length: Math.max(1, pool.size) }, lane);
    await Promise.race([Promise.all(lanes), ...(signal === undefined ? [] : [stopped])]);
  } finally {
    isOver = true;
    signal?.removeEventListener('abort', stop);
  }
}
