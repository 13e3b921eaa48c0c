// Flattens a world into typed arrays, once per world; it holds nothing that changes in play and no equation of a turn.

import { GOOD_COUNT, NO_RECORDS, stateOver } from '../../src/engine/index.ts';
import type { State, World } from '../../src/engine/index.ts';

/** What the kernel's loops read instead of a world's records. */
export interface Tables {
  readonly world: World;
  readonly zones: number;
  readonly states: number;
  readonly pairs: number;
  readonly authority: Int32Array;
  /** size * (.7 + .6 * terrain): what effort is divided by. */
  readonly ground: Float64Array;
  readonly dependence: Float64Array;
  /** dependence * (1 + .3 * kinship) */
  readonly tradeShare: Float64Array;
  /** Values to which zones and states return. */
  readonly habitual: {
    readonly trust: Float64Array;
    readonly corruption: Float64Array;
    readonly armedPresence: Float64Array;
    readonly formalLivelihood: Float64Array;
    readonly services: Float64Array;
    readonly ruleOfLaw: Float64Array;
  };
  readonly seated: Uint8Array;
  /** zone * goods + good: a candidate route of that good touches the zone. */
  readonly passes: Uint8Array;
  readonly flow: {
    readonly count: number;
    readonly good: Int32Array;
    readonly volume: Float64Array;
    /** branch * zones: first belief of the flow. */
    readonly cells: Int32Array;
  };
  /** Steps of all routes, one after another: zone, and the passage before and after (the last is a wall: never used). */
  readonly step: {
    readonly zone: Int32Array;
    readonly before: Int32Array;
    readonly after: Int32Array;
    readonly end: Float64Array;
  };
  /** Beliefs that are used: their place, zone, good and zone * goods + good. */
  readonly belief: {
    readonly cell: Int32Array;
    readonly good: Int32Array;
    readonly slot: Int32Array;
  };
  readonly passagePair: Int32Array;
  readonly passageA: Int32Array;
  readonly passageB: Int32Array;
  readonly international: Uint8Array;
}

/** Working arrays of one turn. */
export interface Work {
  readonly seam: Float64Array;
  readonly weight: Float64Array;
  readonly utility: Float64Array;
  readonly exposure: Float64Array;
  readonly weighted: Float64Array;
  readonly taken: Float64Array;
  readonly corruptionToll: Float64Array;
  readonly armedToll: Float64Array;
  readonly visible: Float64Array;
}

/** One game being replayed: a block that every game reuses, and the few facts that are not columns. */
export interface Kernel {
  readonly tables: Tables;
  readonly work: Work;
  readonly columns: State;
  /** Promises that events made: zone, state, turn in which they are broken. */
  readonly promises: { zone: number; state: number; due: number }[];
  /** Events that happened: event, turn, subject. */
  readonly events: { event: number; turn: number; subject: number }[];
  readonly frameworks: { members: readonly number[]; active: boolean; lastMeeting: number }[];
}

export function kernelOf(world: World): Kernel {
  const tables = tablesOf(world);
  const cells = world.branches.length * world.zones.length;
  const many = (length: number): Float64Array => new Float64Array(length);
  return {
    tables,
    work: {
      seam: many(world.passages.length + 1),
      weight: many(world.routes.zones.length),
      utility: many(world.routes.count),
      exposure: many(cells),
      weighted: many(cells),
      taken: many(cells),
      corruptionToll: many(world.zones.length),
      armedToll: many(world.zones.length),
      visible: many(world.zones.length * GOOD_COUNT),
    },
    columns: stateOver(world.layout, {
      turn: 1,
      over: false,
      block: new Float64Array(world.layout.size),
      records: NO_RECORDS,
    }),
    promises: [],
    events: [],
    frameworks: [],
  };
}

function tablesOf(world: World): Tables {
  const { zones, states, pairs, flows, branches, passages } = world;
  const ofZones = (pick: (zone: World['zones'][number]) => number): Float64Array =>
    Float64Array.from(zones, pick);
  return {
    world,
    zones: zones.length,
    states: states.length,
    pairs: pairs.length,
    authority: Int32Array.from(zones, (zone) => zone.authority),
    ground: ofZones((zone) => zone.size * (0.7 + 0.6 * zone.terrain)),
    dependence: ofZones((zone) => zone.tradeDependence),
    tradeShare: ofZones((zone) => zone.tradeDependence * (1 + 0.3 * zone.kinship)),
    habitual: {
      trust: ofZones((zone) => zone.trust),
      corruption: ofZones((zone) => zone.corruption),
      armedPresence: ofZones((zone) => zone.armedPresence),
      formalLivelihood: ofZones((zone) => zone.formalLivelihood),
      services: ofZones((zone) => zone.services),
      ruleOfLaw: Float64Array.from(states, (state) => state.ruleOfLaw),
    },
    seated: Uint8Array.from(states, (state) => (state.seated ? 1 : 0)),
    passes: passesOf(world),
    flow: {
      count: flows.length,
      good: Int32Array.from(flows, (flow) => flow.good),
      volume: Float64Array.from(flows, (flow) => flow.volume),
      cells: Int32Array.from(flows, (flow) => flow.branch * zones.length),
    },
    step: stepsOf(world),
    belief: beliefsOf(world, branches),
    passagePair: Int32Array.from(passages, (passage) => passage.pair),
    passageA: Int32Array.from(passages, (passage) => passage.a),
    passageB: Int32Array.from(passages, (passage) => passage.b),
    international: Uint8Array.from(passages, (passage) => (passage.international ? 1 : 0)),
  };
}

function passesOf(world: World): Uint8Array {
  const { routes } = world;
  const passes = new Uint8Array(world.zones.length * GOOD_COUNT);
  for (let route = 0; route < routes.count; route += 1) {
    const { good } = world.flows[routes.flowOf[route] ?? 0] ?? { good: 0 };
    const zones = routes.zones.subarray(routes.zoneStart[route], routes.zoneStart[route + 1]);
    for (const zone of zones) passes[zone * GOOD_COUNT + good] = 1;
  }
  return passes;
}

function stepsOf(world: World): Tables['step'] {
  const { routes } = world;
  const wall = world.passages.length;
  const count = routes.zones.length;
  const before = new Int32Array(count).fill(wall);
  const after = new Int32Array(count).fill(wall);
  const end = new Float64Array(count).fill(1);
  for (let route = 0; route < routes.count; route += 1) {
    const first = routes.zoneStart[route] ?? 0;
    const last = (routes.zoneStart[route + 1] ?? 0) - 1;
    end[first] = 0.6;
    end[last] = 0.6;
    for (let at = first; at < last; at += 1) {
      const passage = routes.passages[(routes.passageStart[route] ?? 0) + at - first] ?? wall;
      after[at] = passage;
      before[at + 1] = passage;
    }
  }
  return { zone: routes.zones, before, after, end };
}

function beliefsOf(world: World, branches: World['branches']): Tables['belief'] {
  const count = world.zones.length;
  const cell: number[] = [];
  const good: number[] = [];
  const slot: number[] = [];
  branches.forEach((branch, index) => {
    for (let zone = 0; zone < count; zone += 1) {
      if (world.uses[index * count + zone] !== 1) continue;
      cell.push(index * count + zone);
      good.push(branch.good);
      slot.push(zone * GOOD_COUNT + branch.good);
    }
  });
  return { cell: Int32Array.from(cell), good: Int32Array.from(good), slot: Int32Array.from(slot) };
}
