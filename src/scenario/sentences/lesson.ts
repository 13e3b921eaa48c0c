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
  const { measure, expect, compare, claim, recorded } = lesson;
  const least = number(expect.least.value);
  const place =
    measure.of === undefined ? grammar.region : `(${namedThing(speaker, 'state', measure.of)})`;
  return [
    grammar.claim(wordsOf(speaker, claim)),
    grammar.measured(
      namedReading(speaker, measure.metric, 'world'),
      measure.when === 'end' ? '' : measure.how === 'mean' ? grammar.mean : grammar.sum,
      sayTime(measure.when, speaker),
      place,
    ),
    ...compare.map(({ play, against }) =>
      grammar.expects[expect.direction](saySide(play, speaker), saySide(against, speaker), least),
    ),
    grammar.recorded[recorded],
  ].join(' ');
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
