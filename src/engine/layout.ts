// Lists the columns of a state (name, subject, unit, bounds) and where each lies in the block; it holds no values.

import { fault } from '../base/index.ts';
import { GOOD_COUNT } from './goods.ts';

/**
 * What a column is indexed by. `zone-good` means zone * 5 + good, `branch-zone` branch * zones + zone, `rule-subject` the
 * subjects of one rule after those of another.
 */
export type Subject =
  | 'zone'
  | 'zone-good'
  | 'state'
  | 'state-good'
  | 'pair'
  | 'passage'
  | 'network'
  | 'flow'
  | 'route'
  | 'branch-zone'
  | 'good'
  | 'seat'
  | 'world'
  | 'rule-subject';

/**
 * `stock`: changes only through the ledger. `reading`: computed afresh in its phase, explained by exchanging inputs.
 * `mark`: set by an order for this turn and cleared when the next one opens.
 */
export type ColumnRole = 'stock' | 'reading' | 'mark';

export interface ColumnSpec {
  readonly per: Subject;
  readonly role: ColumnRole;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

function column(
  per: Subject,
  role: ColumnRole,
  min: number,
  max: number,
  unit: string,
): ColumnSpec {
  return { per, role, min, max, unit };
}
const stock = (per: Subject, min = 0, max = 1, unit = 'index') =>
  column(per, 'stock', min, max, unit);
const reading = (per: Subject, min = 0, max = 1, unit = 'index') =>
  column(per, 'reading', min, max, unit);
const mark = (per: Subject, max = 1, unit = 'mark') => column(per, 'mark', 0, max, unit);

const BIG = 1e9;

export const COLUMNS = {
  patrols: stock('zone', 0, 6, 'units'),
  sensors: stock('zone', 0, 3, 'units'),
  posture: stock('zone', 0, 3, 'code'),
  tolerance: stock('zone'),
  trust: stock('zone'),
  grievance: stock('zone'),
  formalLivelihood: stock('zone'),
  services: stock('zone'),
  corruption: stock('zone'),
  fear: stock('zone'),
  anger: stock('zone'),
  channel: stock('zone'),
  knowledge: stock('zone'),
  armedPresence: stock('zone'),
  displacedCarriers: stock('zone'),
  rivalry: stock('zone', 0, 4),
  forumTurns: stock('zone', 0, 4, 'turns'),
  monitorTurns: stock('zone', 0, 4, 'turns'),
  covenantTurns: stock('zone', 0, 4, 'turns'),
  harmLast: stock('zone', 0, 4, 'severity'),
  harmPrior: stock('zone', 0, 4, 'severity'),
  livelihood: reading('zone'),
  livelihoodBefore: reading('zone'),
  tradeIncome: reading('zone', 0, 1.3),
  tradeBaseline: reading('zone', 0, BIG, 'flow'),
  presence: reading('zone'),
  response: reading('zone'),
  protection: reading('zone', 0, 1.2),
  effort: reading('zone', 0, BIG, 'units'),
  detection: reading('zone-good', 0, 0.75, 'probability'),
  tips: reading('zone-good', 0, 2, 'tips'),
  sharedTips: reading('zone-good', 0, 2, 'tips'),
  seized: reading('zone-good', 0, BIG, 'flow'),
  through: reading('zone-good', 0, BIG, 'flow'),
  arrived: reading('zone-good', 0, BIG, 'flow'),
  harm: reading('zone', 0, 4, 'severity'),
  reprisals: reading('zone', 0, 4, 'severity'),
  attacks: reading('zone', 0, 4, 'severity'),
  contests: reading('zone', 0, 4, 'severity'),
  clashes: reading('zone', 0, 4, 'severity'),
  protests: reading('zone', 0, 4, 'severity'),
  promisesKept: mark('zone', BIG, 'promises'),
  promisesBroken: mark('zone', BIG, 'promises'),
  operation: mark('zone'),
  jointOperation: mark('zone'),
  resting: mark('zone'),
  mediated: mark('zone'),
  mobilised: mark('zone'),
  /** 1 when the zone's community seat signed for works there this turn, 2 when it withheld. */
  consent: mark('zone', 2),
  provided: mark('zone', 4),
  recruiting: mark('zone', 4),
  provoked: mark('zone', 4),
  exposed: stock('zone', 0, 4),
  crossingShock: mark('zone', 4),

  budget: stock('state', 0, BIG, 'credits'),
  politicalCapital: stock('state', 0, 100, 'points'),
  baseIncome: stock('state', 0, BIG, 'credits/turn'),
  legitimacy: stock('state'),
  ruleOfLaw: stock('state'),
  oversight: stock('state'),
  fatigue: stock('state'),
  training: stock('state'),
  conductTraining: stock('state'),
  ownership: stock('state'),
  migrantProtection: stock('state'),
  planRelevance: stock('state'),
  planSoundness: stock('state'),
  planPersuasion: stock('state'),
  planAdopted: stock('state', 0, 999, 'turn'),
  workshopTurns: stock('state', 0, 4, 'turns'),
  offerPenaltyTurns: stock('state', 0, 8, 'turns'),
  promisesMet: stock('state', 0, BIG, 'promises'),
  promisesMissed: stock('state', 0, BIG, 'promises'),
  attention: stock('state-good'),
  dependence: reading('state'),
  unpaid: reading('state'),
  presenceMean: reading('state'),
  presenceAverage: reading('state'),
  transit: reading('state', 0, BIG, 'flow'),
  transitAverage: reading('state', 0, BIG, 'flow'),
  patrolsAtStart: reading('state', 0.5, BIG, 'units'),
  rotated: mark('state'),
  operations: mark('state', BIG, 'operations'),
  comms: mark('state'),

  rung: stock('pair', 0, 5, 'rung'),
  practice: stock('pair'),
  pairTrust: stock('pair'),
  closure: stock('pair'),
  margin: stock('pair'),
  lastStep: stock('pair', -99, 999, 'turn'),
  quietTurns: stock('pair', 0, 999, 'turns'),
  referralTurn: stock('pair', 0, 999, 'turn'),
  activity: mark('pair', 2),
  stepped: mark('pair'),
  notifiedA: mark('pair'),
  notifiedB: mark('pair'),
  borderCompact: reading('pair', 0, 1, 'flag'),

  crossingClosed: stock('passage', 0, 1, 'flag'),
  jointWatch: reading('passage', 0, 0.6),

  capital: stock('flow', 0.4, 1.5, 'x'),
  baseMargin: reading('flow', -BIG, BIG, 'utility'),
  flowMargin: reading('flow', -BIG, BIG, 'utility'),
  volume: reading('flow', 0, BIG, 'flow'),
  delivered: reading('flow', 0, BIG, 'flow'),
  exploited: reading('flow', 0, BIG, 'flow'),
  share: reading('route', 0, 1, 'share'),
  routeVolume: reading('route', 0, BIG, 'flow'),
  routeSeized: reading('route', 0, BIG, 'flow'),
  routeBias: mark('route', 4),
  belief: stock('branch-zone', 0, 0.8, 'probability'),
  lyingLow: stock('network', 0, 1, 'flag'),
  diversified: stock('network', 0, 4, 'turns'),
  allied: mark('network', 99),

  price: stock('good', 0.4, 3, 'x'),
  goodDelivered: reading('good', 0, BIG, 'flow'),
  goodBaseline: reading('good', 0, BIG, 'flow'),
  goodExploited: reading('world', 0, BIG, 'flow'),
  exploitedBaseline: reading('world', 0, BIG, 'flow'),
  armsIndex: stock('world', 0.3, 2, 'x'),
  strain: stock('world', 0, 1),

  standing: stock('seat', 0, 10, 'points'),
  fund: stock('seat', 0, BIG, 'credits'),

  ruleFired: stock('rule-subject', 0, 999, 'times'),
  ruleLast: stock('rule-subject', 0, 999, 'turn'),
} as const satisfies Record<string, ColumnSpec>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** How many of each subject a world has. */
export interface Dimensions {
  readonly zones: number;
  readonly states: number;
  readonly pairs: number;
  readonly passages: number;
  readonly networks: number;
  readonly flows: number;
  readonly routes: number;
  readonly branches: number;
  readonly seats: number;
  /** Subjects of all rules together. */
  readonly ruleSubjects: number;
}

export interface ColumnPlace {
  readonly name: ColumnName;
  readonly start: number;
  readonly length: number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Layout {
  readonly dimensions: Dimensions;
  readonly places: readonly ColumnPlace[];
  /** Stretches of the block that marks fill: neighbours in one. */
  readonly marks: readonly Stretch[];
  readonly size: number;
}

/** Number of values in a column of this subject. */
export function lengthOf(per: Subject, dimensions: Dimensions): number {
  switch (per) {
    case 'zone':
      return dimensions.zones;
    case 'zone-good':
      return dimensions.zones * GOOD_COUNT;
    case 'state':
      return dimensions.states;
    case 'state-good':
      return dimensions.states * GOOD_COUNT;
    case 'pair':
      return dimensions.pairs;
    case 'passage':
      return dimensions.passages;
    case 'network':
      return dimensions.networks;
    case 'flow':
      return dimensions.flows;
    case 'route':
      return dimensions.routes;
    case 'branch-zone':
      return dimensions.branches * dimensions.zones;
    case 'good':
      return GOOD_COUNT;
    case 'seat':
      return dimensions.seats;
    case 'world':
      return 1;
    case 'rule-subject':
      return dimensions.ruleSubjects;
  }
}

/** Lays the columns out one after another in the order of COLUMNS. */
export function layoutOf(dimensions: Dimensions): Layout {
  const places: ColumnPlace[] = [];
  let start = 0;
  for (const name of COLUMN_NAMES) {
    const length = lengthOf(COLUMNS[name].per, dimensions);
    places.push({ name, start, length });
    start += length;
  }
  return { dimensions, places, marks: marksOf(places), size: start };
}

function marksOf(places: readonly ColumnPlace[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { name, start, length } of places) {
    if (COLUMNS[name].role !== 'mark') continue;
    const end = start + length;
    const before = stretches.at(-1);
    if (before?.end === start) stretches[stretches.length - 1] = { start: before.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Where a column lies in the block of a layout. */
export function placeIn({ layout }: { readonly layout: Layout }, column: ColumnName): ColumnPlace {
  const place = layout.places.find(({ name }) => name === column);
  return place ?? fault('a column has no place', { column });
}

/** Which column and which index a slot of the block belongs to. */
export function placeOfSlot(layout: Layout, slot: number): { name: ColumnName; index: number } {
  let low = 0;
  let high = layout.places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = layout.places[middle];
    if (place === undefined) break;
    if (slot < place.start) high = middle - 1;
    else if (slot >= place.start + place.length) low = middle + 1;
    else return { name: place.name, index: slot - place.start };
  }
  return fault('slot outside the layout', { slot });
}
