// Decides how a network leans towards a way through one zone; which routes are chosen is still the phase of flows'.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { ROUTE_ZONE } from './fields.ts';
import { at } from './look.ts';
import { routesThrough } from './networks.ts';
import { ONE_POINT } from './price.ts';
import { frustrated } from './refusals.ts';
import type { OrderKind } from '../order.ts';
import type { State } from '../state.ts';

/** Utility added to one route of each flow. @source MODEL.md E R_REROUTE */
const BIAS = 0.1;

/** The route most used among those that lead there: one a flow, since the order leans on one. */
function busiest(state: State, routes: readonly number[]): number {
  let best = routes[0];
  for (const route of routes) if (state.share[route] > state.share[best]) best = route;
  return best;
}

export const reroute: OrderKind = {
  id: 'reroute',
  symbol: 'R_REROUTE',
  family: 'network',
  seats: ['network'],
  stage: 'network',
  once: 'target',
  repeatable: true,
  joint: false,
  fields: [ROUTE_ZONE],
  source: 'design choice',
  cost: () => ONE_POINT,
  judge: () => null,
  apply({ world, state, ledger }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    const byFlow = routesThrough(world, actor.holds, zone);
    if (byFlow.length === 0) return frustrated('not-yours', { field: 'zone' });
    for (const routes of byFlow) {
      const route = busiest(state, routes);
      put(ledger, state.routeBias, route, state.routeBias[route] + BIAS, actor.cause);
    }
    return DONE;
  },
};
