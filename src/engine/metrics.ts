// Measures a state in six panels, for the world and for each state; it gives true values and no score.

import { agendaShareOf } from './observe/index.ts';
import { ARMS, DRUGS, FIGHTERS, GOOD_COUNT, MIGRANTS, TRADE } from './goods.ts';
import type { ColumnName } from './layout.ts';
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
    'x' | 'index' | 'count' | 'severity' | 'flow' | 'credits' | 'points' | 'share' | 'rung';
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
const HARM_WEIGHT = 0.25;
/** Highest rung of the ladder. @source MODEL.md B7 */
const HIGHEST_RUNG = 5;
/** What a contest and a closed crossing count beside an attack of severity 1. @source design choice */
const CONTEST_WEIGHT = 0.5;
const CLOSURE_WEIGHT = 0.25;

/** Zone columns by measure: added up over zones, counted where something happened, or averaged. */
const ZONE_MEASURES = [
  ['attacks', 'attacks', 'count'],
  ['clashes', 'clashes', 'count'],
  ['protests', 'protests', 'count'],
  ['reprisals', 'reprisals', 'count'],
  ['contests', 'contests', 'count'],
  ['stateHarm', 'harm', 'count'],
  ['stateHarmSeverity', 'harm', 'sum'],
  ['armedPresence', 'armedPresence', 'mean'],
  ['trust', 'trust', 'mean'],
  ['grievance', 'grievance', 'mean'],
  ['livelihood', 'livelihood', 'mean'],
  ['fear', 'fear', 'mean'],
  ['services', 'services', 'mean'],
  ['corruption', 'corruption', 'mean'],
] as const satisfies readonly (readonly [StateMetricId, ColumnName, 'count' | 'sum' | 'mean'])[];

/** State columns by measure; the world's value is the mean over seated states. */
const STATE_MEASURES = [
  'legitimacy',
  'ruleOfLaw',
  'dependence',
  'budget',
  'politicalCapital',
  'fatigue',
  'ownership',
] as const satisfies readonly (StateMetricId & ColumnName)[];

type Values = Record<StateMetricId, number>;

/**
 * True values of every measure, for the world and for each state (rim states too). Counts of the world are over all zones,
 * so that harm pushed onto a rim state still counts; means are over the zones, states and pairs that seats answer for.
 */
export function metricsOf(world: World, state: State): Metrics {
  const total = blank();
  const states = world.states.map((_def, index) => measureState(world, state, index, total));
  finish(total, seatedZones(world));
  relations(world, state, -1, total);
  const seated = states.filter((_values, index) => world.states[index].seated);
  const share = 1 / Math.max(1, seated.length);
  for (const values of seated) {
    for (const id of STATE_MEASURES) total[id] += values[id] * share;
    total.agendaShare += values.agendaShare * share;
  }
  return { states, world: { ...regionalFlows(state), ...total } };
}

function blank(): Values {
  const values: Record<string, number> = {};
  for (const { id, per } of METRICS) if (per === 'state') values[id] = 0;
  return values as Values;
}

/** One state's measures; what the world needs of its zones is added to `total`. */
function measureState(world: World, state: State, index: number, total: Values): Values {
  const values = blank();
  const zones = world.index.zonesOf[index];
  const { seated } = world.states[index];
  for (const [id, name, how] of ZONE_MEASURES) {
    const column = state[name];
    let sum = 0;
    for (const zone of zones) sum += how === 'count' ? (column[zone] > 0 ? 1 : 0) : column[zone];
    values[id] = sum;
    if (seated || how !== 'mean') total[id] += sum;
  }
  for (const zone of zones) {
    values.affected += state.attacks[zone] + CONTEST_WEIGHT * state.contests[zone];
    for (const passage of world.index.passagesOf[zone]) {
      if (world.passages[passage].international)
        values.affected += CLOSURE_WEIGHT * state.crossingClosed[passage];
    }
    for (let at = zone * GOOD_COUNT; at < (zone + 1) * GOOD_COUNT; at += 1)
      values.seized += state.seized[at];
  }
  values.transit = state.transit[index];
  total.affected += values.affected;
  total.seized += values.seized;
  total.transit += values.transit;
  finish(values, zones.length);
  for (const id of STATE_MEASURES) values[id] = state[id][index];
  values.agendaShare = agendaShareOf(state, index);
  relations(world, state, index, values);
  return values;
}

/** Turns sums over `zones` zones into means and adds up violence. */
function finish(values: Values, zones: number): void {
  for (const [id, , how] of ZONE_MEASURES) if (how === 'mean' && zones > 0) values[id] /= zones;
  values.violence = values.attacks + values.clashes + values.protests + values.stateHarm;
}

function seatedZones(world: World): number {
  let count = 0;
  for (const zone of world.zones) if (world.states[zone.authority].seated) count += 1;
  return count;
}

/** Means over pairs of seated states, of one state or (-1) of all. Cooperation is what is practised, not what is signed. */
function relations(world: World, state: State, index: number, values: Values): void {
  let count = 0;
  world.pairs.forEach(({ a, b }, pair) => {
    if (!world.states[a].seated || !world.states[b].seated) return;
    if (index >= 0 && a !== index && b !== index) return;
    count += 1;
    values.pairTrust += state.pairTrust[pair];
    values.rung += state.rung[pair];
    values.cooperation += (state.rung[pair] * state.practice[pair]) / HIGHEST_RUNG;
  });
  if (count === 0) return;
  values.pairTrust /= count;
  values.rung /= count;
  values.cooperation /= count;
}

/** Delivered flows against their baselines (1 = as in the quiet world; nothing against nothing is 1 too). */
function regionalFlows(state: State): Record<Exclude<MetricId, StateMetricId>, number> {
  const ratio = (good: number): number =>
    against(state.goodDelivered[good], state.goodBaseline[good]);
  const exploitation = against(state.goodExploited[0], state.exploitedBaseline[0]);
  const flowDrugs = ratio(DRUGS);
  const flowArms = ratio(ARMS);
  const flowFighters = ratio(FIGHTERS);
  return {
    flowIndex: HARM_WEIGHT * (flowDrugs + flowArms + flowFighters + exploitation),
    flowDrugs,
    flowArms,
    flowFighters,
    exploitation,
    flowMigrants: ratio(MIGRANTS),
    flowTrade: ratio(TRADE),
  };
}

function against(value: number, baseline: number): number {
  return baseline > 0 ? value / baseline : 1;
}
