// Finds ground that cannot be played: zones out of reach, flows without a way or off the scale, borders without a pair.

import { GOODS, type Good } from '../../engine/index.ts';
import type { Subject } from './subject.ts';

/** Volume a class near which the model's constants live. @source MODEL.md ruling 10 */
const BASELINE: Readonly<Record<Good, number>> = {
  trade: 420,
  drugs: 200,
  migrants: 150,
  arms: 57,
  fighters: 34,
};
const LEAST_SHARE = 0.5;
const MOST_SHARE = 2;

export function checkReach({ scenario, ids, report }: Subject): void {
  const reached = reachable(scenario, ids.zone);
  scenario.zones.forEach((zone, index) => {
    if (!reached.has(index)) report(['zones', index, 'id'], 'zone-unreachable', { id: zone.id });
  });
}

/** Zones that can be reached from the first one. */
function reachable(
  scenario: Subject['scenario'],
  zoneIndex: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const next = scenario.zones.map((): number[] => []);
  for (const { a, b } of scenario.passages) {
    const from = zoneIndex.get(a);
    const to = zoneIndex.get(b);
    if (from === undefined || to === undefined) continue;
    next[from]?.push(to);
    next[to]?.push(from);
  }
  const reached = new Set([0]);
  for (const zone of reached) for (const other of next[zone] ?? []) reached.add(other);
  return reached;
}

/** Zones at which a flow ends, a gate standing for its zones. */
function endsOf(scenario: Subject['scenario'], names: readonly string[]): readonly string[] {
  return names.flatMap((name) => scenario.gates.find(({ id }) => id === name)?.zones ?? [name]);
}

export function checkFlows({ scenario, report }: Subject): void {
  scenario.flows.forEach((flow, index) => {
    const ends = endsOf(scenario, flow.to);
    if (flow.from.some((zone) => ends.includes(zone))) {
      report(['flows', index, 'to'], 'flow-without-route', { id: flow.id });
    }
  });
  scenario.networks.forEach((network, index) => {
    if (!scenario.flows.some((flow) => flow.network === network.id)) {
      report(['networks', index, 'id'], 'network-without-flow', { id: network.id });
    }
  });
  for (const good of GOODS) {
    const flows = scenario.flows.filter((flow) => flow.good === good);
    const volume = flows.reduce((sum, flow) => sum + flow.volume.value, 0);
    const baseline = BASELINE[good];
    if (flows.length === 0 || (volume >= baseline * LEAST_SHARE && volume <= baseline * MOST_SHARE))
      continue;
    const first = scenario.flows.findIndex((flow) => flow.good === good);
    report(['flows', first, 'volume'], 'flow-scale', {
      good,
      volume: Math.round(volume * 10) / 10,
      least: baseline * LEAST_SHARE,
      most: baseline * MOST_SHARE,
    });
  }
}

export function checkStates({ scenario, ids, report }: Subject): void {
  scenario.states.forEach((state, index) => {
    if (!scenario.zones.some((zone) => zone.authority === state.id)) {
      report(['states', index, 'id'], 'state-without-zone', { id: state.id });
    }
  });
  const joined = new Set(scenario.pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const missing = new Set<string>();
  scenario.passages.forEach((passage, index) => {
    const [one, two] = [passage.a, passage.b].map(
      (id) => scenario.zones[ids.zone.get(id) ?? -1]?.authority,
    );
    if (one === undefined || two === undefined || one === two) return;
    if (!ids.state.has(one) || !ids.state.has(two)) return;
    const names = [one, two].sort().join(' ');
    if (joined.has(names) || missing.has(names)) return;
    missing.add(names);
    report(['passages', index], 'pair-missing', { a: one, b: two });
  });
}
