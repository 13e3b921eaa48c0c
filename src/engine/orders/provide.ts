// Decides what giving to people in a zone asks of a network and does at once; that they report it less is a phase's.

import { add, limit, put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { ROUTE_ZONE } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ points: DESIGN_CHOICES.bribePoints.value });
/** Trust in the state lost to the one who gives. @source MODEL.md E R_PROVIDE */
const TRUST = 0.02;

export const provide: OrderKind = {
  id: 'provide',
  symbol: 'R_PROVIDE',
  family: 'network',
  seats: ['network'],
  stage: 'network',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [ROUTE_ZONE],
  source: 'GI24Boni; value a design choice',
  cost: () => COST,
  judge: () => null,
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    put(ledger, state.provided, zone, state.provided[zone] + 1, actor.cause);
    add(ledger, state.trust, zone, -TRUST, actor.cause);
    limit(ledger, state.trust, zone, 0, 1);
    return DONE;
  },
};
