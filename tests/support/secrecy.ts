// Says, apart from the engine's own table, what a seat may know of each number at most, and finds views that tell more.

import type { Chance } from '../../src/engine/chance.ts';
import { COLUMNS, placeOfSlot } from '../../src/engine/layout.ts';
import type { ColumnName } from '../../src/engine/layout.ts';
import { viewBytes } from '../../src/engine/observe/index.ts';
import type { Observer } from '../../src/engine/observe/index.ts';
import { copyState } from '../../src/engine/state.ts';
import type { State } from '../../src/engine/state.ts';
import { STATE_READINGS, ZONE_READINGS } from '../../src/engine/view.ts';
import type { Estimate, StateReading, View, ZoneReading } from '../../src/engine/view.ts';
import type { World } from '../../src/engine/world.ts';

/** `least` is the smallest half width an estimate may have; 0 means the exact number, null nothing at all. */
type Least = number | null;

const WIDE = 0.12;
const NARROW = 0.06;
const COARSE = 0.18;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const MEANS = words(
  'patrols sensors posture tolerance channel knowledge forumTurns monitorTurns covenantTurns harmLast harmPrior ' +
    'protection presence formalLivelihood tips seized',
);
const PEOPLE = words(
  'trust grievance livelihood tradeIncome services fear anger corruption armedPresence displacedCarriers rivalry',
);
const SHARED_EXACT = words('patrols sensors posture tolerance forumTurns formalLivelihood tips');
const SHARED_NARROW = words('trust grievance livelihood tradeIncome services fear armedPresence');
const NEAR_COARSE = words('trust grievance livelihood services armedPresence');
const LIVED = words(
  'posture patrols tolerance channel trust grievance livelihood formalLivelihood tradeIncome services fear anger ' +
    'forumTurns monitorTurns covenantTurns harmLast harmPrior',
);
const HEARD = words('corruption armedPresence displacedCarriers');
const REPORTED = words('trust grievance livelihood services fear armedPresence');
const UNWELCOME = words('grievance fear armedPresence');
const OWN_STATE = words(
  'budget politicalCapital baseIncome legitimacy ruleOfLaw oversight fatigue training conductTraining ownership ' +
    'migrantProtection planRelevance planSoundness planPersuasion planAdopted workshopTurns offerPenaltyTurns ' +
    'dependence unpaid attention',
);
const OWN_PAIR = words('practice pairTrust closure margin lastStep quietTurns referralTurn');
const OWN_FLOW = words('volume delivered capital');

interface Place {
  readonly name: ColumnName;
  readonly index: number;
}

/** What the seat (-1: the projector) may know at most of one number of the state. */
function mayKnow(world: World, state: State, seat: number, { name, index }: Place): Least {
  if (name === 'rung' || name === 'crossingClosed' || name === 'posture') return 0;
  const def = world.seats[seat];
  if (def === undefined) return null;
  if (name === 'standing' || name === 'fund') return index === seat ? 0 : null;
  const { per } = COLUMNS[name];
  const subject = per === 'zone-good' || per === 'state-good' ? Math.floor(index / 5) : index;
  if (per === 'zone' || per === 'zone-good')
    return zoneLimit(world, state, seat, { name, index: subject });
  if (per === 'state' || per === 'state-good')
    return stateLimit(world, state, seat, { name, index: subject });
  if (per === 'pair') {
    const pair = world.pairs[index];
    const party = def.kind === 'state' && (pair?.a === def.holds || pair?.b === def.holds);
    return party && OWN_PAIR.has(name) ? 0 : null;
  }
  return def.kind === 'network' ? networkLimit(world, def.holds, { name, index }) : null;
}

function zoneLimit(world: World, state: State, seat: number, { name, index }: Place): Least {
  const def = world.seats[seat];
  if (def?.kind === 'state') return stateSeatLimit(world, state, def.holds, { name, index });
  if (def?.kind === 'community') {
    if (!def.zones.includes(index)) return null;
    return LIVED.has(name) ? 0 : HEARD.has(name) ? NARROW : name === 'rivalry' ? WIDE : null;
  }
  if (def?.kind === 'partner') {
    const authority = world.zones[index]?.authority;
    const aided = state.records.packages.some(
      (pack) => pack.partner === def.holds && pack.state === authority,
    );
    return aided && REPORTED.has(name) ? WIDE : null;
  }
  const used = world.flows.some(
    (flow, at) => flow.network === def?.holds && zonesOfFlow(world, at).includes(index),
  );
  if (!used) return null;
  return name === 'tolerance' ? 0 : name === 'corruption' || name === 'armedPresence' ? WIDE : null;
}

