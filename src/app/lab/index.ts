// Decides what the app may use of its own workers: one pool, opened when something is to be played, and tests of lessons.
import type { Pool } from '../../lab/index.ts';
import { workerLane } from './lane.ts';
import { poolOver, poolSize } from './pool.ts';
import type { WarmPool } from './pool.ts';
import { steadyPools } from './steady.ts';
import type { SteadyPools } from './steady.ts';

export { lessonsOnce, testLesson } from './conduct.ts';

let shared: WarmPool | null = null;

/** The pool of this browser's workers. */
export function browserPool(): WarmPool {
  shared ??= poolOver(workerLane, poolSize(navigator.hardwareConcurrency));
  return shared;
}

let steady: SteadyPools | null = null;

/** The same workers for the review, which keeps them warm: what somebody waits for in front, all else behind. */
export function reviewPools(): SteadyPools {
  steady ??= steadyPools(browserPool());
  return steady;
}

let gentle: Pool | null = null;

/** One worker of them at a time, for a page whose machine serves a room meanwhile: whatever it plays, the room goes first. */
export function gentlePool(): Pool {
  gentle ??= steadyPools({ ...browserPool(), size: 1 }).behind;
  return gentle;
}
