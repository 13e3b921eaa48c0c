// Decides what dividing attention among goods asks and does; partners' strings pull at the shares each turn elsewhere.

import { GOOD_COUNT } from '../goods.ts';
import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { ONE_POINT } from './price.ts';
import type { OrderKind } from '../order.ts';

export const attention: OrderKind = {
  id: 'attention',
  symbol: 'ATTENTION',
  family: 'security',
  seats: ['state'],
  stage: 'posture',
  once: 'turn',
  repeatable: false,
  joint: false,
  fields: [{ name: 'shares', domain: 'shares' }],
  source: 'design choice',
  cost: () => ONE_POINT,
  judge: () => null,
  apply({ state, ledger }, order, actor) {
    const shares = order.shares ?? [];
    const sum = shares.reduce((total, share) => total + share, 0);
    const first = actor.holds * GOOD_COUNT;
    for (let good = 0; good < shares.length; good += 1) {
      put(ledger, state.attention, first + good, shares[good] / sum, actor.cause);
    }
    return DONE;
  },
};
