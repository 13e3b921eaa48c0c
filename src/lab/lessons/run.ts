// Decides which games test a scenario's lessons, and puts their verdicts together.

import { scenarioOf } from '../worker/index.ts';
import { drawValues, runExperiments, variedOf } from '../experiment/index.ts';
import type { Results, Row, Tools, Values } from '../experiment/index.ts';
import type { ScenarioText } from '../types.ts';
import type { Scenario } from '../../scenario/index.ts';
import { doubtsOf } from './doubts.ts';
import { drawnNumbers, flipsOf } from './flips.ts';
import type { DrawnNumber } from './flips.ts';
import { isEnoughFor, weakestEffect } from './judge.ts';
import { looksAtLows } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import { looksAt, playLooks } from './looks.ts';
import type { Judged } from './looks.ts';
import { scalesFor } from './readings.ts';
import type { LessonReport } from './report.ts';
import { questionOf } from './sides.ts';
import type { Asked } from './sides.ts';

/** Games a side at the usual numbers, draws of the numbers, and games in each draw. @source design choice */
export const USUAL_SEEDS = 200;
export const USUAL_DRAWS = 100;
const SEEDS_A_DRAW = 2;
/** Where bad ends are compared a draw needs games enough to have one: as many games in all, in fewer draws. */
const SEEDS_A_LOW_DRAW = 20;
/** Fewer draws say nothing of what share of them agrees. */
const LEAST_LOW_DRAWS = 5;

export interface LessonOptions {
  /** Instead of the usual numbers; a lesson that asks for fewer itself gets no more than that. */
  readonly seeds?: number;
  readonly draws?: number;
  /** Ids; all lessons when absent. */
  readonly only?: readonly string[];
  /** False to leave out what those who disagree would see. */
  readonly dissents?: boolean;
  /** True to look at lessons on the way, and to play on only for those that are not decided. */
  readonly sequential?: boolean;
  readonly tools: Tools;
}

/** Tests lessons by playing them; the answer depends on the scenario's text, the counts and nothing else. */
export async function testLessons(
  source: ScenarioText,
  options: LessonOptions,
): Promise<readonly LessonReport[]> {
  const scenario = scenarioOf(source);
  const { only } = options;
  const lessons = scenario.lessons.filter(({ id }) => only === undefined || only.includes(id));
  const reports = new Map<string, LessonReport>();
  for (const group of groupsOf(lessons, options)) {
    for (const report of await testGroup(source, scenario, { ...group, options })) {
      reports.set(report.lesson.id, report);
    }
  }
  return lessons.flatMap(({ id }) => reports.get(id) ?? []);
}

/** How many games test a lesson. */
interface Counts {
  readonly seeds: number;
  readonly draws: number;
  readonly seedsADraw: number;
}

interface Group extends Counts {
  readonly lessons: readonly Lesson[];
}

/** Lessons that want as many games are tested together, so that they share them. */
function groupsOf(lessons: readonly Lesson[], options: LessonOptions): readonly Group[] {
  const groups = new Map<string, Counts & { lessons: Lesson[] }>();
  for (const lesson of lessons) {
    const counts = countsOf(lesson, options);
    const key = JSON.stringify(counts);
    const group = groups.get(key) ?? { lessons: [], ...counts };
    group.lessons.push(lesson);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function countsOf(lesson: Lesson, options: LessonOptions): Counts {
  const { over } = lesson;
  const seeds = fewest(options.seeds, over?.seeds) ?? USUAL_SEEDS;
  const draws = fewest(options.draws, over?.draws) ?? USUAL_DRAWS;
  if (!looksAtLows(lesson)) return { seeds, draws, seedsADraw: SEEDS_A_DRAW };
  const fewer = Math.ceil((draws * SEEDS_A_DRAW) / SEEDS_A_LOW_DRAW);
  return {
    seeds,
    draws: fewer < LEAST_LOW_DRAWS ? 0 : fewer,
    seedsADraw: SEEDS_A_LOW_DRAW,
  };
}

function fewest(...counts: readonly (number | undefined)[]): number | undefined {
  const given = counts.filter((count) => count !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
}

async function testGroup(
  source: ScenarioText,
  scenario: Scenario,
  { lessons, seeds, draws, seedsADraw, options }: Group & { readonly options: LessonOptions },
): Promise<readonly LessonReport[]> {
  const { tools, dissents = true, sequential = false } = options;
  const scales = await scalesFor(lessons, { source, scenario }, tools);
  const question = questionOf(lessons, scenario, { scales });
  const varied = variedOf(scenario);
  const drawn = drawValues(varied, draws, 'lessons');
  const looks = looksAt(seeds, sequential);
  const ask = { source, question, looks, others: drawn.flatMap(drawRowsOf(seedsADraw)) };
  const { judged, others } = await playLooks(ask, tools);
  const keys = varied.map(({ key }) => key);
  const numbers = drawnNumbers(keys, drawn);
  const beside = { results: others, draws, seedsADraw, numbers };
  const plain = question.asked.flatMap((asked, at) => {
    const found = judged[at];
    return found === undefined ? [] : [report(asked, found, beside)];
  });
  const about = { source, scenario, scales, seeds, dissents };
  const doubts = plain.flatMap((one) => doubtsOf(one, about));
  const answers = await runExperiments(
    doubts.map(({ plan }) => plan),
    tools,
  );
  return plain.map((one) =>
    doubts.reduce((so, doubt, at) => {
      const answer = answers[at];
      return doubt.id === one.lesson.id && answer !== undefined ? doubt.settle(so, answer) : so;
    }, one),
  );
}

function drawRowsOf(seeds: number): (values: Values, draw: number) => readonly Row[] {
  return (values, draw) =>
    Array.from({ length: seeds }, (_, at) => ({ seed: `draw-${draw}-${at}`, values }));
}

interface Drawn {
  readonly results: Results;
  readonly draws: number;
  readonly seedsADraw: number;
  readonly numbers: readonly DrawnNumber[];
}

function report(
  asked: Asked,
  { comparisons, weakest, n, confidence }: Judged,
  { results, draws, seedsADraw, numbers }: Drawn,
): LessonReport {
  const deciding = comparisons[weakest];
  const effects = Float64Array.from({ length: draws }, (_, draw) =>
    weakestEffect(asked, results, { from: draw * seedsADraw, count: seedsADraw }),
  );
  const enough = Array.from(effects, (effect) => isEnoughFor(asked, effect));
  const identical = deciding?.identical === true;
  const said = deciding?.verdict ?? 'undecided';
  const turned = enough.map((is) => (said === 'holds' ? !is : is));
  return {
    lesson: asked.lesson,
    verdict: identical ? 'undecided' : said,
    effect: deciding?.effect ?? NaN,
    low: deciding?.low ?? NaN,
    high: deciding?.high ?? NaN,
    robust: draws === 0 ? null : enough.filter(Boolean).length / enough.length,
    n,
    confidence,
    draws,
    reason: identical ? 'by-construction' : null,
    payingRules: [],
    comparisons,
    weakest,
    flips: identical ? [] : flipsOf(numbers, { effects, turned }),
    dissents: [],
  };
}
