// Decides how the page has workshop packs made: in a worker that reads the scenario once and lives as long as the pack is open.
import { askingOf } from '../stores/asking.ts';
import type { Asking } from '../stores/asking.ts';
import type { PackAnswer, PackAsked, PackRequest } from './messages.ts';

/** Fetching the worker and reading a scenario, on a slow machine. @source design choice */
const LONGEST_MS = 30_000;

export type PackMaker = Asking<PackAsked, PackAnswer>;

export function openMaker(): PackMaker {
  const worker = new Worker(new URL('../scenarios/worker.ts', import.meta.url), { type: 'module' });
  return askingOf(worker, LONGEST_MS, (asked, number): PackRequest => ({
    ...asked,
    kind: 'pack',
    number,
  }));
}
