// Decides what a targeted operation in a zone asks; what it finds, breaks and provokes follows from its mark in the phases.

import { FIGHTERS, GOOD_COUNT } from '../goods.ts';
import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { OWN_ZONE } from './fields.ts';
import { at, below, own } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1.2 });
/** Patrol units an operation needs in its zone. @source MODEL.md E OP_TARGETED */
export const OPERATION_UNITS = 1;

export const operation: OrderKind = {
  id: 'operation',
  symbol: 'OP_TARGETED',
  family: 'security',
  seats: ['state'],
  stage: 'operation',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [OWN_ZONE],
  source: 'BSF11',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    if (!below(view.zone.patrols, zone, OPERATION_UNITS)) return null;
    const has = view.zone.patrols.value[zone];
    return refuse('too-few-patrols', { needs: OPERATION_UNITS, has });
  },
  /** Chance of harm that the operation adds, as far as the seat's tips tell. @source MODEL.md B6.9 */
  odds(question, order) {
    const { world, view } = question;
    const zone = at(world.index.zone, order.zone);
    const tip = view.zoneGood.tips.value[zone * GOOD_COUNT + FIGHTERS];
    const oversight = view.state.oversight.value[own(question)];
    const informed = Number.isNaN(tip) ? 0 : Math.min(1, 1.5 * tip);
    const harm = (0.14 - 0.11 * informed) * (1.3 - oversight);
    return [{ name: 'operation-harm', chance: harm }];
  },
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    const has = state.patrols[zone];
    if (has < OPERATION_UNITS) {
      return frustrated('too-few-patrols', { needs: OPERATION_UNITS, has });
    }
    put(ledger, state.operation, zone, 1, actor.cause);
    put(ledger, state.operations, actor.holds, state.operations[actor.holds] + 1, actor.cause);
    return DONE;
  },
};
