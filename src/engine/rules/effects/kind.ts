// States what a kind of effect is and what it is prepared to; the kinds stand in files of their own.

import type { Cause } from '../../ledger.ts';
import type { TurnContext } from '../../order.ts';
import type { World } from '../../world.ts';
import type { NumberReader } from '../compile/reader.ts';
import type { RuleDef, RuleEffect } from '../rule.ts';

/** The rule an effect belongs to. */
export interface Home {
  readonly world: World;
  readonly rule: RuleDef;
  /** Place of the rule in the world, and of the effect in the rule. */
  readonly index: number;
  readonly position: number;
}

export interface PreparedEffect {
  /** Read for every subject that fires before anything changes; null where nothing is read. */
  readonly scale: NumberReader | null;
  apply(turn: TurnContext, firing: Firing, scale: number): void;
}

/** One subject for which a rule takes effect. */
export interface Firing {
  readonly subject: number;
  readonly cause: Cause;
}

export interface EffectKind<Kind extends RuleEffect['kind']> {
  readonly kind: Kind;
  prepare(effect: Extract<RuleEffect, { readonly kind: Kind }>, home: Home): PreparedEffect;
}
