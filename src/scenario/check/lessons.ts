// Finds lessons that cannot be tested as they stand, or whose answer is built in; whether one holds is the lab's to say.

import { METRICS, PARAMETERS } from '../../engine/index.ts';
import { nearest } from '../nearest.ts';
import { numbersOf, type NumberPassport } from '../numbers.ts';
import { goodOf, metricsOf, paymentsOf, type Lesson } from '../payment.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

type Side = Lesson['compare'][number]['play'];

/** From this many lessons on, one at least is expected to fail. @source MODEL.md F */
const ENOUGH_LESSONS = 4;

export function checkLessons(subject: Subject): void {
  const { scenario, report } = subject;
  const { lessons } = scenario;
  if (lessons.length === 0) return;
  const numbers = new Map(numbersOf(scenario).map((number) => [number.key, number]));
  lessons.forEach((lesson, index) => {
    const path: Path = ['lessons', index];
    checkMeasure(subject, lesson, path);
    lesson.compare.forEach(({ play, against, when }, position) => {
      const here = [...path, 'compare', position];
      if (when !== undefined) checkWhen(subject, when, { lesson, path: here });
      checkSide(subject, play, [...here, 'play'], numbers);
      checkSide(subject, against, [...here, 'against'], numbers);
      if (JSON.stringify(play) === JSON.stringify(against)) report(here, 'lesson-same-sides');
    });
    lesson.dissent.forEach(({ parameters }, position) =>
      checkValues(subject, parameters, [...path, 'dissent', position, 'parameters'], numbers),
    );
    if (lesson.contested && lesson.dissent.length === 0) {
      report([...path, 'contested'], 'contested-without-dissent', { id: lesson.id });
    }
    for (const { rule, column } of paymentsOf(scenario, lesson)) {
      const facts = { rule, column, metric: metricsOf(lesson.measure).join(', ') };
      report([...path, 'measure'], 'lesson-paid-by-rule', facts);
    }
  });
  if (lessons.length >= ENOUGH_LESSONS && lessons.every(({ recorded }) => recorded === 'holds')) {
    subject.reportKey(['lessons'], 'no-lesson-fails', { count: lessons.length });
  }
}

function checkMeasure(subject: Subject, lesson: Lesson, path: Path): void {
  const { report } = subject;
  const { metric, weights, when, of } = lesson.measure;
  const at = [...path, 'measure'];
  const measured = metricsOf(lesson.measure);
  if (measured.length === 0 || (metric !== undefined && weights !== undefined)) {
    report(at, 'lesson-measure-one', { id: lesson.id });
  }
  for (const spec of METRICS.filter(({ id }) => measured.includes(id))) {
    const facts = { metric: spec.id };
    if (of !== undefined && spec.per === 'world') report([...at, 'of'], 'lesson-of-region', facts);
    if (metric === undefined && spec.better === 'neither') {
      report([...at, 'weights', spec.id], 'lesson-weight-unscored', facts);
    }
  }
  if (goodOf(lesson) === null && metric !== undefined) {
    report([...at, 'metric'], 'lesson-good-missing', { metric });
  }
  checkWhen(subject, when, { lesson, path: at });
}

interface Place {
  readonly lesson: Lesson;
  readonly path: Path;
}

/** Turns must be turns of the game that is played, which may be of another length. */
function checkWhen(
  { scenario, report }: Subject,
  when: Lesson['measure']['when'],
  { lesson, path }: Place,
): void {
  const { tail } = scenario.calendar;
  const turns = lesson.over?.turns ?? scenario.calendar.turns;
  const last = turns + tail;
  const between =
    typeof when === 'object' ? when : when === 'tail' ? { from: turns + 1, to: last } : null;
  if (between === null || (between.from <= between.to && between.to <= last)) return;
  report([...path, 'when'], 'lesson-turns', { ...between, last });
}

type Numbers = ReadonlyMap<string, NumberPassport>;

function checkSide(subject: Subject, side: Side, path: Path, numbers: Numbers): void {
  const { names, report } = subject;
  if (names !== null) {
    const known = [...names.strategies, ...names.classes];
    if (!known.includes(side.strategy)) {
      const facts = { what: 'strategy', id: side.strategy, meant: nearest(side.strategy, known) };
      report([...path, 'strategy'], 'unknown-id', facts);
    }
  }
  checkValues(subject, side.parameters, [...path, 'parameters'], numbers);
}

/** Values that stand in for others must name a parameter of the model or a number of the file, and fit it. */
function checkValues(
  { report, reportKey }: Subject,
  values: Readonly<Record<string, number>>,
  path: Path,
  numbers: Numbers,
): void {
  for (const [key, value] of Object.entries(values)) {
    const parameter = PARAMETERS.find(({ id }) => id === key);
    const number = numbers.get(key);
    if (parameter !== undefined) {
      const { low, high } = parameter;
      if (value >= low && value <= high) continue;
      report([...path, key], 'parameter-outside-range', { id: key, value, low, high });
    } else if (number === undefined) {
      const known = [...PARAMETERS.map(({ id }) => id), ...numbers.keys()];
      reportKey([...path, key], 'unknown-parameter', { id: key, meant: nearest(key, known) });
    } else if (value < number.min || value > number.max) {
      const side = value < number.min ? 'least' : 'most';
      const bound = side === 'least' ? number.min : number.max;
      report([...path, key], 'out-of-bounds', { field: key, value, bound, side });
    }
  }
}
