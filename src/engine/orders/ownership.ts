// Decides what taking ownership of aided programmes asks and does; slower money and growing ownership are phases'.

import { add, limit } from '../ledger.ts';
import { DONE } from '../order.ts';
import { packageWith, recordsWith } from '../records.ts';
import { own, reaches } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 1, capital: 1 });
/** Ownership gained. @source MODEL.md E OWNERSHIP */
const STEP = 0.1;

export const ownership: OrderKind = {
  id: 'ownership',
  symbol: 'OWNERSHIP',
  family: 'partners',
  seats: ['state'],
  stage: 'spending',
  once: 'turn',
  repeatable: true,
  joint: false,
  fields: [],
  source: 'Nielsen11, ECA24',
  cost: () => COST,
  judge(question) {
    const state = own(question);
    const { view } = question;
    if (!view.packages.some((one) => one.state === state)) return refuse('no-package');
    return reaches(view.state.ownership, state, 1) ? refuse('at-maximum', { limit: 1 }) : null;
  },
  apply({ state, ledger }, _order, actor) {
    const { holds } = actor;
    const { records } = state;
    if (!records.packages.some((one) => one.state === holds)) return frustrated('no-package');
    add(ledger, state.ownership, holds, STEP, actor.cause);
    limit(ledger, state.ownership, holds, 0, 1);
    const packages = records.packages.map((one) =>
      one.state === holds && !one.owned ? packageWith(one, { owned: true }) : one,
    );
    state.records = recordsWith(records, { packages });
    return DONE;
  },
};
