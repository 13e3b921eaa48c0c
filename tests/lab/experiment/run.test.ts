// Shows that an experiment's answer is the plan's alone: not the batches', the order of their arrival or interruptions'.
import { describe, expect, it } from 'vitest';
import {
  drawValues,
  localPool,
  playBatch,
  runExperiment,
  variedOf,
} from '../../../src/lab/index.ts';
import type { BatchResult, Plan, Pool, ResultStore } from '../../../src/lab/index.ts';
import { readScenario } from '../../../src/scenario/index.ts';
import { taught } from '../taught.ts';

const SCENARIO = taught([]);
const USUAL = {};
const side = (strategy: string) => ({ seats: { west: { strategy } }, values: {}, rulesOff: [] });
const PLAN: Plan = {
  scenario: SCENARIO,
  sides: [
    side('patrol'),
    side('community'),
    { ...side('patrol'), values: { 'zones.Z1-W.trust': 0.45 } },
  ],
  rows: Array.from({ length: 40 }, (_, at) => ({ seed: `s${at}`, values: USUAL })),
  measurements: [
    { metric: 'trust', state: null, from: 9, to: 12, how: 'mean' },
    { metric: 'attacks', state: null, from: 1, to: 16, how: 'sum' },
  ],
};

/** Plays batches last first, as workers might. */
function backwards(): Pool & { readonly played: number[] } {
  const played: number[] = [];
  return {
    size: 1,
    played,
    run(batches, onResult) {
      for (let at = batches.length - 1; at >= 0; at -= 1) {
        const batch = batches[at];
        if (batch === undefined) continue;
        played.push(at);
        onResult(playBatch(batch), at);
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

function memory(): ResultStore & { readonly kept: Map<string, BatchResult> } {
  const kept = new Map<string, BatchResult>();
  return {
    kept,
    get: (plan, at) => kept.get(`${plan}|${at}`),
    put: (plan, at, result) => void kept.set(`${plan}|${at}`, result),
  };
}

describe('runExperiment', () => {
  it('gives each side of a row the same luck, and merges in the order of the plan', async () => {
    const forth = await runExperiment(PLAN, { pool: localPool() });
    const back = await runExperiment(PLAN, { pool: backwards() });
    expect(back.values).toEqual(forth.values);
    const one = await runExperiment(
      { ...PLAN, rows: PLAN.rows.slice(7, 8) },
      { pool: localPool() },
    );
    expect(one.column(1, 0)).toEqual(forth.column(1, 0, { from: 7, count: 1 }));
    expect(forth.column(2, 0)[0]).toBeGreaterThan(forth.column(0, 0)[0] ?? NaN);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const told: number[] = [];
    const stop = new AbortController();
    const stopped = runExperiment(PLAN, {
      pool: localPool(),
      signal: stop.signal,
      onProgress(done, all) {
        told.push(done);
        expect(all).toBe(120);
        if (done > 0) stop.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(told).toHaveLength(2);
    expect(told[1]).toBeLessThan(120);
  });

  it('continues where it was stopped, and plays again what does not fit', async () => {
    const store = memory();
    const whole = await runExperiment(PLAN, { pool: localPool(), store });
    const [first, second] = [...store.kept.keys()];
    if (first === undefined || second === undefined)
      throw new Error('There should be two batches.');
    store.kept.delete(first);
    const damaged = { ...(store.kept.get(second) as BatchResult), values: new Float64Array(3) };
    store.kept.set(second, damaged);
    const pool = backwards();
    const again = await runExperiment(PLAN, { pool, store });
    expect(pool.played).toEqual([1, 0]);
    expect(again.values).toEqual(whole.values);
    const other = backwards();
    const rows = [...PLAN.rows, { seed: 'more', values: USUAL }];
    await runExperiment({ ...PLAN, rows }, { pool: other, store });
    expect(other.played.length).toBeGreaterThan(2);
  });
});

describe('draws', () => {
  it('vary every parameter and every number with a range, each within it', () => {
    const { scenario } = readScenario(SCENARIO.text, SCENARIO);
    if (scenario === null) throw new Error('The scenario should be read.');
    const varied = variedOf(scenario);
    const keys = varied.map(({ key }) => key);
    expect(keys).toContain('tipTrust');
    expect(keys).toContain('zones.Z1-W.trust');
    expect(keys).toContain('states.west.baseIncome');
    expect(keys).not.toContain('zones.Z1-E.trust');
    const draws = drawValues(varied, 10, 'test');
    expect(draws).toHaveLength(10);
    for (const { key, low, high } of varied) {
      const drawn = draws.map((draw) => draw[key] ?? NaN);
      expect(Math.min(...drawn), key).toBeGreaterThanOrEqual(low);
      expect(Math.max(...drawn), key).toBeLessThanOrEqual(high);
      expect(Math.max(...drawn) - Math.min(...drawn), key).toBeGreaterThan(0.7 * (high - low));
    }
  });
});
