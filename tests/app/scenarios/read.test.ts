// Shows that a file of unknown origin has its time from when reading begins, and that a worker that never begins is ended too.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadAnswer, ReadMessage } from '../../../src/app/scenarios/messages.ts';
import { FOREIGN_MS, START_MS, readForeign } from '../../../src/app/scenarios/read.ts';
import type { ReadOutcome } from '../../../src/app/scenarios/read.ts';

// The reader's language is all that is asked of the browser.
vi.mock('../../../src/app/stores/preferences.ts', () => ({
  preferences: { getState: () => ({ locale: 'en' }) },
}));

/** A worker that says only what a test makes it say. */
class Puppet extends EventTarget {
  static last: Puppet | null = null;
  isEnded = false;

  constructor() {
    super();
    Puppet.last = this;
  }

  postMessage(): void {}

  terminate(): void {
    this.isEnded = true;
  }

  say(data: ReadMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const ANSWER: ReadAnswer = { number: 1, findings: [], loaded: null };

/** Begins to read; what came of it so far is in `outcome`. */
function reading(): { readonly worker: Puppet; readonly outcome: () => ReadOutcome | null } {
  let found: ReadOutcome | null = null;
  void readForeign('mine.yaml', 'a: 1\n').then((outcome) => {
    found = outcome;
  });
  if (Puppet.last === null) throw new Error('No worker was made.');
  return { worker: Puppet.last, outcome: () => found };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Puppet);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a foreign file', () => {
  it('is ended after its time of reading, and not before', async () => {
    const { worker, outcome } = reading();
    await vi.advanceTimersByTimeAsync(START_MS - 1);
    worker.say({ kind: 'begun' });
    await vi.advanceTimersByTimeAsync(FOREIGN_MS - 1);
    expect(outcome()).toBeNull();
    expect(worker.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome()).toEqual({ kind: 'too-long' });
    expect(worker.isEnded).toBe(true);
  });

  it('is ended when its worker never begins', async () => {
    const { worker, outcome } = reading();
    await vi.advanceTimersByTimeAsync(START_MS);
    expect(outcome()).toEqual({ kind: 'too-long' });
    expect(worker.isEnded).toBe(true);
  });

  it('is answered when it was read in time; the worker is let go', async () => {
    const { worker, outcome } = reading();
    worker.say({ kind: 'begun' });
    worker.say({ kind: 'read', answer: ANSWER });
    await vi.advanceTimersByTimeAsync(FOREIGN_MS + START_MS);
    expect(outcome()).toEqual({ kind: 'read', answer: ANSWER });
    expect(worker.isEnded).toBe(true);
  });

  it('is given up when the worker fails', async () => {
    const { worker, outcome } = reading();
    worker.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(0);
    expect(outcome()).toEqual({ kind: 'failed' });
    expect(worker.isEnded).toBe(true);
  });
});
