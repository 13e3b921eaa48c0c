// Decides how the lab's own work (reading a scenario, planning games, judging them) is done in a worker, with the page's pool.
import { proxy } from 'comlink';
import type { Batch, LessonReport, OnceCompared, Pool, ScenarioText } from '../../lab/index.ts';
import { openWorker } from './lane.ts';
import type { OpenWorker } from './lane.ts';
import type { PoolDoor, TestAsk } from './worker.ts';

export interface Conducted {
  readonly pool: Pool;
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** Tests one lesson; rejects with the signal's reason when it is stopped. */
export function testLesson(
  source: ScenarioText,
  ask: TestAsk,
  tools: Conducted,
): Promise<LessonReport | null> {
  return conduct(tools, ({ door }, pool) => door.test(source, ask, pool));
}

/** Plays the sides of every lesson once with the luck of a seed. */
export function lessonsOnce(
  source: ScenarioText,
  seed: string,
  tools: Conducted,
): Promise<readonly OnceCompared[]> {
  return conduct(tools, ({ door }, pool) => door.once(source, seed, pool));
}

async function conduct<Answer>(
  tools: Conducted,
  ask: (worker: OpenWorker, pool: PoolDoor) => Promise<Answer>,
): Promise<Answer> {
  const { signal } = tools;
  signal.throwIfAborted();
  const worker = openWorker();
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([ask(worker, doorOf(tools)), worker.broken, stopped]);
  } finally {
    worker.end();
  }
}

type OnResult = Parameters<Pool['run']>[1];

/** Results travel on another channel than the end of the run: the end waits until each has arrived. */
function doorOf({ pool, onProgress, signal }: Conducted): PoolDoor {
  return proxy({
    async run(batches: readonly Batch[], onResult: OnResult) {
      const arrived: unknown[] = [];
      await pool.run(
        batches,
        (result, position) => arrived.push(onResult(result, position)),
        signal,
      );
      await Promise.all(arrived);
    },
    onProgress,
  });
}
