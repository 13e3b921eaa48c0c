// Builds a small world with every kind of seat for tests of what seats may know; it plays no turn.

import { chanceOf } from '../../src/engine/chance.ts';
import type { Chance } from '../../src/engine/chance.ts';
import { ORDER_KIND_IDS } from '../../src/engine/orders/ids.ts';
import { defaultParameters } from '../../src/engine/parameters.ts';
import { copyState } from '../../src/engine/state.ts';
import type { PackageRecord, State } from '../../src/engine/state.ts';
import { compileWorld } from '../../src/engine/world/compile.ts';
import type {
  FlowDef,
  PairDef,
  PassageDef,
  SeatDef,
  StateDef,
  World,
  WorldDraft,
  ZoneDef,
} from '../../src/engine/world.ts';

const name = (text: string) => ({ en: text });

function stateDef(id: string, seated: boolean): StateDef {
  return {
    id,
    name: name(id),
    seated,
    baseIncome: 9.25,
    budget: 7.125,
    politicalCapital: 41,
    legitimacy: 0.53,
    ruleOfLaw: 0.47,
    oversight: 0.21,
    fatigue: 0.13,
    training: 0.44,
    ownership: 0.08,
  };
}

function zoneDef(id: string, authority: number, at: number): ZoneDef {
  return {
    id,
    name: name(id),
    sector: null,
    authority,
    kind: 'border-sector',
    size: 4,
    terrain: 0.3,
    tradeDependence: 0.3,
    kinship: 0.2,
    hasCrossing: false,
    formalLivelihood: 0.41 + 0.01 * at,
    services: 0.37 + 0.01 * at,
    trust: 0.33 + 0.02 * at,
    grievance: 0.42 - 0.01 * at,
    corruption: 0.23 + 0.01 * at,
    armedPresence: 0.11 + 0.01 * at,
    patrols: 2 + (at % 3),
    sensors: at % 2,
    knowledge: 0.31,
    tolerance: 0.5,
    posture: 0,
    cells: [id],
  };
}

function passageDef(
  zones: readonly ZoneDef[],
  pairs: readonly PairDef[],
  a: number,
  b: number,
): PassageDef {
  const left = zones[a]?.authority ?? -1;
  const right = zones[b]?.authority ?? -1;
  const international = left !== right;
  return {
    id: `p${a}-${b}`,
    a,
    b,
    kind: 'road',
    length: 1,
    lengthKm: 250,
    international,
    pair: pairs.findIndex(
      (pair) => pair.a === Math.min(left, right) && pair.b === Math.max(left, right),
    ),
    post: international,
    status: 'open',
  };
}

function seatDef(
  id: string,
  kind: SeatDef['kind'],
  holds: number,
  zones: readonly number[],
): SeatDef {
  return {
    id,
    name: name(id),
    kind,
    holds,
    zones,
    points: kind === 'network' ? 4 : 6,
    orders: ORDER_KIND_IDS.map((order) => ({ kind: order, fromTurn: 1 })),
    goals: { trust: 60, flowIndex: 40 },
  };
}

/** Zones 0-2 belong to `west`, 3-5 to `middle`, 6-7 to `east`, 8-9 to `rim`, which has no seat. */
export const AUTHORITIES = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3] as const;
export const SEATS = {
  west: 0,
  middle: 1,
  east: 2,
  forum: 3,
  partner: 4,
  network: 5,
  control: 6,
} as const;
export const FORUM_ZONES = [2, 3] as const;

function flowDef(
  id: string,
  branch: number,
  network: number,
  good: number,
  ends: readonly [number, number],
): FlowDef {
  return { id, branch, network, good, volume: 40, origins: [ends[0]], destinations: [ends[1]] };
}

export function sightDraft(): WorldDraft {
  const states = [
    stateDef('west', true),
    stateDef('middle', true),
    stateDef('east', true),
    stateDef('rim', false),
  ];
  const zones = AUTHORITIES.map((authority, at) => zoneDef(`z${at}`, authority, at));
  const pair = (id: string, a: number, b: number): PairDef => ({
    id,
    a,
    b,
    closure: 0.4,
    trust: 0.34,
    rung: 0,
    practice: 0.2,
  });
  const pairs = [
    pair('west-middle', 0, 1),
    pair('middle-east', 1, 2),
    pair('west-east', 0, 2),
    pair('east-rim', 2, 3),
  ];
  const ways = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
    [6, 7],
    [7, 8],
    [8, 9],
    [1, 4],
  ] as const;
  return {
    id: 'sight',
    turns: 12,
    tailTurns: 4,
    startYear: 2016,
    startQuarter: 1,
    states,
    zones,
    passages: ways.map(([a, b]) => passageDef(zones, pairs, a, b)),
    pairs,
    partners: [partnerDef()],
    frameworks: [frameworkDef()],
    seats: [
      seatDef('west', 'state', 0, [0, 1, 2]),
      seatDef('middle', 'state', 1, [3, 4, 5]),
      seatDef('east', 'state', 2, [6, 7]),
      seatDef('forum', 'community', -1, FORUM_ZONES),
      seatDef('helper', 'partner', 0, []),
      seatDef('traders', 'network', 0, []),
      seatDef('facilitator', 'control', -1, []),
    ],
    communityConsent: true,
    gates: [],
    networks: [
      {
        id: 'traders',
        name: name('traders'),
        kind: 'traders',
        reprisal: 1,
        attack: 1,
        provision: 1,
        tax: 1,
      },
      {
        id: 'armed',
        name: name('armed'),
        kind: 'armed',
        reprisal: 1,
        attack: 0.9,
        provision: 1.5,
        tax: 1.2,
      },
    ],
    branches: [
      { network: 0, good: 0 },
      { network: 0, good: 1 },
      { network: 1, good: 3 },
      { network: 1, good: 4 },
    ],
    flows: [
      flowDef('trade', 0, 0, 0, [0, 4]),
      flowDef('drugs', 1, 0, 1, [1, 6]),
      flowDef('arms', 2, 1, 3, [9, 5]),
      flowDef('fighters', 3, 1, 4, [5, 9]),
    ],
    events: [eventDef()],
    decks: [],
    injects: [],
    rules: [],
    values: defaultParameters(),
  };
}

