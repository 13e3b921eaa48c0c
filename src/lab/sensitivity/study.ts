// Finds which of a scenario's numbers move a measure or a lesson: all of them screened, then the few that matter taken together.

import { runExperiment, variedOf } from '../experiment/index.ts';
import type { Row, Tools, Values } from '../experiment/index.ts';
import { latinHypercube } from '../design/index.ts';
import { scalesFor } from '../lessons/index.ts';
import { percentile, studentQuantile } from '../stats/index.ts';
import type { Interval } from '../stats/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { ScenarioText } from '../types.ts';
import { scenarioOf } from '../worker/index.ts';
import { dialsOf, valuesAt } from './dials.ts';
import type { Dial } from './dials.ts';
import { saltelliDesign, sobolIndices } from './indices.ts';
import { luckOf } from './luck.ts';
import type { Luck } from './luck.ts';
import { morrisDesign, morrisEffects } from './morris.ts';
import type { ElementaryEffects, MorrisDesign } from './morris.ts';
import { sidesFor, targetOf } from './target.ts';
import type { SensitivityQuestion, Target } from './target.ts';

/** Trajectories, numbers that are kept, points of each base sample, games a side in each world. @source design choice */
export const USUAL_STUDY = { trajectories: 6, top: 6, samples: 128, seeds: 2 } as const;

export interface StudySize {
  readonly trajectories: number;
  readonly top: number;
  readonly samples: number;
  readonly seeds: number;
  /** True to move every number alone, also those of one kind. */
  readonly each: boolean;
}

export interface SensitivityOptions extends StudySize {
  readonly key: string;
  readonly tools: Tools;
}

/** Up: the outcome rises with the number, beyond what so few moves may show by chance. */
export type Influence = 'up' | 'down' | 'either' | 'none';

/** A number, or all of a kind, with its elementary effects: what going through its whole range does. */
export interface Screened extends ElementaryEffects {
  readonly key: string;
  /** How many numbers move together. */
  readonly numbers: number;
  /** Range of a number that stands alone, null for several. */
  readonly range: readonly [number, number] | null;
  readonly influence: Influence;
}

export interface Share {
  /** Null for all other numbers together. */
  readonly key: string | null;
  readonly first: Interval;
  readonly total: Interval;
}

export interface SensitivityReport {
  readonly games: number;
  readonly numbers: number;
  readonly size: StudySize;
  /** The outcome at the file's own numbers, on the study's seeds. */
  readonly usual: number;
  /** Where the outcome lies in nine of ten plausible worlds. */
  readonly plausible: readonly [number, number];
  /** The most influential first. */
  readonly screened: readonly Screened[];
  /** Shares of the variance over plausible worlds: the few that were kept, and all others together. */
  readonly shares: readonly Share[];
  /** Sum of the first orders, all others included: what is missing to 1 is due to lines acting together, and to luck. */
  readonly alone: number;
  readonly luck: Luck;
}

/** Games that a study plays. */
export function studyCost(
  scenario: Scenario,
  question: SensitivityQuestion,
  { trajectories, top, samples, seeds, each }: StudySize,
): number {
  const dials = dialsOf(variedOf(scenario), each).length;
  const inputs = top < dials ? top + 1 : dials;
  const worlds = 1 + trajectories * (dials + 1) + samples * (inputs + 2);
  return worlds * seeds * sidesFor(question, scenario);
}

/**
 * The answer depends on the text, the question, the size and the key, not on who plays.
 * @source Saltelli et al. 2008, "Global Sensitivity Analysis: The Primer", chapters 3 and 4: screen, then share out
 */
