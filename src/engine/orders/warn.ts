// Decides what warning of armed groups asks of people and tells: the state learns how strong they are in the zone.

import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { exposePeople } from './exposure.ts';
import { SEAT_ZONE } from './fields.ts';
import { at, below, seatOfState } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ standing: 1 });
/** Trust without which people keep what they know. @source MODEL.md E C_WARN */
const TRUST = 0.45;

export const warn: OrderKind = {
  id: 'warn',
  symbol: 'C_WARN',
  family: 'community',
  seats: ['community'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [SEAT_ZONE],
  source: 'BSF11, Kalyvas06',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    if (!below(view.zone.trust, zone, TRUST)) return null;
    return refuse('too-little-trust', { needs: TRUST, has: view.zone.trust.value[zone] });
  },
  apply(turn, order, actor) {
    const { world, state } = turn;
    const zone = at(world.index.zone, order.zone);
    const has = state.trust[zone];
    if (has < TRUST) return frustrated('too-little-trust', { needs: TRUST, has });
    exposePeople(turn, zone, actor.cause);
    const told = world.zones[zone].authority;
    const audience = [actor.seat, seatOfState(world, told)].filter((seat) => seat >= 0);
    const value = state.armedPresence[zone];
    turn.news.push(news(state.turn, 'warning', { zone, state: told, value, audience }));
    return DONE;
  },
};
