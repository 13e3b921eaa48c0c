// Writes rules and expressions for tests in few words; the scenario's reader writes them from text.

import type {
  Comparison,
  NumberExpression,
  RuleDef,
  TruthExpression,
  Whose,
} from '../../src/engine/index.ts';

const SELF: Whose = { kind: 'self' };

export const num = (value: number): NumberExpression => ({ op: 'number', value });
export const own = (id: string): NumberExpression => ({ op: 'reading', id, whose: SELF });
export const read = (id: string, whose: Whose): NumberExpression => ({ op: 'reading', id, whose });
export const authority = (id: string): NumberExpression =>
  read(id, { kind: 'authority', of: SELF });
export const ofWorld = (id: string): NumberExpression => read(id, { kind: 'world' });

export function is(
  left: NumberExpression,
  how: Comparison,
  right: NumberExpression | number,
): TruthExpression {
  const other = typeof right === 'number' ? num(right) : right;
  return { op: 'compare', how, left, right: other };
}

export const both = (left: TruthExpression, right: TruthExpression): TruthExpression => ({
  op: 'and',
  left,
  right,
});
export const always: TruthExpression = { op: 'truth', value: true };

/** A rule of each zone at the end of the turn, unless told otherwise. */
export function rule(id: string, more: Partial<RuleDef> = {}): RuleDef {
  return {
    id,
    hook: 'turn-closes',
    scope: 'zone',
    only: null,
    when: always,
    effects: [],
    once: false,
    cooldown: 0,
    limit: 0,
    priority: 0,
    ...more,
  };
}
