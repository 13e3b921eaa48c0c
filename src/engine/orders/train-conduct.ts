// Decides what training in conduct asks and does; it pays only under a service posture or oversight, in the phases.

import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { own, reaches } from './look.ts';
import { price } from './price.ts';
import { refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1.5 });
/** Conduct training gained. @source MODEL.md E TRAIN_CONDUCT */
const STEP = 0.25;

export const trainConduct: OrderKind = {
  id: 'train-conduct',
  symbol: 'TRAIN_CONDUCT',
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
    const full = reaches(question.view.state.conductTraining, own(question), 1);
    return full ? refuse('at-maximum', { limit: 1 }) : null;
  },
  apply({ state, ledger }, _order, actor) {
    add(ledger, state.conductTraining, actor.holds, STEP, actor.cause);
    limit(ledger, state.conductTraining, actor.holds, 0, 1);
    return DONE;
  },
};
