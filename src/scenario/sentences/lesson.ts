// Reads a lesson back as sentences: what is claimed, what is measured and what is expected. It decides no verdict.

import type { Locale } from '../../base/index.ts';
import type { Scenario } from '../schema/scenario.ts';
import { joined, namedReading, namedThing, speakerOf, wordsOf, type Speaker } from './speaker.ts';

type Lesson = Scenario['lessons'][number];
type Side = Lesson['compare'][number]['play'];

/** What a lesson claims and how it is tested, for people who do not read the format. */
export function lessonSentence(lesson: Lesson, scenario: Scenario, locale: Locale): string {
  const speaker = speakerOf(scenario, locale, 'world');
  const { lesson: grammar, number } = speaker.grammar;
  const { measure, expect, compare, claim, recorded, over } = lesson;
  const least = number(expect.least.value);
  const place =
    measure.of === undefined ? grammar.region : `(${namedThing(speaker, 'state', measure.of)})`;
  return [
    grammar.claim(wordsOf(speaker, claim)),
    grammar.measured(
      sayMeasured(measure, speaker),
      measure.when === 'end' ? '' : measure.how === 'mean' ? grammar.mean : grammar.sum,
      sayTime(measure.when, speaker),
      place,
    ),
    measure.statistic === 'low' ? grammar.low : '',
    over?.turns === undefined ? '' : grammar.long(number(over.turns)),
    ...compare.flatMap(({ play, against, when, statistic }) => [
      grammar.expects[expect.direction](saySide(play, speaker), saySide(against, speaker), least),
      when === undefined ? '' : grammar.readIn(sayTime(when, speaker)),
      statistic === undefined || statistic === measure.statistic ? '' : grammar[NAMES[statistic]],
    ]),
    grammar.recorded[recorded],
  ]
    .filter((words) => words !== '')
    .join(' ');
}

const NAMES = { mean: 'usual', low: 'low' } as const;

/** The measure, or those that are weighed with what each weighs. */
function sayMeasured({ metric, weights }: Lesson['measure'], speaker: Speaker): string {
  const named = (id: string) => namedReading(speaker, id, 'world');
  if (metric !== undefined) return named(metric);
  const { lesson, number } = speaker.grammar;
  const parts = Object.entries(weights ?? {}).map(([id, weight]) =>
    lesson.weighed(named(id), number(Math.abs(weight)), weight < 0),
  );
  return lesson.together(joined(speaker, parts, 'and'));
}

function sayTime(when: Lesson['measure']['when'], { grammar }: Speaker): string {
  const { lesson, number } = grammar;
  if (typeof when === 'string') return lesson.time[when];
  return lesson.turns(number(when.from), number(when.to));
}

function saySide(side: Side, speaker: Speaker): string {
  const { grammar } = speaker;
  const { lesson } = grammar;
  const quoted = (list: readonly string[]) => joined(speaker, list.map(grammar.quoted), 'and');
  const seats = (list: readonly string[]) =>
    joined(
      speaker,
      list.map((id) => namedThing(speaker, 'seat', id)),
      'and',
    );
  const values = Object.entries(side.parameters).map(
    ([key, value]) => `${key} = ${grammar.number(value)}`,
  );
  return [
    grammar.quoted(side.strategy),
    side.only === undefined ? '' : lesson.only(quoted(side.only)),
    side.without.length === 0 ? '' : lesson.without(quoted(side.without)),
    side.seats.length === 0 ? '' : lesson.playedBy(seats(side.seats)),
    side.silent.length === 0 ? '' : lesson.silent(seats(side.silent)),
    values.length === 0 ? '' : lesson.values(joined(speaker, values, 'and')),
    side.rulesOff.length === 0 ? '' : lesson.rulesOff(quoted(side.rulesOff)),
  ].join('');
}
