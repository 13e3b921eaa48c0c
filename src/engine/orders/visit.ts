// Decides what an official visit to a neighbour asks and does; talk without content, so it opens no margin.

import { up } from '../../base/index.ts';
import { put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { OWN_PAIR } from './fields.ts';
import { at } from './look.ts';
import { addActivity } from './officials.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 0.4, capital: 3 });
/** Share of a visit's effect that full closure takes away. @source MODEL.md E VISIT */
const CLOSURE_WEIGHT = 0.6;

export const visit: OrderKind = {
  id: 'visit',
  symbol: 'VISIT',
  family: 'cooperation',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_PAIR],
  source: 'design choice',
  cost: () => COST,
  judge: () => null,
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const pair = at(world.index.pair, order.pair);
    const open = 1 - CLOSURE_WEIGHT * state.closure[pair];
    const raised = up(state.pairTrust[pair], world.coefficients.visitTrust * open);
    put(ledger, state.pairTrust, pair, raised, actor.cause);
    addActivity(turn, pair, 1, actor.cause);
    turn.news.push(news(state.turn, 'visit', { pair, state: actor.holds }));
    return DONE;
  },
};
