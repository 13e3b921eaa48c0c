// Shows how the browser's pool hands batches to its workers, and that cancelling ends what runs and nothing else.
import { describe, expect, it } from 'vitest';
import { poolOver, poolSize } from '../../../src/app/lab/pool.ts';
import type { Lane } from '../../../src/app/lab/pool.ts';
import type { Batch, BatchResult } from '../../../src/lab/index.ts';

const batch = (seed: string): Batch => ({
  scenario: { file: 'none', text: '' },
  games: [{ seed, seats: {}, values: {}, rulesOff: [] }],
  measurements: [],
  counts: false,
});
const resultOf = ({ games }: Batch): BatchResult => ({
  values: Float64Array.of(Number(games[0]?.seed ?? 0)),
  rules: {},
  events: {},
  orders: {},
});

/** Workers that answer when they are told to, and say who was started and ended. */
function workers() {
  const waiting: { readonly seed: string; answer: () => void; fail: (error: Error) => void }[] = [];
  const log: string[] = [];
  let started = 0;
  const start = (): Lane => {
    started += 1;
    const name = started;
    log.push(`start ${name}`);
    return {
      play: (asked) =>
        new Promise((resolve, reject) => {
          const seed = asked.games[0]?.seed ?? '';
          waiting.push({ seed, answer: () => resolve(resultOf(asked)), fail: reject });
        }),
      end: () => log.push(`end ${name}`),
    };
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { start, waiting, log, settle };
}

describe('the pool', () => {
  it('leaves one thread of many to the page, and asks for at least one and at most four', () => {
    expect([1, 2, 3, 4, 64].map(poolSize)).toEqual([1, 2, 2, 3, 4]);
  });

  it('plays every batch once, as workers become free, and says which result is whose', async () => {
    const { start, waiting, settle } = workers();
    const pool = poolOver(start, 2);
    const results: [number, number][] = [];
    const run = pool.run(['0', '1', '2'].map(batch), ({ values }, position) =>
      results.push([position, values[0] ?? NaN]),
    );
    expect(waiting.map(({ seed }) => seed)).toEqual(['0', '1']);
    waiting[1]?.answer();
    await settle();
    expect(waiting.map(({ seed }) => seed)).toEqual(['0', '1', '2']);
    waiting[2]?.answer();
    waiting[0]?.answer();
    await run;
    expect(results.sort(([a], [b]) => a - b)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('has nothing to wait for when nothing is asked', async () => {
    const { start, log } = workers();
    await poolOver(start, 2).run([], () => undefined);
    expect(log).toEqual([]);
  });

  it('ends the workers of a cancelled run at once and rejects with its reason', async () => {
    const { start, waiting, log, settle } = workers();
    const pool = poolOver(start, 1);
    const control = new AbortController();
    const seen: number[] = [];
    const first = pool.run(['0', '1'].map(batch), (_, at) => seen.push(at), control.signal);
    const second = pool.run([batch('7')], (_, at) => seen.push(10 + at));
    const rejected = expect(first).rejects.toThrow('enough');
    control.abort(new Error('enough'));
    await rejected;
    await settle();
    expect(log).toEqual(['start 1', 'end 1', 'start 2']);
    waiting[0]?.answer();
    waiting[1]?.answer();
    await second;
    expect(seen).toEqual([10]);
  });

  it('can be warmed: one worker waits, and plays the first batch', async () => {
    const { start, waiting, log } = workers();
    const pool = poolOver(start, 2);
    pool.warm();
    pool.warm();
    expect(log).toEqual(['start 1']);
    const run = pool.run([batch('3')], () => undefined);
    waiting[0]?.answer();
    await run;
    await pool.close();
    pool.warm();
    expect(log).toEqual(['start 1', 'end 1']);
  });

  it('takes no run that is cancelled before it begins, or after the pool was closed', async () => {
    const { start, log } = workers();
    const pool = poolOver(start, 1);
    const gone = AbortSignal.abort(new Error('too late'));
    await expect(pool.run([batch('0')], () => undefined, gone)).rejects.toThrow('too late');
    await pool.close();
    await expect(pool.run([batch('0')], () => undefined)).rejects.toThrow('closed');
    expect(log).toEqual([]);
  });

  it('gives a run back its fault when a worker breaks, and plays the next one with another worker', async () => {
    const { start, waiting, log, settle } = workers();
    const pool = poolOver(start, 1);
    const broken = expect(pool.run([batch('0')], () => undefined)).rejects.toThrow('no memory');
    waiting[0]?.fail(new Error('no memory'));
    await broken;
    const after = pool.run([batch('1')], () => undefined);
    await settle();
    waiting[1]?.answer();
    await after;
    expect(log).toEqual(['start 1', 'end 1', 'start 2']);
  });
});
