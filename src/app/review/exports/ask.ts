// Decides how the page has a review written down: in a worker that opens the game once and ends when the page is done with it.
import { askingOf } from '../../stores/asking.ts';
import type { Asking } from '../../stores/asking.ts';
import type { WriteAnswer, WriteAsked, WriteRequest, Written } from './messages.ts';

/** Fetching the worker, reading the scenario and playing the game again, on a slow machine. @source design choice */
const LONGEST_MS = 120_000;

export type Writer = Asking<WriteAsked, Written>;

export function openWriter(): Writer {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const asking = askingOf<WriteAsked, WriteAnswer>(
    worker,
    LONGEST_MS,
    (asked, number): WriteRequest => ({ ...asked, number }),
  );
  return {
    ask: async (asked) => (await asking.ask(asked))?.written ?? null,
    end: () => asking.end(),
  };
}
