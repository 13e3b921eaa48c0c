// Decides what convening a forum in a zone asks and does; what four turns of it change is the phase of communities'.

import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { PROMISE_TURNS, addPromise } from '../promises.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { SEAT_ZONE } from './fields.ts';
import { at, reaches } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import { lacksConsent } from './works.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 0.5, capital: 1 });
/** A community seat has no treasury: it stakes its standing. */
const COMMUNITY_COST = price({ standing: DESIGN_CHOICES.forumStanding.value });
/** How long a forum runs, and how long it may wait for an answer. @source MODEL.md E FORUM */
const TURNS = 4;
/** Protected reporting gained. @source MODEL.md E FORUM */
const CHANNEL = 0.15;

export const forum: OrderKind = {
  id: 'forum',
  symbol: 'FORUM',
  family: 'economy',
  seats: ['state', 'community'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [SEAT_ZONE],
  source: 'USIP brief; Blair21',
  cost: ({ world }) => (world.seat.kind === 'state' ? COST : COMMUNITY_COST),
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    if (!reaches(view.zone.forumTurns, zone, 1)) return null;
    return refuse('still-running', { turns: view.zone.forumTurns.value[zone] });
  },
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const zone = at(world.index.zone, order.zone);
    const turns = state.forumTurns[zone];
    if (turns > 0) return frustrated('still-running', { turns });
    const byState = actor.holds >= 0;
    if (byState && lacksConsent(world, state, zone)) {
      return frustrated('no-consent', { zone: world.zones[zone].id });
    }
    put(ledger, state.forumTurns, zone, TURNS, actor.cause);
    add(ledger, state.channel, zone, CHANNEL, actor.cause);
    limit(ledger, state.channel, zone, 0, 1);
    const owes = world.zones[zone].authority;
    addPromise(turn, { zone, state: owes, origin: 'forum', turns: PROMISE_TURNS });
    turn.news.push(news(state.turn, 'forum-opened', { zone, state: byState ? actor.holds : -1 }));
    return DONE;
  },
};
