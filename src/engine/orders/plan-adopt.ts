// Decides what adopting a border plan asks and does at once; what it pays and what failing it costs are phases'.

import { put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { own } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const CREDITS = 1;
const CAPITAL = 8;
/** Least score in each of the three. @source MODEL.md E PLAN_ADOPT, S1.20 */
export const PLAN_LEAST = 0.5;

export const planAdopt: OrderKind = {
  id: 'plan-adopt',
  symbol: 'PLAN_ADOPT',
  family: 'cooperation',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'turn',
  repeatable: false,
  joint: false,
  fields: [],
  source: 'USIP brief',
  cost(question) {
    const persuasion = question.view.state.planPersuasion.value[own(question)];
    const capital = CAPITAL * (1 - question.world.values.planCapital * persuasion);
    return price({ credits: CREDITS, capital });
  },
  judge(question) {
    const { planAdopted, planRelevance, planSoundness, planPersuasion } = question.view.state;
    const state = own(question);
    if (planAdopted.value[state] > 0) return refuse('plan-adopted');
    const relevance = planRelevance.value[state];
    const soundness = planSoundness.value[state];
    const persuasion = planPersuasion.value[state];
    if (Math.min(relevance, soundness, persuasion) >= PLAN_LEAST) return null;
    return refuse('plan-incomplete', { needs: PLAN_LEAST, relevance, soundness, persuasion });
  },
  apply({ state, ledger, news: lines }, _order, actor) {
    const { holds } = actor;
    if (state.planAdopted[holds] > 0) return frustrated('plan-adopted');
    put(ledger, state.planAdopted, holds, state.turn, actor.cause);
    lines.push(news(state.turn, 'plan-adopted', { state: holds }));
    return DONE;
  },
};
