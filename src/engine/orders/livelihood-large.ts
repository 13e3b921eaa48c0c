// Decides what a large livelihood project asks; its yield, sabotage and pull on attackers are phases'.

import { OWN_ZONE } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import { startWorks } from './works.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 3 });
/** Turns until it is done. @source MODEL.md E LIV_LARGE */
const TURNS = 3;

export const livelihoodLarge: OrderKind = {
  id: 'livelihood-large',
  symbol: 'LIV_LARGE',
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
    return startWorks(turn, { zone, size: 'large', turns: TURNS }, actor);
  },
};
