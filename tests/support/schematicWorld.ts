// Builds the schematic map of MODEL.md I2 as a test world: four states, a rim, 27 zones; the stylised facts run on it.

import {
  GOODS,
  ORDER_KIND_IDS,
  PARAMETERS,
  compileWorld,
  defaultParameters,
  orderKind,
} from '../../src/engine/index.ts';
import type {
  FlowDef,
  NetworkDef,
  PartnerDef,
  PassageDef,
  SeatDef,
  StateDef,
  World,
  WorldDraft,
  ZoneDef,
} from '../../src/engine/index.ts';

/** zone size/terrain/dependence/formalLivelihood/services/trust/grievance/corruption/armed/patrols. */
const ZONE_ROWS = `
M1 3/.3/.2/.35/.4/.38/.45/.35/0/1.5; M2 3/.3/.3/.33/.4/.42/.4/.35/0/2; M3 3/.6/.22/.34/.4/.42/.4/.35/0/1; M4 5/.3/.05/.55/.55/.5/.3/.35/0/.5;
A1 3/.3/.3/.38/.4/.42/.4/.35/0/2; A2 4/.3/.05/.55/.55/.5/.4/.35/0/.7; A3 4/.6/.2/.38/.4/.42/.4/.35/0/1; A4 3/.3/.28/.36/.4/.42/.4/.35/.08/2;
A5 3/.3/.15/.45/.4/.42/.4/.35/0/1; A6 5/.8/.2/.36/.4/.42/.4/.35/.1/2; A7 6/.9/.28/.33/.4/.42/.4/.35/.15/2; A8 6/.8/.2/.35/.4/.42/.4/.35/.08/1;
A9 6/.3/.08/.48/.5/.42/.4/.35/0/.7; T1 3/.6/.32/.28/.4/.35/.55/.35/.22/1.5; T2 3/.3/.25/.34/.4/.42/.4/.35/.1/1; T3 4/.7/.3/.3/.4/.35/.5/.35/0/1;
T4 3/.3/.42/.28/.4/.4/.45/.35/0/2; T5 4/.3/.05/.55/.55/.5/.3/.35/0/.7; T6 3/.5/.25/.35/.4/.42/.4/.35/0/.7; L1 3/.3/.38/.3/.3/.3/.5/.55/0/1;
L2 4/.6/.3/.3/.3/.3/.5/.5/.18/.7; L3 6/.9/.3/.25/.25/.25/.55/.55/.25/.5; L4 4/.3/.1/.45/.4/.35/.45/.5/.12/1; L5 7/.9/.3/.25/.25/.25/.6/.6/.3/.5;
S1 7/.8/.35/.22/.2/.3/.5/.5/.25/1; S2 8/.9/.3/.2/.15/.25/.65/.5/.55/.5; S3 7/.9/.35/.2/.15/.25/.5/.6/.35/.3`;

/** An x marks a crossing between two authorities. */
const PASSAGE_ROWS = `
M1-M2 1, M2-M3 1.5, M1-M4 1, M2-M4 1, M3-M4 2, M2-A1x .6, M3-A3x .8, A1-A2 1, A1-A3 1.5, A2-A9 2, A3-A8 2, A3-A9 2, A9-A4 1.8, A9-A6 2.5,
A9-A8 2.5, A2-A5 3, A4-A5 1, A5-T2x .6, A4-T1x .6, A4-T6x .6, A6-T3x 1.2, A6-L2x 1, A6-L3x 1, A7-A6 2, A7-A8 2, A7-A9 3, A7-S1x 1.5,
A7-S2x 1.5, A8-S2x 1.8, A7-L3x 1.5, T2-T1 1, T1-T6 1, T1-T5 1, T6-T3 1.2, T3-T4 1, T4-T5 1, T6-T5 1.2, T2-T5 1.2, T4-L1x .5,
T3-L2x .7, L1-L4 .8, L2-L1 1, L2-L4 1.2, L2-L3 2, L3-L5 1.8, L5-L4 2, L5-L2 2, L5-S3x 1.5, L3-S1x 2, S3-S1 1.5, S1-S2 2, S3-L3x 1.5`;

