// Decides what is told of two versions of a scenario: what happens otherwise, which verdicts change, and what differs in the text.

import { fault } from '../../base/index.ts';
import type { Tools } from '../experiment/index.ts';
import { testLessons } from '../lessons/index.ts';
import type { LessonReport, Verdict } from '../lessons/index.ts';
import type { ScenarioText } from '../types.ts';
import { scenarioOf } from '../worker/index.ts';
import { measureChanges, rateChanges, thresholdChanges } from './changes.ts';
import type { MeasureChange, RateChange, ThresholdChange } from './changes.ts';
import { playBoth } from './games.ts';
import { textChanges } from './texts.ts';
import type { TextChanges } from './texts.ts';

export type { MeasureChange, RateChange, ThresholdChange } from './changes.ts';
export type { NumberChange, PartChange, TextChanges } from './texts.ts';

/** Plays that show what a scenario does: nothing, force, people, neighbours, and two mixtures. @source design choice */
export const DIFF_STRATEGIES: readonly string[] = [
  'nothing',
  'patrol',
  'community',
  'coop',
  'integrated',
  'securecoop',
];
export const DIFF_SEEDS = 40;

export interface DiffOptions {
  readonly seeds?: number;
  readonly strategies?: readonly string[];
  readonly tools: Tools;
}

/** A lesson that comes out otherwise; null where one of the scenarios does not have it. */
export interface LessonChange {
  readonly id: string;
  readonly before: LessonOutcome | null;
  readonly after: LessonOutcome | null;
}

export interface LessonOutcome {
  readonly verdict: Verdict;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

export interface Diff {
  readonly seeds: number;
  readonly strategies: readonly string[];
  readonly text: TextChanges;
  readonly measures: readonly MeasureChange[];
  readonly thresholds: readonly ThresholdChange[];
  readonly rates: readonly RateChange[];
  readonly lessons: readonly LessonChange[];
}

/** Compares two scenarios by what happens in the same plays with the same seeds. */
export async function diffScenarios(
  before: ScenarioText,
  after: ScenarioText,
  { seeds = DIFF_SEEDS, strategies = DIFF_STRATEGIES, tools }: DiffOptions,
): Promise<Diff> {
  if (strategies.length === 0) fault('A comparison needs a strategy.', {});
  const scenarios = [before, after].map((source) => ({ source, scenario: scenarioOf(source) }));
  const [first, second] = scenarios;
  if (first === undefined || second === undefined) fault('A comparison needs two scenarios.', {});
  const [old, now] = await playBoth([first, second], { seeds, strategies, tools });
  const lessons = { seeds, draws: 0, dissents: false, tools };
  const taught = [await testLessons(before, lessons), await testLessons(after, lessons)] as const;
  return {
    seeds,
    strategies,
    text: textChanges(first.scenario, second.scenario),
    measures: measureChanges(old, now, strategies),
    thresholds: thresholdChanges(old, now, strategies),
    rates: rateChanges(old, now, strategies.length),
    lessons: lessonChanges(...taught),
  };
}

/** Lessons whose verdict is another, or whose effect lies outside what was known of it. */
function lessonChanges(
  before: readonly LessonReport[],
  after: readonly LessonReport[],
): readonly LessonChange[] {
  const old = new Map(before.map((report) => [report.lesson.id, report]));
  const now = new Map(after.map((report) => [report.lesson.id, report]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const was = old.get(id);
    const is = now.get(id);
    if (was !== undefined && is !== undefined && isSame(was, is)) return [];
    return [{ id, before: outcomeOf(was), after: outcomeOf(is) }];
  });
}

function isSame(was: LessonReport, is: LessonReport): boolean {
  return was.verdict === is.verdict && is.effect >= was.low && is.effect <= was.high;
}

function outcomeOf(report: LessonReport | undefined): LessonOutcome | null {
  if (report === undefined) return null;
  const { verdict, effect, low, high } = report;
  return { verdict, effect, low, high };
}
