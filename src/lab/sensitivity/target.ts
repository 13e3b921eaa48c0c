// Decides what a sensitivity study reads of each game of a world: a measure under one way to play, or the effect of a lesson.

import { fault } from '../../base/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Block, Plan, Results, Side } from '../experiment/index.ts';
import { questionOf, sidesOf, weakestPairs } from '../lessons/index.ts';
import type { Lesson, Scales } from '../lessons/index.ts';
import type { Measurement } from '../types.ts';

export type SensitivityQuestion =
  | { readonly lesson: Lesson }
  | { readonly side: Side; readonly measurement: Measurement };

export interface Target extends Pick<Plan, 'sides' | 'measurements'> {
  /** One number a seed. */
  read(results: Results, block: Block): Float64Array;
}

/** Ways to play that the question compares. */
export function sidesFor(question: SensitivityQuestion, scenario: Scenario): number {
  return 'side' in question ? 1 : sidesOf([question.lesson], scenario).length;
}

/**
 * A lesson is read as its weakest comparison in that world, pair by pair of games with one seed; where it compares bad ends,
 * each pair bears the difference of the ends over the world's seeds, so that luck does not show.
 */
export function targetOf(
  question: SensitivityQuestion,
  scenario: Scenario,
  scales: Scales,
): Target {
  if ('side' in question) {
    return {
      sides: [question.side],
      measurements: [question.measurement],
      read: (results, block) => results.column(0, 0, block),
    };
  }
  const { sides, measurements, asked } = questionOf([question.lesson], scenario, { scales });
  const one = asked[0] ?? fault('The lesson asks nothing.', { lesson: question.lesson.id });
  return { sides, measurements, read: (results, block) => weakestPairs(one, results, block) };
}