function stateSeatLimit(world: World, state: State, holds: number, { name, index }: Place): Least {
  const authority = world.zones[index]?.authority ?? -1;
  if (authority === holds) {
    if (MEANS.has(name)) return 0;
    const open =
      state.forumTurns[index] || state.monitorTurns[index] || state.workshopTurns[holds]
        ? NARROW
        : WIDE;
    return PEOPLE.has(name) ? open : null;
  }
  const pair = world.pairs.findIndex(
    ({ a, b }) => (a === holds && b === authority) || (b === holds && a === authority),
  );
  if (pair >= 0 && (state.rung[pair] ?? 0) >= 2) {
    return SHARED_EXACT.has(name) ? 0 : SHARED_NARROW.has(name) ? NARROW : null;
  }
  const near = world.passages.some(
    ({ a, b }) =>
      (a === index && world.zones[b]?.authority === holds) ||
      (b === index && world.zones[a]?.authority === holds),
  );
  if (!near) return null;
  return name === 'tolerance' ? 0 : name === 'patrols' ? 1 : NEAR_COARSE.has(name) ? COARSE : null;
}

function stateLimit(world: World, state: State, seat: number, { name, index }: Place): Least {
  const def = world.seats[seat];
  if (def?.kind === 'state') {
    if (index === def.holds) return OWN_STATE.has(name) ? 0 : null;
    return name === 'legitimacy' ? WIDE : null;
  }
  if (def?.kind === 'community') {
    const home = def.zones.some((zone) => world.zones[zone]?.authority === index);
    return home && name === 'legitimacy' ? WIDE : null;
  }
  if (def?.kind !== 'partner') return null;
  if (name === 'legitimacy') return WIDE;
  // An offer shrinks after an exit, and a partner knows what it offers.
  if (name === 'offerPenaltyTurns')
    return world.partners[def.holds]?.offeredTo.includes(index) === true ? 0 : null;
  const aided = state.records.packages.some(
    (pack) => pack.partner === def.holds && pack.state === index,
  );
  return aided && (name === 'ownership' || name === 'dependence' || name === 'attention')
    ? 0
    : null;
}

function networkLimit(world: World, network: number, { name, index }: Place): Least {
  if (OWN_FLOW.has(name)) return world.flows[index]?.network === network ? 0 : null;
  if (name === 'share')
    return world.flows[world.routes.flowOf[index] ?? -1]?.network === network ? 0 : null;
  if (name !== 'belief') return null;
  const branch = Math.floor(index / world.zones.length);
  const zone = index % world.zones.length;
  const goes = world.flows.some(
    (flow, at) => flow.branch === branch && zonesOfFlow(world, at).includes(zone),
  );
  return world.branches[branch]?.network === network && goes ? 0 : null;
}

function zonesOfFlow(world: World, flow: number): readonly number[] {
  const { firstRoute, zoneStart, zones } = world.routes;
  return [
    ...zones.subarray(zoneStart[firstRoute[flow] ?? 0], zoneStart[firstRoute[flow + 1] ?? 0]),
  ];
}

/** The estimate that a view gives of a number, where it gives one. */
function estimateOf(view: View, { name, index }: Place): { value: number; band: number } | null {
  const zone = ZONE_READINGS.find((reading: ZoneReading) => reading === name);
  const state = STATE_READINGS.find((reading: StateReading) => reading === name);
  const found: Estimate | undefined =
    name === 'through'
      ? view.zoneGood.flow
      : zone
        ? view.zone[zone]
        : state
          ? view.state[state]
          : undefined;
  const value = found?.value[index] ?? NaN;
  return Number.isNaN(value) ? null : { value, band: found?.band[index] ?? 0 };
}

/** A number far from `value` within the column's bounds. */
function elsewhere(name: ColumnName, value: number): number {
  const { min, max } = COLUMNS[name];
  const span = Math.min(max - min, 2);
  return value + 0.37 * span <= max ? value + 0.37 * span : value - 0.37 * span;
}

export interface Sitting {
  readonly observer: Observer;
  readonly world: World;
  readonly state: State;
  readonly chance: Chance;
  readonly seat: number;
}

