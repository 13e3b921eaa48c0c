// Weighs which armed networks a zone has to do with, once; what they do there is the phases' work.

import type { RouteTable } from './routes.ts';
import type { WorldDraft } from '../world.ts';
import { FIGHTERS } from '../goods.ts';

/** Multipliers by zone of the armed types' presets (reprisal, attack, provision, tax); 1 where no fighters flow. */
export interface ArmedFactors {
  readonly reprisal: Float64Array;
  readonly attack: Float64Array;
  readonly provision: Float64Array;
  readonly tax: Float64Array;
}

/** A zone counts three times where a flow of fighters ends, twice where it begins, once where it passes. */
function nearness(zone: number, route: Int32Array): number {
  if (route[route.length - 1] === zone) return 3;
  return route[0] === zone ? 2 : 1;
}

export function armedFactorsOf(draft: WorldDraft, routes: RouteTable): ArmedFactors {
  const count = draft.zones.length;
  const weights = draft.networks.map(() => new Float64Array(count));
  const general = draft.networks.map((network) => (network.kind === 'armed' ? 0 : -1));
  draft.flows.forEach((flow, index) => {
    if (flow.good !== FIGHTERS || general[flow.network] < 0) return;
    general[flow.network] += flow.volume;
    for (let route = routes.firstRoute[index]; route < routes.firstRoute[index + 1]; route += 1) {
      const zones = routes.zones.subarray(routes.zoneStart[route], routes.zoneStart[route + 1]);
      for (const zone of zones) weights[flow.network][zone] += flow.volume * nearness(zone, zones);
    }
  });
  const factor = (pick: (network: WorldDraft['networks'][number]) => number) =>
    Float64Array.from(draft.zones, (_zone, zone) => {
      const local = mean(
        draft.networks.map((network, index) => [pick(network), weights[index][zone]]),
      );
      const wide = mean(
        draft.networks.map((network, index) => [pick(network), Math.max(0, general[index])]),
      );
      return local ?? wide ?? 1;
    });
  return {
    reprisal: factor((network) => network.reprisal),
    attack: factor((network) => network.attack),
    provision: factor((network) => network.provision),
    tax: factor((network) => network.tax),
  };
}

function mean(pairs: readonly (readonly [number, number])[]): number | null {
  let sum = 0;
  let weight = 0;
  for (const [value, share] of pairs) {
    sum += value * share;
    weight += share;
  }
  return weight > 0 ? sum / weight : null;
}
