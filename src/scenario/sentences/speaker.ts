// Decides what a sentence is spoken about: in which language, of which scenario, and how its things are named there.

import { textIn, type Locale, type Localised } from '../../base/index.ts';
import type { RuleSubject } from '../../engine/index.ts';
import { pairId } from '../ids.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Grammar } from './grammar.ts';
import { GRAMMARS } from './languages.ts';
import { nameIn } from './names/names.ts';

export interface Speaker {
  readonly grammar: Grammar;
  readonly scenario: Scenario;
  readonly locale: Locale;
  /** What a rule looks at. */
  readonly scope: RuleSubject;
  /** What the lists that are being walked hold, outermost first. */
  readonly bound: readonly RuleSubject[];
}

export function speakerOf(scenario: Scenario, locale: Locale, scope: RuleSubject): Speaker {
  return { grammar: GRAMMARS[locale], scenario, locale, scope, bound: [] };
}

export function wordsOf({ locale }: Speaker, text: Localised): string {
  return textIn(text, locale);
}

/** A text in quotation marks. */
export function quotedText(speaker: Speaker, text: Localised): string {
  return speaker.grammar.quoted(wordsOf(speaker, text));
}

/** The name of a reading, stock or measure; its id where a language has no name for it. */
export function namedReading({ grammar }: Speaker, id: string, subject = ''): string {
  return nameIn(grammar.names, id, subject) ?? id;
}

/** An event or inject by its place among them, by its title. */
export function namedEvent(speaker: Speaker, event: number): string {
  const { events, injects } = speaker.scenario;
  const happening = [...events, ...injects][event];
  return happening === undefined ? '' : quotedText(speaker, happening.title);
}

export function namedChoice(speaker: Speaker, event: number, choice: string): string {
  const { events, injects } = speaker.scenario;
  const found = [...events, ...injects][event]?.choices.find(({ id }) => id === choice);
  return found === undefined ? choice : quotedText(speaker, found.text);
}

/** A zone, state, pair, network or seat by the name that people read. */
export function namedThing(speaker: Speaker, what: RuleSubject | 'seat', id: string): string {
  const { zones, states, networks, seats, pairs } = speaker.scenario;
  if (what === 'pair') {
    const pair = pairs.find((one) => pairId(one) === id);
    if (pair === undefined) return id;
    return `${namedThing(speaker, 'state', pair.a)} – ${namedThing(speaker, 'state', pair.b)}`;
  }
  const lists = { zone: zones, state: states, network: networks, seat: seats, world: [] };
  const list: readonly { readonly id: string; readonly name: Localised }[] = lists[what];
  const thing = list.find((one) => one.id === id);
  return thing === undefined ? id : wordsOf(speaker, thing.name);
}

/** Several in a row: "a, b and c". */
export function joined({ grammar }: Speaker, parts: readonly string[], by: 'and' | 'or'): string {
  return grammar.joined(parts, by);
}
