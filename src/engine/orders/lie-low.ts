// Decides what lying low asks of a network; less volume and fading caution are the phases of flows and learning.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ points: DESIGN_CHOICES.bribePoints.value });

export const lieLow: OrderKind = {
  id: 'lie-low',
  symbol: 'R_LIE_LOW',
  family: 'network',
  seats: ['network'],
  stage: 'network',
  once: 'turn',
  repeatable: true,
  joint: false,
  fields: [],
  source: 'design choice',
  cost: () => COST,
  judge: () => null,
  apply({ state, ledger }, _order, actor) {
    put(ledger, state.lyingLow, actor.holds, 1, actor.cause);
    return DONE;
  },
};
