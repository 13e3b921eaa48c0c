// Plays lawful orders at random, for any seat: the mix against which clever play must show that it is clever.

import type { OrderKindId, Strategy } from '../engine/index.ts';
import { mayUse, openPad, take } from './pad.ts';

/** How many orders it tries a turn. */
const TRIES = 6;

export const random: Strategy = {
  id: 'random',
  decide(view, options, chance) {
    const pad = openPad(view, options);
    const kinds: OrderKindId[] = [];
    for (const kind of pad.ground.grants.keys()) if (mayUse(pad, kind)) kinds.push(kind);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const kind = kinds[Math.floor(chance.draw(2 * attempt) * kinds.length)];
      if (kind === undefined) return pad.orders;
      const orders = options.of(kind);
      const order = orders[Math.floor(chance.draw(2 * attempt + 1) * orders.length)];
      if (order !== undefined && !pad.orders.includes(order)) take(pad, order);
    }
    return pad.orders;
  },
};
