// Decides what a seat is after, panel by panel, from the goals that its seat world shows; it scores nothing.

import { METRICS } from '../../engine/index.ts';
import type { Panel, SeatWorld } from '../../engine/index.ts';

/** Shares of a seat's goals by panel, each 0-1. */
export type Aims = Readonly<Record<Panel, number>>;

/**
 * How far a measure moves between one sensible play and another, in its own unit: so that a weight on violence (a count) and
 * one on trust (an index) can be compared. Measures that are not named move by a tenth.
 * @source design choice
 */
const SWING: Readonly<Record<string, number>> = {
  flowIndex: 0.2,
  flowDrugs: 0.2,
  flowArms: 0.2,
  flowFighters: 0.3,
  transit: 20,
  violence: 0.5,
  attacks: 0.2,
  clashes: 0.2,
  protests: 0.2,
  stateHarm: 0.2,
  affected: 0.3,
  trust: 0.2,
  cooperation: 0.4,
  pairTrust: 0.3,
  rung: 2,
  dependence: 0.2,
  budget: 5,
  politicalCapital: 20,
};
const USUAL_SWING = 0.1;

const NO_AIMS: Aims = {
  flows: 0,
  violence: 0,
  community: 0,
  governance: 0,
  relations: 0,
  sustainability: 0,
};

/** Goals that want a measure to get worse, or one that must not be scored, count for nothing. */
export function aimsOf({ seat }: SeatWorld): Aims {
  const aims: Record<Panel, number> = { ...NO_AIMS };
  let sum = 0;
  for (const { id, panel, better } of METRICS) {
    const weight = (seat.goals[id] ?? 0) * (better === 'down' ? -1 : 1);
    if (better === 'neither' || weight <= 0) continue;
    const pull = weight * (SWING[id] ?? USUAL_SWING);
    aims[panel] += pull;
    sum += pull;
  }
  if (sum === 0) return NO_AIMS;
  for (const panel of Object.keys(aims) as Panel[]) aims[panel] /= sum;
  return aims;
}
