// Decides what moving a patrol unit between two own zones asks and does; the gap it leaves shows in detection.

import { COLUMNS } from '../layout.ts';
import { add, limit, put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { OWN_ZONE } from './fields.ts';
import { at, below, reaches } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ credits: 0.3 });
const MOST = COLUMNS.patrols.max;
/** Units that move at once. @source MODEL.md E PATROL_MOVE */
const UNIT = 1;
/** Local knowledge kept where strangers arrive. @source MODEL.md E PATROL_MOVE */
const KNOWLEDGE_KEPT = 0.9;

export const patrolMove: OrderKind = {
  id: 'patrol-move',
  symbol: 'PATROL_MOVE',
  family: 'security',
  seats: ['state'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_ZONE, { name: 'to', domain: 'own-zone' }],
  source: 'design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    const to = at(world.index.zone, order.to);
    if (zone === to) return refuse('same-zone');
    if (below(view.zone.patrols, zone, UNIT)) {
      return refuse('too-few-patrols', { needs: UNIT, has: view.zone.patrols.value[zone] });
    }
    return reaches(view.zone.patrols, to, MOST) ? refuse('at-maximum', { limit: MOST }) : null;
  },
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    const to = at(world.index.zone, order.to);
    if (state.patrols[zone] < UNIT) {
      return frustrated('too-few-patrols', { needs: UNIT, has: state.patrols[zone] });
    }
    if (state.patrols[to] >= MOST) return frustrated('at-maximum', { limit: MOST });
    const moved = Math.min(UNIT, MOST - state.patrols[to]);
    add(ledger, state.patrols, zone, -moved, actor.cause);
    add(ledger, state.patrols, to, moved, actor.cause);
    limit(ledger, state.patrols, to, 0, MOST);
    put(ledger, state.knowledge, to, state.knowledge[to] * KNOWLEDGE_KEPT, actor.cause);
    return DONE;
  },
};