function look({ observer, world, chance, seat }: Sitting, state: State): View {
  return seat < 0
    ? observer.publicViewOf(world, state)
    : observer.viewOf(world, state, seat, chance);
}

/**
 * Every number of the state that the seat's view tells better than it may, by name and index; at most `most`. Each number in
 * turn is changed for the length of one look.
 */
export function leaksOf(sitting: Sitting, most = Infinity): string[] {
  const { world, seat } = sitting;
  const state = copyState(world.layout, sitting.state);
  const view = look(sitting, state);
  const leaks: string[] = [];
  for (let slot = 0; slot < state.block.length && leaks.length < most; slot += 1) {
    const place = placeOfSlot(world.layout, slot);
    const least = limitOf(world, state, seat, place);
    if (least === 0) continue;
    const truth = state.block[slot] ?? 0;
    const told = estimateOf(view, place);
    const shift = flatteryOf(world, state, seat, place);
    const other = least === null ? elsewhere(place.name, truth) : withinBand(told, truth, shift);
    state.block[slot] = other;
    const same = isSame(look(sitting, state), view);
    state.block[slot] = truth;
    if (!same || (least !== null && isTooFine(place.name, told, least)))
      leaks.push(`${place.name}[${place.index}]`);
  }
  return leaks;
}

/** Equal as `viewBytes` would be, but quicker: all numbers of a view lie in one buffer. */
function isSame(left: View, right: View): boolean {
  const mine = new Float64Array(left.zone.patrols.value.buffer);
  const yours = new Float64Array(right.zone.patrols.value.buffer);
  for (let at = 0; at < mine.length; at += 1) if (!Object.is(mine[at], yours[at])) return false;
  return mine.length === yours.length && recordBytes(left) === recordBytes(right);
}

function recordBytes(view: View): string {
  const none = {
    zone: null,
    zoneGood: null,
    state: null,
    stateGood: null,
    pair: null,
    passage: null,
  };
  return viewBytes({ ...view, ...none } as unknown as View);
}

/** How far a partner's reports stray from the truth. */
function flatteryOf(world: World, state: State, seat: number, { name, index }: Place): number {
  const def = world.seats[seat];
  if (def?.kind !== 'partner' || !REPORTED.has(name)) return 0;
  const authority = world.zones[index]?.authority;
  const pack = state.records.packages.find(
    (one) => one.partner === def.holds && one.state === authority,
  );
  if (pack === undefined) return 0;
  return (UNWELCOME.has(name) ? -0.1 : 0.1) * (1 - pack.evaluationQuality);
}

/** Flow is guessed in bins whose edges are at least half again as far apart; here only their width is looked at. */
function limitOf(world: World, state: State, seat: number, place: Place): Least {
  if (place.name !== 'through') return mayKnow(world, state, seat, place);
  const def = world.seats[seat];
  const zone = Math.floor(place.index / 5);
  if (def?.kind !== 'state' || world.zones[zone]?.authority !== def.holds) return null;
  const hinted = (state.seized[place.index] ?? 0) > 0 || (state.tips[place.index] ?? 0) > 0.05;
  return hinted ? 0.2 * (state.through[place.index] ?? 0) * 0.5 : null;
}

/** Another truth that the published band allows. */
function withinBand(
  told: { value: number; band: number } | null,
  truth: number,
  shift: number,
): number {
  if (told === null) return truth;
  const low = told.value - told.band - shift;
  const high = told.value + told.band - shift;
  return truth - low > high - truth ? low + 0.02 * told.band : high - 0.02 * told.band;
}

/** Bins cut at a bound may be finer than `least`. */
function isTooFine(
  name: ColumnName,
  told: { value: number; band: number } | null,
  least: number,
): boolean {
  if (told === null) return false;
  const { min, max } = COLUMNS[name];
  const atBound = told.value - told.band <= min + 1e-12 || told.value + told.band >= max - 1e-12;
  return told.band === 0 || (!atBound && told.band < least - 1e-9);
}

/** Places of the state that the seat must not know exactly. */
export function hiddenPlaces(world: World, state: State, seat: number): readonly Place[] {
  const places: Place[] = [];
  for (let slot = 0; slot < state.block.length; slot += 1) {
    const place = placeOfSlot(world.layout, slot);
    if (limitOf(world, state, seat, place) !== 0) places.push(place);
  }
  return places;
}
