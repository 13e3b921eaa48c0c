// Decides what bringing aid forward asks of a partner's fund and does: money now, and what is on its way comes sooner.

import { add } from '../ledger.ts';
import { DONE } from '../order.ts';
import { agencyOf } from '../partners.ts';
import { recordsWith } from '../records.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { OFFERED_STATE } from './fields.ts';
import { at, own } from './look.ts';
import { packageOf } from './offers.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';
import type { State } from '../state.ts';

const COST = price({ fund: DESIGN_CHOICES.surgeFund.value });

/** Aid of this partner that is on its way arrives next turn. */
function hasten(state: State, partner: number, to: number): void {
  const { records } = state;
  const soonest = state.turn + 1;
  const deliveries = records.deliveries.map((one) =>
    one.partner === partner && one.state === to && one.due > soonest
      ? { ...one, due: soonest }
      : one,
  );
  state.records = recordsWith(records, { deliveries });
}

export const partnerSurge: OrderKind = {
  id: 'partner-surge',
  symbol: 'P_SURGE',
  family: 'partner',
  seats: ['partner'],
  stage: 'spending',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [OFFERED_STATE],
  source: 'Biddle18; values a design choice',
  cost: () => COST,
  judge(question, order) {
    const { world, view } = question;
    const partner = own(question);
    const to = at(world.index.state, order.state);
    const held = view.packages.some((one) => one.partner === partner && one.state === to);
    return held ? null : refuse('no-package');
  },
  apply({ world, state, ledger }, order, actor) {
    const to = at(world.index.state, order.state);
    if (packageOf(state, actor.holds, to) === undefined) return frustrated('no-package');
    const arriving = DESIGN_CHOICES.surgeCredits.value * agencyOf(state.ruleOfLaw[to]);
    add(ledger, state.budget, to, arriving, actor.cause);
    hasten(state, actor.holds, to);
    return DONE;
  },
};
