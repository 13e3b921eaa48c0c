// Decides what making good for harm by the state asks and gives back; the harm itself is the phase of incidents'.

import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { OWN_ZONE } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 0.8, capital: 1 });
/** Share of a harm's effect that an honest remedy gives back. @source MODEL.md ruling 8 */
const SHARE = 0.5;
/** Rule of law gained, and legitimacy lost in the capital by admitting fault. @source MODEL.md E REMEDY */
const RULE_OF_LAW = 0.005;
const ADMISSION = 0.003;

export const remedy: OrderKind = {
  id: 'remedy',
  symbol: 'REMEDY',
  family: 'law',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_ZONE],
  source: 'Tyler10, Huq11',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    return view.zone.harmOwed.value[zone] <= 0 ? refuse('no-harm') : null;
  },
  apply({ world, state, ledger, news: lines }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    const harm = state.harmLast[zone] + state.harmPrior[zone];
    if (harm <= 0) return frustrated('no-harm');
    const { trustHarm, grievanceHarm } = world.coefficients;
    add(ledger, state.trust, zone, SHARE * trustHarm * harm * state.trust[zone], actor.cause);
    limit(ledger, state.trust, zone, 0, 1);
    add(ledger, state.grievance, zone, -SHARE * grievanceHarm * harm, actor.cause);
    limit(ledger, state.grievance, zone, 0, 1);
    put(ledger, state.harmLast, zone, 0, actor.cause);
    put(ledger, state.harmPrior, zone, 0, actor.cause);
    add(ledger, state.ruleOfLaw, actor.holds, RULE_OF_LAW, actor.cause);
    limit(ledger, state.ruleOfLaw, actor.holds, 0, 1);
    add(ledger, state.legitimacy, actor.holds, -ADMISSION, actor.cause);
    limit(ledger, state.legitimacy, actor.holds, 0, 1);
    lines.push(news(state.turn, 'remedy', { zone, state: actor.holds, value: harm }));
    return DONE;
  },
};
