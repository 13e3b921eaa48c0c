// Decides what a search strives for: a seat's goals, or one measure, read late in the game and in the tail.

import { fault } from '../../base/index.ts';
import { METRICS } from '../../engine/index.ts';
import type { MetricId, World } from '../../engine/index.ts';
import { add, deviationOf, NOTHING_YET } from '../stats/index.ts';
import type { Measurement } from '../types.ts';
import type { Aim } from './lookahead/index.ts';

export interface Goal {
  readonly metric: MetricId;
  /** The state it is read for; null for the whole region. */
  readonly state: string | null;
  /** Above 0 when more is good; the sizes of all goals sum to 1. */
  readonly weight: number;
}

/** Turns that count: half the last ones with orders, half the tail, which shows what lasts. @source DESIGN.md 1.3 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Objective {
  readonly goals: readonly Goal[];
  readonly spans: readonly Span[];
  /** Goal by goal, each over every span. */
  readonly measurements: readonly Measurement[];
}

/** A goal's factor: its weight for each spread that baselines differ by. */
export interface Scale {
  readonly middle: number;
  readonly spread: number;
}

export interface Score {
  /** From what the objective's measurements read, in spreads of the baselines: 0 is their mean, more is better. */
  (values: Float64Array): number;
}

/** Last turns with orders that count. */
const LATE = 4;

function spansOf({ turns, tailTurns }: Pick<World, 'turns' | 'tailTurns'>): readonly Span[] {
  const late = { from: Math.max(1, turns - LATE + 1), to: turns };
  return tailTurns === 0 ? [late] : [late, { from: turns + 1, to: turns + tailTurns }];
}

/** The goals of a seat, or one measure in its good direction. */
export function objectiveOf(world: World, seat: number, measure: MetricId | null): Objective {
  const def = world.seats[seat] ?? fault('There is no such seat.', { seat });
  const wanted =
    measure === null ? Object.entries(def.goals) : [[measure, signOf(measure)] as const];
  const sum = wanted.reduce((total, [, weight]) => total + Math.abs(weight), 0);
  if (sum === 0) fault('The seat has no goals: name a measure.', { seat: def.id });
  const goals = wanted.flatMap(([id, weight]): Goal[] => {
    const spec = METRICS.find((one) => one.id === id);
    if (spec === undefined || weight === 0) return [];
    const own = def.kind === 'state' && spec.per === 'state';
    const state = own ? (world.states[def.holds]?.id ?? null) : null;
    return [{ metric: spec.id, state, weight: weight / sum }];
  });
  const spans = spansOf(world);
  return { goals, spans, measurements: goals.flatMap((goal) => readings(goal, spans)) };
}

function readings({ metric, state }: Goal, spans: readonly Span[]): Measurement[] {
  return spans.map(({ from, to }) => ({ metric, state, from, to, how: 'mean' }));
}

/** +1 where more is better, -1 where less is; a measure that must not be scored is refused. */
export function signOf(metric: MetricId): number {
  const better = METRICS.find(({ id }) => id === metric)?.better ?? 'neither';
  if (better === 'neither') fault('This measure is not one to strive for.', { metric });
  return better === 'up' ? 1 : -1;
}

/** A goal's mean over the spans. */
export function goalValue(
  { spans }: Pick<Objective, 'spans'>,
  values: Float64Array,
  goal: number,
): number {
  let sum = 0;
  for (let span = 0; span < spans.length; span += 1) sum += values[goal * spans.length + span] ?? 0;
  return sum / spans.length;
}

/** Where baselines lie and how far apart, goal by goal, from the mean outcomes of each. */
export function scalesOf(
  objective: { readonly goals: readonly unknown[]; readonly spans: readonly Span[] },
  baselines: readonly Float64Array[],
): readonly Scale[] {
  return objective.goals.map((_, goal) => {
    let summary = NOTHING_YET;
    for (const values of baselines) summary = add(summary, goalValue(objective, values, goal));
    return { middle: summary.mean, spread: deviationOf(summary) };
  });
}

/** A goal that no baseline moves counts for nothing. */
export function scoreBy(objective: Objective, scales: readonly Scale[]): Score {
  return (values) =>
    objective.goals.reduce((score, { weight }, goal) => {
      const { middle, spread } = scales[goal] ?? { middle: 0, spread: 0 };
      if (!(spread > 1e-9)) return score;
      return score + (weight * (goalValue(objective, values, goal) - middle)) / spread;
    }, 0);
}

/** The same as what one more of each measure is worth, for those who look at turns one by one. */
export function aimsOf({ goals }: Objective, scales: readonly Scale[]): readonly Aim[] {
  return goals.flatMap(({ metric, state, weight }, goal): Aim[] => {
    const spread = scales[goal]?.spread ?? 0;
    return spread > 1e-9 ? [{ metric, state, factor: weight / spread }] : [];
  });
}
