// Decides what bringing services to a zone asks; what they bring when done is the phase of obligations'.

import { OWN_ZONE } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import { startWorks } from './works.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 2 });
/** Turns until they are there. @source MODEL.md E SERVICES */
const TURNS = 2;

export const services: OrderKind = {
  id: 'services',
  symbol: 'SERVICES',
  family: 'economy',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_ZONE],
  source: 'BSF11',
  cost: () => COST,
  judge: () => null,
  apply(turn, order, actor) {
    const zone = at(turn.world.index.zone, order.zone);
    return startWorks(turn, { zone, size: 'service', turns: TURNS }, actor);
  },
};
