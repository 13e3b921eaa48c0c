// Decides what naming an issue asks of a community seat and sets going: the state owes an answer in four turns.

import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { PROMISE_TURNS, addPromise } from '../promises.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { SEAT_ZONE, choiceOf } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import type { OrderKind } from '../order.ts';

export const ISSUES = ['livelihood', 'services', 'conduct', 'corruption', 'crossing'] as const;
const STANDING = 1;

export const voice: OrderKind = {
  id: 'voice',
  symbol: 'C_VOICE',
  family: 'community',
  seats: ['community'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [SEAT_ZONE, choiceOf(ISSUES)],
  source: 'Alert16',
  /** Overuse lowers weight: each issue still unanswered in the zone makes the next one dearer. */
  cost({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    let open = 0;
    for (const one of view.promises) if (one.zone === zone && one.origin === 'voice') open += 1;
    return price({ standing: STANDING + open * DESIGN_CHOICES.voiceStep.value });
  },
  judge: () => null,
  apply(turn, order) {
    const { world, state } = turn;
    const zone = at(world.index.zone, order.zone);
    const owes = world.zones[zone].authority;
    addPromise(turn, { zone, state: owes, origin: 'voice', turns: PROMISE_TURNS });
    const issue = ISSUES.findIndex((one) => one === order.choice);
    turn.news.push(news(state.turn, 'voice', { zone, state: owes, value: issue }));
    return DONE;
  },
};
