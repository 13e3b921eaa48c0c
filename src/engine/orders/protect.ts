// Decides what protecting migrants from exploitation asks and does; how much exploitation it prevents is a phase's.

import { up } from '../../base/index.ts';
import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { own, reaches } from './look.ts';
import { price } from './price.ts';
import { refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1.5, capital: 2 });
/** Protection gained, of what is lacking. @source MODEL.md E PROTECT */
const STEP = 0.15;

export const protect: OrderKind = {
  id: 'protect',
  symbol: 'PROTECT',
  family: 'law',
  seats: ['state'],
  stage: 'spending',
  once: 'turn',
  repeatable: true,
  joint: false,
  fields: [],
  source: 'Moser20, Stille23',
  cost: () => COST,
  judge(question) {
    const full = reaches(question.view.state.migrantProtection, own(question), 1);
    return full ? refuse('at-maximum', { limit: 1 }) : null;
  },
  apply({ state, ledger }, _order, actor) {
    const { holds } = actor;
    const raised = up(state.migrantProtection[holds], STEP);
    put(ledger, state.migrantProtection, holds, raised, actor.cause);
    return DONE;
  },
};
