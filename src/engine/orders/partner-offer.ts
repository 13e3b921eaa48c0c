// Decides what a partner's offer to a state asks of its fund and puts on the table; accepting it is the state's order.

import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { OFFERED_STATE, choiceOf } from './fields.ts';
import { at, own } from './look.ts';
import { changeOffer, packageOf } from './offers.ts';
import { isRenewable } from '../partners.ts';
import { ONE_POINT, price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OfferChange } from '../records.ts';
import type { Cost, OrderKind } from '../order.ts';
import type { PartnerDef } from '../world.ts';

export const OFFER_CHOICES = ['standard', 'generous', 'soft', 'withdrawn'] as const;
const { offerFund, generousFund, generousFactor } = DESIGN_CHOICES;
const COSTS: Readonly<Record<string, Cost>> = {
  standard: price({ fund: offerFund.value }),
  generous: price({ fund: generousFund.value }),
  soft: price({ fund: offerFund.value }),
  withdrawn: ONE_POINT,
};
/** Share of a soft offer that goes to services and oversight, above the partner's usual one. @source MODEL.md E EXT_BARGAIN */
const SOFTER = 0.2;

function termsOf(def: PartnerDef, choice: string): OfferChange {
  switch (choice) {
    case 'withdrawn':
      return { open: false };
    case 'generous':
      return { open: true, money: def.money * generousFactor.value, softShare: def.softShare };
    case 'soft':
      return { open: true, money: def.money, softShare: Math.min(1, def.softShare + SOFTER) };
    default:
      return { open: true, money: def.money, softShare: def.softShare };
  }
}

export const partnerOffer: OrderKind = {
  id: 'partner-offer',
  symbol: 'P_OFFER',
  family: 'partner',
  seats: ['partner'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OFFERED_STATE, choiceOf(OFFER_CHOICES)],
  source: 'design choice',
  cost: (_question, order) => COSTS[order.choice ?? 'standard'],
  judge(question, order) {
    const { world, view } = question;
    const to = at(world.index.state, order.state);
    const partner = own(question);
    const held = view.packages.find((one) => one.partner === partner && one.state === to);
    if (held !== undefined && !isRenewable(held)) return refuse('package-held');
    if (order.choice !== 'withdrawn') return null;
    const offer = view.offers.find((one) => one.partner === partner && one.state === to);
    return offer?.open === true ? null : refuse('no-offer');
  },
  apply(turn, order, actor) {
    const { world, state } = turn;
    const to = at(world.index.state, order.state);
    const held = packageOf(state, actor.holds, to);
    if (held !== undefined && !isRenewable(held)) return frustrated('package-held');
    const def = world.partners[actor.holds];
    changeOffer(turn, actor.holds, to, termsOf(def, order.choice ?? 'standard'));
    return DONE;
  },
};
