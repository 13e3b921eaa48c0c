// Decides what rotating officers asks; that corruption and local knowledge fall with it is the phase of communities'.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 0.8 });

export const rotate: OrderKind = {
  id: 'rotate',
  symbol: 'ROTATE',
  family: 'law',
  seats: ['state'],
  stage: 'posture',
  once: 'turn',
  repeatable: false,
  joint: false,
  fields: [],
  source: 'design choice',
  cost: () => COST,
  judge: () => null,
  apply({ state, ledger }, _order, actor) {
    put(ledger, state.rotated, actor.holds, 1, actor.cause);
    return DONE;
  },
};
