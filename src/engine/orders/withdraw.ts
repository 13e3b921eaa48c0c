// Decides what a community's withdrawal from cooperation asks and does: both sides lose what had been built.

import { put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { SEAT_ZONE } from './fields.ts';
import { at } from './look.ts';
import { ONE_POINT } from './price.ts';
import type { OrderKind } from '../order.ts';

/** Protected reporting that is left. @source MODEL.md E C_WITHDRAW */
const CHANNEL_KEPT = 0.7;

export const withdraw: OrderKind = {
  id: 'withdraw',
  symbol: 'C_WITHDRAW',
  family: 'community',
  seats: ['community'],
  stage: 'withdrawal',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [SEAT_ZONE],
  source: 'design choice',
  cost: () => ONE_POINT,
  judge: () => null,
  apply({ world, state, ledger, news: lines }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    put(ledger, state.forumTurns, zone, 0, actor.cause);
    put(ledger, state.channel, zone, state.channel[zone] * CHANNEL_KEPT, actor.cause);
    lines.push(news(state.turn, 'withdrawal', { zone }));
    return DONE;
  },
};
