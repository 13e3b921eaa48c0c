// Decides what one turn is worth to somebody who strives for some measures; which turns count is not its business.

import type { MetricId, Metrics, StateMetricId, World } from '../../../engine/index.ts';

/** A goal: what one more of the measure is worth. */
export interface Aim {
  readonly metric: MetricId;
  /** The state it is read for; null for the whole region. */
  readonly state: string | null;
  readonly factor: number;
}

/** The worth of a turn's measures, without a fixed zero: only differences mean something. */
export function worthOfTurn(world: World, aims: readonly Aim[], metrics: Metrics): number {
  return aims.reduce((sum, { metric, state, factor }) => {
    const at = state === null ? -1 : (world.index.state.get(state) ?? -1);
    const value =
      at < 0 ? metrics.world[metric] : (metrics.states[at]?.[metric as StateMetricId] ?? 0);
    return sum + factor * value;
  }, 0);
}
