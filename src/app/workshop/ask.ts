// Decides how the page has a workshop pack made: in the worker that reads scenarios, for so long and no longer.
import type { PackAnswer, PackRequest } from './messages.ts';

/** Fetching the worker and reading a scenario, on a slow machine. @source design choice */
const LONGEST_MS = 20_000;

/** Null where it failed or took too long; `stop` ends the worker at once. */
export function askForPack(request: PackRequest): {
  readonly answer: Promise<PackAnswer | null>;
  readonly stop: () => void;
} {
  const worker = new Worker(new URL('../scenarios/worker.ts', import.meta.url), { type: 'module' });
  let stop = () => worker.terminate();
  const answer = new Promise<PackAnswer | null>((resolve) => {
    const end = (found: PackAnswer | null) => {
      clearTimeout(clock);
      worker.terminate();
      resolve(found);
    };
    const clock = setTimeout(() => end(null), LONGEST_MS);
    stop = () => end(null);
    worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => end(data));
    worker.addEventListener('error', () => end(null));
    worker.postMessage(request, []);
  });
  return { answer, stop: () => stop() };
}
