// Builds the smallest world that has one of everything: two seated states, a rim state, six zones, every kind of seat.

import {
  GOODS,
  NETWORK_KINDS,
  ORDER_KIND_IDS,
  compileWorld,
  defaultParameters,
  orderKind,
} from '../../src/engine/index.ts';
import type {
  EventDef,
  FlowDef,
  FrameworkDef,
  FrameworkKind,
  PairDef,
  PartnerDef,
  PassageDef,
  PassageKind,
  SeatDef,
  SeatKind,
  StateDef,
  World,
  WorldDraft,
  ZoneDef,
} from '../../src/engine/index.ts';

const named = (id: string) => ({ id, name: { en: id } });

export const STATES = { north: 0, south: 1, rim: 2 } as const;
export const ZONES = { n1: 0, n2: 1, n3: 2, s1: 3, s2: 4, r1: 5 } as const;
export const PAIRS = { 'north-south': 0, 'south-rim': 1, 'north-rim': 2 } as const;

function stateDef(id: string, seated: boolean): StateDef {
  return {
    ...named(id),
    seated,
    baseIncome: 9,
    budget: 20,
    politicalCapital: 60,
    legitimacy: 0.5,
    ruleOfLaw: 0.5,
    oversight: 0.2,
    fatigue: 0.2,
    training: 0.4,
    ownership: 0.2,
  };
}

function zoneDef(id: keyof typeof ZONES, authority: number, more: Partial<ZoneDef>): ZoneDef {
  return {
    ...named(id),
    sector: null,
    authority,
    kind: 'border-sector',
    size: 3,
    terrain: 0.3,
    tradeDependence: 0.3,
    kinship: 0.4,
    hasCrossing: false,
    formalLivelihood: 0.4,
    services: 0.4,
    trust: 0.42,
    grievance: 0.45,
    corruption: 0.35,
    armedPresence: 0.1,
    patrols: 2,
    sensors: 0,
    knowledge: 0.5,
    tolerance: 0.5,
    posture: 0,
    cells: [id],
    ...more,
  };
}

const AUTHORITY = [0, 0, 0, 1, 1, 2] as const;
const PAIR_OF: Readonly<Record<string, number>> = { '0-1': 0, '1-2': 1, '0-2': 2 };

function passageDef(a: number, b: number, kind: PassageKind): PassageDef {
  const sides = [AUTHORITY[a] ?? 0, AUTHORITY[b] ?? 0].sort((left, right) => left - right);
  const pair = PAIR_OF[sides.join('-')] ?? -1;
  return {
    id: `p${a}${b}`,
    a,
    b,
    kind,
    length: 1,
    lengthKm: 250,
    international: pair >= 0,
    pair,
    post: kind === 'official-crossing',
    status: 'open',
  };
}

function pairDef(id: string, a: number, b: number, closure: number, trust: number): PairDef {
  return { id, a, b, closure, trust, rung: 0, practice: 0.2 };
}

const PARTNER: PartnerDef = {
  ...named('helper'),
  offeredTo: [0, 1],
  money: 2.2,
  kit: 1,
  exitHazard: 0.05,
  kitSensors: 0.5,
  kitPatrols: 0.35,
  strings: [0.095, 0.095, 0.19, 0.31, 0.31],
  stringWeight: 0.6,
  softShare: 0.2,
  evaluationQuality: 0.4,
  ruleOfLawDrift: 0,
  exploitationDrift: 0,
  rivalry: 0.7,
  maritime: false,
  running: [],
};

function frameworkDef(id: string, kind: FrameworkKind, more: Partial<FrameworkDef>): FrameworkDef {
  return {
    ...named(id),
    kind,
    members: [0, 1, 2],
    rungCap: 5,
    capitalFactor: 0,
    delayTurns: 0,
    meetingEvery: 4,
    hazard: 0,
    needsRung: 0,
    needsPairs: 0,
    hostRisk: 0,
    freeMovement: false,
    ...more,
  };
}

/** A dry year that asks the northern seat what to do. */
const EVENT: EventDef = {
  id: 'dry-year',
  title: { en: 'A dry year' },
  text: { en: 'Wells fail along the border.' },
  probability: 1,
  fromTurn: 1,
  toTurn: 1,
  limit: 1,
  effects: [
    { kind: 'change', column: 'grievance', subjects: [0], pick: 'all', how: 'add', amount: 0.05 },
  ],
  asks: 0,
  choices: [
    {
      id: 'bring-water',
      text: { en: 'Bring water' },
      credits: 1,
      capital: 2,
      effects: [
        { kind: 'change', column: 'trust', subjects: [0], pick: 'all', how: 'add', amount: 0.03 },
      ],
    },
    { id: 'wait', text: { en: 'Wait' }, credits: 0, capital: 0, effects: [] },
  ],
  defaultChoice: 'wait',
  strain: 0,
  when: null,
  deck: -1,
  weight: 1,
};

