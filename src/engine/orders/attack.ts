// Decides what pushing armed groups to attack in a zone asks, for the facilitator's seat alone; whether they do is a draw's.

import { add, limit, put } from '../ledger.ts';
import { COLUMNS } from '../layout.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { ANY_ZONE } from './fields.ts';
import { at, below } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ points: DESIGN_CHOICES.bribePoints.value });

/** Share of them that an operation next turn finds more easily. @source MODEL.md E R_ATTACK */
const EXPOSURE = 0.1;

export const attack: OrderKind = {
  id: 'attack',
  symbol: 'R_ATTACK',
  family: 'control',
  seats: ['control'],
  stage: 'network',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [ANY_ZONE],
  source: 'design choice',
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
    put(ledger, state.provoked, zone, state.provoked[zone] + 1, actor.cause);
    // An operation next turn meets those who showed themselves.
    add(ledger, state.exposed, zone, EXPOSURE, actor.cause);
    limit(ledger, state.exposed, zone, COLUMNS.exposed.min, COLUMNS.exposed.max);
    return DONE;
  },
};
