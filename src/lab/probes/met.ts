// Decides what all probes of a scenario found together, and whether it is what is asked of a scenario.

import { LEAST_BUSY, LEAST_KINDS } from './busy.ts';
import type { BusyReport } from './busy.ts';
import type { WeightReport } from './deadWeight.ts';
import { MOST_PINNED } from './spread.ts';
import type { SpreadReport } from './spread.ts';
import { LEAST_CHANGED } from './standing.ts';
import type { StandingReport } from './standing.ts';

/** A finding, and the hash of the world that it was found in: a change of numbers makes another. */
type Found<Report> = Report & { readonly world: string };

export interface Probes {
  readonly spread?: Found<SpreadReport>;
  readonly standing?: Found<StandingReport>;
  readonly busy?: Found<BusyReport>;
  readonly weight?: Found<WeightReport>;
}

/** What is asked of a scenario. @source the workshop figures of the design */
export const PROBE_LIMITS = {
  pinned: MOST_PINNED,
  changed: LEAST_CHANGED,
  busy: LEAST_BUSY,
  kinds: LEAST_KINDS,
};

/** Whether every probe that was made found what is asked. Every seat must have enough to do, not only most of them. */
export function isMet({ spread, standing, busy, weight }: Probes): boolean {
  return (
    (spread === undefined || spread.pinned.length === 0) &&
    (standing === undefined || standing.orderChanges >= LEAST_CHANGED) &&
    (busy === undefined || busy.seats.every((seat) => seat.busy >= LEAST_BUSY)) &&
    (weight === undefined || weight.dead.length + weight.replaceable.length === 0)
  );
}
