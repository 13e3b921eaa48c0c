// Decides what putting the forces under oversight asks and does; how it restrains and slows them is the phases'.

import { up } from '../../base/index.ts';
import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { own, reaches } from './look.ts';
import { price } from './price.ts';
import { refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 2, capital: 5 });
/** Paperwork tires, and what is brought to light costs standing. @source MODEL.md E OVERSIGHT */
const FATIGUE = 0.015;
const SCANDAL = 0.004;

export const oversight: OrderKind = {
  id: 'oversight',
  symbol: 'OVERSIGHT',
  family: 'law',
  seats: ['state'],
  stage: 'spending',
  once: 'turn',
  repeatable: true,
  joint: false,
  fields: [],
  source: 'design choice',
  cost: () => COST,
  judge(question) {
    const full = reaches(question.view.state.oversight, own(question), 1);
    return full ? refuse('at-maximum', { limit: 1 }) : null;
  },
  apply({ world, state, ledger, news: lines }, _order, actor) {
    const { holds, cause } = actor;
    const raised = up(state.oversight[holds], world.coefficients.oversightStep);
    put(ledger, state.oversight, holds, raised, cause);
    add(ledger, state.fatigue, holds, FATIGUE, cause);
    limit(ledger, state.fatigue, holds, 0, 1);
    add(ledger, state.legitimacy, holds, -SCANDAL, cause);
    limit(ledger, state.legitimacy, holds, 0, 1);
    lines.push(news(state.turn, 'scandal', { state: holds }));
    return DONE;
  },
};
