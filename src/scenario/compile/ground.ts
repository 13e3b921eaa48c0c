// Decides how the ground of a scenario becomes that of a world: zones, passages, and flows with their branches.

import {
  GOODS,
  POSTURES,
  type BranchDef,
  type FlowDef,
  type PassageDef,
  type ZoneDef,
} from '../../engine/index.ts';
import { passageId, type Ids } from '../ids.ts';
import type { Scenario } from '../schema/scenario.ts';
import { indexIn, indexesIn } from './lookup.ts';

/** Kilometres in one unit of length, and the least length. @source MODEL.md ruling 10 */
const KM_PER_LENGTH = 250;
const LEAST_LENGTH = 0.3;

export function zoneOf(zone: Scenario['zones'][number], ids: Ids): ZoneDef {
  return {
    id: zone.id,
    name: zone.name,
    sector: zone.sector,
    authority: indexIn(ids, 'state', zone.authority),
    kind: zone.kind,
    size: zone.size.value,
    terrain: zone.terrain.value,
    tradeDependence: zone.tradeDependence.value,
    kinship: zone.kinship.value,
    hasCrossing: zone.crossing,
    formalLivelihood: zone.formalLivelihood.value,
    services: zone.services.value,
    trust: zone.trust.value,
    grievance: zone.grievance.value,
    corruption: zone.corruption.value,
    armedPresence: zone.armedPresence.value,
    patrols: zone.patrols.value,
    sensors: zone.sensors.value,
    knowledge: zone.knowledge.value,
    tolerance: zone.tolerance.value,
    posture: POSTURES.indexOf(zone.posture),
    cells: zone.cells,
  };
}

export function passageOf(
  passage: Scenario['passages'][number],
  scenario: Scenario,
  ids: Ids,
): PassageDef {
  const a = indexIn(ids, 'zone', passage.a);
  const b = indexIn(ids, 'zone', passage.b);
  const one = scenario.zones[a]?.authority ?? '';
  const two = scenario.zones[b]?.authority ?? '';
  const joins = (pair: { readonly a: string; readonly b: string }) =>
    (pair.a === one && pair.b === two) || (pair.a === two && pair.b === one);
  const lengthKm = passage.lengthKm.value;
  return {
    id: passageId(passage),
    a,
    b,
    kind: passage.kind,
    length: Math.max(LEAST_LENGTH, lengthKm / KM_PER_LENGTH),
    lengthKm,
    international: one !== two,
    pair: one === two ? -1 : scenario.pairs.findIndex(joins),
    post: passage.post,
    status: passage.status,
  };
}

/** Flows with the branches they belong to: one branch for each network and good, in file order. */
export function flowsOf(
  scenario: Scenario,
  ids: Ids,
): { readonly flows: readonly FlowDef[]; readonly branches: readonly BranchDef[] } {
  const branches: BranchDef[] = [];
  const flows = scenario.flows.map((flow): FlowDef => {
    const network = indexIn(ids, 'network', flow.network);
    const good = GOODS.indexOf(flow.good);
    let branch = branches.findIndex((known) => known.network === network && known.good === good);
    if (branch < 0) branch = branches.push({ network, good }) - 1;
    const ends = flow.to.flatMap(
      (name) => scenario.gates.find(({ id }) => id === name)?.zones ?? [name],
    );
    return {
      id: flow.id,
      branch,
      network,
      good,
      volume: flow.volume.value,
      origins: indexesIn(ids, 'zone', flow.from),
      destinations: [...new Set(indexesIn(ids, 'zone', ends))],
    };
  });
  return { flows, branches };
}
