// Decides what paying for a state's workshop asks of a partner's fund; what the workshop brings stands in officials.ts.

import { OFFERED_STATE } from './fields.ts';
import { at } from './look.ts';
import { holdWorkshop, invitationObstacle } from './officials.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

/** The credits of a workshop; no government spends political capital on it. @source MODEL.md E WORKSHOP */
const COST = price({ fund: 1.6 });

export const partnerConvene: OrderKind = {
  id: 'partner-convene',
  symbol: 'P_CONVENE',
  family: 'partner',
  seats: ['partner'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [
    OFFERED_STATE,
    { name: 'invited', domain: 'invited' },
    { name: 'states', domain: 'neighbour-states', optional: true },
  ],
  source: 'USIP brief',
  cost: () => COST,
  judge: (_question, order) => invitationObstacle(order),
  apply(turn, order, actor) {
    const host = at(turn.world.index.state, order.state);
    return holdWorkshop(turn, host, order, actor.cause);
  },
};
