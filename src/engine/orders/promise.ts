// Decides what promising something to a zone's people asks and does at once; keeping and breaking it are a phase's.

import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { PROMISE_TURNS, addPromise } from '../promises.ts';
import { OWN_ZONE } from './fields.ts';
import { at } from './look.ts';
import { ONE_POINT } from './price.ts';
import type { OrderKind } from '../order.ts';

/** Trust on credit. @source MODEL.md E PROMISE */
const TRUST = 0.02;

export const promise: OrderKind = {
  id: 'promise',
  symbol: 'PROMISE',
  family: 'economy',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_ZONE],
  source: 'Blair21',
  cost: () => ONE_POINT,
  judge: () => null,
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const zone = at(world.index.zone, order.zone);
    add(ledger, state.trust, zone, TRUST, actor.cause);
    limit(ledger, state.trust, zone, 0, 1);
    addPromise(turn, { zone, state: actor.holds, origin: 'promise', turns: PROMISE_TURNS });
    return DONE;
  },
};
