// Decides what bringing people into the streets asks and costs the state at once; the risk of clashes is a phase's.

import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { addPromise } from '../promises.ts';
import { SEAT_ZONE } from './fields.ts';
import { at, below } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ standing: 2 });
/** Grievance without which nobody comes; what the state pays, and how soon it must answer. @source MODEL.md E C_MOBILISE */
const GRIEVANCE = 0.4;
const CAPITAL = 3;
const TURNS = 2;

export const mobilise: OrderKind = {
  id: 'mobilise',
  symbol: 'C_MOBILISE',
  family: 'community',
  seats: ['community'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [SEAT_ZONE],
  source: 'Alert16',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    if (!below(view.zone.grievance, zone, GRIEVANCE)) return null;
    const has = view.zone.grievance.value[zone];
    return refuse('too-little-grievance', { needs: GRIEVANCE, has });
  },
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const zone = at(world.index.zone, order.zone);
    const has = state.grievance[zone];
    if (has < GRIEVANCE) return frustrated('too-little-grievance', { needs: GRIEVANCE, has });
    const owes = world.zones[zone].authority;
    add(ledger, state.politicalCapital, owes, -CAPITAL, actor.cause);
    limit(ledger, state.politicalCapital, owes, 0, 100);
    put(ledger, state.mobilised, zone, 1, actor.cause);
    addPromise(turn, { zone, state: owes, origin: 'mobilise', turns: TURNS });
    turn.news.push(news(state.turn, 'mobilisation', { zone, state: owes }));
    return DONE;
  },
};