/** good origin>destinations volume. */
const FLOW_ROWS = `
drugs M1>L4,L5 100; drugs S2>L4,L5 40; drugs L4>T5 40; drugs A9>M4 25; arms L5>T1 20; arms L5>S2 25; arms L2>A4 12;
migrants S1>T5,L4,A5 80; migrants S2>T5,L4,A5 40; migrants S2>M1,A2 30; fighters S2>T1 8; fighters L4>T1 12; fighters L5>A6 8; fighters S2>A4 6;
trade L4>T5 120; trade A9>T5 90; trade A2>M4 70; trade A9>S1 60; trade L5>S1 40; trade A9>S2 40`;

const STATE_ROWS: readonly (readonly [string, number, number, number, number])[] = [
  // id, base income, legitimacy, rule of law, credits
  ['M', 9, 0.55, 0.5, 3],
  ['A', 13, 0.5, 0.45, 4],
  ['T', 8, 0.48, 0.5, 2],
  ['L', 5.5, 0.3, 0.25, 1],
  ['S', 4, 0.3, 0.25, 1],
];

/** pair, closure, trust. */
const PAIR_ROWS: readonly (readonly [string, string, number, number])[] = [
  ['M', 'A', 0.85, 0.12],
  ['A', 'T', 0.15, 0.45],
  ['T', 'L', 0.3, 0.35],
  ['A', 'L', 0.4, 0.28],
  ['A', 'S', 0.5, 0.25],
  ['L', 'S', 0.6, 0.15],
];

const NETWORK_OF = {
  trade: 'traders',
  drugs: 'resin',
  migrants: 'facilitation',
  arms: 'arms',
  fighters: 'armed',
} as const;

const PARTNERS: PartnerDef[] = [
  partner('counter-terror', 2.2, 1, 0.06, [0.12, 0.14, 0.12, 0.31, 0.31], 0.3, 0.5, 0.35),
  partner('border', 2.8, 1.2, 0.04, [0.14, 0.14, 0.44, 0.14, 0.14], 0.2, 0.6, 0.3),
];

/** strings by good: trade, drugs, migrants, arms, fighters. @source MODEL.md B8 */
function partner(
  id: string,
  money: number,
  kit: number,
  exitHazard: number,
  strings: readonly number[],
  softShare: number,
  kitSensors: number,
  kitPatrols: number,
): PartnerDef {
  return {
    id,
    name: { en: id },
    offeredTo: [0, 1, 2, 3],
    money,
    kit,
    exitHazard,
    kitSensors,
    kitPatrols,
    strings,
    stringWeight: 0.6,
    softShare,
    evaluationQuality: 0.5,
    ruleOfLawDrift: 0,
    exploitationDrift: id === 'border' ? 0.03 : 0,
    rivalry: 1,
    maritime: false,
    running: [],
  };
}

function seats(all: readonly ZoneDef[]): SeatDef[] {
  return STATE_ROWS.flatMap(([id], holds): SeatDef[] =>
    id === 'S'
      ? []
      : [
          {
            id,
            name: { en: id },
            kind: 'state',
            holds,
            zones: all.flatMap((zone, index) => (zone.authority === holds ? [index] : [])),
            points: 6,
            orders: ORDER_KIND_IDS.filter((kind) => orderKind(kind).seats.includes('state')).map(
              (kind) => ({
                kind,
                fromTurn: 1,
              }),
            ),
            goals: { flowIndex: -1 },
          },
        ],
  );
}

function list(rows: string, separator: string): string[] {
  return rows
    .split(separator)
    .map((row) => row.trim())
    .filter((row) => row.length > 0);
}

function numbers(row: string): number[] {
  return row.split('/').map(Number);
}

function states(): StateDef[] {
  return STATE_ROWS.map(([id, baseIncome, legitimacy, ruleOfLaw, budget]) => ({
    id,
    name: { en: id },
    seated: id !== 'S',
    baseIncome,
    budget,
    politicalCapital: 50,
    legitimacy,
    ruleOfLaw,
    oversight: 0.2,
    fatigue: 0.2,
    training: 0.4,
    ownership: 0.2,
  }));
}

