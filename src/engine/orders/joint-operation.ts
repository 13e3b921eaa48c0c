// Decides what an operation on both sides of a border asks of two states; what it breaks and provokes is the phases'.

import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { OWN_PAIR, OWN_ZONE } from './fields.ts';
import { JOINT_RUNG } from './joint.ts';
import { at, below, seatsOfStates } from './look.ts';
import { MOST_ACTIVITY, addActivity } from './officials.ts';
import { OPERATION_UNITS } from './operation.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1, capital: 1 });
/** Trust between the two from having done it together. @source MODEL.md E JOINT_OP */
const TRUST = 0.02;

export const jointOperation: OrderKind = {
  id: 'joint-operation',
  symbol: 'JOINT_OP',
  family: 'cooperation',
  seats: ['state'],
  stage: 'operation',
  once: 'target',
  repeatable: false,
  joint: true,
  fields: [OWN_PAIR, OWN_ZONE, { name: 'to', domain: 'facing-zone' }],
  source: 'LSM26, LH13; values a design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const rung = view.pair.rung.value[at(world.index.pair, order.pair)];
    if (rung < JOINT_RUNG) return refuse('rung-too-low', { needs: JOINT_RUNG, has: rung });
    for (const id of [order.zone, order.to]) {
      const zone = at(world.index.zone, id);
      if (!below(view.zone.patrols, zone, OPERATION_UNITS)) continue;
      const has = view.zone.patrols.value[zone];
      return refuse('too-few-patrols', { needs: OPERATION_UNITS, has });
    }
    return null;
  },
  parties({ world }, order) {
    const { a, b } = world.pairs[at(world.index.pair, order.pair)];
    return seatsOfStates(world, [a, b]);
  },
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const pair = at(world.index.pair, order.pair);
    const rung = state.rung[pair];
    if (rung < JOINT_RUNG) return frustrated('rung-too-low', { needs: JOINT_RUNG, has: rung });
    const zones = [at(world.index.zone, order.zone), at(world.index.zone, order.to)];
    for (const zone of zones) {
      const has = state.patrols[zone];
      if (has >= OPERATION_UNITS) continue;
      return frustrated('too-few-patrols', { needs: OPERATION_UNITS, has });
    }
    for (const zone of zones) {
      put(ledger, state.jointOperation, zone, 1, actor.cause);
      const side = world.zones[zone].authority;
      put(ledger, state.operations, side, state.operations[side] + 1, actor.cause);
    }
    addActivity(turn, pair, MOST_ACTIVITY, actor.cause);
    add(ledger, state.pairTrust, pair, TRUST, actor.cause);
    limit(ledger, state.pairTrust, pair, 0, 1);
    turn.news.push(news(state.turn, 'joint-operation', { pair, zone: zones[0] ?? -1 }));
    return DONE;
  },
};
