// Finds the candidate routes of every flow once, by penalised shortest paths; which share each gets is phase 6's work.

import type { FlowDef, PassageDef, ZoneDef } from '../world.ts';

/** All routes of all flows, flattened. Routes of flow f are firstRoute[f] … firstRoute[f + 1] - 1. */
export interface RouteTable {
  readonly count: number;
  readonly firstRoute: Int32Array;
  readonly flowOf: Int32Array;
  /** Zones of route r: zones[zoneStart[r] … zoneStart[r + 1] - 1], in order from origin to destination. */
  readonly zoneStart: Int32Array;
  readonly zones: Int32Array;
  /** Passages of route r, between consecutive zones: passages[passageStart[r] …]. */
  readonly passageStart: Int32Array;
  readonly passages: Int32Array;
  /** Sum of length * (1 + .6 * mean terrain). */
  readonly length: Float64Array;
  /** Length over the flow's shortest route. */
  readonly detour: Float64Array;
  /** Path size: 1 for a route that shares no passage with the flow's others, down to .05. */
  readonly pathSize: Float64Array;
}

/** At most this many routes a flow. @source MODEL.md I2 */
const MOST_ROUTES = 7;
/** Passages of a found route grow by this factor before the next search. @source MODEL.md I2 */
const USED_PENALTY = 1.45;
/** Routes longer than this times the shortest are dropped. @source MODEL.md B3 */
const LONGEST_DETOUR = 2.4;
const LEAST_PATH_SIZE = 0.05;

interface Route {
  readonly zones: number[];
  readonly passages: number[];
  readonly length: number;
}

/** Length of a passage for those who use it: rough ground counts. */
export function effectiveLength(passage: PassageDef, zones: readonly ZoneDef[]): number {
  const terrain = (zones[passage.a].terrain + zones[passage.b].terrain) / 2;
  return passage.length * (1 + 0.6 * terrain);
}

/** Candidate routes of every flow, in file order. */
export function routeTableOf(
  zones: readonly ZoneDef[],
  passages: readonly PassageDef[],
  flows: readonly FlowDef[],
): RouteTable {
  const lengths = passages.map((passage) => effectiveLength(passage, zones));
  const touching = zones.map((_zone, zone) =>
    passages.flatMap((passage, index) => (passage.a === zone || passage.b === zone ? [index] : [])),
  );
  const all = flows.map((flow) => candidates(flow, passages, lengths, touching));
  return flatten(all, lengths);
}

function candidates(
  flow: FlowDef,
  passages: readonly PassageDef[],
  lengths: readonly number[],
  touching: readonly (readonly number[])[],
): Route[] {
  const weights = lengths.slice();
  const found: Route[] = [];
  const seen = new Set<string>();
  for (let search = 0; search < MOST_ROUTES; search += 1) {
    const path = shortest(flow, passages, weights, touching);
    if (path === null) break;
    for (const passage of path.passages) weights[passage] *= USED_PENALTY;
    const key = path.zones.join(',');
    if (seen.has(key)) continue;
    seen.add(key);
    let length = 0;
    for (const passage of path.passages) length += lengths[passage];
    found.push({ ...path, length });
  }
  const least = found.reduce((short, route) => Math.min(short, route.length), Infinity);
  return found.filter((route) => route.length <= LONGEST_DETOUR * least);
}

/** Shortest path from any origin to the nearest destination; ties fall to the lower index. */
function shortest(
  flow: FlowDef,
  passages: readonly PassageDef[],
  weights: readonly number[],
  touching: readonly (readonly number[])[],
): { zones: number[]; passages: number[] } | null {
  const count = touching.length;
  const distance = new Array<number>(count).fill(Infinity);
  const via = new Array<number>(count).fill(-1);
  const done = new Array<boolean>(count).fill(false);
  for (const origin of flow.origins) distance[origin] = 0;
  for (;;) {
    let zone = -1;
    for (let index = 0; index < count; index += 1) {
      if (
        !done[index] &&
        distance[index] < Infinity &&
        (zone < 0 || distance[index] < distance[zone])
      ) {
        zone = index;
      }
    }
    if (zone < 0) return null;
    done[zone] = true;
    if (flow.destinations.includes(zone)) return trace(zone, via, passages);
    for (const index of touching[zone]) {
      const passage = passages[index];
      const next = passage.a === zone ? passage.b : passage.a;
      const reached = distance[zone] + weights[index];
      if (reached < distance[next]) {
        distance[next] = reached;
        via[next] = index;
      }
    }
  }
}

function trace(
  end: number,
  via: readonly number[],
  passages: readonly PassageDef[],
): { zones: number[]; passages: number[] } {
  const zones = [end];
  const used: number[] = [];
  let zone = end;
  while (via[zone] >= 0) {
    const passage = passages[via[zone]];
    used.push(via[zone]);
    zone = passage.a === zone ? passage.b : passage.a;
    zones.push(zone);
  }
  return { zones: zones.reverse(), passages: used.reverse() };
}

function flatten(all: readonly (readonly Route[])[], lengths: readonly number[]): RouteTable {
  const routes = all.flat();
  const firstRoute = new Int32Array(all.length + 1);
  all.forEach((list, flow) => {
    firstRoute[flow + 1] = firstRoute[flow] + list.length;
  });
  const zoneStart = new Int32Array(routes.length + 1);
  const passageStart = new Int32Array(routes.length + 1);
  routes.forEach((route, index) => {
    zoneStart[index + 1] = zoneStart[index] + route.zones.length;
    passageStart[index + 1] = passageStart[index] + route.passages.length;
  });
  const shortestOf = all.map((list) =>
    list.reduce((least, route) => Math.min(least, route.length), Infinity),
  );
  const flowOf = Int32Array.from(all.flatMap((list, flow) => list.map(() => flow)));
  return {
    count: routes.length,
    firstRoute,
    flowOf,
    zoneStart,
    zones: Int32Array.from(routes.flatMap((route) => route.zones)),
    passageStart,
    passages: Int32Array.from(routes.flatMap((route) => route.passages)),
    length: Float64Array.from(routes.map((route) => route.length)),
    detour: Float64Array.from(
      routes.map((route, index) =>
        route.length > 0 ? route.length / shortestOf[flowOf[index]] : 1,
      ),
    ),
    pathSize: Float64Array.from(all.flatMap((list) => pathSizes(list, lengths))),
  };
}

/** PS_r = max(.05, sum over its passages of (length share) / (routes of the flow that use it)). */
function pathSizes(list: readonly Route[], lengths: readonly number[]): number[] {
  const users = new Map<number, number>();
  for (const route of list) {
    for (const passage of route.passages) users.set(passage, (users.get(passage) ?? 0) + 1);
  }
  return list.map((route) => {
    if (route.passages.length === 0) return 1;
    let size = 0;
    for (const passage of route.passages) {
      size += lengths[passage] / route.length / (users.get(passage) ?? 1);
    }
    return Math.max(LEAST_PATH_SIZE, size);
  });
}
