// Lends a world's phases working arrays so that a turn allocates little; nothing in them outlives a phase pair (6 and 7).

import type { World } from '../world.ts';

export interface Scratch {
  /** Search weight of each step of each route. */
  readonly stepWeight: Float64Array;
  /** Passage before and after each step; at a route's ends the one past the last, which never has a seam. */
  readonly stepBefore: Int32Array;
  readonly stepAfter: Int32Array;
  /** 1 where a route begins or ends. */
  readonly stepEnd: Uint8Array;
  /** What is paid in each zone: to officials, to armed groups. */
  readonly bribes: Float64Array;
  readonly tolls: Float64Array;
  /** Volume entering, weighted volume and seizures by branch * zones + zone. */
  readonly exposure: Float64Array;
  readonly weighted: Float64Array;
  readonly taken: Float64Array;
  /** Utility of each route. */
  readonly utility: Float64Array;
  /** Seam of each passage: search effort lost there. */
  readonly seam: Float64Array;
}

const lent = new WeakMap<object, Scratch>();

export function scratchOf(world: World): Scratch {
  const known = lent.get(world.routes);
  if (known !== undefined) return known;
  const cells = world.branches.length * world.zones.length;
  const scratch: Scratch = {
    stepWeight: new Float64Array(world.routes.zones.length),
    ...stepsOf(world),
    bribes: new Float64Array(world.zones.length),
    tolls: new Float64Array(world.zones.length),
    exposure: new Float64Array(cells),
    weighted: new Float64Array(cells),
    taken: new Float64Array(cells),
    utility: new Float64Array(world.routes.count),
    seam: new Float64Array(world.passages.length + 1),
  };
  lent.set(world.routes, scratch);
  return scratch;
}

function stepsOf({
  routes,
  passages,
}: World): Pick<Scratch, 'stepBefore' | 'stepAfter' | 'stepEnd'> {
  const count = routes.zones.length;
  const stepBefore = new Int32Array(count).fill(passages.length);
  const stepAfter = new Int32Array(count).fill(passages.length);
  const stepEnd = new Uint8Array(count);
  for (let route = 0; route < routes.count; route += 1) {
    const first = routes.zoneStart[route];
    const last = routes.zoneStart[route + 1] - 1;
    stepEnd[first] = 1;
    stepEnd[last] = 1;
    for (let at = first; at < last; at += 1) {
      const passage = routes.passages[routes.passageStart[route] + at - first];
      stepAfter[at] = passage;
      stepBefore[at + 1] = passage;
    }
  }
  return { stepBefore, stepAfter, stepEnd };
}
