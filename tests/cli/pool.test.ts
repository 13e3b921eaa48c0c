// Shows that worker threads play the same games as this thread, however many there are, and that they can be stopped.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePool } from '../../src/cli/pool/index.ts';
import { localPool, runExperiment } from '../../src/lab/index.ts';
import type { Plan } from '../../src/lab/index.ts';
import { freshBundle } from '../../tools/bundle.mjs';
import { taught } from '../lab/taught.ts';

const side = (strategy: string) => ({ seats: { west: { strategy } }, values: {}, rulesOff: [] });
const USUAL = {};
const PLAN: Plan = {
  scenario: taught([]),
  sides: [side('patrol'), side('community')],
  rows: Array.from({ length: 60 }, (_, at) => ({ seed: `s${at}`, values: USUAL })),
  measurements: [{ metric: 'trust', state: null, from: 9, to: 12, how: 'mean' }],
  counts: true,
};

let workerFile = '';
beforeAll(async () => {
  workerFile = await freshBundle('src/cli/pool/worker.ts', 'dist/cli/worker.js', ['src']);
});
const pools: ReturnType<typeof nodePool>[] = [];
const poolOf = (workers: number) => {
  const pool = nodePool({ workerFile, workers });
  pools.push(pool);
  return pool;
};
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

describe('nodePool', () => {
  it('gives the same answer with one worker, with two and without any', async () => {
    const here = await runExperiment(PLAN, { pool: localPool() });
    for (const workers of [1, 2]) {
      const there = await runExperiment(PLAN, { pool: poolOf(workers) });
      expect(there.values).toEqual(here.values);
      expect([there.rules, there.events, there.orders]).toEqual([
        here.rules,
        here.events,
        here.orders,
      ]);
    }
  });

  it('stops at once when it is told to, and then plays again', async () => {
    const pool = poolOf(2);
    const stop = new AbortController();
    const long = {
      ...PLAN,
      rows: Array.from({ length: 2000 }, (_, at) => ({ seed: `l${at}`, values: USUAL })),
    };
    let heard = 0;
    const stopped = runExperiment(long, {
      pool,
      signal: stop.signal,
      onProgress(done) {
        heard = done;
        if (done > 0) stop.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(heard).toBeLessThan(4000);
    const after = await runExperiment({ ...PLAN, rows: PLAN.rows.slice(0, 2) }, { pool });
    expect(after.values).toHaveLength(4);
  });

  it('hands on what went wrong in a worker', async () => {
    const wrong = { ...PLAN, sides: [side('dance')] };
    await expect(runExperiment(wrong, { pool: poolOf(1) })).rejects.toThrow(
      'There is no such strategy. (strategy=dance)',
    );
  });
});
