// Decides what opening or closing an official crossing asks and does at once; flows and livelihoods react in the phases.

import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { choiceOf } from './fields.ts';
import { at } from './look.ts';
import { ONE_POINT, price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const CROSSING_CHOICES = ['open', 'close'] as const;
const OPENING = price({ capital: 3 });
/** What closing is worth in the capital, now. @source MODEL.md E CROSSING */
const APPLAUSE = 2;

export const crossing: OrderKind = {
  id: 'crossing',
  symbol: 'CROSSING',
  family: 'economy',
  seats: ['state'],
  stage: 'posture',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [{ name: 'passage', domain: 'crossing' }, choiceOf(CROSSING_CHOICES)],
  source: 'ArabWeekly18, AFP24-RasJedir, ARI-Fnideq',
  cost: (_question, order) => (order.choice === 'open' ? OPENING : ONE_POINT),
  judge({ world, view }, order) {
    const passage = at(world.index.passage, order.passage);
    const wanted = order.choice === 'close' ? 1 : 0;
    const already = view.passage.crossingClosed.value[passage] === wanted;
    return already ? refuse('no-change') : null;
  },
  apply({ world, state, ledger, news: lines }, order, actor) {
    const passage = at(world.index.passage, order.passage);
    const closes = order.choice === 'close';
    const wanted = closes ? 1 : 0;
    if (state.crossingClosed[passage] === wanted) return frustrated('no-change');
    put(ledger, state.crossingClosed, passage, wanted, actor.cause);
    const { a, b, pair } = world.passages[passage];
    const code = closes ? 'crossing-closed' : 'crossing-opened';
    lines.push(news(state.turn, code, { zone: a, state: actor.holds, pair, value: passage }));
    if (!closes) return DONE;
    add(ledger, state.politicalCapital, actor.holds, APPLAUSE, actor.cause);
    limit(ledger, state.politicalCapital, actor.holds, 0, 100);
    if (pair >= 0) {
      add(ledger, state.pairTrust, pair, -DESIGN_CHOICES.closingPairTrust.value, actor.cause);
      limit(ledger, state.pairTrust, pair, 0, 1);
    }
    const shock = DESIGN_CHOICES.closingShock.value;
    for (const zone of [a, b]) {
      const felt = state.crossingShock[zone] + shock * world.zones[zone].kinship;
      put(ledger, state.crossingShock, zone, felt, actor.cause);
    }
    return DONE;
  },
};
