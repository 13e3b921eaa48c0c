// Decides where scenarios are read: in a thread that is put down when it takes too long, or in this one where there is no such file.
import { Worker } from 'node:worker_threads';
import type { LoadedScenario } from '../../scenario/index.ts';

/** Longer than any scenario of the allowed size takes on a slow machine. */
const MOST_MS = 30_000;
/** Memory that reading one may take. */
const MOST_MEGABYTES = 512;

/** Reads a scenario's text; null when it cannot be played, or not be read in time. `file` is the bundled worker. */
export async function readApart(
  text: string,
  file: string | undefined,
): Promise<LoadedScenario | null> {
  // The reader is large: where there is a thread for it, it is not loaded here.
  if (file === undefined) return (await import('./read.ts')).readLoaded(text);
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  return new Promise<LoadedScenario | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), MOST_MS);
    const end = (loaded: LoadedScenario | null) => {
      clearTimeout(timer);
      resolve(loaded);
    };
    worker.once('message', end);
    worker.once('error', () => end(null));
    worker.postMessage(text, []);
  }).finally(() => void worker.terminate());
}
