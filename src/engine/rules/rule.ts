// States what a scenario's rule is once it is compiled: plain data that the engine runs at its hooks.

import type { Localised } from '../../base/index.ts';
import type { ColumnName } from '../layout.ts';
import type { NumberExpression, RuleSubject, TruthExpression } from './expression.ts';

/** When in a turn a rule looks: after phase 2, 3, 7, 9 or 12. It reads what is set by then and writes stocks only. */
export const RULE_HOOKS = [
  'turn-opens',
  'orders-done',
  'flows-done',
  'incidents-done',
  'turn-closes',
] as const;
export type RuleHook = (typeof RULE_HOOKS)[number];

/** Whom an effect falls on, seen from the rule's subject. */
export const EFFECT_TARGETS = [
  'self',
  'authority',
  'zones',
  'neighbours',
  'sides',
  'everywhere',
] as const;
export type EffectTarget = (typeof EFFECT_TARGETS)[number];

export interface RuleChange {
  readonly kind: 'change';
  readonly column: ColumnName;
  readonly target: EffectTarget;
  readonly how: 'add' | 'times' | 'towards-one';
  readonly amount: number;
  /** The amount is multiplied by this, read when the rule fires; null for 1. */
  readonly scale: NumberExpression | null;
}

/** Tells something to some seats. Words are the scenario's; `audience` null is everybody. */
export interface RuleNews {
  readonly kind: 'news';
  readonly text: Localised;
  readonly audience: 'everybody' | 'holder' | readonly number[];
}

/** Makes an event of the scenario happen when the next turn opens (or at once, at `turn-opens`). */
export interface RuleEvent {
  readonly kind: 'event';
  readonly event: number;
}

export type RuleEffect = RuleChange | RuleNews | RuleEvent;

export interface RuleDef {
  readonly id: string;
  readonly hook: RuleHook;
  readonly scope: RuleSubject;
  /** Subjects it looks at; null for all of its scope (rim states' zones included). */
  readonly only: readonly number[] | null;
  readonly when: TruthExpression;
  readonly effects: readonly RuleEffect[];
  /** At most once a game and subject. */
  readonly once: boolean;
  /** Turns that must pass before it fires again for the same subject; 0 for none. */
  readonly cooldown: number;
  /** At most this many times a game, over all subjects; 0 for no limit. */
  readonly limit: number;
  /** Higher first; equal ones in file order. */
  readonly priority: number;
}
