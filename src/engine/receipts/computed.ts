// Gives the inputs and equations of livelihood and detection, so that a change of either can be explained input by input.

import { c1, clip, pos, sat } from '../../base/index.ts';
import { BLANKET, GOOD_COUNT, TRADE } from '../goods.ts';
import { LEAST_TRADE } from '../phases/markets.ts';
import { effortOf } from '../phases/detection.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { exchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';

/** Published order of exchange. @source MODEL.md B6.8 */
export const LIVELIHOOD_INPUTS = [
  'formalLivelihood',
  'tradeThrough',
  'tradeSeized',
  'covenantTurns',
] as const;
export type LivelihoodInput = (typeof LIVELIHOOD_INPUTS)[number];

/** Published order of exchange: the force, where it looks, what shields, what helps, what leaks. @source MODEL.md B6.5 */
export const DETECTION_INPUTS = [
  'patrols',
  'resting',
  'training',
  'fatigue',
  'oversight',
  'knowledge',
  'posture',
  'attention',
  'operation',
  'tolerance',
  'tradeIncome',
  'borderCompact',
  'planRelevance',
  'sensors',
  'unpaid',
  'tips',
  'sharedTips',
  'corruption',
] as const;
export type DetectionInput = (typeof DETECTION_INPUTS)[number];

function livelihoodInputs(state: State, zone: number): Record<LivelihoodInput, number> {
  const slot = zone * GOOD_COUNT + TRADE;
  return {
    formalLivelihood: state.formalLivelihood[zone],
    tradeThrough: state.through[slot],
    tradeSeized: state.seized[slot],
    covenantTurns: state.covenantTurns[zone],
  };
}

/** Livelihood from formal work and income from trade, 0-1, for those who read both. @source MODEL.md B6.8 */
export function livelihoodOfInputs(
  { tradeDependence, kinship }: { readonly tradeDependence: number; readonly kinship: number },
  formalLivelihood: number,
  tradeIncome: number,
): number {
  return c1(formalLivelihood + tradeDependence * (1 + 0.3 * kinship) * tradeIncome);
}

/** Livelihood of a zone as its inputs stand now, 0-1. @source MODEL.md B6.8 */
export function livelihoodFrom(
  world: World,
  zone: number,
  tradeBaseline: number,
  inputs: Readonly<Record<LivelihoodInput, number>>,
): number {
  const kept = (inputs.tradeThrough - inputs.tradeSeized) / tradeBaseline;
  const income =
    tradeBaseline < LEAST_TRADE ? 1 : clip(inputs.covenantTurns > 0 ? kept * 1.05 : kept, 0, 1.3);
  return livelihoodOfInputs(world.zones[zone], inputs.formalLivelihood, income);
}

/** Why livelihood in a zone moved between two states of one game. */
export function explainLivelihood(
  world: World,
  before: State,
  after: State,
  zone: number,
): Exchange<LivelihoodInput> {
  return exchange(
    livelihoodInputs(before, zone),
    livelihoodInputs(after, zone),
    (inputs) => livelihoodFrom(world, zone, after.tradeBaseline[zone], inputs),
    LIVELIHOOD_INPUTS,
  );
}

function detectionInputs(
  world: World,
  state: State,
  zone: number,
  good: number,
): Record<DetectionInput, number> {
  const { authority } = world.zones[zone];
  const slot = zone * GOOD_COUNT + good;
  return {
    patrols: state.patrols[zone],
    resting: state.resting[zone],
    training: state.training[authority],
    fatigue: state.fatigue[authority],
    oversight: state.oversight[authority],
    knowledge: state.knowledge[zone],
    posture: state.posture[zone],
    attention: state.attention[authority * GOOD_COUNT + good],
    operation: Math.max(state.operation[zone], state.jointOperation[zone]),
    tolerance: state.tolerance[zone],
    tradeIncome: state.tradeIncome[zone],
    borderCompact: inCompact(world, state, zone) ? 1 : 0,
    planRelevance: state.planRelevance[authority],
    sensors: state.sensors[zone],
    unpaid: state.unpaid[authority],
    tips: state.tips[slot],
    sharedTips: state.sharedTips[slot],
    corruption: state.corruption[zone],
  };
}

/** Pairs at the highest rung have a border compact. @source MODEL.md B7 */
function inCompact(world: World, state: State, zone: number): boolean {
  return world.index.borderZones.some(
    (zones, pair) => state.rung[pair] >= 5 && zones.includes(zone),
  );
}

/** Chance of finding a good in a zone as the inputs stand now, 0-.75. @source MODEL.md B6.5 */
export function detectionFrom(
  world: World,
  zone: number,
  good: number,
  inputs: Readonly<Record<DetectionInput, number>>,
): number {
  const c = world.coefficients;
  const { size, terrain, tradeDependence } = world.zones[zone];
  const ready =
    (0.6 + 0.4 * inputs.training) *
    (1 - 0.5 * inputs.fatigue) *
    (1 - 0.1 * pos(inputs.oversight - 0.1));
  const units = inputs.patrols * (inputs.resting > 0 ? 0.7 : 1);
  const effort = (units * ready * (0.7 + 0.3 * inputs.knowledge)) / (size * (0.7 + 0.6 * terrain));
  const presence = sat(2 * c.patrolDetection * effort * effortOf(inputs.posture, c));
  const response = Math.min(1, 0.08 + 1.6 * effort);
  const cover =
    c.cover *
    inputs.tolerance *
    Math.min(1, 2.5 * tradeDependence) *
    Math.min(1, inputs.tradeIncome);
  const shield = 1 - (inputs.borderCompact > 0 && inputs.tolerance === 1 ? cover / 2 : cover);
  let weight = Math.min(1.3, 0.5 + 2.5 * inputs.attention);
  if (good === TRADE) weight *= inputs.posture === BLANKET ? 1.25 : 1 - 0.85 * inputs.tolerance;
  else weight = (weight + (inputs.operation > 0 ? 0.35 : 0)) * shield;
  const ease = c.detectability[good];
  const sensed = sat(c.sensorDetection * inputs.sensors * (1 - inputs.unpaid));
  const byPatrol = c1(presence * weight * ease * (1 + c.planDetection * inputs.planRelevance));
  const bySensor = c1(sensed * response * weight * 1.1 * ease);
  const byTip = 0.65 * response * sat(c.tipDetection * (inputs.tips + 0.6 * inputs.sharedTips));
  const leak = 1 - c.corruptionLoss * inputs.corruption * c.bribability[good];
  return clip(leak * (1 - (1 - byPatrol) * (1 - bySensor) * (1 - byTip)), 0, 0.75);
}

/** Why the chance of finding a good in a zone moved between two opened states of one game. */
export function explainDetection(
  world: World,
  before: State,
  after: State,
  at: { readonly zone: number; readonly good: number },
): Exchange<DetectionInput> {
  const { zone, good } = at;
  return exchange(
    detectionInputs(world, before, zone, good),
    detectionInputs(world, after, zone, good),
    (inputs) => detectionFrom(world, zone, good, inputs),
    DETECTION_INPUTS,
  );
}

/** The same inputs as the engine's own columns give, for a test that holds both to one result. */
export function detectionNow(world: World, state: State, zone: number, good: number): number {
  return detectionFrom(world, zone, good, detectionInputs(world, state, zone, good));
}

/** Livelihood as its inputs stand now. */
export function livelihoodNow(world: World, state: State, zone: number): number {
  return livelihoodFrom(world, zone, state.tradeBaseline[zone], livelihoodInputs(state, zone));
}
