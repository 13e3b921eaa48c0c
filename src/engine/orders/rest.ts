// Decides what resting a zone's units asks and does; that they count for less this turn is the phase of detection's.

import { add, limit, put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { OWN_ZONE } from './fields.ts';
import { at, below } from './look.ts';
import { ONE_POINT } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

/** Fatigue that rest takes from the whole force. @source MODEL.md E REST */
const RELIEF = 0.08;
const UNITS = DESIGN_CHOICES.restUnits.value;

export const rest: OrderKind = {
  id: 'rest',
  symbol: 'REST',
  family: 'security',
  seats: ['state'],
  stage: 'posture',
  // One rest a turn: resting many thin zones at once would wipe fatigue out for nothing.
  once: 'turn',
  repeatable: false,
  joint: false,
  fields: [OWN_ZONE],
  source: 'design choice',
  cost: () => ONE_POINT,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    if (!below(view.zone.patrols, zone, UNITS)) return null;
    return refuse('too-few-patrols', { needs: UNITS, has: view.zone.patrols.value[zone] });
  },
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    const has = state.patrols[zone];
    if (has < UNITS) return frustrated('too-few-patrols', { needs: UNITS, has });
    put(ledger, state.resting, zone, 1, actor.cause);
    add(ledger, state.fatigue, actor.holds, -RELIEF, actor.cause);
    limit(ledger, state.fatigue, actor.holds, 0, 1);
    return DONE;
  },
};
