// Measures a state in six panels, for the world and for each state; it gives true values and no score.

import { agendaShareOf } from './observe/index.ts';
import { visibilityOf } from './visibility.ts';
import { ARMS, DRUGS, FIGHTERS, GOOD_COUNT, MIGRANTS, TRADE } from './goods.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

export const PANELS = [
  'flows',
  'violence',
  'community',
  'governance',
  'relations',
  'sustainability',
] as const;
export type Panel = (typeof PANELS)[number];

/**
 * `better` says which way a measure is good; `neither` marks what must not be scored: migrants are never the harm, and
 * seizures are effort, flow and information at once. `per`: measured for the world only, or for each state too.
 */
export interface MetricSpec {
  readonly id: string;
  readonly panel: Panel;
  readonly better: 'up' | 'down' | 'neither';
  readonly per: 'world' | 'state';
  readonly unit:
    | 'x'
    | 'index'
    | 'count'
    | 'severity'
    | 'flow'
    | 'credits'
    | 'points'
    | 'share'
    | 'rung';
}

function metric<Id extends string, Per extends MetricSpec['per']>(
  id: Id,
  panel: Panel,
  better: MetricSpec['better'],
  per: Per,
  unit: MetricSpec['unit'],
) {
  return { id, panel, better, per, unit };
}

/** World values are means over seated states, sums for counts; flows are of the whole region. @source MODEL.md F */
export const METRICS = [
  metric('flowIndex', 'flows', 'down', 'world', 'x'),
  metric('flowDrugs', 'flows', 'down', 'world', 'x'),
  metric('flowArms', 'flows', 'down', 'world', 'x'),
  metric('flowFighters', 'flows', 'down', 'world', 'x'),
  metric('exploitation', 'flows', 'down', 'world', 'x'),
  metric('flowMigrants', 'flows', 'neither', 'world', 'x'),
  metric('flowTrade', 'flows', 'neither', 'world', 'x'),
  metric('transit', 'flows', 'down', 'state', 'flow'),
  metric('seized', 'flows', 'neither', 'state', 'flow'),
  metric('violence', 'violence', 'down', 'state', 'count'),
  metric('attacks', 'violence', 'down', 'state', 'count'),
  metric('clashes', 'violence', 'down', 'state', 'count'),
  metric('protests', 'violence', 'down', 'state', 'count'),
  metric('reprisals', 'violence', 'down', 'state', 'count'),
  metric('contests', 'violence', 'down', 'state', 'count'),
  metric('stateHarm', 'violence', 'down', 'state', 'count'),
  metric('stateHarmSeverity', 'violence', 'down', 'state', 'severity'),
  metric('affected', 'violence', 'down', 'state', 'severity'),
  metric('armedPresence', 'violence', 'down', 'state', 'index'),
  metric('trust', 'community', 'up', 'state', 'index'),
  metric('grievance', 'community', 'down', 'state', 'index'),
  metric('livelihood', 'community', 'up', 'state', 'index'),
  metric('fear', 'community', 'down', 'state', 'index'),
  metric('services', 'community', 'up', 'state', 'index'),
  metric('legitimacy', 'governance', 'up', 'state', 'index'),
  metric('ruleOfLaw', 'governance', 'up', 'state', 'index'),
  metric('corruption', 'governance', 'down', 'state', 'index'),
  metric('dependence', 'governance', 'down', 'state', 'index'),
  metric('agendaShare', 'governance', 'up', 'state', 'share'),
  metric('visibility', 'governance', 'up', 'state', 'index'),
  metric('pairTrust', 'relations', 'up', 'state', 'index'),
  metric('cooperation', 'relations', 'up', 'state', 'index'),
  metric('rung', 'relations', 'up', 'state', 'rung'),
  metric('budget', 'sustainability', 'up', 'state', 'credits'),
  metric('politicalCapital', 'sustainability', 'up', 'state', 'points'),
  metric('fatigue', 'sustainability', 'down', 'state', 'index'),
  metric('ownership', 'sustainability', 'up', 'state', 'index'),
] as const satisfies readonly MetricSpec[];

export type MetricId = (typeof METRICS)[number]['id'];
type MetricOf<Per> = Extract<(typeof METRICS)[number], { per: Per }>['id'];
export type StateMetricId = MetricOf<'state'>;

export interface Metrics {
  readonly world: Readonly<Record<MetricId, number>>;
  readonly states: readonly Readonly<Record<StateMetricId, number>>[];
}

