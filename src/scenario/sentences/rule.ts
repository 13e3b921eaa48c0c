// Reads a rule back as a sentence, made from the compiled rule, so that it says what will be played; it decides no words.

import type { Locale } from '../../base/index.ts';
import type { RuleChange, RuleDef, RuleEffect } from '../../engine/index.ts';
import { ruleOf } from '../compile/rules.ts';
import { idsOf } from '../ids.ts';
import { knownEvents } from '../rules/events.ts';
import type { Scenario } from '../schema/scenario.ts';
import { subjectOf } from '../check/events.ts';
import { sayPart, sayTruth } from './expression.ts';
import {
  joined,
  namedEvent,
  namedReading,
  namedThing,
  quotedText,
  speakerOf,
  type Speaker,
} from './speaker.ts';

type Rule = Scenario['rules'][number];

/** Of a longer list the rest is counted. */
const MOST_NAMES = 4;

/** What a rule does, in one sentence and its limits, for people who do not read the format. */
export function ruleSentence(rule: Rule, scenario: Scenario, locale: Locale): string {
  const ids = idsOf(scenario);
  const def = ruleOf(rule, { scope: rule.for, events: knownEvents(scenario, ids) }, ids);
  const speaker = speakerOf(scenario, locale, rule.for);
  const { grammar } = speaker;
  const scope =
    rule.only === undefined ? grammar.scope[rule.for] : grammar.only(sayOnly(rule, speaker));
  const effects = def.effects.map((effect) => sayEffect(effect, speaker));
  const does = joined(speaker, effects, 'and');
  const isAlways = def.when.op === 'truth' && def.when.value;
  const said = isAlways
    ? grammar.rule(grammar.hook[def.hook], scope, does)
    : grammar.ruleIf(grammar.hook[def.hook], scope, sayTruth(def.when, speaker), does);
  return [said, ...sayLimits(def, speaker)].join(' ');
}

function sayOnly({ only = [], for: scope }: Rule, speaker: Speaker): string {
  const names = only.map((id) => {
    const name = namedThing(speaker, scope, id);
    return /[,،]/u.test(name) ? speaker.grammar.quoted(name) : name;
  });
  if (names.length <= MOST_NAMES) return joined(speaker, names, 'and');
  const { grammar } = speaker;
  const shown = names.slice(0, MOST_NAMES - 1);
  return joined(
    speaker,
    [...shown, grammar.others(grammar.number(names.length - shown.length))],
    'and',
  );
}

function sayLimits({ once, cooldown, limit }: RuleDef, { grammar }: Speaker): readonly string[] {
  return [
    ...(once ? [grammar.once] : []),
    ...(cooldown > 0 ? [grammar.rests(grammar.number(cooldown))] : []),
    ...(limit > 0 ? [grammar.limited(grammar.number(limit))] : []),
  ];
}

function sayEffect(effect: RuleEffect, speaker: Speaker): string {
  const { grammar } = speaker;
  switch (effect.kind) {
    case 'change':
      return sayChange(effect, speaker);
    case 'news':
      return grammar.told(sayAudience(effect.audience, speaker), quotedText(speaker, effect.text));
    case 'event':
      return grammar.makes(namedEvent(speaker, effect.event));
  }
}

function sayAudience(
  audience: Extract<RuleEffect, { kind: 'news' }>['audience'],
  speaker: Speaker,
): string {
  const { grammar, scenario } = speaker;
  if (audience === 'everybody' || audience === 'holder') return grammar[audience];
  const names = audience.map((seat) => namedThing(speaker, 'seat', scenario.seats[seat]?.id ?? ''));
  return joined(speaker, names, 'and');
}

function sayChange(effect: RuleChange, speaker: Speaker): string {
  const { grammar, scope } = speaker;
  const { column, how, amount, scale, target } = effect;
  const isOwn = target === 'self' && subjectOf(column) === scope;
  const name = namedReading(speaker, column, subjectOf(column));
  const stock = `${name}${isOwn ? '' : grammar.target[target]}`;
  const times = scale === null ? '' : ` × ${sayPart(scale, speaker)}`;
  if (how === 'times') return grammar.multiplies(stock, `${grammar.number(amount)}${times}`);
  if (how === 'towards-one') {
    const percent = grammar.number(Math.round(amount * 1000) / 10);
    return grammar.approaches(stock, `${percent} %${times}`);
  }
  return grammar.adds(stock, `${grammar.number(Math.abs(amount))}${times}`, amount >= 0);
}
