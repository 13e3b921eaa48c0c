// Decides what pushing recruitment in a zone asks, for the facilitator's seat alone; how many join is a phase's.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { ANY_ZONE } from './fields.ts';
import { at, below } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ points: DESIGN_CHOICES.bribePoints.value });

export const recruit: OrderKind = {
  id: 'recruit',
  symbol: 'R_RECRUIT',
  family: 'control',
  seats: ['control'],
  stage: 'network',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [ANY_ZONE],
  source: 'UNDP17; value a design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    return below(view.zone.armedPresence, zone, Number.MIN_VALUE)
      ? refuse('no-armed-presence')
      : null;
  },
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    if (state.armedPresence[zone] <= 0) return frustrated('no-armed-presence');
    put(ledger, state.recruiting, zone, state.recruiting[zone] + 1, actor.cause);
    return DONE;
  },
};
