// Phase 5: what patrols, sensors and tips find of each good in each zone; it moves nothing and changes no stock.

import { c1, clip, pos, sat } from '../../base/index.ts';
import { BLANKET, GOOD_COUNT, SERVICE, TRADE, WITHDRAWN } from '../goods.ts';
import type { Coefficients } from '../coefficients.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

/** Units that rest this turn count this much. @source MODEL.md E REST */
const RESTING_SHARE = 0.7;
/** Share of a neighbour's shared tip that helps here. @source MODEL.md B6.5 */
const SHARED_TIP_SHARE = 0.6;

/** Search effort of a posture against standard. */
export function effortOf(posture: number, c: Coefficients): number {
  if (posture === SERVICE) return c.effortService;
  if (posture === BLANKET) return c.effortBlanket;
  return posture === WITHDRAWN ? c.effortWithdrawn : 1;
}

/** Readiness of a state's forces, 0-1: training helps, fatigue and paperwork of oversight cost. */
export function readinessOf(state: State, authority: number): number {
  return (
    (0.6 + 0.4 * state.training[authority]) *
    (1 - 0.5 * state.fatigue[authority]) *
    (1 - 0.1 * pos(state.oversight[authority] - 0.1))
  );
}

export function detect(turn: TurnContext): void {
  const { world, state } = turn;
  const c = world.coefficients;
  const compact = compactZones(world, state);
  for (let authority = 0; authority < world.states.length; authority += 1) {
    const ready = readinessOf(state, authority);
    const zones = world.index.zonesOf[authority];
    for (let at = 0; at < zones.length; at += 1) {
      const zone = zones[at];
      presence(world, state, zone, ready, c);
      find(state, zone, authority, world.zones[zone].tradeDependence, compact[zone] === 1, c);
    }
  }
  watchTogether(world, state, c);
}

/** Presence, response and protection of one zone from its patrols' effort. */
function presence(world: World, state: State, zone: number, ready: number, c: Coefficients): void {
  const { size, terrain } = world.zones[zone];
  const units = state.patrols[zone] * (state.resting[zone] > 0 ? RESTING_SHARE : 1);
  const effort =
    (units * ready * (0.7 + 0.3 * state.knowledge[zone])) / (size * (0.7 + 0.6 * terrain));
  const posture = state.posture[zone];
  state.effort[zone] = effort;
  state.presence[zone] = sat(2 * c.patrolDetection * effort * effortOf(posture, c));
  state.response[zone] = Math.min(1, 0.08 + 1.6 * effort);
  state.protection[zone] = Math.min(1, sat(1.2 * effort) * (posture === SERVICE ? 1.2 : 1));
}

/** Chance of finding each good in one zone. */
function find(
  state: State,
  zone: number,
  authority: number,
  dependence: number,
  inCompact: boolean,
  c: Coefficients,
): void {
  const tolerance = state.tolerance[zone];
  const blanket = state.posture[zone] === BLANKET;
  const searching = state.operation[zone] > 0 || state.jointOperation[zone] > 0;
  const sensed = sat(c.sensorDetection * state.sensors[zone] * (1 - state.unpaid[authority]));
  const cover =
    c.cover * tolerance * Math.min(1, 2.5 * dependence) * Math.min(1, state.tradeIncome[zone]);
  const shield = 1 - (inCompact && tolerance === 1 ? cover / 2 : cover);
  const relevance = 1 + c.planDetection * state.planRelevance[authority];
  for (let good = 0; good < GOOD_COUNT; good += 1) {
    const slot = zone * GOOD_COUNT + good;
    let weight = Math.min(1.3, 0.5 + 2.5 * state.attention[authority * GOOD_COUNT + good]);
    if (good === TRADE) weight *= blanket ? 1.25 : 1 - 0.85 * tolerance;
    else weight = (weight + (searching ? 0.35 : 0)) * shield;
    const ease = c.detectability[good];
    const byPatrol = c1(state.presence[zone] * weight * ease * relevance);
    const bySensor = c1(sensed * state.response[zone] * weight * 1.1 * ease);
    const tip = state.tips[slot] + SHARED_TIP_SHARE * state.sharedTips[slot];
    const byTip = 0.65 * state.response[zone] * sat(c.tipDetection * tip);
    const leak = 1 - c.corruptionLoss * state.corruption[zone] * c.bribability[good];
    state.detection[slot] = clip(
      leak * (1 - (1 - byPatrol) * (1 - bySensor) * (1 - byTip)),
      0,
      0.75,
    );
  }
}

/** 1 for zones of a pair that has a border compact (rung 5). */
function compactZones(world: World, state: State): Uint8Array {
  const zones = new Uint8Array(world.zones.length);
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    const compact = state.rung[pair] >= 5;
    state.borderCompact[pair] = compact ? 1 : 0;
    if (compact) for (const zone of world.index.borderZones[pair]) zones[zone] = 1;
  }
  return zones;
}

/** What two states find together on the passages between them, from rung 3. */
function watchTogether(world: World, state: State, c: Coefficients): void {
  for (let index = 0; index < world.passages.length; index += 1) {
    const passage = world.passages[index];
    const pair = passage.pair;
    const joint = pair >= 0 && state.rung[pair] >= 3;
    state.jointWatch[index] = joint
      ? c.jointDetection *
        state.practice[pair] *
        Math.min(state.presence[passage.a], state.presence[passage.b])
      : 0;
  }
}
