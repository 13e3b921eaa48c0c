// Decides what a small livelihood project asks; what it brings when done is the phase of obligations'.

import { OWN_ZONE } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import { startWorks } from './works.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1.3 });
/** Turns until it is done. @source MODEL.md E LIV_SMALL */
const TURNS = 2;

export const livelihoodSmall: OrderKind = {
  id: 'livelihood-small',
  symbol: 'LIV_SMALL',
  family: 'economy',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_ZONE],
  source: 'Crost14, BFST13',
  cost: () => COST,
  judge: () => null,
  apply(turn, order, actor) {
    const zone = at(turn.world.index.zone, order.zone);
    return startWorks(turn, { zone, size: 'small', turns: TURNS }, actor);
  },
};
