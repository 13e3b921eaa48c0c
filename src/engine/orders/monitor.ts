// Decides what people watching the forces asks and does at once; restraint and clearer sight follow in the phases.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { exposePeople } from './exposure.ts';
import { SEAT_ZONE } from './fields.ts';
import { at, reaches } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ standing: 1 });
/** How long it lasts. @source MODEL.md B11 ("that year") */
const TURNS = 4;

export const monitor: OrderKind = {
  id: 'monitor',
  symbol: 'C_MONITOR',
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
    if (!reaches(view.zone.monitorTurns, zone, 1)) return null;
    return refuse('still-running', { turns: view.zone.monitorTurns.value[zone] });
  },
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const zone = at(world.index.zone, order.zone);
    const turns = state.monitorTurns[zone];
    if (turns > 0) return frustrated('still-running', { turns });
    put(ledger, state.monitorTurns, zone, TURNS, actor.cause);
    exposePeople(turn, zone, actor.cause);
    return DONE;
  },
};
