// Builds the lookups of a world by id and by neighbour; it adds no fact to the scenario's.

import type { PublicWorld, WorldDraft, WorldIndex } from '../world.ts';

function byId(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map((item, index) => [item.id, index]));
}

/** Pair index of two states in either order, -1 when they have none. */
function pairTable(world: PublicWorld): Int32Array {
  const count = world.states.length;
  const table = new Int32Array(count * count).fill(-1);
  world.pairs.forEach((pair, index) => {
    table[pair.a * count + pair.b] = index;
    table[pair.b * count + pair.a] = index;
  });
  return table;
}

export function worldIndexOf(draft: WorldDraft): WorldIndex {
  const { zones, passages, states } = draft;
  const touching = zones.map((_zone, zone) =>
    passages.flatMap((passage, index) => (passage.a === zone || passage.b === zone ? [index] : [])),
  );
  const foreign = zones.map((zone, index) => {
    const near = touching[index].map((at) => {
      const passage = passages[at];
      return passage.a === index ? passage.b : passage.a;
    });
    const abroad = near.filter((other) => zones[other].authority !== zone.authority);
    return Int32Array.from([...new Set(abroad)].sort((left, right) => left - right));
  });
  return {
    state: byId(states),
    zone: byId(zones),
    passage: byId(passages),
    pair: byId(draft.pairs),
    network: byId(draft.networks),
    partner: byId(draft.partners),
    framework: byId(draft.frameworks),
    flow: byId(draft.flows),
    event: byId([...draft.events, ...draft.injects]),
    seat: byId(draft.seats),
    zonesOf: states.map((_state, state) =>
      Int32Array.from(zones.flatMap((zone, index) => (zone.authority === state ? [index] : []))),
    ),
    passagesOf: touching.map((list) => Int32Array.from(list)),
    pairOf: pairTable(draft),
    foreignNeighbours: foreign,
    borderZones: draft.pairs.map((pair) =>
      Int32Array.from(
        zones.flatMap((zone, index) => {
          const other =
            zone.authority === pair.a ? pair.b : zone.authority === pair.b ? pair.a : -1;
          const borders = foreign[index].some((near) => zones[near].authority === other);
          return other >= 0 && borders ? [index] : [];
        }),
      ),
    ),
  };
}
