// Decides what one more patrol unit in a zone asks and does; its upkeep is the fiscal phase's.

import { COLUMNS } from '../layout.ts';
import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { OWN_ZONE } from './fields.ts';
import { at, reaches } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 2 });
const MOST = COLUMNS.patrols.max;

export const patrolRaise: OrderKind = {
  id: 'patrol-raise',
  symbol: 'PATROL_RAISE',
  family: 'security',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [OWN_ZONE],
  source: 'design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    return reaches(view.zone.patrols, zone, MOST) ? refuse('at-maximum', { limit: MOST }) : null;
  },
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    if (state.patrols[zone] >= MOST) return frustrated('at-maximum', { limit: MOST });
    add(ledger, state.patrols, zone, 1, actor.cause);
    limit(ledger, state.patrols, zone, 0, MOST);
    return DONE;
  },
};
