// States what a language must say so that rules and lessons can be read back as sentences; the languages stand beside it.

import type { Comparison, EffectTarget, RuleHook, RuleSubject } from '../../engine/index.ts';
import type { ReadingNames } from './names/names.ts';

/** Whose a reading is, seen from where the sentence speaks. */
export type Owner =
  | 'here'
  | 'itself'
  | 'authority'
  | 'its-authority'
  | 'side-a'
  | 'side-b'
  | 'region'
  | 'outer';

/** The lists that a sentence can speak of. */
export const LISTS = [
  'zone.neighbours',
  'state.zones',
  'state.pairs',
  'pair.zones',
  'network.zones',
  'zone.all',
  'state.all',
  'pair.all',
  'network.all',
] as const;
export type ListName = (typeof LISTS)[number];

export interface ListWords {
  readonly some: string;
  readonly every: string;
  readonly count: string;
  /** So many of them, with the preposition that leads to a condition: "in at least 2 of its zones". */
  readonly counted: (amount: string) => string;
}

export interface Grammar {
  readonly names: ReadingNames;
  readonly number: (value: number) => string;
  readonly quoted: (words: string) => string;
  readonly owner: Readonly<Record<Owner, string>>;
  readonly compare: Readonly<Record<Comparison, (left: string, right: string) => string>>;
  readonly amount: Readonly<Record<Comparison, (count: string) => string>>;
  /** A reading of words is one of them, or is not. */
  readonly word: (reading: string, word: string, isSo: boolean) => string;
  readonly turn: Readonly<Record<Comparison, (turn: string) => string>>;
  readonly tail: (isTail: boolean) => string;
  readonly flag: (name: string, isSo: boolean) => string;
  readonly not: (condition: string) => string;
  readonly never: string;
  readonly list: Readonly<Record<ListName, ListWords>>;
  readonly where: (list: string, condition: string) => string;
  readonly happened: (event: string, isSo: boolean) => string;
  readonly times: (event: string) => string;
  readonly since: (event: string) => string;
  readonly chosen: (event: string, choice: string) => string;
  readonly choose: (when: string, then: string, otherwise: string) => string;
  readonly greatest: (values: string) => string;
  readonly smallest: (values: string) => string;
  /** So many others of a long list. */
  readonly others: (count: string) => string;
  readonly size: (value: string) => string;
  readonly hook: Readonly<Record<RuleHook, string>>;
  readonly scope: Readonly<Record<RuleSubject, string>>;
  readonly only: (names: string) => string;
  readonly target: Readonly<Record<EffectTarget, string>>;
  readonly adds: (stock: string, amount: string, isMore: boolean) => string;
  readonly multiplies: (stock: string, factor: string) => string;
  readonly approaches: (stock: string, share: string) => string;
  readonly everybody: string;
  readonly holder: string;
  readonly told: (audience: string, words: string) => string;
  readonly makes: (event: string) => string;
  readonly once: string;
  readonly rests: (turns: string) => string;
  readonly limited: (times: string) => string;
  readonly joined: (parts: readonly string[], by: 'and' | 'or') => string;
  readonly rule: (start: string, scope: string, effects: string) => string;
  readonly ruleIf: (start: string, scope: string, condition: string, effects: string) => string;
  readonly lesson: LessonGrammar;
}

export interface LessonGrammar {
  readonly claim: (words: string) => string;
  readonly mean: string;
  readonly sum: string;
  readonly time: Readonly<Record<'early' | 'late' | 'whole' | 'tail' | 'end', string>>;
  readonly turns: (from: string, to: string) => string;
  readonly region: string;
  readonly measured: (metric: string, how: string, time: string, place: string) => string;
  /** One of several measures that are weighed; less of it may be good. */
  readonly weighed: (metric: string, weight: string, isLessGood: boolean) => string;
  readonly together: (measures: string) => string;
  /** What of the games is compared, as sentences. */
  readonly low: string;
  readonly usual: string;
  readonly readIn: (time: string) => string;
  readonly long: (turns: string) => string;
  readonly expects: Readonly<
    Record<'lower' | 'higher' | 'same', (play: string, against: string, least: string) => string>
  >;
  readonly only: (kinds: string) => string;
  readonly without: (kinds: string) => string;
  readonly playedBy: (seats: string) => string;
  readonly silent: (seats: string) => string;
  readonly values: (values: string) => string;
  readonly rulesOff: (rules: string) => string;
  readonly recorded: Readonly<Record<'holds' | 'fails' | 'undecided', string>>;
}
