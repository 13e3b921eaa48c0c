// Decides what telling the public of one's record asks and does: it pays when livelihoods rose, and is punished when not.
// The paper compares a year; the state keeps one quarter back, so the last quarter's livelihoods stand for the record.

import { add, limit, put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { price } from './price.ts';
import { done } from './refusals.ts';
import type { OrderKind } from '../order.ts';
import type { State } from '../state.ts';

const COST = price({ credits: 1 });
/** Legitimacy won by a good record, lost by spin. @source MODEL.md E COMMS */
const STAKE = 0.01;

/** Change of livelihood over a state's zones in the last quarter, summed. */
function livelihoodRise(state: State, zones: Int32Array): number {
  let rise = 0;
  for (let index = 0; index < zones.length; index += 1) {
    rise += state.livelihood[zones[index]] - state.livelihoodBefore[zones[index]];
  }
  return rise;
}

export const comms: OrderKind = {
  id: 'comms',
  symbol: 'COMMS',
  family: 'law',
  seats: ['state'],
  stage: 'spending',
  once: 'turn',
  repeatable: false,
  joint: false,
  fields: [],
  source: 'design choice',
  cost: () => COST,
  judge: () => null,
  apply({ world, state, ledger }, _order, actor) {
    const rose = livelihoodRise(state, world.index.zonesOf[actor.holds]) > 0;
    put(ledger, state.comms, actor.holds, 1, actor.cause);
    add(ledger, state.legitimacy, actor.holds, rose ? STAKE : -STAKE, actor.cause);
    limit(ledger, state.legitimacy, actor.holds, 0, 1);
    return rose ? DONE : done('spin-punished');
  },
};
