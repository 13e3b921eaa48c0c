// Plays batches of games, and tests of lessons, away from the page, which may end it at any moment; what they are and give is
// the lab's.
import { expose, proxy, transfer } from 'comlink';
import type { ProxyMarked, Remote } from 'comlink';
import { playBatch, playLessonsOnce, testLessons } from '../../lab/index.ts';
import type {
  Batch,
  BatchResult,
  LessonReport,
  OnceCompared,
  Pool,
  ScenarioText,
} from '../../lab/index.ts';

/** The page's pool as a worker asks it: a run ends when the page has handed over every result. */
export interface PoolDoor extends ProxyMarked {
  readonly run: (
    batches: readonly Batch[],
    onResult: (result: BatchResult, position: number) => void,
  ) => Promise<void>;
  readonly onProgress: (done: number, all: number) => void;
}

export interface TestAsk {
  readonly lesson: string;
  readonly seeds: number;
  readonly draws: number;
}

function toolsOver(door: Remote<PoolDoor>) {
  const pool: Pool = {
    size: 1,
    run: (batches, onResult) => door.run(batches, proxy(onResult)),
    close: () => Promise.resolve(),
  };
  return { pool, onProgress: (done: number, all: number) => void door.onProgress(done, all) };
}

const door = {
  play(batch: Batch): BatchResult {
    const result = playBatch(batch);
    return transfer(result, [result.values.buffer]);
  },
  async test(
    source: ScenarioText,
    { lesson, seeds, draws }: TestAsk,
    pool: Remote<PoolDoor>,
  ): Promise<LessonReport | null> {
    const options = { only: [lesson], seeds, draws, tools: toolsOver(pool) };
    const [report] = await testLessons(source, options);
    return report ?? null;
  },
  once(
    source: ScenarioText,
    seed: string,
    pool: Remote<PoolDoor>,
  ): Promise<readonly OnceCompared[]> {
    return playLessonsOnce(source, seed, toolsOver(pool));
  },
};
export type Door = typeof door;

expose(door);
