// Shows that a stopped run leaves its workers alive, and that what runs behind waits for what runs in front.
import { describe, expect, it } from 'vitest';
import { steadyPools } from '../../../src/app/lab/steady.ts';
import type { Batch, BatchResult, Pool } from '../../../src/lab/index.ts';

const batch = (seed: string): Batch => ({
  scenario: { file: 'none', text: '' },
  games: [{ seed, seats: {}, values: {}, rulesOff: [] }],
  measurements: [],
  counts: false,
});
const RESULT: BatchResult = { values: new Float64Array(0), rules: {}, events: {}, orders: {} };

/** A pool whose batches end when they are told to. */
function slowPool(size: number) {
  const playing: { readonly seed: string; readonly end: () => void }[] = [];
  const pool: Pool = {
    size,
    run: (batches, onResult) =>
      Promise.all(
        batches.map(
          ({ games }, position) =>
            new Promise<void>((resolve) => {
              const end = () => {
                onResult(RESULT, position);
                resolve();
              };
              playing.push({ seed: games[0]?.seed ?? '', end });
            }),
        ),
      ).then(() => undefined),
    close: () => Promise.resolve(),
  };
  return { pool, playing, seeds: () => playing.map(({ seed }) => seed) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('steady pools', () => {
  it('hand out a batch a worker, and tell which result is whose', async () => {
    const { pool, playing, seeds } = slowPool(2);
    const told: number[] = [];
    const run = steadyPools(pool).front.run(['a', 'b', 'c'].map(batch), (_, at) => told.push(at));
    await settle();
    expect(seeds()).toEqual(['a', 'b']);
    playing[1]?.end();
    await settle();
    expect(seeds()).toEqual(['a', 'b', 'c']);
    playing[2]?.end();
    playing[0]?.end();
    await run;
    expect(told).toEqual([1, 2, 0]);
  });

  it('stop at once without ending workers: what comes in late is forgotten', async () => {
    const { pool, playing, seeds } = slowPool(1);
    const control = new AbortController();
    const told: number[] = [];
    const { front } = steadyPools(pool);
    const run = front.run(['a', 'b'].map(batch), (_, at) => told.push(at), control.signal);
    await settle();
    control.abort(new Error('enough'));
    await expect(run).rejects.toThrow('enough');
    playing[0]?.end();
    await settle();
    expect(seeds()).toEqual(['a']);
    expect(told).toEqual([]);
    await expect(front.run([batch('c')], () => undefined, control.signal)).rejects.toThrow(
      'enough',
    );
  });

  it('play in front first: what runs behind goes on between', async () => {
    const { pool, playing, seeds } = slowPool(1);
    const { front, behind } = steadyPools(pool);
    const back = behind.run(['x', 'y', 'z'].map(batch), () => undefined);
    await settle();
    const fore = front.run(['a', 'b'].map(batch), () => undefined);
    await settle();
    expect(seeds()).toEqual(['x', 'a']);
    playing[0]?.end();
    await settle();
    expect(seeds()).toEqual(['x', 'a']);
    playing[1]?.end();
    await settle();
    playing[2]?.end();
    await fore;
    await settle();
    expect(seeds()).toEqual(['x', 'a', 'b', 'y']);
    playing[3]?.end();
    await settle();
    playing[4]?.end();
    await back;
    expect(seeds()).toEqual(['x', 'a', 'b', 'y', 'z']);
  });

  it('fail as their pool does', async () => {
    const broken: Pool = {
      size: 1,
      run: () => Promise.reject(new Error('broken')),
      close: () => Promise.resolve(),
    };
    await expect(steadyPools(broken).front.run([batch('a')], () => undefined)).rejects.toThrow(
      'broken',
    );
  });
});
