// Decides what a network knows of its own business: volumes, arrivals, shares and beliefs; nothing of other networks.

import { GOOD_COUNT } from '../goods.ts';
import type { State } from '../state.ts';
import type { NetworkBooks } from '../view.ts';
import type { World } from '../world.ts';

/** A network's flows and where they may go, which no turn changes. */
export interface BookPlan {
  readonly flow: number;
  readonly good: number;
  readonly branch: number;
  readonly routes: readonly { readonly route: number; readonly zones: readonly number[] }[];
}

export function bookPlansOf(world: World, network: number): readonly BookPlan[] {
  const { firstRoute, zoneStart, zones } = world.routes;
  return world.flows.flatMap(({ network: owner, good, branch }, flow) => {
    if (owner !== network) return [];
    const routes = [];
    for (let route = firstRoute[flow]; route < firstRoute[flow + 1]; route += 1) {
      routes.push({ route, zones: [...zones.subarray(zoneStart[route], zoneStart[route + 1])] });
    }
    return [{ flow, good, branch, routes }];
  });
}

/** `spent` books of the same network give their list of beliefs, which are of the same zones every turn. */
export function booksOf(
  world: World,
  state: State,
  plans: readonly BookPlan[],
  spent: NetworkBooks | null,
): NetworkBooks {
  const count = world.zones.length;
  const belief = spent?.belief ?? new Float64Array(GOOD_COUNT * count).fill(NaN);
  const flows = plans.map(({ flow, good, branch, routes }) => ({
    flow,
    good,
    volume: state.volume[flow],
    delivered: state.delivered[flow],
    capital: state.capital[flow],
    routes: routes.map(({ route, zones }) => {
      for (const zone of zones) belief[good * count + zone] = state.belief[branch * count + zone];
      return { route, zones, share: state.share[route] };
    }),
  }));
  return { flows, belief };
}
