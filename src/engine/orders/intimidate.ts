// Decides what frightening a zone's people does, for the facilitator's seat alone.

import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { ANY_ZONE } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ points: DESIGN_CHOICES.intimidatePoints.value });
/** @source MODEL.md E R_INTIMIDATE */
const FEAR = 0.2;
const ANGER = 0.1;

export const intimidate: OrderKind = {
  id: 'intimidate',
  symbol: 'R_INTIMIDATE',
  family: 'control',
  seats: ['control'],
  stage: 'network',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [ANY_ZONE],
  source: 'Kalyvas06; values a design choice',
  cost: () => COST,
  judge: () => null,
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    add(ledger, state.fear, zone, FEAR, actor.cause);
    limit(ledger, state.fear, zone, 0, 1);
    add(ledger, state.anger, zone, ANGER, actor.cause);
    limit(ledger, state.anger, zone, 0, 1);
    return DONE;
  },
};
