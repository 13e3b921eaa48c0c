// Decides which sides and measurements an experiment over several lessons needs: each once, however many lessons ask for it.

import { canonicalJson } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Side } from '../experiment/index.ts';
import type { Measurement } from '../types.ts';
import { membersOf, statisticOf } from './lesson.ts';
import type { Comparison, Lesson, Playing } from './lesson.ts';
import { NO_SCALES, factorOf, partsOf } from './readings.ts';
import type { Scales } from './readings.ts';

/** A way to play a side, by its place among the experiment's sides. */
export interface Placed {
  readonly id: string;
  readonly side: number;
}

/** What is read of a game: a measurement of the experiment, less its middle, times a factor; what is alone is read as it is. */
export interface Term {
  readonly measurement: number;
  readonly factor: number;
  readonly middle: number;
}

export interface AskedComparison {
  readonly play: readonly Placed[];
  readonly against: readonly Placed[];
  /** Their sum is what is compared. */
  readonly terms: readonly Term[];
  readonly statistic: 'mean' | 'low';
}

/** A lesson whose parts are found in an experiment. */
export interface Asked {
  readonly lesson: Lesson;
  readonly comparisons: readonly AskedComparison[];
}

export interface Question {
  readonly sides: readonly Side[];
  readonly measurements: readonly Measurement[];
  readonly asked: readonly Asked[];
}

interface QuestionOptions {
  /** Taken out of every side as well. */
  readonly rulesOff?: readonly string[];
  /** Spreads of what weighted lessons measure. */
  readonly scales?: Scales;
}

/** What must be played and read for these lessons. */
export function questionOf(
  lessons: readonly Lesson[],
  scenario: Scenario,
  { rulesOff = [], scales = NO_SCALES }: QuestionOptions = {},
): Question {
  const sides = collection<Side>();
  const measurements = collection<Measurement>();
  const place = (lesson: Lesson, playing: Playing): readonly Placed[] =>
    membersOf(playing, scenario, lesson.over).map(({ id, side }) => ({
      id,
      side: sides.place(without(side, rulesOff)),
    }));
  const termsOf = (lesson: Lesson, comparison: Comparison): readonly Term[] => {
    return partsOf(lesson, scenario, comparison).map((part) => ({
      measurement: measurements.place(part.measurement),
      ...factorOf(part, scales),
    }));
  };
  const asked = lessons.map((lesson) => ({
    lesson,
    comparisons: lesson.compare.map((comparison) => ({
      play: place(lesson, comparison.play),
      against: place(lesson, comparison.against),
      terms: termsOf(lesson, comparison),
      statistic: statisticOf(lesson, comparison),
    })),
  }));
  return { sides: sides.all, measurements: measurements.all, asked };
}

/** The ways to play that these lessons compare, each once. */
export function sidesOf(lessons: readonly Lesson[], scenario: Scenario): readonly Side[] {
  const sides = collection<Side>();
  for (const { compare, over } of lessons) {
    for (const { play, against } of compare) {
      for (const { side } of [play, against].flatMap((one) => membersOf(one, scenario, over))) {
        sides.place(side);
      }
    }
  }
  return sides.all;
}

function without(side: Side, rulesOff: readonly string[]): Side {
  if (rulesOff.length === 0 || side.rulesOff === 'all') return side;
  return { ...side, rulesOff: [...new Set([...side.rulesOff, ...rulesOff])] };
}

/** Things in the order they were first named, equal ones once. */
function collection<Thing extends object>() {
  const all: Thing[] = [];
  const places = new Map<string, number>();
  return {
    all,
    place(thing: Thing): number {
      const key = canonicalJson({ ...thing } as unknown as Canonical);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      all.push(thing);
      return all.length - 1;
    },
  };
}
