// The effect that moves a stock: by how much, and whose; bounds are the column's.

import { fault } from '../../../base/index.ts';
import { moveStock } from '../../effects.ts';
import { COLUMNS, placeIn } from '../../layout.ts';
import { numberReader } from '../compile/expression.ts';
import { scopeOf } from '../compile/reader.ts';
import { countOf, targetsOf } from '../subjects.ts';
import type { EffectKind } from './kind.ts';

export const change: EffectKind<'change'> = {
  kind: 'change',
  prepare({ column, target, how, amount, scale }, { world, rule }) {
    const { role, per, min, max } = COLUMNS[column];
    if (role !== 'stock')
      return fault('a rule changes what is computed', { rule: rule.id, column });
    const { start } = placeIn(world, column);
    const targetOf = targetsOf(world, rule.scope, target, per);
    const targets = Array.from({ length: countOf(world, rule.scope) }, (_none, at) => targetOf(at));
    // One record that serves every change, so that running a rule allocates nothing.
    const move = { how, amount, min, max };
    return {
      scale: scale === null ? null : numberReader(scale, scopeOf(world, rule.scope)),
      apply({ state, ledger }, { subject, cause }, factor) {
        const on = targets[subject];
        // What grew beyond all numbers moves nothing, as a division by zero does not.
        move.amount = Number.isFinite(factor) ? amount * factor : 0;
        for (let at = 0; at < on.length; at += 1) {
          moveStock(ledger, state.block, start + on[at], move, cause);
        }
      },
    };
  },
};
