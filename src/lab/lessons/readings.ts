// Decides what a lesson reads of each game: one measure, or several weighed against each other in spreads of random play.

import { canonicalJson, fault } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import { METRICS, windowOf } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { runExperiments } from '../experiment/index.ts';
import type { Plan, Results, Side, Tools } from '../experiment/index.ts';
import { scalesOf } from '../search/objective.ts';
import type { Scale } from '../search/objective.ts';
import type { Measurement, ScenarioText } from '../types.ts';
import type { Comparison, Lesson } from './lesson.ts';
import { playersOf } from './lesson.ts';
import { seedRows } from './report.ts';

/** A measurement and its share of what is compared, below 0 where less is good; null when it is all that is compared. */
export interface Part {
  readonly measurement: Measurement;
  readonly weight: number | null;
}

/** What a comparison of a lesson reads: the measure alone, or its weighted parts, whose shares sum to 1. */
export function partsOf(
  { measure, over }: Lesson,
  { calendar }: Scenario,
  comparison?: Comparison,
): readonly Part[] {
  const { metric, weights, of, how } = measure;
  const length = over?.turns === undefined ? {} : { turns: over.turns };
  const measurement = (id: MetricId): Measurement => ({
    metric: id,
    state: of ?? null,
    ...windowOf(comparison?.when ?? measure.when, { ...calendar, ...length }),
    how,
    ...length,
  });
  if (metric !== undefined) return [{ measurement: measurement(metric), weight: null }];
  const weighed = METRICS.flatMap(({ id }) => {
    const weight = weights?.[id] ?? 0;
    return weight === 0 ? [] : [{ measurement: measurement(id), weight }];
  });
  const all = weighed.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return weighed.map((part) => ({ ...part, weight: part.weight / all }));
}

/** Where random play lies and how far it spreads, by measurement. */
export type Scales = ReadonlyMap<string, Scale>;

export const NO_SCALES: Scales = new Map();

/** Games of random play that say what one spread is. @source design choice */
export const SCALE_SEEDS = 40;

/** Games of random play that weighted lessons need: how they are played, and what is read of them. */
export interface ScaleAsk {
  readonly side: Side;
  readonly measurements: readonly Measurement[];
}

/** One for each length of game; none when no lesson weighs. */
export function scaleAsks(lessons: readonly Lesson[], scenario: Scenario): readonly ScaleAsk[] {
  const wanted = lessons
    .filter(({ measure }) => measure.metric === undefined)
    .flatMap((lesson) => lesson.compare.flatMap((one) => partsOf(lesson, scenario, one)))
    .map(({ measurement }) => measurement);
  const seats = Object.fromEntries(
    playersOf([], scenario).map((seat) => [seat, { strategy: 'random' }]),
  );
  return [...new Set(wanted.map(({ turns }) => turns))].map((turns) => {
    const own = wanted.filter((one) => one.turns === turns);
    const length = turns === undefined ? {} : { turns };
    return {
      side: { seats, values: {}, rulesOff: [], ...length },
      measurements: [...new Map(own.map((one) => [keyOf(one), one])).values()],
    };
  });
}

/** The scales of what was read, game by game. */
export function scalesIn(
  { measurements }: ScaleAsk,
  games: readonly Float64Array[],
): readonly (readonly [string, Scale])[] {
  const scales = scalesOf({ goals: measurements, spans: ONE_SPAN }, games);
  return measurements.flatMap((one, at) => {
    const scale = scales[at];
    return scale === undefined ? [] : [[keyOf(one), scale] as const];
  });
}

/** Plays at random what weighted lessons need; nothing when no lesson weighs. */
export async function scalesFor(
  lessons: readonly Lesson[],
  { source, scenario }: { readonly source: ScenarioText; readonly scenario: Scenario },
  tools: Tools,
): Promise<Scales> {
  const asks = scaleAsks(lessons, scenario);
  if (asks.length === 0) return NO_SCALES;
  const rows = seedRows(SCALE_SEEDS, {});
  const results = await runExperiments(
    asks.map(({ side, measurements }): Plan => ({
      scenario: source,
      sides: [side],
      rows,
      measurements,
    })),
    tools,
  );
  const played = ({ values }: Results, { measurements }: ScaleAsk): readonly Float64Array[] =>
    rows.map((_, row) =>
      values.subarray(row * measurements.length, (row + 1) * measurements.length),
    );
  return new Map(
    results.flatMap((one, at) => {
      const ask = asks[at];
      return ask === undefined ? [] : scalesIn(ask, played(one, ask));
    }),
  );
}

/** Each measurement is read over its own turns already. */
const ONE_SPAN = [{ from: 1, to: 1 }];

/** Spreads below this are rounding: what random play never moves counts for nothing. */
const NO_SPREAD = 1e-9;

/** What one more of a part is worth, and where it counts from; a measure alone is read as it is. */
export function factorOf(
  { measurement, weight }: Part,
  scales: Scales,
): { readonly factor: number; readonly middle: number } {
  if (weight === null) return { factor: 1, middle: 0 };
  const { middle, spread } =
    scales.get(keyOf(measurement)) ??
    fault('The spread of a weighted measure is not known.', { metric: measurement.metric });
  return { factor: spread > NO_SPREAD ? weight / spread : 0, middle };
}

function keyOf(measurement: Measurement): string {
  return canonicalJson({ ...measurement } as unknown as Canonical);
}
