// Shows that a page's questions to a worker get their own answers, in whatever order these come, and that none waits for ever.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askingOf } from '../../../src/app/stores/asking.ts';

class Deaf extends EventTarget {
  readonly got: unknown[] = [];
  isEnded = false;
  postMessage(message: unknown): void {
    this.got.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(number: number, text: string): void {
    this.dispatchEvent(new MessageEvent('message', { data: { number, text } }));
  }
}

interface Answer {
  readonly number: number;
  readonly text: string;
}

function asking() {
  const worker = new Deaf();
  const asked = askingOf<{ readonly what: string }, Answer>(
    worker as unknown as Worker,
    1000,
    (question, number) => ({ ...question, number }),
  );
  return { worker, asked };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('questions to a worker', () => {
  it('get their own answers in any order', async () => {
    const { worker, asked } = asking();
    const both = Promise.all([asked.ask({ what: 'a' }), asked.ask({ what: 'b' })]);
    expect(worker.got).toEqual([
      { what: 'a', number: 1 },
      { what: 'b', number: 2 },
    ]);
    worker.answer(2, 'B');
    worker.answer(1, 'A');
    expect((await both).map((answer) => answer?.text)).toEqual(['A', 'B']);
  });

  it('are given up when nothing comes, when the worker fails, and when it is ended', async () => {
    const { worker, asked } = asking();
    const late = asked.ask({ what: 'late' });
    await vi.advanceTimersByTimeAsync(1000);
    worker.answer(1, 'too late');
    const failed = asked.ask({ what: 'failed' });
    worker.dispatchEvent(new Event('error'));
    const ended = asked.ask({ what: 'ended' });
    asked.end();
    expect(await Promise.all([late, failed, ended])).toEqual([null, null, null]);
    expect(worker.isEnded).toBe(true);
  });
});