export async function sensitivityOf(
  source: ScenarioText,
  question: SensitivityQuestion,
  options: SensitivityOptions,
): Promise<SensitivityReport> {
  const { key, trajectories, top, samples, seeds, each } = options;
  const scenario = scenarioOf(source);
  const varied = variedOf(scenario);
  const dials = dialsOf(varied, each);
  const games = studyCost(scenario, question, options);
  const asked = 'lesson' in question ? [question.lesson] : [];
  const scales = await scalesFor(asked, { source, scenario }, options.tools);
  const play = player({ source, target: targetOf(question, scenario, scales), games, options });

  const screening = morrisDesign(dials.length, trajectories, { key: `${key}|screen` });
  const worlds = screening.rows.map((row) => valuesAt(dials, (dial) => row[dial] ?? 0.5));
  const [usual = NaN, ...outcomes] = meansOf(await play([{}, ...worlds]));
  const screened = screenedOf(dials, screening, outcomes);

  const kept = screened
    .slice(0, top)
    .flatMap((one) => dials.filter((dial) => dial.key === one.key));
  const { design, worlds: shared } = sharing(kept, dials, options);
  const played = await play(shared);
  const means = meansOf(played);
  const indices = sobolIndices(design, means, { key });
  const shares = indices.map((index, at): Share => ({ key: kept[at]?.key ?? null, ...index }));
  const base = means.slice(0, 2 * samples).sort((a, b) => a - b);
  return {
    games,
    numbers: varied.length,
    size: { trajectories, top, samples, seeds, each },
    usual,
    plausible: [percentile(base, 0.05), percentile(base, 0.95)],
    screened,
    shares,
    alone: shares.reduce((sum, { first }) => sum + first.mean, 0),
    luck: luckOf(played.slice(0, 2 * samples)),
  };
}

interface Playing {
  readonly source: ScenarioText;
  readonly target: Target;
  readonly games: number;
  readonly options: SensitivityOptions;
}

/** Plays worlds on the same few seeds; what is told of progress is told of the whole study. */
function player({ source, target, games, options }: Playing) {
  const { seeds, key, tools } = options;
  const { sides, measurements } = target;
  let before = 0;
  return async (worlds: readonly Values[]): Promise<readonly Float64Array[]> => {
    const rows = worlds.flatMap((values): Row[] =>
      Array.from({ length: seeds }, (_, seed) => ({ seed: `${key} ${seed}`, values })),
    );
    const results = await runExperiment(
      { scenario: source, sides, rows, measurements },
      { ...tools, onProgress: (done) => tools.onProgress?.(before + done, games) },
    );
    before += rows.length * sides.length;
    return worlds.map((_, world) => target.read(results, { from: world * seeds, count: seeds }));
  };
}

function meansOf(worlds: readonly Float64Array[]): number[] {
  return worlds.map((world) => world.reduce((sum, value) => sum + value, 0) / world.length);
}

function screenedOf(
  dials: readonly Dial[],
  design: MorrisDesign,
  outcomes: readonly number[],
): readonly Screened[] {
  const effects = morrisEffects(design, outcomes);
  return dials
    .map(({ key, members }, at): Screened => {
      const [one] = members;
      const effect = effects[at] ?? { mu: 0, muStar: 0, sigma: 0 };
      return {
        key,
        numbers: members.length,
        range: members.length === 1 && one !== undefined ? [one.low, one.high] : null,
        ...effect,
        influence: influenceOf(effect, design.trajectories),
      };
    })
    .toSorted((a, b) => b.muStar - a.muStar || (a.key < b.key ? -1 : 1));
}

/** A direction is named only where the 95 % interval of the mean effect lies on one side of nothing. */
function influenceOf({ mu, muStar, sigma }: ElementaryEffects, trajectories: number): Influence {
  if (muStar === 0) return 'none';
  if (trajectories < 2) return 'either';
  const half = (studentQuantile(0.975, trajectories - 1) * sigma) / Math.sqrt(trajectories);
  if (Math.abs(mu) <= half) return 'either';
  return mu > 0 ? 'up' : 'down';
}

/**
 * The worlds of the second part. Numbers that were not kept vary too, all together as one input: its share says what the
 * screening left out. Their draws are two halves of one Latin hypercube.
 */
function sharing(
  kept: readonly Dial[],
  dials: readonly Dial[],
  { samples, key }: Pick<StudySize, 'samples'> & { readonly key: string },
) {
  const rest = dials.filter((dial) => !kept.includes(dial));
  const inputs = kept.length + (rest.length > 0 ? 1 : 0);
  const design = saltelliDesign(inputs, samples, `${key}|shares`);
  const draws = latinHypercube(2 * samples, rest.length, `${key}|rest`);
  const all = [...kept, ...rest];
  const worlds = design.rows.map((row, at) => {
    const block = Math.floor(at / samples);
    // The second base sample, and the first with the last input taken from the second.
    const other = block === 1 || block === 2 + kept.length;
    const draw = draws[(at % samples) + (other ? samples : 0)];
    return valuesAt(all, (dial) =>
      dial < kept.length ? (row[dial] ?? 0.5) : (draw?.[dial - kept.length] ?? 0.5),
    );
  });
  return { design, worlds };
}
