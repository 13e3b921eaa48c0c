// States what a test of a lesson says, and which rows of games are its seeds; it judges nothing.

import type { Row, Values } from '../experiment/index.ts';
import type { Flip } from './flips.ts';
import type { Compared } from './judge.ts';
import type { Lesson } from './lesson.ts';
import type { Verdict } from './verdict.ts';

/** What those who disagree would see: the lesson under their numbers. */
export interface Dissented {
  /** Position among the lesson's dissents. */
  readonly dissent: number;
  readonly verdict: Verdict;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

export interface LessonReport {
  readonly lesson: Lesson;
  readonly verdict: Verdict;
  /** Mean paired difference of the weakest comparison, positive in the expected direction, with its interval. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Share of draws of all plausible numbers in which the effect is enough; null without draws. */
  readonly robust: number | null;
  /** Games a side that the verdict rests on. */
  readonly n: number;
  /** How sure the interval is: 0.95 after a fixed number of games, else what the look that ended the games had to be. */
  readonly confidence: number;
  readonly draws: number;
  readonly reason: 'by-construction' | null;
  /** Rules without which the verdict would be another, when they write what is measured. */
  readonly payingRules: readonly string[];
  readonly comparisons: readonly Compared[];
  /** Position of the comparison that decides. */
  readonly weakest: number;
  readonly flips: readonly Flip[];
  readonly dissents: readonly Dissented[];
}

/** Games of the lesson's own seeds: the same in every experiment about it, so that they can be compared. */
export function seedRows(count: number, values: Values): readonly Row[] {
  return Array.from({ length: count }, (_, at) => ({ seed: `lesson-${at}`, values }));
}
