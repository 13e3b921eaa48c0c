// Decides what one more sensor unit in a zone asks and does; without responders it finds little, in detection.

import { COLUMNS } from '../layout.ts';
import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { OWN_ZONE } from './fields.ts';
import { at, reaches } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 3 });
const MOST = COLUMNS.sensors.max;

export const sensorBuy: OrderKind = {
  id: 'sensor-buy',
  symbol: 'SENSOR_BUY',
  family: 'security',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [OWN_ZONE],
  source: 'design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    return reaches(view.zone.sensors, zone, MOST) ? refuse('at-maximum', { limit: MOST }) : null;
  },
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    if (state.sensors[zone] >= MOST) return frustrated('at-maximum', { limit: MOST });
    add(ledger, state.sensors, zone, 1, actor.cause);
    limit(ledger, state.sensors, zone, 0, MOST);
    return DONE;
  },
};
