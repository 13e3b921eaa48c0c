// Decides between which bounds a measure lies, when it lies on one of them, and over which turns it is read.

import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import type { Measurement } from '../types.ts';

type Unit = (typeof METRICS)[number]['unit'];

/** Bounds by unit, as the columns that measures are read from have them; null where there is none. */
const BOUNDS: Readonly<Record<Unit, readonly [number, number | null]>> = {
  x: [0, null],
  index: [0, 1],
  share: [0, 1],
  count: [0, null],
  severity: [0, null],
  flow: [0, null],
  credits: [0, null],
  points: [0, 100],
  rung: [0, 5],
};

/** How near to a bound is on it, as a share of the range. @source design choice */
const NEAR = 0.005;

/** What happens turn by turn: summed over turns, since most turns of most places have none of it. */
const HAPPENINGS: readonly Unit[] = ['count', 'severity', 'flow'];

/** What happens turn by turn may fail to happen for a while without being on a bound: only the whole game says so. */
export function happens(metric: MetricId): boolean {
  return HAPPENINGS.includes(unitOf(metric));
}

function unitOf(metric: MetricId): Unit {
  return METRICS.find(({ id }) => id === metric)?.unit ?? 'x';
}

/** On which bound a value lies; null between them. Nothing is on a bound that a measure does not have. */
export function pinnedAt(metric: MetricId, value: number): 'low' | 'high' | null {
  const [low, high] = BOUNDS[unitOf(metric)];
  const reach = high === null ? 1e-9 : NEAR * (high - low);
  if (value <= low + reach) return 'low';
  return high !== null && value >= high - reach ? 'high' : null;
}

/** Partners leave when orders end: what hangs on them is read before, and says nothing in the tail. @source MODEL.md ruling 7 */
const OF_PARTNERS: readonly MetricId[] = ['dependence', 'agendaShare', 'visibility'];

export function hangsOnPartners(metric: MetricId): boolean {
  return OF_PARTNERS.includes(metric);
}

/** A measure at the end of some turns: what is at hand in the last one, or what happened in all of them. */
export function readingOver(
  metric: MetricId,
  state: string | null,
  { from, to }: { readonly from: number; readonly to: number },
): Measurement {
  const sums = happens(metric);
  return { metric, state, from: sums ? from : to, to, how: sums ? 'sum' : 'mean' };
}
