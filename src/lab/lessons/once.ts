// Decides what a lesson's plays came to in one game's luck: a table compares its own game with them; it gives no verdict.

import { runExperiment } from '../experiment/index.ts';
import type { Tools } from '../experiment/index.ts';
import type { ScenarioText } from '../types.ts';
import { scenarioOf } from '../worker/index.ts';
import { compareIn } from './judge.ts';
import type { Compared } from './judge.ts';
import { scalesFor } from './readings.ts';
import { questionOf } from './sides.ts';

/** What the plays of one lesson came to with one seed. One pair of games has no interval: its ends are infinite. */
export interface OnceCompared {
  readonly lesson: string;
  readonly comparisons: readonly Compared[];
}

/** Plays every side of every lesson once, with the luck of this seed. */
export async function playLessonsOnce(
  source: ScenarioText,
  seed: string,
  tools: Tools,
): Promise<readonly OnceCompared[]> {
  const scenario = scenarioOf(source);
  const scales = await scalesFor(scenario.lessons, { source, scenario }, tools);
  const { sides, measurements, asked } = questionOf(scenario.lessons, scenario, { scales });
  if (asked.length === 0) return [];
  const rows = [{ seed, values: {} }];
  const results = await runExperiment({ scenario: source, sides, rows, measurements }, tools);
  return asked.map((one) => ({
    lesson: one.lesson.id,
    comparisons: compareIn(one, results, { from: 0, count: 1 }).comparisons,
  }));
}