/** Weight of each high-harm flow in the index: a value judgement, shown as such. @source MODEL.md C "harm weights" */
export const HARM_WEIGHT = 0.25;
/** Highest rung of the ladder. @source MODEL.md B7 */
const HIGHEST_RUNG = 5;
/** What a contest and a closed crossing count beside an attack of severity 1. @source design choice */
const CONTEST_WEIGHT = 0.5;
const CLOSURE_WEIGHT = 0.25;

type Values = Record<StateMetricId, number>;

/**
 * True values of every measure, for the world and for each state (rim states too). Counts of the world are over all zones,
 * so that harm pushed onto a rim state still counts; means are over the zones, states and pairs that seats answer for.
 */
export function metricsOf(world: World, state: State): Metrics {
  const total = regionalFlows(state);
  let seatedZones = 0;
  let seated = 0;
  const states = world.states.map((def, index) => {
    const values = blank();
    const zones = world.index.zonesOf[index];
    addZones(world, state, zones, values);
    values.transit = state.transit[index];
    addCounts(total, values);
    addState(world, state, index, values);
    if (def.seated) {
      seated += 1;
      seatedZones += zones.length;
      addZoneSums(total, values);
      addState(world, state, index, total);
    }
    finish(values, zones.length, 1);
    addRelations(world, state, index, values);
    return values;
  });
  finish(total, seatedZones, seated);
  addRelations(world, state, -1, total);
  return { states, world: total };
}

/** Measures that are read zone by zone, and so of any group of zones. */
export const ZONE_METRICS = [
  'seized',
  'violence',
  'attacks',
  'clashes',
  'protests',
  'reprisals',
  'contests',
  'stateHarm',
  'stateHarmSeverity',
  'affected',
  'armedPresence',
  'trust',
  'grievance',
  'livelihood',
  'fear',
  'services',
  'corruption',
] as const satisfies readonly StateMetricId[];

export type ZoneMetrics = Readonly<Record<(typeof ZONE_METRICS)[number], number>>;

/** The measures that are read zone by zone, of a group of zones: where a community lives. */
export function zoneMetricsOf(world: World, state: State, zones: Int32Array): ZoneMetrics {
  const values = blank();
  addZones(world, state, zones, values);
  finish(values, zones.length, 1);
  return values;
}

function blank(): Values {
  return {
    transit: 0,
    seized: 0,
    violence: 0,
    attacks: 0,
    clashes: 0,
    protests: 0,
    reprisals: 0,
    contests: 0,
    stateHarm: 0,
    stateHarmSeverity: 0,
    affected: 0,
    armedPresence: 0,
    trust: 0,
    grievance: 0,
    livelihood: 0,
    fear: 0,
    services: 0,
    legitimacy: 0,
    ruleOfLaw: 0,
    corruption: 0,
    dependence: 0,
    agendaShare: 0,
    visibility: 0,
    pairTrust: 0,
    cooperation: 0,
    rung: 0,
    budget: 0,
    politicalCapital: 0,
    fatigue: 0,
    ownership: 0,
  };
}

/** Sums over a state's zones; `finish` makes means of those that are. */
function addZones(world: World, state: State, zones: Int32Array, values: Values): void {
  for (let at = 0; at < zones.length; at += 1) {
    const zone = zones[at];
    values.attacks += state.attacks[zone] > 0 ? 1 : 0;
    values.clashes += state.clashes[zone] > 0 ? 1 : 0;
    values.protests += state.protests[zone] > 0 ? 1 : 0;
    values.reprisals += state.reprisals[zone] > 0 ? 1 : 0;
    values.contests += state.contests[zone] > 0 ? 1 : 0;
    values.stateHarm += state.harm[zone] > 0 ? 1 : 0;
    values.stateHarmSeverity += state.harm[zone];
    values.armedPresence += state.armedPresence[zone];
    values.trust += state.trust[zone];
    values.grievance += state.grievance[zone];
    values.livelihood += state.livelihood[zone];
    values.fear += state.fear[zone];
    values.services += state.services[zone];
    values.corruption += state.corruption[zone];
    values.affected += affectedIn(world, state, zone);
    for (let good = 0; good < GOOD_COUNT; good += 1) {
      values.seized += state.seized[zone * GOOD_COUNT + good];
    }
  }
  values.violence = values.attacks + values.clashes + values.protests + values.stateHarm;
}

/** People harmed or cut off in a zone by attacks, rivalry and closed crossings. @source MODEL.md S3.38b */
function affectedIn(world: World, state: State, zone: number): number {
  let affected = state.attacks[zone] + CONTEST_WEIGHT * state.contests[zone];
  const passages = world.index.passagesOf[zone];
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at];
    if (world.passages[passage].international) {
      affected += CLOSURE_WEIGHT * state.crossingClosed[passage];
    }
  }
  return affected;
}