/** Grants every kind its kind of seat may use, from the first turn. */
function seatDef(id: string, kind: SeatKind, holds: number, zones: readonly number[]): SeatDef {
  const usable = ORDER_KIND_IDS.filter((one) => orderKind(one).seats.includes(kind));
  return {
    ...named(id),
    kind,
    holds,
    zones,
    points: kind === 'state' ? 6 : 4,
    orders: usable.map((one) => ({ kind: one, fromTurn: 1 })),
    goals: { trust: 100 },
  };
}

/** One flow of each good, by the network of the same place in the list; fighters go with the armed one. */
function flows(): FlowDef[] {
  const ends: readonly (readonly [number, number, number])[] = [
    [ZONES.s2, ZONES.n3, 100],
    [ZONES.s1, ZONES.n3, 60],
    [ZONES.r1, ZONES.n3, 60],
    [ZONES.r1, ZONES.n2, 20],
    [ZONES.r1, ZONES.n1, 10],
  ];
  return ends.map(([origin, destination, volume], good) => ({
    id: GOODS[good] ?? '',
    branch: good,
    network: good === 4 ? 5 : ([0, 1, 4, 3][good] ?? 0),
    good,
    volume,
    origins: [origin],
    destinations: [destination],
  }));
}

export function tinyDraft(): WorldDraft {
  return {
    id: 'tiny',
    turns: 8,
    tailTurns: 4,
    startYear: 2016,
    startQuarter: 1,
    states: [stateDef('north', true), stateDef('south', true), stateDef('rim', false)],
    zones: [
      zoneDef('n1', 0, { hasCrossing: true }),
      zoneDef('n2', 0, { kind: 'hinterland', tradeDependence: 0 }),
      zoneDef('n3', 0, { kind: 'sea-gate', tradeDependence: 0.05 }),
      zoneDef('s1', 1, { hasCrossing: true }),
      zoneDef('s2', 1, { hasCrossing: true }),
      zoneDef('r1', 2, { kind: 'rim', armedPresence: 0.3 }),
    ],
    passages: [
      passageDef(ZONES.n1, ZONES.s1, 'official-crossing'),
      passageDef(ZONES.n1, ZONES.n2, 'road'),
      passageDef(ZONES.n2, ZONES.n3, 'road'),
      passageDef(ZONES.s1, ZONES.s2, 'road'),
      passageDef(ZONES.n2, ZONES.s2, 'piste'),
      passageDef(ZONES.s2, ZONES.r1, 'official-crossing'),
    ],
    pairs: [
      pairDef('north-south', STATES.north, STATES.south, 0.3, 0.4),
      pairDef('south-rim', STATES.south, STATES.rim, 0.4, 0.4),
      pairDef('north-rim', STATES.north, STATES.rim, 0.95, 0.05),
    ],
    partners: [PARTNER],
    frameworks: [
      frameworkDef('task-force', 'task-force', { needsRung: 1, needsPairs: 1, hostRisk: 0.25 }),
      frameworkDef('union', 'regional', { delayTurns: 2, capitalFactor: -0.15 }),
    ],
    seats: [
      seatDef('north-seat', 'state', STATES.north, [ZONES.n1, ZONES.n2, ZONES.n3]),
      seatDef('south-seat', 'state', STATES.south, [ZONES.s1, ZONES.s2]),
      seatDef('forum-seat', 'community', -1, [ZONES.n1, ZONES.s1]),
      seatDef('helper-seat', 'partner', 0, []),
      seatDef('resin-seat', 'network', 1, []),
      seatDef('control-seat', 'control', -1, []),
    ],
    communityConsent: false,
    gates: [{ ...named('overseas'), zones: [ZONES.n3] }],
    networks: NETWORK_KINDS.map((kind) => ({
      ...named(kind),
      kind,
      reprisal: 1,
      attack: 1,
      provision: 1,
      tax: 0,
    })),
    branches: [0, 1, 4, 3, 5].map((network, good) => ({ network, good })),
    flows: flows(),
    events: [EVENT],
    decks: [],
    injects: [],
    rules: [],
    values: defaultParameters(),
  };
}

/** The tiny world, with parts of its draft changed. */
export function tinyWorld(change: Partial<WorldDraft> = {}): World {
  return compileWorld({ ...tinyDraft(), ...change });
}
