// Decides how the page has a review written down: in a worker that opens the game once and ends when the page is done with it.
import type { WriteAnswer, WriteAsked, WriteRequest, Written } from './messages.ts';

/** Fetching the worker, reading the scenario and playing the game again, on a slow machine. @source design choice */
const LONGEST_MS = 120_000;

export interface Writer {
  /** Null where it failed or took too long. */
  readonly ask: (asked: WriteAsked) => Promise<Written | null>;
  readonly end: () => void;
}

export function openWriter(): Writer {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (written: Written | null) => void>();
  const settle = (number: number, written: Written | null) => {
    waiting.get(number)?.(written);
    waiting.delete(number);
  };
  const failAll = () => [...waiting.keys()].forEach((number) => settle(number, null));
  worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) =>
    settle(data.number, data.written),
  );
  worker.addEventListener('error', failAll);
  let asked = 0;
  return {
    ask: (question) =>
      new Promise((resolve) => {
        asked += 1;
        const number = asked;
        const clock = setTimeout(() => settle(number, null), LONGEST_MS);
        waiting.set(number, (written) => {
          clearTimeout(clock);
          resolve(written);
        });
        const request: WriteRequest = { ...question, number };
        worker.postMessage(request, []);
      }),
    end: () => {
      worker.terminate();
      failAll();
    },
  };
}
