// Decides which sides and measurements an experiment over several lessons needs: each once, however many lessons ask for it.

import { canonicalJson } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Side } from '../experiment/index.ts';
import type { Measurement } from '../types.ts';
import { measurementOf, membersOf } from './lesson.ts';
import type { Lesson } from './lesson.ts';

/** A way to play a side, by its place among the experiment's sides. */
export interface Placed {
  readonly id: string;
  readonly side: number;
}

/** A lesson whose parts are found in an experiment. */
export interface Asked {
  readonly lesson: Lesson;
  readonly measurement: number;
  readonly comparisons: readonly {
    readonly play: readonly Placed[];
    readonly against: readonly Placed[];
  }[];
}

export interface Question {
  readonly sides: readonly Side[];
  readonly measurements: readonly Measurement[];
  readonly asked: readonly Asked[];
}

/** What must be played and read for these lessons; `rulesOff` are taken out of every side as well. */
export function questionOf(
  lessons: readonly Lesson[],
  scenario: Scenario,
  rulesOff: readonly string[] = [],
): Question {
  const sides = collection<Side>();
  const measurements = collection<Measurement>();
  const place = (playing: Lesson['compare'][number]['play']): readonly Placed[] =>
    membersOf(playing, scenario).map(({ id, side }) => ({
      id,
      side: sides.place(without(side, rulesOff)),
    }));
  const asked = lessons.map((lesson) => ({
    lesson,
    measurement: measurements.place(measurementOf(lesson, scenario)),
    comparisons: lesson.compare.map(({ play, against }) => ({
      play: place(play),
      against: place(against),
    })),
  }));
  return { sides: sides.all, measurements: measurements.all, asked };
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
