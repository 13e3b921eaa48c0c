// Decides what the app may use of its own workers: one pool, opened when something is to be played, and tests of lessons.
import type { Pool } from '../../lab/index.ts';
import { workerLane } from './lane.ts';
import { poolOver, poolSize } from './pool.ts';

export { lessonsOnce, testLesson } from './conduct.ts';

let shared: Pool | null = null;

/** The pool of this browser's workers. */
export function browserPool(): Pool {
  shared ??= poolOver(workerLane, poolSize(navigator.hardwareConcurrency));
  return shared;
}
