// Decides how one worker of the browser is started, asked and ended; which batch goes to which is the pool's.
import { releaseProxy, wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { Lane } from './pool.ts';
import type { Door } from './worker.ts';

export interface OpenWorker {
  readonly door: Remote<Door>;
  /** Rejects when the worker breaks or its file cannot be fetched; never resolves. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

export function openWorker(): OpenWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const door = wrap<Door>(worker);
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'worker')));
  });
  broken.catch(() => undefined);
  return {
    door,
    broken,
    end() {
      door[releaseProxy]();
      worker.terminate();
    },
  };
}

/** A worker that plays batches. */
export function workerLane(): Lane {
  const { door, broken, end } = openWorker();
  return { play: (batch) => Promise.race([door.play(batch), broken]), end };
}
