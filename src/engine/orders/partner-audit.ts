// Decides what auditing a package asks of a partner's fund and does: reports come nearer to the truth, effects don't change.

import { up } from '../../base/index.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { OFFERED_STATE } from './fields.ts';
import { at, own } from './look.ts';
import { changePackage, packageOf } from './offers.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ fund: DESIGN_CHOICES.auditFund.value });

export const partnerAudit: OrderKind = {
  id: 'partner-audit',
  symbol: 'P_AUDIT',
  family: 'partner',
  seats: ['partner'],
  stage: 'spending',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [OFFERED_STATE],
  source: 'GAO14, OIG25; values a design choice',
  cost: () => COST,
  judge(question, order) {
    const { world, view } = question;
    const partner = own(question);
    const to = at(world.index.state, order.state);
    const held = view.packages.find((one) => one.partner === partner && one.state === to);
    if (held === undefined) return refuse('no-package');
    return held.evaluationQuality >= 1 ? refuse('at-maximum', { limit: 1 }) : null;
  },
  apply({ world, state, news: lines }, order, actor) {
    const to = at(world.index.state, order.state);
    const held = packageOf(state, actor.holds, to);
    if (held === undefined) return frustrated('no-package');
    const quality = up(held.evaluationQuality, DESIGN_CHOICES.auditStep.value);
    changePackage(state, held, { evaluationQuality: quality });
    lines.push(news(state.turn, 'audit', { partner: actor.holds, state: to, value: quality }));
    return DONE;
  },
};
