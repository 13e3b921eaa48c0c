// Decides what a protected way to report asks and does; whether people use it depends on trust, in the phase of tips.

import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { OWN_ZONE } from './fields.ts';
import { at, reaches } from './look.ts';
import { price } from './price.ts';
import { refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1 });
/** Protected reporting gained. @source MODEL.md E TIP_CHANNEL */
const STEP = 0.35;

export const tipChannel: OrderKind = {
  id: 'tip-channel',
  symbol: 'TIP_CHANNEL',
  family: 'security',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [OWN_ZONE],
  source: 'Shapiro15',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    return reaches(view.zone.channel, zone, 1) ? refuse('at-maximum', { limit: 1 }) : null;
  },
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    add(ledger, state.channel, zone, STEP, actor.cause);
    limit(ledger, state.channel, zone, 0, 1);
    return DONE;
  },
};
