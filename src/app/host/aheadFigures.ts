// Decides which measures a look ahead reads for a lesson, and in which figures it is told: none finer than it is known.
import { METRICS } from '../../engine/index.ts';
import type { AheadEffect, ReviewMeasure } from '../../review/index.ts';
import { tableLessonsOf } from '../../session/index.ts';
import { writtenAs } from '../facts/measures.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';

/** Measures that are looked at, at most. @source design choice */
const MOST_MEASURES = 3;

/** What a lesson measures, then what its card says to look at. */
export function measuresOf(
  loaded: Pick<LoadedScenario, 'lessons' | 'facts'>,
  lesson: string,
  turns: number,
): readonly ReviewMeasure[] {
  const own = tableLessonsOf(loaded.lessons, turns).find(({ id }) => id === lesson)?.measures ?? [];
  const shown = loaded.facts.lessons.find(({ id }) => id === lesson)?.metrics ?? [];
  const all = [
    ...own.map(({ metric, state }) => ({ metric, state })),
    ...shown.map((metric) => ({ metric, state: null })),
  ];
  return all
    .filter(({ metric }, at) => all.findIndex((one) => one.metric === metric) === at)
    .slice(0, MOST_MEASURES);
}

/** Figures of one effect in the unit that is written. */
export interface AheadFigures {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly digits: number;
}

/** Rounded to tens, ones or tenths: the coarsest that is finer than the interval of the mean is wide on either side. */
export function figuresOf({ measure, effect, low, high }: AheadEffect): AheadFigures {
  const spec = METRICS.find(({ id }) => id === measure.metric);
  const factor = spec === undefined ? 1 : writtenAs(spec).factor;
  const { difference } = effect;
  const halfWidth = ((difference.high - difference.low) / 2) * factor;
  const step = stepFor(halfWidth);
  const rounded = (value: number) => Math.round((value * factor) / step) * step;
  return {
    mean: rounded(difference.mean),
    low: rounded(low),
    high: rounded(high),
    digits: step < 1 ? 1 : 0,
  };
}

function stepFor(halfWidth: number): number {
  if (halfWidth >= 10) return 10;
  // One pair has no interval: it is told in ones, and said to tell nothing.
  return halfWidth < 0.5 ? 0.1 : 1;
}
