// Lends a world's phases working arrays so that a turn allocates little; nothing in them outlives a phase pair (6 and 7).

import type { World } from '../world.ts';

export interface Scratch {
  /** Search weight of each step of each route. */
  readonly stepWeight: Float64Array;
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
    exposure: new Float64Array(cells),
    weighted: new Float64Array(cells),
    taken: new Float64Array(cells),
    utility: new Float64Array(world.routes.count),
    seam: new Float64Array(world.passages.length),
  };
  lent.set(world.routes, scratch);
  return scratch;
}
