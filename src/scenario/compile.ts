// Decides how a scenario that was read becomes a world for the engine; it checks nothing again.

import {
  GOODS,
  PARAMETERS,
  POSTURES,
  compileWorld,
  defaultParameters,
  type BranchDef,
  type FlowDef,
  type OrderGrant,
  type PassageDef,
  type SeatDef,
  type StateDef,
  type World,
  type WorldDraft,
  type ZoneDef,
} from '../engine/index.ts';
import { fault } from '../base/index.ts';
import { compileEvents, sharesOf } from './compileEvents.ts';
import { idsOf, pairId, passageId, type Ids } from './ids.ts';
import { numbersOf } from './numbers.ts';
import type { Quantity } from './schema/pieces.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Path } from './yaml/tree.ts';

export interface CompileOptions {
  /** Values to use instead: parameters of the model by id, or numbers of the scenario by key (`zones.Z12-TN.trust`). */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Kilometres in one unit of length, and the least length. @source MODEL.md ruling 10 */
const KM_PER_LENGTH = 250;
const LEAST_LENGTH = 0.3;

/** Compiles a scenario. Throws a Fault for an unknown key among the parameters, or when the engine finds the world broken. */
export function compileScenario(scenario: Scenario, options: CompileOptions = {}): World {
  return compileWorld(draftOf(scenario, options));
}

/** Everything the engine must be told of a world. */
export function draftOf(scenario: Scenario, options: CompileOptions = {}): WorldDraft {
  const given = options.parameters ?? {};
  const model = new Set(PARAMETERS.map(({ id }) => id));
  const own = Object.keys(given).filter((key) => !model.has(key));
  const chosen = own.length === 0 ? scenario : withNumbers(scenario, own, given);
  const values = valuesOf(chosen);
  for (const key of Object.keys(given)) if (model.has(key)) values[key] = given[key] ?? 0;
  const ids = idsOf(chosen);
  const { flows, branches } = flowsOf(chosen, ids);
  return {
    id: chosen.id,
    turns: chosen.calendar.turns,
    tailTurns: chosen.calendar.tail,
    startYear: chosen.calendar.startYear,
    startQuarter: chosen.calendar.startQuarter,
    communityConsent: chosen.play.communityConsent,
    states: chosen.states.map(stateOf),
    zones: chosen.zones.map((zone) => zoneOf(zone, ids)),
    passages: chosen.passages.map((passage) => passageOf(passage, chosen, ids)),
    pairs: chosen.pairs.map((pair) => ({
      id: pairId(pair),
      a: indexIn(ids, 'state', pair.a),
      b: indexIn(ids, 'state', pair.b),
      closure: pair.closure.value,
      trust: pair.trust.value,
      rung: pair.rung,
      practice: pair.practice.value,
    })),
    gates: chosen.gates.map(({ id, name, zones }) => ({
      id,
      name,
      zones: indexesIn(ids, 'zone', zones),
    })),
    networks: chosen.networks.map((network) => ({
      id: network.id,
      name: network.name,
      kind: network.kind,
      reprisal: network.reprisal.value,
      attack: network.attack.value,
      provision: network.provision.value,
      tax: network.tax.value,
    })),
    branches,
    flows,
    partners: chosen.partners.map((partner) => ({
      id: partner.id,
      name: partner.name,
      offeredTo: indexesIn(ids, 'state', partner.offeredTo),
      money: partner.money.value,
      kit: partner.kit.value,
      exitHazard: partner.exitHazard.value,
      kitSensors: partner.kitSensors.value,
      kitPatrols: partner.kitPatrols.value,
      strings: partner.strings === null ? null : sharesOf(partner.strings),
      stringWeight: partner.stringWeight.value,
      softShare: partner.softShare.value,
      evaluationQuality: partner.evaluationQuality.value,
      ruleOfLawDrift: partner.ruleOfLawDrift.value,
      exploitationDrift: partner.exploitationDrift.value,
      rivalry: partner.rivalry.value,
      maritime: partner.maritime,
    })),
    frameworks: chosen.frameworks.map((framework) => ({
      id: framework.id,
      name: framework.name,
      kind: framework.kind,
      members: indexesIn(ids, 'state', framework.members),
      rungCap: framework.rungCap,
      capitalFactor: framework.capitalFactor.value,
      delayTurns: framework.delayTurns,
      meetingEvery: framework.meetingEvery,
      hazard: framework.hazard.value,
      needsRung: framework.needsRung,
      needsPairs: framework.needsPairs,
      hostRisk: framework.hostRisk.value,
      freeMovement: framework.freeMovement,
    })),
    events: compileEvents(chosen, ids),
    seats: chosen.seats.map((seat) => seatOf(seat, chosen, ids)),
    values,
  };
}

function valuesOf(scenario: Scenario): Record<string, number> {
  const values = defaultParameters();
  for (const [id, { value }] of Object.entries(scenario.parameters)) values[id] = value;
  return values;
}

/** The scenario with some of its numbers replaced; the given one stays as it is. */
function withNumbers(
  scenario: Scenario,
  keys: readonly string[],
  given: Readonly<Record<string, number>>,
): Scenario {
  const copy = structuredCopy(scenario);
  const paths = new Map(numbersOf(scenario).map(({ key, path }) => [key, path]));
  for (const key of keys) {
    const path = paths.get(key);
    const value = given[key];
    if (path === undefined || value === undefined) {
      fault('No parameter of the model and no number of the scenario has this name.', { key });
    }
    replaceNumber(copy, path, value);
  }
  return copy;
}

function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, structuredCopy(inner)]),
  ) as T;
}

