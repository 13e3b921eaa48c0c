// Finds what a network's orders touch: the routes of its flows through a zone.

import type { World } from '../world.ts';

/** Routes of a network's flows that lead through a zone, flow by flow; flows without any are left out. */
export function routesThrough(
  world: World,
  network: number,
  zone: number,
): readonly (readonly number[])[] {
  const { routes } = world;
  const byFlow: number[][] = [];
  world.flows.forEach((flow, index) => {
    if (flow.network !== network) return;
    const found: number[] = [];
    for (let route = routes.firstRoute[index]; route < routes.firstRoute[index + 1]; route += 1) {
      for (let step = routes.zoneStart[route]; step < routes.zoneStart[route + 1]; step += 1) {
        if (routes.zones[step] !== zone) continue;
        found.push(route);
        break;
      }
    }
    if (found.length > 0) byFlow.push(found);
  });
  return byFlow;
}
