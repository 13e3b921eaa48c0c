// Decides how a seat answers an event that asks it; the effects themselves stand in effects.ts.

import { applyEffects } from '../effects.ts';
import { DONE } from '../order.ts';
import { answeredBy, recordsWith } from '../records.ts';
import { at } from './look.ts';
import { NO_POINT, price } from './price.ts';
import { frustrated } from './refusals.ts';
import type { OrderKind } from '../order.ts';

export const answer: OrderKind = {
  id: 'answer',
  symbol: '',
  family: 'event',
  seats: ['state', 'community', 'partner', 'network', 'control'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [
    { name: 'event', domain: 'pending-event' },
    { name: 'choice', domain: 'event-choice' },
  ],
  source: 'design choice',
  cost({ world, view }, order) {
    const event = at(world.index.event, order.event);
    const pending = view.pending.find((one) => one.event === event);
    const choice = pending?.choices.find((one) => one.id === order.choice);
    if (choice === undefined) return NO_POINT;
    return price({ points: 0, credits: choice.credits, capital: choice.capital });
  },
  judge: () => null,
  apply(turn, order, actor) {
    const { world, state } = turn;
    const event = at(world.index.event, order.event);
    const { records } = state;
    const waiting = records.events.find(
      (one) => one.event === event && one.turn === state.turn && one.answered === null,
    );
    const choice = world.happenings[event].choices.find((one) => one.id === order.choice);
    if (waiting === undefined || choice === undefined) return frustrated('not-pending');
    const answered = answeredBy(waiting, choice.id);
    const events = records.events.map((one) => (one === waiting ? answered : one));
    state.records = recordsWith(records, { events });
    applyEffects(turn, choice.effects, waiting.subject, actor.cause);
    return DONE;
  },
};
