// Decides what corrupting officials in a zone asks of a network and does; what corruption lets through is the phases'.

import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { ROUTE_ZONE } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ points: DESIGN_CHOICES.bribePoints.value });
/** Corruption added. @source MODEL.md E R_BRIBE */
const CORRUPTION = 0.05;

export const bribe: OrderKind = {
  id: 'bribe',
  symbol: 'R_BRIBE',
  family: 'network',
  seats: ['network'],
  stage: 'network',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [ROUTE_ZONE],
  source: 'Lacher12; value a design choice',
  cost: () => COST,
  judge: () => null,
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    add(ledger, state.corruption, zone, CORRUPTION, actor.cause);
    limit(ledger, state.corruption, zone, 0, 1);
    return DONE;
  },
};
