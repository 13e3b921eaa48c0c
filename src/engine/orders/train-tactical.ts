// Decides what tactical training asks and does; how it fades is the phase of states'.

import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { own, reaches } from './look.ts';
import { price } from './price.ts';
import { refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1.5 });
/** Training gained. @source MODEL.md E TRAIN_TACTICAL */
const STEP = 0.1;

export const trainTactical: OrderKind = {
  id: 'train-tactical',
  symbol: 'TRAIN_TACTICAL',
  family: 'security',
  seats: ['state'],
  stage: 'spending',
  once: 'turn',
  repeatable: true,
  joint: false,
  fields: [],
  source: 'design choice',
  cost: () => COST,
  judge(question) {
    const full = reaches(question.view.state.training, own(question), 1);
    return full ? refuse('at-maximum', { limit: 1 }) : null;
  },
  apply({ state, ledger }, _order, actor) {
    add(ledger, state.training, actor.holds, STEP, actor.cause);
    limit(ledger, state.training, actor.holds, 0, 1);
    return DONE;
  },
};
