// Decides how the page has workshop packs made: in a worker that reads the scenario once and lives as long as the pack is open.
import type { PackAnswer, PackAsked, PackRequest } from './messages.ts';

/** Fetching the worker and reading a scenario, on a slow machine. @source design choice */
const LONGEST_MS = 30_000;

export interface PackMaker {
  /** Null where it failed or took too long. */
  readonly ask: (asked: PackAsked) => Promise<PackAnswer | null>;
  readonly end: () => void;
}

export function openMaker(): PackMaker {
  const worker = new Worker(new URL('../scenarios/worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: PackAnswer | null) => void>();
  const settle = (number: number, answer: PackAnswer | null) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  };
  const failAll = () => [...waiting.keys()].forEach((number) => settle(number, null));
  worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) =>
    settle(data.number, data),
  );
  worker.addEventListener('error', failAll);
  let asked = 0;
  return {
    ask: (question) =>
      new Promise((resolve) => {
        asked += 1;
        const number = asked;
        const clock = setTimeout(() => settle(number, null), LONGEST_MS);
        waiting.set(number, (answer) => {
          clearTimeout(clock);
          resolve(answer);
        });
        const request: PackRequest = { ...question, kind: 'pack', number };
        worker.postMessage(request, []);
      }),
    end: () => {
      worker.terminate();
      failAll();
    },
  };
}
