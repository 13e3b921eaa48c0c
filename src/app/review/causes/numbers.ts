// Decides which numbers of a game can be asked "why": their groups, their scales and what each is asked of; it holds no words.
import { COLUMNS, GOODS, GOOD_COUNT } from '../../../engine/index.ts';
import type { ColumnName, World } from '../../../engine/index.ts';
import { ALL_ZONE_ROWS, PAIR_ROWS, STATE_ROWS } from '../../facts/readings.ts';
import type { Form, Good } from '../../facts/readings.ts';

export const NUMBER_GROUPS = ['people', 'force', 'state', 'pair', 'network', 'seat'] as const;
export type NumberGroup = (typeof NUMBER_GROUPS)[number];

/** What a number is asked of: one thing of each kind, in this order. */
export type Axis = 'zone' | 'state' | 'pair' | 'good' | 'branch' | 'seat' | 'world';

export interface NumberSpec {
  readonly id: string;
  readonly group: NumberGroup;
  readonly form: Form;
  readonly good: Good;
  readonly axes: readonly Axis[];
  /** The stock that moved; null for what is computed each turn. */
  readonly stock: ColumnName | null;
}

/** Codes and dates: they change by being set, so that sums of their changes say nothing. */
const NOT_SUMS: readonly string[] = ['posture', 'tolerance', 'planAdopted', 'lastStep'];

const FORCE: readonly string[] = ['patrols', 'sensors', 'knowledge', 'channel'];

const AXES: Readonly<Partial<Record<(typeof COLUMNS)[ColumnName]['per'], readonly Axis[]>>> = {
  zone: ['zone'],
  state: ['state'],
  'state-good': ['state', 'good'],
  pair: ['pair'],
  flow: ['branch'],
  'branch-zone': ['branch', 'zone'],
  good: ['good'],
  seat: ['seat'],
  world: ['world'],
};

function isStock(name: string): name is ColumnName {
  return name in COLUMNS && COLUMNS[name as ColumnName].role === 'stock';
}

/** Stocks that a seat reads, as they are shown to it. */
function readingsOf(
  rows: readonly { readonly name: string; readonly form: Form; readonly good: Good }[],
  groupOf: (name: string) => NumberGroup,
): readonly NumberSpec[] {
  return rows.flatMap(({ name, form, good }): NumberSpec[] => {
    if (!isStock(name) || NOT_SUMS.includes(name)) return [];
    const axes = AXES[COLUMNS[name].per] ?? [];
    return [{ id: name, group: groupOf(name), form, good, axes, stock: name }];
  });
}

function further(
  stock: ColumnName,
  group: NumberGroup,
  form: Form,
  good: Good = 'neither',
): NumberSpec {
  return { id: stock, group, form, good, axes: AXES[COLUMNS[stock].per] ?? [], stock };
}

const computed = (id: string, group: NumberGroup, good: Good, axes: readonly Axis[]) =>
  ({ id, group, form: 'share', good, axes, stock: null }) as const satisfies NumberSpec;

/** Every number that can be explained, group by group. */
export const NUMBERS: readonly NumberSpec[] = [
  ...readingsOf(ALL_ZONE_ROWS, (name) => (FORCE.includes(name) ? 'force' : 'people')),
  computed('livelihood', 'people', 'up', ['zone']),
  further('harmLast', 'people', 'amount', 'down'),
  further('harmPrior', 'people', 'amount', 'down'),
  computed('detection', 'force', 'neither', ['zone', 'good']),
  ...readingsOf(STATE_ROWS, () => 'state'),
  further('attention', 'state', 'share'),
  further('promisesMet', 'state', 'count', 'up'),
  further('promisesMissed', 'state', 'count', 'down'),
  ...readingsOf(PAIR_ROWS, () => 'pair'),
  further('quietTurns', 'pair', 'turns', 'up'),
  further('belief', 'network', 'share'),
  further('capital', 'network', 'share'),
  further('price', 'network', 'share'),
  further('armsIndex', 'network', 'share', 'down'),
  further('strain', 'network', 'share', 'down'),
  further('standing', 'seat', 'amount', 'up'),
  further('fund', 'seat', 'amount'),
];

export function numberOf(id: string): NumberSpec | null {
  return NUMBERS.find((one) => one.id === id) ?? null;
}

/** One thing of an axis, by index; or all zones, or those of one state, whose mean is asked. */
export type Place = number | 'all' | `state:${number}`;

/** The places of an axis that a game has, given what was chosen before it. Means stand first where a number has one. */
export function placesOf(
  world: World,
  spec: NumberSpec,
  before: readonly Place[],
): readonly Place[] {
  const axis = spec.axes[before.length];
  if (axis === undefined) return [];
  if (axis === 'zone') return zonePlaces(world, spec, before);
  return Array.from({ length: LENGTHS[axis](world) }, (_, at) => at);
}

const LENGTHS: Readonly<Record<Exclude<Axis, 'zone'>, (world: World) => number>> = {
  state: ({ states }) => states.length,
  pair: ({ pairs }) => pairs.length,
  branch: ({ branches }) => branches.length,
  seat: ({ seats }) => seats.length,
  good: () => GOODS.length,
  world: () => 1,
};

function zonePlaces(world: World, spec: NumberSpec, before: readonly Place[]): readonly Place[] {
  const zones = world.zones.map((_, zone) => zone);
  const [branch] = before;
  if (typeof branch === 'number')
    return zones.filter((zone) => world.uses[branch * world.zones.length + zone] === 1);
  if (spec.stock === null) return zones;
  const seated = world.states.flatMap((_, state): Place[] => {
    const own = world.index.zonesOf[state]?.length ?? 0;
    return own > 1 ? [`state:${state}`] : [];
  });
  return ['all', ...seated, ...zones];
}

/** Indexes in the stock's column that the chosen places name. */
export function subjectsOf(
  world: World,
  { axes, stock }: NumberSpec,
  places: readonly Place[],
): readonly number[] {
  const [first = 0, second = 0] = places;
  if (first === 'all') return world.zones.map((_, zone) => zone);
  if (typeof first === 'string')
    return [...(world.index.zonesOf[Number(first.slice('state:'.length))] ?? [])];
  if (typeof second === 'string') return [];
  if (stock === 'capital')
    return world.flows.flatMap(({ branch }, flow) => (branch === first ? [flow] : []));
  if (axes[0] === 'branch') return [first * world.zones.length + second];
  return axes.length === 2 ? [first * GOOD_COUNT + second] : [first];
}

/** A place as a choice's id, and back. */
export const placeId = (place: Place): string => String(place);
export function placeFrom(id: string): Place {
  if (id === 'all') return 'all';
  return id.startsWith('state:') ? `state:${Number(id.slice('state:'.length))}` : Number(id);
}
