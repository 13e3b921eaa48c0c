// Finds which of a scenario's numbers move a measure: all of them screened one by one, then the few that matter taken together.

import { runExperiment, variedOf } from '../experiment/index.ts';
import type { Row, Side, Tools, Varied, Values } from '../experiment/index.ts';
import type { Measurement, ScenarioText } from '../types.ts';
import { scenarioOf } from '../worker/index.ts';
import { saltelliDesign, sobolIndices } from './indices.ts';
import type { SobolIndex } from './indices.ts';
import { morrisDesign, morrisEffects } from './morris.ts';
import type { ElementaryEffects } from './morris.ts';

export interface SensitivityAsk {
  readonly scenario: ScenarioText;
  /** Who plays; the same in every game. */
  readonly side: Side;
  readonly measurement: Measurement;
  /** Trajectories of the screening, numbers that are kept, and points of their two base samples. */
  readonly trajectories: number;
  readonly keep: number;
  readonly points: number;
  /** Games in each world, on the same seeds everywhere: what is left of luck is the same too. */
  readonly seeds: number;
  readonly key: string;
}

/** A number with its elementary effects: over its whole range, other numbers anywhere. */
export interface Screened extends ElementaryEffects {
  readonly key: string;
  readonly low: number;
  readonly high: number;
}

export interface SensitivityReport {
  readonly games: number;
  /** The most influential first. */
  readonly screened: readonly Screened[];
  /** Shares of the variance of the few that were kept, while all others stand as in the file. */
  readonly shares: readonly (SobolIndex & { readonly key: string })[];
  /** Sum of the first orders: what is missing to 1 is due to numbers acting together. */
  readonly alone: number;
}

/** Games that a study plays, for a number of varied numbers. */
export function studyCost(varied: number, ask: Omit<SensitivityAsk, 'scenario' | 'side'>): number {
  const { trajectories, keep, points, seeds } = ask;
  const kept = Math.min(keep, varied);
  return seeds * (trajectories * (varied + 1) + points * (kept + 2));
}

/** @source Saltelli et al. 2008, "Global Sensitivity Analysis: The Primer", chapters 3 and 4: screen, then share out */
export async function studySensitivity(
  ask: SensitivityAsk,
  tools: Tools,
): Promise<SensitivityReport> {
  const varied = variedOf(scenarioOf(ask.scenario));
  const screening = morrisDesign(varied.length, ask.trajectories, { key: `${ask.key}|screen` });
  const effects = morrisEffects(screening, await outputsAt(ask, varied, screening.rows, tools));
  const screened = varied
    .map(({ key, low, high }, at): Screened => ({ key, low, high, ...(effects[at] ?? NONE) }))
    .toSorted((a, b) => b.muStar - a.muStar || (a.key < b.key ? -1 : 1));
  const kept = screened
    .slice(0, ask.keep)
    .flatMap((one) => varied.filter(({ key }) => key === one.key));
  const design = saltelliDesign(kept.length, ask.points, `${ask.key}|shares`);
  const outputs = await outputsAt(ask, kept, design.rows, tools);
  const indices = sobolIndices(design, outputs, { key: ask.key });
  const shares = indices.flatMap((index, at) => {
    const key = kept[at]?.key;
    return key === undefined ? [] : [{ key, ...index }];
  });
  return {
    games: studyCost(varied.length, ask),
    screened,
    shares,
    alone: shares.reduce((sum, { first }) => sum + first.mean, 0),
  };
}

const NONE: ElementaryEffects = { mu: 0, muStar: 0, sigma: 0 };

/** The measure in each world, as a mean over the seeds. */
async function outputsAt(
  { scenario, side, measurement, seeds, key }: SensitivityAsk,
  varied: readonly Varied[],
  points: readonly Float64Array[],
  tools: Tools,
): Promise<Float64Array> {
  const rows = points.flatMap((point): Row[] => {
    const values: Values = valuesAt(varied, point);
    return Array.from({ length: seeds }, (_, seed) => ({ seed: `${key} ${seed}`, values }));
  });
  const plan = { scenario, sides: [side], rows, measurements: [measurement] };
  const column = (await runExperiment(plan, tools)).column(0, 0);
  return Float64Array.from({ length: points.length }, (_, point) => {
    let sum = 0;
    for (let seed = 0; seed < seeds; seed += 1) sum += column[point * seeds + seed] ?? NaN;
    return sum / seeds;
  });
}

function valuesAt(varied: readonly Varied[], point: Float64Array): Values {
  return Object.fromEntries(
    varied.map(({ key, low, high }, at) => [key, low + (point[at] ?? 0.5) * (high - low)]),
  );
}
