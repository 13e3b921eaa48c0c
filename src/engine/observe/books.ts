// Decides what a network knows of its own business: volumes, arrivals, shares and beliefs; nothing of other networks.

import { GOOD_COUNT } from '../goods.ts';
import type { State } from '../state.ts';
import type { NetworkBooks } from '../view.ts';
import type { World } from '../world.ts';

export function booksOf(world: World, state: State, network: number): NetworkBooks {
  const flows: NetworkBooks['flows'][number][] = [];
  const belief = new Float64Array(GOOD_COUNT * world.zones.length).fill(NaN);
  world.flows.forEach((flow, index) => {
    if (flow.network !== network) return;
    const routes = [];
    for (
      let route = world.routes.firstRoute[index];
      route < world.routes.firstRoute[index + 1];
      route += 1
    ) {
      const zones = [
        ...world.routes.zones.subarray(
          world.routes.zoneStart[route],
          world.routes.zoneStart[route + 1],
        ),
      ];
      for (const zone of zones) {
        belief[flow.good * world.zones.length + zone] =
          state.belief[flow.branch * world.zones.length + zone];
      }
      routes.push({ route, zones, share: state.share[route] });
    }
    flows.push({
      flow: index,
      good: flow.good,
      volume: state.volume[index],
      delivered: state.delivered[index],
      capital: state.capital[index],
      routes,
    });
  });
  return { flows, belief };
}
