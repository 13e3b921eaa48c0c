// Copies, field by field, the part of a world that a seat may hold; hidden starting numbers become 0, never the truth.

import { startKnowledgeOf } from './observe/index.ts';
import type { StartKnowledge } from './observe/index.ts';
import { PARAMETERS } from './parameters.ts';
import type { SeatWorld } from './seatWorld.ts';
import type {
  FrameworkDef,
  PairDef,
  PartnerDef,
  PassageDef,
  SeatDef,
  StateDef,
  World,
  ZoneDef,
} from './world.ts';

/** A seat world never changes, so each is made once. */
const made = new WeakMap<World, (SeatWorld | undefined)[]>();

/**
 * The seat world of a seat, the same object each time. Numbers that the seat does not know exactly at the start (a foreign
 * zone's trust, a partner's chance of leaving) are 0: its view says what it may know of them.
 */
export function seatWorldOf(world: World, seatIndex: number): SeatWorld {
  let seats = made.get(world);
  if (seats === undefined) {
    seats = [];
    made.set(world, seats);
  }
  return (seats[seatIndex] ??= copied(world, seatIndex));
}

function copied(world: World, seatIndex: number): SeatWorld {
  const seat = world.seats[seatIndex];
  const knows = startKnowledgeOf(world, seatIndex);
  const open = seat.kind === 'control';
  return {
    id: world.id,
    turns: world.turns,
    tailTurns: world.tailTurns,
    startYear: world.startYear,
    startQuarter: world.startQuarter,
    states: world.states.map((def, index) => stateFor(def, index, knows)),
    zones: world.zones.map((def, index) => zoneFor(def, index, knows)),
    passages: world.passages.map(passageFor),
    pairs: world.pairs.map((def, index) => pairFor(def, index, knows)),
    partners: world.partners.map((def, index) =>
      partnerFor(def, open || (seat.kind === 'partner' && seat.holds === index)),
    ),
    frameworks: world.frameworks.map((def) => frameworkFor(def, open)),
    seats: world.seats.map((def, index) => seatFor(def, open || index === seatIndex)),
    communityConsent: world.communityConsent,
    seat: seatFor(seat, true),
    seatIndex,
    networks: world.networks.map(({ id, kind }) => ({ id, kind })),
    events: world.happenings.map((event) => ({
      id: event.id,
      choices: open || event.asks === seatIndex ? event.choices.map((choice) => choice.id) : [],
    })),
    grants: seat.orders.map(({ kind, fromTurn }) => ({ kind, fromTurn })),
    values: sharedValues(world),
    index: {
      state: world.index.state,
      zone: world.index.zone,
      passage: world.index.passage,
      pair: world.index.pair,
      partner: world.index.partner,
      framework: world.index.framework,
      seat: world.index.seat,
      network: world.index.network,
      event: world.index.event,
    },
    flows: seat.kind === 'network' ? ownFlows(world, seat.holds) : [],
  };
}

function stateFor(def: StateDef, index: number, knows: StartKnowledge): StateDef {
  const own = (
    reading:
      | 'baseIncome'
      | 'budget'
      | 'politicalCapital'
      | 'legitimacy'
      | 'ruleOfLaw'
      | 'oversight'
      | 'fatigue'
      | 'training'
      | 'ownership',
  ) => (knows.state(reading, index) ? def[reading] : 0);
  return {
    id: def.id,
    name: def.name,
    seated: def.seated,
    baseIncome: own('baseIncome'),
    budget: own('budget'),
    politicalCapital: own('politicalCapital'),
    legitimacy: own('legitimacy'),
    ruleOfLaw: own('ruleOfLaw'),
    oversight: own('oversight'),
    fatigue: own('fatigue'),
    training: own('training'),
    ownership: own('ownership'),
  };
}

