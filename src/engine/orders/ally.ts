// Decides how a network joins hands with another: they share taxes, and either's fall exposes both.
// It is diplomacy, so that a removal of leaders in the same turn already meets the alliance.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { at } from './look.ts';
import { ONE_POINT } from './price.ts';
import type { OrderKind } from '../order.ts';

export const ally: OrderKind = {
  id: 'ally',
  symbol: 'R_ALLY',
  family: 'network',
  seats: ['network'],
  stage: 'diplomacy',
  once: 'turn',
  repeatable: true,
  joint: false,
  fields: [{ name: 'network', domain: 'other-network' }],
  source: 'Lacher12, Alda14',
  cost: () => ONE_POINT,
  judge: () => null,
  apply({ world, state, ledger }, order, actor) {
    const other = at(world.index.network, order.network);
    put(ledger, state.allied, actor.holds, other + 1, actor.cause);
    put(ledger, state.allied, other, actor.holds + 1, actor.cause);
    return DONE;
  },
};