function addCounts(total: Values, values: Values): void {
  total.transit += values.transit;
  total.seized += values.seized;
  total.violence += values.violence;
  total.attacks += values.attacks;
  total.clashes += values.clashes;
  total.protests += values.protests;
  total.reprisals += values.reprisals;
  total.contests += values.contests;
  total.stateHarm += values.stateHarm;
  total.stateHarmSeverity += values.stateHarmSeverity;
  total.affected += values.affected;
}

function addZoneSums(total: Values, values: Values): void {
  total.armedPresence += values.armedPresence;
  total.trust += values.trust;
  total.grievance += values.grievance;
  total.livelihood += values.livelihood;
  total.fear += values.fear;
  total.services += values.services;
  total.corruption += values.corruption;
}

function addState(world: World, state: State, index: number, values: Values): void {
  values.legitimacy += state.legitimacy[index];
  values.ruleOfLaw += state.ruleOfLaw[index];
  values.dependence += state.dependence[index];
  values.agendaShare += agendaShareOf(state, index);
  values.visibility += visibilityOf(world, state, index);
  values.budget += state.budget[index];
  values.politicalCapital += state.politicalCapital[index];
  values.fatigue += state.fatigue[index];
  values.ownership += state.ownership[index];
}

/** Makes means over zones and over states of what was added up. */
function finish(values: Values, zones: number, states: number): void {
  const zoneShare = 1 / Math.max(1, zones);
  values.armedPresence *= zoneShare;
  values.trust *= zoneShare;
  values.grievance *= zoneShare;
  values.livelihood *= zoneShare;
  values.fear *= zoneShare;
  values.services *= zoneShare;
  values.corruption *= zoneShare;
  const stateShare = 1 / Math.max(1, states);
  values.legitimacy *= stateShare;
  values.ruleOfLaw *= stateShare;
  values.dependence *= stateShare;
  values.agendaShare *= stateShare;
  values.visibility *= stateShare;
  values.budget *= stateShare;
  values.politicalCapital *= stateShare;
  values.fatigue *= stateShare;
  values.ownership *= stateShare;
}

/** Means over pairs of seated states, of one state or (-1) of all. Cooperation is what is practised, not what is signed. */
function addRelations(world: World, state: State, index: number, values: Values): void {
  let count = 0;
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    const { a, b } = world.pairs[pair];
    if (!world.states[a].seated || !world.states[b].seated) continue;
    if (index >= 0 && a !== index && b !== index) continue;
    count += 1;
    values.pairTrust += state.pairTrust[pair];
    values.rung += state.rung[pair];
    values.cooperation += (state.rung[pair] * state.practice[pair]) / HIGHEST_RUNG;
  }
  if (count === 0) return;
  values.pairTrust /= count;
  values.rung /= count;
  values.cooperation /= count;
}

/** World measures with flows filled in: delivered against baseline (1 = as in the quiet world; nothing against nothing is 1 too). */
function regionalFlows(state: State): Record<MetricId, number> {
  const { goodDelivered, goodBaseline } = state;
  const flowDrugs = against(goodDelivered[DRUGS], goodBaseline[DRUGS]);
  const flowArms = against(goodDelivered[ARMS], goodBaseline[ARMS]);
  const flowFighters = against(goodDelivered[FIGHTERS], goodBaseline[FIGHTERS]);
  const exploitation = against(state.goodExploited[0], state.exploitedBaseline[0]);
  return {
    flowIndex: HARM_WEIGHT * (flowDrugs + flowArms + flowFighters + exploitation),
    flowDrugs,
    flowArms,
    flowFighters,
    exploitation,
    flowMigrants: against(goodDelivered[MIGRANTS], goodBaseline[MIGRANTS]),
    flowTrade: against(goodDelivered[TRADE], goodBaseline[TRADE]),
    transit: 0,
    seized: 0,
    violence: 0,
    attacks: 0,
    clashes: 0,
    protests: 0,
    reprisals: 0,
    contests: 0,
    stateHarm: 0,
    stateHarmSeverity: 0,
    affected: 0,
    armedPresence: 0,
    trust: 0,
    grievance: 0,
    livelihood: 0,
    fear: 0,
    services: 0,
    legitimacy: 0,
    ruleOfLaw: 0,
    corruption: 0,
    dependence: 0,
    agendaShare: 0,
    visibility: 0,
    pairTrust: 0,
    cooperation: 0,
    rung: 0,
    budget: 0,
    politicalCapital: 0,
    fatigue: 0,
    ownership: 0,
  };
}

export function against(value: number, baseline: number): number {
  return baseline > 0 ? value / baseline : 1;
}