function replaceNumber(copy: Scenario, path: Path, value: number): void {
  let at: unknown = copy;
  for (const step of path) at = (at as Record<string | number, unknown>)[step];
  (at as { value: number }).value = value satisfies Quantity['value'];
}

function indexIn(ids: Ids, what: keyof Ids, id: string): number {
  return ids[what].get(id) ?? fault('An id names nothing.', { what, id });
}

function indexesIn(ids: Ids, what: keyof Ids, names: readonly string[]): readonly number[] {
  return names.map((name) => indexIn(ids, what, name));
}

function stateOf(state: Scenario['states'][number]): StateDef {
  return {
    id: state.id,
    name: state.name,
    seated: state.seated,
    baseIncome: state.baseIncome.value,
    budget: state.budget.value,
    politicalCapital: state.politicalCapital.value,
    legitimacy: state.legitimacy.value,
    ruleOfLaw: state.ruleOfLaw.value,
    oversight: state.oversight.value,
    fatigue: state.fatigue.value,
    training: state.training.value,
    ownership: state.ownership.value,
  };
}

function zoneOf(zone: Scenario['zones'][number], ids: Ids): ZoneDef {
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

function passageOf(
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
function flowsOf(
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

function seatOf(seat: Scenario['seats'][number], scenario: Scenario, ids: Ids): SeatDef {
  const set = scenario.orderSets.find(({ id }) => id === seat.orders);
  const granted = (set?.grants ?? []).flatMap(({ fromTurn, kinds }) =>
    kinds.map((kind) => ({ kind, fromTurn })),
  );
  // Whoever an event asks may answer it, without a grant of its own.
  const asked = scenario.events.some((event) => event.asks === seat.id);
  const orders: readonly OrderGrant[] =
    asked && !granted.some(({ kind }) => kind === 'answer')
      ? [...granted, { kind: 'answer', fromTurn: 1 }]
      : granted;
  return {
    id: seat.id,
    name: seat.name,
    kind: seat.kind,
    holds: heldIndex(seat, ids),
    zones: seatZones(seat, scenario, ids),
    points: seat.points,
    orders,
    goals: seat.goals,
  };
}

function heldIndex(seat: Scenario['seats'][number], ids: Ids): number {
  if (seat.kind === 'state' && seat.state !== undefined) return indexIn(ids, 'state', seat.state);
  if (seat.kind === 'network' && seat.network !== undefined)
    return indexIn(ids, 'network', seat.network);
  if (seat.kind === 'partner' && seat.partner !== undefined)
    return indexIn(ids, 'partner', seat.partner);
  return -1;
}

function seatZones(
  seat: Scenario['seats'][number],
  scenario: Scenario,
  ids: Ids,
): readonly number[] {
  if (seat.kind !== 'state') return indexesIn(ids, 'zone', seat.zones);
  return scenario.zones.flatMap((zone, index) => (zone.authority === seat.state ? [index] : []));
}