function partnerDef(): WorldDraft['partners'][number] {
  return {
    id: 'helper',
    name: name('helper'),
    offeredTo: [0, 1],
    money: 2.2,
    kit: 1,
    exitHazard: 0.0613,
    kitSensors: 0.51,
    kitPatrols: 0.37,
    strings: [0, 0, 0.4, 0.3, 0.3],
    stringWeight: 0.6,
    softShare: 0.2,
    evaluationQuality: 0.4,
    ruleOfLawDrift: -0.0107,
    exploitationDrift: 0.0311,
    rivalry: 0.7,
    maritime: false,
    running: [],
  };
}

function frameworkDef(): WorldDraft['frameworks'][number] {
  return {
    id: 'force',
    name: name('force'),
    kind: 'task-force',
    members: [0, 1, 2],
    rungCap: 4,
    capitalFactor: 0,
    delayTurns: 0,
    meetingEvery: 4,
    hazard: 0.0417,
    needsRung: 2,
    needsPairs: 2,
    hostRisk: 0.25,
    freeMovement: false,
  };
}

function eventDef(): WorldDraft['events'][number] {
  return {
    id: 'drought',
    title: name('A dry year'),
    text: name('The rains fail.'),
    probability: 0.0719,
    fromTurn: 2,
    toTurn: 9,
    limit: 1,
    effects: [],
    asks: SEATS.middle,
    choices: [
      { id: 'help', text: name('Send water'), credits: 1.5, capital: 0, effects: [] },
      { id: 'wait', text: name('Wait'), credits: 0, capital: 0, effects: [] },
    ],
    defaultChoice: 'wait',
    strain: 0,
    when: null,
    deck: -1,
    weight: 1,
  };
}

export function sightWorld(): World {
  return compileWorld(sightDraft());
}

export const LUCK: Chance = chanceOf('sight');

/** The start, in which every column has some value and each record has an entry. */
export function lively(world: World): State {
  const state = copyState(world.layout, world.start);
  state.turn = 5;
  // Values that differ by place, so that a number read from the wrong place is seen.
  for (const zone of AUTHORITIES.keys()) {
    state.fear[zone] = 0.2 + 0.013 * zone;
    state.anger[zone] = 0.15 + 0.011 * zone;
    state.channel[zone] = 0.1 + 0.017 * zone;
    state.displacedCarriers[zone] = 0.12 + 0.007 * zone;
    state.rivalry[zone] = 0.3 + 0.019 * zone;
    state.harmLast[zone] = 0.01 * zone;
    state.harmPrior[zone] = 0.02 * zone;
    state.covenantTurns[zone] = zone % 2;
    state.presence[zone] = 0.2 + 0.01 * zone;
    state.protection[zone] = 0.3 + 0.01 * zone;
    for (let good = 0; good < 5; good += 1) {
      state.tips[zone * 5 + good] = 0.2 + 0.01 * zone + 0.003 * good;
      state.seized[zone * 5 + good] = good === 2 ? 0 : 1 + 0.1 * zone + 0.03 * good;
      state.through[zone * 5 + good] = 20 + 3 * zone + 7 * good;
    }
  }
  for (const index of world.states.keys()) {
    state.workshopTurns[index] = 0;
    state.planRelevance[index] = 0.3 + 0.01 * index;
    state.dependence[index] = 0.1 + 0.01 * index;
    for (let good = 0; good < 5; good += 1) state.attention[index * 5 + good] = 0.2;
  }
  state.forumTurns[1] = 3;
  state.rung[0] = 2;
  state.standing[SEATS.forum] = 3;
  state.fund[SEATS.partner] = 6;
  state.records = {
    ...state.records,
    promises: [{ id: 1, zone: 2, state: 0, made: 4, due: 8, origin: 'forum' }],
    projects: [{ id: 2, zone: 4, state: 1, size: 'large', started: 4, due: 7, seat: SEATS.middle }],
    packages: [packageRecord()],
    offers: [{ partner: 0, state: 0, stringWeight: 0.4, softShare: 0.4, money: 2.1, open: true }],
    events: [{ event: 0, turn: 5, subject: 4, answered: null }],
    deliveries: [{ state: 1, due: 7, credits: 0.4517, partner: 0 }],
    news: [
      { ...line('attack'), zone: 4, value: 0.9 },
      { ...line('source-exposed'), zone: 2, audience: [SEATS.west] },
    ],
  };
  return state;
}

function line(code: string) {
  return {
    turn: 4,
    code,
    zone: -1,
    state: -1,
    pair: -1,
    partner: -1,
    network: -1,
    event: -1,
    value: 0,
    audience: null,
  };
}

function packageRecord(): PackageRecord {
  return {
    partner: 0,
    state: 1,
    since: 3,
    money: 2.0331,
    kit: 0.9173,
    stringWeight: 0.4119,
    strings: [0, 0, 0.4, 0.3, 0.3],
    softShare: 0.2217,
    owned: true,
    zones: [3, 5],
    evaluationQuality: 0.6173,
    endsAt: null,
  };
}
