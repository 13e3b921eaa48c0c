// Decides what telling a neighbour of one's plans asks; that it softens blame and feeds rumours is the phases'.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { OWN_PAIR } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ capital: 1 });

export const notify: OrderKind = {
  id: 'notify',
  symbol: 'NOTIFY',
  family: 'cooperation',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_PAIR],
  source: 'design choice',
  cost: () => COST,
  judge: () => null,
  apply({ world, state, ledger }, order, actor) {
    const pair = at(world.index.pair, order.pair);
    const mark = world.pairs[pair].a === actor.holds ? state.notifiedA : state.notifiedB;
    put(ledger, mark, pair, 1, actor.cause);
    return DONE;
  },
};