function zoneFor(def: ZoneDef, index: number, knows: StartKnowledge): ZoneDef {
  const start = (
    reading:
      | 'formalLivelihood'
      | 'services'
      | 'trust'
      | 'grievance'
      | 'corruption'
      | 'armedPresence'
      | 'patrols'
      | 'sensors'
      | 'knowledge'
      | 'tolerance'
      | 'posture',
  ) => (knows.zone(reading, index) ? def[reading] : 0);
  return {
    id: def.id,
    name: def.name,
    sector: def.sector,
    authority: def.authority,
    kind: def.kind,
    size: def.size,
    terrain: def.terrain,
    tradeDependence: def.tradeDependence,
    kinship: def.kinship,
    hasCrossing: def.hasCrossing,
    cells: def.cells,
    formalLivelihood: start('formalLivelihood'),
    services: start('services'),
    trust: start('trust'),
    grievance: start('grievance'),
    corruption: start('corruption'),
    armedPresence: start('armedPresence'),
    patrols: start('patrols'),
    sensors: start('sensors'),
    knowledge: start('knowledge'),
    tolerance: start('tolerance'),
    posture: start('posture'),
  };
}

/** Roads, distances and what stood open at the start are on every map. */
function passageFor(def: PassageDef): PassageDef {
  return {
    id: def.id,
    a: def.a,
    b: def.b,
    kind: def.kind,
    length: def.length,
    lengthKm: def.lengthKm,
    international: def.international,
    pair: def.pair,
    post: def.post,
    status: def.status,
  };
}

function pairFor(def: PairDef, index: number, knows: StartKnowledge): PairDef {
  return {
    id: def.id,
    a: def.a,
    b: def.b,
    closure: knows.pair('closure', index) ? def.closure : 0,
    trust: knows.pair('pairTrust', index) ? def.trust : 0,
    rung: knows.pair('rung', index) ? def.rung : 0,
    practice: knows.pair('practice', index) ? def.practice : 0,
  };
}

/** Terms are published; how likely a partner is to leave, and what that would break, is not. */
function partnerFor(def: PartnerDef, own: boolean): PartnerDef {
  return {
    id: def.id,
    name: def.name,
    offeredTo: def.offeredTo,
    money: def.money,
    kit: def.kit,
    strings: def.strings,
    stringWeight: def.stringWeight,
    softShare: def.softShare,
    rivalry: def.rivalry,
    maritime: def.maritime,
    exitHazard: own ? def.exitHazard : 0,
    kitSensors: own ? def.kitSensors : 0,
    kitPatrols: own ? def.kitPatrols : 0,
    evaluationQuality: own ? def.evaluationQuality : 0,
    ruleOfLawDrift: own ? def.ruleOfLawDrift : 0,
    exploitationDrift: own ? def.exploitationDrift : 0,
    // What runs shows in the view, to those who may know of it.
    running: [],
  };
}

/** Rules of a framework are its treaty; its chance of collapse is not. */
function frameworkFor(def: FrameworkDef, open: boolean): FrameworkDef {
  return {
    id: def.id,
    name: def.name,
    kind: def.kind,
    members: def.members,
    rungCap: def.rungCap,
    capitalFactor: def.capitalFactor,
    delayTurns: def.delayTurns,
    meetingEvery: def.meetingEvery,
    needsRung: def.needsRung,
    needsPairs: def.needsPairs,
    hostRisk: def.hostRisk,
    freeMovement: def.freeMovement,
    hazard: open ? def.hazard : 0,
  };
}

/** What a seat may do is on the table; what it wants, and from when it may do what, is its own. */
function seatFor(def: SeatDef, own: boolean): SeatDef {
  return {
    id: def.id,
    name: def.name,
    kind: def.kind,
    holds: def.holds,
    zones: def.zones,
    points: def.points,
    orders: own ? def.orders.map(({ kind, fromTurn }) => ({ kind, fromTurn })) : [],
    goals: own ? { ...def.goals } : {},
  };
}

function sharedValues(world: World): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const spec of PARAMETERS) if (spec.shared === true) values[spec.id] = world.values[spec.id];
  return values;
}

function ownFlows(world: World, network: number): SeatWorld['flows'] {
  return world.flows
    .filter((flow) => flow.network === network)
    .map((flow) => ({
      id: flow.id,
      branch: flow.branch,
      network: flow.network,
      good: flow.good,
      volume: flow.volume,
      origins: flow.origins,
      destinations: flow.destinations,
    }));
}
