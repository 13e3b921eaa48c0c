// Decides what announcing the end of a package asks and does; ending it when the day comes is the phase of events'.

import { DONE } from '../order.ts';
import { OFFERED_STATE, choiceOf } from './fields.ts';
import { at, own } from './look.ts';
import { announceOffer, changePackage, packageOf } from './offers.ts';
import { ONE_POINT } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

/** Turns of notice. */
export const DRAWDOWN_CHOICES = ['2', '4'] as const;

export const partnerDrawdown: OrderKind = {
  id: 'partner-drawdown',
  symbol: 'P_DRAWDOWN',
  family: 'partner',
  seats: ['partner'],
  stage: 'withdrawal',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OFFERED_STATE, choiceOf(DRAWDOWN_CHOICES)],
  source: 'design choice',
  cost: () => ONE_POINT,
  judge(question, order) {
    const { world, view } = question;
    const partner = own(question);
    const to = at(world.index.state, order.state);
    const held = view.packages.find((one) => one.partner === partner && one.state === to);
    if (held === undefined) return refuse('no-package');
    return held.endsAt === null ? null : refuse('no-change');
  },
  apply(turn, order, actor) {
    const { world, state } = turn;
    const to = at(world.index.state, order.state);
    const held = packageOf(state, actor.holds, to);
    if (held === undefined) return frustrated('no-package');
    changePackage(state, held, { endsAt: state.turn + Number(order.choice) });
    announceOffer(turn, actor.holds, to);
    return DONE;
  },
};
