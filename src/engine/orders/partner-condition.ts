// Decides what tightening or loosening a partner's strings asks and does; how strings pull at attention is a phase's.

import { DONE } from '../order.ts';
import { isRenewable, offerOf } from '../partners.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { OFFERED_STATE, choiceOf } from './fields.ts';
import { at, own } from './look.ts';
import { announceOffer, changeOffer, changePackage, packageOf } from './offers.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { Order, OrderKind, Question, Refusal } from '../order.ts';

export const CONDITION_CHOICES = ['tighten', 'loosen'] as const;
const COST = price({ fund: DESIGN_CHOICES.conditionFund.value });
const STEP = DESIGN_CHOICES.conditionStep.value;

/** Weight of the strings now: of the package the state holds, else of the offer; undefined when there is neither. */
function weightSeen({ view }: Question, partner: number, to: number): number | undefined {
  const held = view.packages.find((one) => one.partner === partner && one.state === to);
  const offer = view.offers.find((one) => one.partner === partner && one.state === to);
  return held?.stringWeight ?? offer?.stringWeight;
}

function boundObstacle(weight: number, order: Order): Refusal | null {
  if (order.choice === 'tighten') {
    return weight >= 1 ? refuse('at-maximum', { limit: 1 }) : null;
  }
  return weight <= 0 ? refuse('at-minimum', { limit: 0 }) : null;
}

function moved(weight: number, order: Order): number {
  return order.choice === 'tighten' ? Math.min(1, weight + STEP) : Math.max(0, weight - STEP);
}

export const partnerCondition: OrderKind = {
  id: 'partner-condition',
  symbol: 'P_CONDITION',
  family: 'partner',
  seats: ['partner'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OFFERED_STATE, choiceOf(CONDITION_CHOICES)],
  source: 'design choice',
  cost: () => COST,
  judge(question, order) {
    const { world } = question;
    const partner = own(question);
    if (world.partners[partner].strings === null) return refuse('no-change');
    const weight = weightSeen(question, partner, at(world.index.state, order.state));
    return weight === undefined ? refuse('no-offer') : boundObstacle(weight, order);
  },
  apply(turn, order, actor) {
    const { world, state } = turn;
    const to = at(world.index.state, order.state);
    const held = packageOf(state, actor.holds, to);
    if (held !== undefined) {
      changePackage(state, held, { stringWeight: moved(held.stringWeight, order) });
    }
    // What runs from earlier years is renewed on the terms of the offer: the strings must not come back with it.
    const offer =
      held === undefined || isRenewable(held) ? offerOf(world, state, actor.holds, to) : null;
    if (held !== undefined && offer === null) {
      announceOffer(turn, actor.holds, to);
      return DONE;
    }
    if (offer === null) return frustrated('no-offer');
    changeOffer(turn, actor.holds, to, { stringWeight: moved(offer.stringWeight, order) });
    return DONE;
  },
};