function zones(): ZoneDef[] {
  const crossings = new Set(
    list(PASSAGE_ROWS, ',').flatMap((row) => {
      const [ends = ''] = row.split(' ');
      return ends.endsWith('x') ? ends.slice(0, -1).split('-') : [];
    }),
  );
  return list(ZONE_ROWS, ';').map((row) => {
    const [id = '', values = ''] = row.split(' ');
    const [
      size = 0,
      terrain = 0,
      tradeDependence = 0,
      formal = 0,
      services = 0,
      trust = 0,
      grievance = 0,
      corruption = 0,
      armed = 0,
      patrols = 0,
    ] = numbers(values);
    const crossing = crossings.has(id);
    return {
      id,
      name: { en: id },
      sector: null,
      authority: STATE_ROWS.findIndex(([state]) => id.startsWith(state)),
      kind: crossing ? 'border-sector' : 'hinterland',
      size,
      terrain,
      tradeDependence,
      kinship: crossing ? 0.3 : 0,
      hasCrossing: crossing,
      formalLivelihood: formal,
      services,
      trust,
      grievance,
      corruption,
      armedPresence: armed,
      patrols,
      sensors: 0,
      knowledge: 0.5,
      tolerance: 0.5,
      posture: 0,
      cells: [],
    };
  });
}

function passages(all: readonly ZoneDef[]): PassageDef[] {
  const index = new Map(all.map((zone, at) => [zone.id, at]));
  return list(PASSAGE_ROWS, ',').map((row) => {
    const [ends = '', length = '0'] = row.split(' ');
    const international = ends.endsWith('x');
    const [left = '', right = ''] = ends.replace('x', '').split('-');
    const a = index.get(left) ?? 0;
    const b = index.get(right) ?? 0;
    const between = [left.slice(0, 1), right.slice(0, 1)];
    return {
      id: `${left}-${right}`,
      a,
      b,
      kind: international ? 'official-crossing' : 'road',
      length: Number(length),
      lengthKm: Number(length) * 250,
      international,
      pair: PAIR_ROWS.findIndex(([one, other]) => between.includes(one) && between.includes(other)),
      post: international,
      status: 'open',
    };
  });
}

function flows(all: readonly ZoneDef[]): FlowDef[] {
  const index = new Map(all.map((zone, at) => [zone.id, at]));
  return list(FLOW_ROWS, ';').map((row, at) => {
    const [good = '', path = '', volume = '0'] = row.split(' ');
    const [from = '', to = ''] = path.split('>');
    const network = GOODS.findIndex((one) => one === good);
    return {
      id: `flow-${at}`,
      branch: network,
      network,
      good: network,
      volume: Number(volume),
      origins: [index.get(from) ?? 0],
      destinations: to.split(',').map((id) => index.get(id) ?? 0),
    };
  });
}

function networks(): NetworkDef[] {
  return GOODS.map((good) => ({
    id: NETWORK_OF[good],
    name: { en: NETWORK_OF[good] },
    kind: NETWORK_OF[good],
    reprisal: 1,
    attack: 1,
    provision: 1,
    tax: 1,
  }));
}

/** Which parts of the schematic world a test wants otherwise. */
export interface SchematicChanges {
  readonly parameters?: Readonly<Record<string, number>>;
  readonly alter?: (draft: WorldDraft) => WorldDraft;
}

/** The draft of the schematic world: 12 turns, tail of 4, one seat a state with every order from the first turn. */
export function schematicDraft(changes: SchematicChanges = {}): WorldDraft {
  const all = zones();
  const values = { ...defaultParameters(), ...changes.parameters };
  const known = new Set(PARAMETERS.map((spec) => spec.id));
  for (const id of Object.keys(values))
    if (!known.has(id)) throw new Error(`unknown parameter ${id}`);
  const draft: WorldDraft = {
    id: 'schematic',
    turns: 12,
    tailTurns: 4,
    startYear: 2016,
    startQuarter: 1,
    states: states(),
    zones: all,
    passages: passages(all),
    pairs: PAIR_ROWS.map(([a, b, closure, trust]) => ({
      id: `${a}-${b}`,
      a: STATE_ROWS.findIndex(([id]) => id === a),
      b: STATE_ROWS.findIndex(([id]) => id === b),
      closure,
      trust,
      rung: 0,
      practice: 0.3,
    })),
    partners: PARTNERS,
    frameworks: [],
    seats: seats(all),
    communityConsent: false,
    gates: [],
    networks: networks(),
    branches: GOODS.map((_good, good) => ({ network: good, good })),
    flows: flows(all),
    events: [],
    decks: [],
    injects: [],
    rules: [],
    values,
  };
  return changes.alter === undefined ? draft : changes.alter(draft);
}

export function schematicWorld(changes: SchematicChanges = {}): World {
  return compileWorld(schematicDraft(changes));
}
