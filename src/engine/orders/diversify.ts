// Decides how a network spreads over more routes for a while; noisier choice and longer ways are the phase of flows'.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { ONE_POINT } from './price.ts';
import type { OrderKind } from '../order.ts';

export const diversify: OrderKind = {
  id: 'diversify',
  symbol: 'R_DIVERSIFY',
  family: 'network',
  seats: ['network'],
  stage: 'network',
  once: 'turn',
  repeatable: true,
  joint: false,
  fields: [],
  source: 'Magliocca19; values a design choice',
  cost: () => ONE_POINT,
  judge: () => null,
  apply({ state, ledger }, _order, actor) {
    put(ledger, state.diversified, actor.holds, DESIGN_CHOICES.diversifyTurns.value, actor.cause);
    return DONE;
  },
};
