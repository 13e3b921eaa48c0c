// Lends a world's phases working arrays so that a turn allocates little; nothing in them outlives a phase pair (6 and 7).

import type { World } from '../world.ts';

/** Search effort at the two ends of a route, where those who know the ground load and unload. @source MODEL.md B6 */
const END_WEIGHT = 0.6;

export interface Scratch {
  /** Search weight of each step of each route. */
  readonly stepWeight: Float64Array;
  /** Passage before and after each step; at a route's ends the one past the last, which never has a seam. */
  readonly stepBefore: Int32Array;
  readonly stepAfter: Int32Array;
  /** Search weight of each step where no passage beside it has a seam. */
  readonly stepBase: Float64Array;
  /** Steps beside an international passage; only their weight changes. */
  readonly seamSteps: Int32Array;
  /** Whose zone each step is. */
  readonly stepState: Int32Array;
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
  /** How fast rumour runs in each zone. */
  readonly rumour: Float64Array;
  /** Large projects by zone. */
  readonly large: Float64Array;
}

const lent = new WeakMap<object, Scratch>();

export function scratchOf(world: World): Scratch {
  const known = lent.get(world.routes);
  if (known !== undefined) return known;
  const cells = world.branches.length * world.zones.length;
  const scratch: Scratch = {
    ...stepsOf(world),
    bribes: new Float64Array(world.zones.length),
    tolls: new Float64Array(world.zones.length),
    exposure: new Float64Array(cells),
    weighted: new Float64Array(cells),
    taken: new Float64Array(cells),
    utility: new Float64Array(world.routes.count),
    seam: new Float64Array(world.passages.length + 1),
    rumour: new Float64Array(world.zones.length),
    large: new Float64Array(world.zones.length),
  };
  lent.set(world.routes, scratch);
  return scratch;
}

type Steps = Pick<
  Scratch,
  'stepWeight' | 'stepBase' | 'stepBefore' | 'stepAfter' | 'seamSteps' | 'stepState'
>;

function stepsOf({ routes, passages, zones }: World): Steps {
  const count = routes.zones.length;
  const none = passages.length;
  const stepBefore = new Int32Array(count).fill(none);
  const stepAfter = new Int32Array(count).fill(none);
  const stepBase = new Float64Array(count).fill(1);
  for (let route = 0; route < routes.count; route += 1) {
    const first = routes.zoneStart[route];
    const last = routes.zoneStart[route + 1] - 1;
    stepBase[first] = END_WEIGHT;
    stepBase[last] = END_WEIGHT;
    for (let at = first; at < last; at += 1) {
      const passage = routes.passages[routes.passageStart[route] + at - first];
      stepAfter[at] = passage;
      stepBefore[at + 1] = passage;
    }
  }
  const seams = (passage: number): boolean => passage < none && passages[passage].international;
  const seamSteps = Int32Array.from(stepBefore.keys()).filter(
    (at) => seams(stepBefore[at]) || seams(stepAfter[at]),
  );
  const stepState = routes.zones.map((zone) => zones[zone].authority);
  return { stepWeight: stepBase.slice(), stepBase, stepBefore, stepAfter, seamSteps, stepState };
}
