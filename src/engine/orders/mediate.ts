// Decides what mediating in a zone asks of a community seat; calmer streets, and standing lost if harm follows, are phases'.

import { put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { SEAT_ZONE } from './fields.ts';
import { at, below } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ standing: 2 });
/** Trust without which nobody listens. @source MODEL.md E C_MEDIATE */
const TRUST = 0.35;

export const mediate: OrderKind = {
  id: 'mediate',
  symbol: 'C_MEDIATE',
  family: 'community',
  seats: ['community'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [SEAT_ZONE],
  source: 'design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    if (!below(view.zone.trust, zone, TRUST)) return null;
    return refuse('too-little-trust', { needs: TRUST, has: view.zone.trust.value[zone] });
  },
  apply({ world, state, ledger, news: lines }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    const has = state.trust[zone];
    if (has < TRUST) return frustrated('too-little-trust', { needs: TRUST, has });
    put(ledger, state.mediated, zone, 1, actor.cause);
    lines.push(news(state.turn, 'mediation', { zone }));
    return DONE;
  },
};
