// Decides how the page has a scenario read: in a worker, for so long and no longer, and only if the file is not too large.
import { preferences } from '../stores/preferences.ts';
import type { ReadAnswer, ReadMessage, ReadRequest } from './messages.ts';

/** As the reader's own limits (scenario/yaml/limits.ts), checked before a file is even read. */
export const MOST_FILE_BYTES = 512 * 1024;
/** Of reading alone. @source design choice */
export const FOREIGN_MS = 2000;
/** Of one that was played before, on whatever machine there is: a room may wait for it. @source design choice */
const CARRIED_MS = 10_000;
/** Until reading begins: the worker has to be fetched first, over whatever line there is. @source design choice */
export const START_MS = 10_000;

export type ReadOutcome =
  | { readonly kind: 'read'; readonly answer: ReadAnswer }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed' };

let number = 0;

function ask(request: ReadRequest, milliseconds: number): Promise<ReadOutcome> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadOutcome>((resolve) => {
    const end = (outcome: ReadOutcome) => {
      clearTimeout(clock);
      worker.terminate();
      resolve(outcome);
    };
    const endAfter = (limit: number) => setTimeout(() => end({ kind: 'too-long' }), limit);
    let clock = endAfter(START_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
      if (data.kind === 'read') {
        end({ kind: 'read', answer: data.answer });
        return;
      }
      clearTimeout(clock);
      clock = endAfter(milliseconds);
    });
    worker.addEventListener('error', () => end({ kind: 'failed' }));
    worker.postMessage(request);
  });
}

function requestFor(file: string, text: string, tryExamples: boolean): ReadRequest {
  number += 1;
  return { number, file, text, texts: {}, locale: preferences.getState().locale, tryExamples };
}

/** Reads a file of unknown origin, with all that is to be found in it: ended after two seconds of reading. */
export function readForeign(file: string, text: string): Promise<ReadOutcome> {
  return ask(requestFor(file, text, true), FOREIGN_MS);
}

/** Reads the scenario that a saved game carries. It was played, so examples of its rules are not tried again. */
export function readCarried(file: string, text: string): Promise<ReadOutcome> {
  return ask(requestFor(file, text, false), CARRIED_MS);
}
