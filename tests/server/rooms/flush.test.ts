// Shows when views are made: at once after a quiet moment, together after a burst, seldomer the longer they take, one room's after
// another's; and that one view that fails keeps no other from being made.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  GATHER_MS,
  MOST_GATHER_MS,
  SLICE_MS,
  flushOf,
  takingSlices,
} from '../../../src/server/rooms/flush.ts';

let time = 0;
beforeEach(() => {
  time = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

async function pass(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 1) {
    time += 1;
    await vi.advanceTimersByTimeAsync(1);
  }
}

/** A room of devices whose views take so long each; when each was made is written down. */
function room(name: string, { views = 1, tookMs = 0, slices = takingSlices() } = {}) {
  const made: string[] = [];
  const times: number[] = [];
  const troubles: unknown[] = [];
  const step = () => {
    time += tookMs;
    made.push(name);
    times.push(time);
  };
  const flush = flushOf({
    now: () => time,
    slices,
    trouble: (error) => troubles.push(error),
    steps: () => Array.from({ length: views }, () => step),
  });
  return { flush, made, times, troubles };
}

describe('views of a room', () => {
  it('are made at once after a quiet moment, and together after a burst', async () => {
    const { flush, times } = room('a');
    flush.soon();
    await pass(2);
    expect(times).toHaveLength(1);
    for (let at = 0; at < 10; at += 1) flush.soon();
    await pass(GATHER_MS - 10);
    expect(times).toHaveLength(1);
    await pass(20);
    expect(times).toHaveLength(2);
    await pass(1000);
    expect(times).toHaveLength(2);
  });

  it('are made the seldomer the longer they take, but not too seldom', async () => {
    const gaps: number[] = [];
    for (const tookMs of [0, 5, 100]) {
      const { flush, times } = room('a', { tookMs });
      flush.soon();
      await pass(2);
      flush.soon();
      await pass(MOST_GATHER_MS + 50);
      gaps.push((times[1] ?? 0) - (times[0] ?? 0) - tookMs);
    }
    expect(gaps[0]).toBeLessThanOrEqual(GATHER_MS + 3);
    expect(gaps[1]).toBeGreaterThan(GATHER_MS * 1.5);
    expect(gaps[2]).toBeGreaterThan(MOST_GATHER_MS - 10);
    expect(gaps[2]).toBeLessThan(MOST_GATHER_MS + 10);
  });

  it('give way to those of another room after each slice', async () => {
    const slices = takingSlices();
    const one = room('one', { views: 6, tookMs: SLICE_MS / 2, slices });
    const other = room('other', { views: 2, tookMs: SLICE_MS / 2, slices });
    one.flush.soon();
    other.flush.soon();
    await pass(40);
    expect([one.made.length, other.made.length]).toEqual([6, 2]);
    // Between two slices of a room, the other had its turn.
    const [, second = 0, third = 0] = one.times;
    expect(other.times.every((at) => at > second && at < third)).toBe(true);
  });

  it('are made for the others when one fails, and no more once the room has ended', async () => {
    const made: number[] = [];
    const troubles: unknown[] = [];
    const flush = flushOf({
      now: () => time,
      slices: takingSlices(),
      trouble: (error) => troubles.push(error),
      steps: () =>
        [0, 1, 2].map((at) => () => {
          if (at === 1) throw new Error('a view');
          made.push(at);
        }),
    });
    flush.soon();
    await pass(3);
    expect([made, troubles.length]).toEqual([[0, 2], 1]);
    flush.soon();
    flush.stop();
    await pass(200);
    expect(made).toEqual([0, 2]);
  });
});
