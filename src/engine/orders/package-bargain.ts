// Decides what bargaining over an offer asks and does: better terms, at the risk that the offer lapses.

import { DONE } from '../order.ts';
import { offerOf } from '../partners.ts';
import { choiceOf } from './fields.ts';
import { at, below, own } from './look.ts';
import { changeOffer } from './offers.ts';
import { price } from './price.ts';
import { frustrated, done, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

export const BARGAIN_CHOICES = ['strings', 'soft'] as const;
const COST = price({ capital: 3 });
/** Legitimacy from which a partner listens. @source MODEL.md E EXT_BARGAIN */
const LEGITIMACY = 0.4;
const STEP = 0.2;
const LAPSE = 0.25;
const ODDS = [{ name: 'offer-lapsed', chance: LAPSE }];

export const packageBargain: OrderKind = {
  id: 'package-bargain',
  symbol: 'EXT_BARGAIN',
  family: 'partners',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [{ name: 'partner', domain: 'partner-offer' }, choiceOf(BARGAIN_CHOICES)],
  source: 'design choice',
  cost: () => COST,
  judge(question, order) {
    const { world, view } = question;
    const state = own(question);
    if (below(view.state.legitimacy, state, LEGITIMACY)) {
      const has = view.state.legitimacy.value[state];
      return refuse('too-little-legitimacy', { needs: LEGITIMACY, has });
    }
    const partner = at(world.index.partner, order.partner);
    const offer = view.offers.find((one) => one.partner === partner && one.state === state);
    if (offer === undefined) return refuse('no-offer');
    if (order.choice === 'soft') {
      return offer.softShare >= 1 ? refuse('at-maximum', { limit: 1 }) : null;
    }
    const loose = offer.strings === null || offer.stringWeight <= 0;
    return loose ? refuse('at-minimum', { limit: 0 }) : null;
  },
  odds: () => ODDS,
  apply(turn, order, actor) {
    const { world, state, chance } = turn;
    const partner = at(world.index.partner, order.partner);
    const { holds } = actor;
    const offer = offerOf(world, state, partner, holds);
    if (offer === null || !offer.open) return frustrated('no-offer');
    const has = state.legitimacy[holds];
    if (has < LEGITIMACY) return frustrated('too-little-legitimacy', { needs: LEGITIMACY, has });
    const { orders } = world.slots;
    const slot = orders.bargain + holds * world.partners.length + partner;
    if (chance.plane('orders', state.turn, orders.size)[slot] < LAPSE) {
      changeOffer(turn, partner, holds, { open: false });
      return done('offer-lapsed');
    }
    if (order.choice === 'soft') {
      changeOffer(turn, partner, holds, { softShare: Math.min(1, offer.softShare + STEP) });
    } else {
      changeOffer(turn, partner, holds, { stringWeight: Math.max(0, offer.stringWeight - STEP) });
    }
    return DONE;
  },
};
