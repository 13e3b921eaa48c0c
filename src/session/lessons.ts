// Decides what a table needs of a scenario's lessons to predict and to observe them; claims and words are the screens'.

import { METRICS, windowIn } from '../engine/index.ts';
import type { MetricId, Metrics, World } from '../engine/index.ts';
import type { LessonSource, Scenario } from '../scenario/index.ts';

export type ScenarioLesson = Scenario['lessons'][number];

/** What a rule that fires says of the lesson: it speaks for it, against it, or only shows where to look. */
export type Saying = ScenarioLesson['rules'][number]['says'];

/** The mean or the sum of a metric over the turns `from` to `to`, of the world or of one state. */
export interface LessonMeasure {
  readonly metric: MetricId;
  /** Id of a state; null for the world. */
  readonly state: string | null;
  readonly from: number;
  readonly to: number;
  readonly how: 'mean' | 'sum';
}

export interface TableLesson {
  readonly id: string;
  readonly rules: readonly { readonly rule: string; readonly says: Saying }[];
  /** What it measures; each of several measures by itself where the lesson weighs them, since one table has no spread. */
  readonly measures: readonly LessonMeasure[];
}

/** What a lesson measures, or each that it weighs. Said here again, so that a page need not bring the reader of scenarios. */
function measuredBy({ metric, weights }: ScenarioLesson['measure']): readonly MetricId[] {
  if (metric !== undefined) return [metric];
  return METRICS.flatMap(({ id }) => ((weights?.[id] ?? 0) === 0 ? [] : [id]));
}

/** A scenario's lessons as a table of so many turns keeps them. */
export function tableLessonsOf(
  { lessons, calendar }: LessonSource,
  turns: number = calendar.turns,
): readonly TableLesson[] {
  return lessons.map(({ id, rules, measure }) => ({
    id,
    rules: rules.map(({ rule, says }) => ({ rule, says })),
    measures: measuredBy(measure).map((metric) => ({
      metric,
      state: measure.of ?? null,
      ...windowIn(measure.when, calendar, turns),
      how: measure.how,
    })),
  }));
}

/**
 * A measure over a game, from the metrics after each resolved turn (`turns[0]` is turn 1); NaN when the game has not come
 * to its first turn yet.
 */
export function measureOver(
  world: World,
  { metric, state, from, to, how }: LessonMeasure,
  turns: readonly Metrics[],
): number {
  const place = state === null ? -1 : (world.index.state.get(state) ?? -1);
  const isSummed = how === 'sum';
  const values = turns.slice(Math.max(0, from - 1), to).map((metrics) => {
    const of: Readonly<Partial<Record<string, number>>> | undefined =
      place < 0 ? metrics.world : metrics.states[place];
    return of?.[metric] ?? NaN;
  });
  if (values.length === 0) return NaN;
  const sum = values.reduce((total, value) => total + value, 0);
  return isSummed ? sum : sum / values.length;
}
