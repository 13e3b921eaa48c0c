// Decides what of a scenario's lessons goes where: what may be told before play, what opens with the debrief, and the words
// that rules tell. It tests nothing.

import { LOCALES } from '../../base/index.ts';
import type { Localised } from '../../base/index.ts';
import { windowOf } from '../../engine/index.ts';
import { underFictionalNames } from '../fictional.ts';
import { metricsOf } from '../payment.ts';
import type { Scenario } from '../schema/scenario.ts';
import { ruleSentence } from '../sentences/rule.ts';
import type { LessonBook, LessonCard, RuleBook, RuleSentences, SideFacts } from './types.ts';

type Lesson = Scenario['lessons'][number];
type Side = Lesson['compare'][number]['play'];
/** Of a text and the one that stands for it under fictional names, the one that is told. */
export type Tell = (real: Localised, fictional: Localised) => Localised;

/** What a table may know before it plays: no verdict, no rule, no effect. What it is asked of stands first. */
export function lessonCards({ lessons, play }: Scenario, tell: Tell): readonly LessonCard[] {
  const asked = new Set(play.asked);
  const first = [...asked].flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
  const ordered = [...first, ...lessons.filter(({ id }) => !asked.has(id))];
  return ordered.map((lesson) => ({
    id: lesson.id,
    claim: tell(lesson.claim, lesson.fictionalClaim),
    question: tell(lesson.question, lesson.fictionalQuestion),
    metrics: lesson.metrics,
    debrief: lesson.debrief.map((text, at) => tell(text, lesson.fictionalDebrief[at] ?? {})),
    isAsked: first.length === 0 || asked.has(lesson.id),
  }));
}

/** What opens with the debrief. Titles of sources name real places: under fictional names they stay closed. */
export function lessonBooks(
  scenario: Scenario,
  tell: Tell,
  isFictional: boolean,
): readonly LessonBook[] {
  const titles = (keys: readonly string[]) =>
    isFictional ? [] : keys.flatMap((key) => scenario.sources[key]?.title ?? []);
  return scenario.lessons.map((lesson) => ({
    id: lesson.id,
    recorded: lesson.recorded,
    sources: titles(lesson.source),
    metric: lesson.measure.metric ?? null,
    weights: weightsOf(lesson),
    length: lesson.over?.turns ?? null,
    state: lesson.measure.of ?? null,
    direction: lesson.expect.direction,
    least: lesson.expect.least.value,
    compare: lesson.compare.map(({ play, against, when, statistic }) => ({
      play: sideFacts(play),
      against: sideFacts(against),
      turns: windowOf(when ?? lesson.measure.when, {
        ...scenario.calendar,
        ...(lesson.over?.turns === undefined ? {} : { turns: lesson.over.turns }),
      }),
      isLow: (statistic ?? lesson.measure.statistic) === 'low',
    })),
    contested: lesson.contested,
    dissent: lesson.dissent.map(({ who, fictionalWho, says, fictionalSays, source }) => ({
      who: tell(who, fictionalWho),
      says: tell(says, fictionalSays),
      sources: titles(source),
    })),
  }));
}

function weightsOf({ measure }: Lesson): LessonBook['weights'] {
  if (measure.metric !== undefined) return [];
  return metricsOf(measure).map((metric) => ({ metric, weight: measure.weights?.[metric] ?? 0 }));
}

function sideFacts({
  strategy,
  only,
  without,
  silent,
  seats,
  parameters,
  rulesOff,
}: Side): SideFacts {
  const isOtherwise = Object.keys(parameters).length > 0 || rulesOff.length > 0;
  return { strategy, only: only ?? null, without, silent, seats, isOtherwise };
}

/** The words of each rule's news, by rule and place of the effect; null for effects that tell nothing. */
export function ruleBook({ rules }: Scenario, tell: Tell): RuleBook {
  return Object.fromEntries(
    rules.map(({ id, then }) => [
      id,
      then.map((effect) =>
        effect.kind === 'news' ? tell(effect.text, effect.fictionalText) : null,
      ),
    ]),
  );
}

/** What each rule of a lesson does, read back as a sentence, under the names that are on. */
export function ruleSentences(real: Scenario, isFictional: boolean): RuleSentences {
  const scenario = isFictional ? underFictionalNames(real) : real;
  const named = new Set(scenario.lessons.flatMap(({ rules }) => rules.map(({ rule }) => rule)));
  return Object.fromEntries(
    scenario.rules
      .filter(({ id }) => named.has(id))
      .map((rule) => [
        rule.id,
        Object.fromEntries(LOCALES.map((locale) => [locale, ruleSentence(rule, scenario, locale)])),
      ]),
  );
}
