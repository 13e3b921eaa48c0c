// Phase 9: what happens to people in each zone this turn: harm, reprisals, attacks, contests, clashes, protests.

import { c1, clip, exp, pos, sat } from '../../base/index.ts';
import {
  ARMS,
  BLANKET,
  DRUGS,
  FIGHTERS,
  GOOD_COUNT,
  SERVICE,
  STANDARD,
  WITHDRAWN,
} from '../goods.ts';
import { process, put } from '../ledger.ts';
import { news } from '../news.ts';
import { scratchOf } from '../world/scratch.ts';
import type { NewsCode } from '../news.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const contested = process('seizures-unsettle-networks');

export function happen(turn: TurnContext): void {
  const { world, state, chance } = turn;
  const draws = chance.plane('incidents', state.turn, world.slots.incidents.size);
  const large = largeProjects(world, state);
  for (let zone = 0; zone < world.zones.length; zone += 1) {
    harmByState(turn, zone, draws);
    reprise(turn, zone, draws);
    attack(turn, zone, draws, large[zone]);
    contest(turn, zone, draws);
    clash(turn, zone, draws);
    protest(turn, zone, draws);
  }
}

function report(turn: TurnContext, code: NewsCode, zone: number, severity: number): void {
  const state = turn.world.zones[zone].authority;
  turn.news.push(news(turn.state.turn, code, { zone, state, value: severity }));
}

/** Intelligence that leads operations, 0-1. */
export function guidanceOf(state: State, zone: number): number {
  const slot = zone * GOOD_COUNT + FIGHTERS;
  return Math.min(1, 1.5 * (state.tips[slot] + 0.6 * state.sharedTips[slot]));
}

/** Oversight as it counts in a zone: monitors there see a little more. @source MODEL.md E C_MONITOR */
export function oversightIn(world: World, state: State, zone: number): number {
  return state.oversight[world.zones[zone].authority] + (state.monitorTurns[zone] > 0 ? 0.1 : 0);
}

function harmBase(posture: number, turn: TurnContext): number {
  const c = turn.world.coefficients;
  if (posture === SERVICE) return c.harmService;
  if (posture === BLANKET) return c.harmBlanket;
  return posture === WITHDRAWN ? c.harmWithdrawn : c.harmStandard;
}

function harmByState(turn: TurnContext, zone: number, draws: Float64Array): void {
  const { world, state } = turn;
  const slots = world.slots.incidents;
  const authority = world.zones[zone].authority;
  const oversight = oversightIn(world, state, zone);
  const conduct =
    1.3 -
    0.8 * state.ruleOfLaw[authority] -
    0.35 * oversight -
    0.2 * state.conductTraining[authority];
  let chance =
    harmBase(state.posture[zone], turn) *
    sat(0.7 * state.patrols[zone]) *
    conduct *
    (1 + 0.6 * state.fatigue[authority]);
  if (state.operation[zone] > 0 || state.jointOperation[zone] > 0) {
    chance += (0.14 - 0.11 * guidanceOf(state, zone)) * (1.3 - oversight);
  }
  state.harm[zone] =
    draws[slots.harm + zone] < clip(chance, 0, 0.7)
      ? 0.6 + 0.8 * draws[slots.harmSeverity + zone]
      : 0;
  if (state.harm[zone] > 0) report(turn, 'state-harm', zone, state.harm[zone]);
}

function reprise(turn: TurnContext, zone: number, draws: Float64Array): void {
  const { world, state } = turn;
  const c = world.coefficients;
  const base = zone * GOOD_COUNT;
  const seized =
    state.seized[base + ARMS] +
    1.5 * state.seized[base + FIGHTERS] +
    0.15 * state.seized[base + DRUGS];
  const chance =
    2 *
    c.reprisal *
    world.armed.reprisal[zone] *
    (0.9 * state.armedPresence[zone] + 0.15) *
    sat(state.tips[base + ARMS] + state.tips[base + FIGHTERS]) *
    sat(seized / 3) *
    (1 - 0.6 * state.channel[zone]) *
    (1 - 0.5 * state.protection[zone]) *
    (state.covenantTurns[zone] > 0 ? 1.3 : 1);
  state.reprisals[zone] =
    draws[world.slots.incidents.reprisal + zone] < clip(chance, 0, 0.5) ? 1 : 0;
  if (state.reprisals[zone] > 0) report(turn, 'reprisal', zone, 1);
}

function attack(turn: TurnContext, zone: number, draws: Float64Array, large: number): void {
  const { world, state } = turn;
  const c = world.coefficients;
  const slots = world.slots.incidents;
  const armed = state.armedPresence[zone];
  const exposedService = state.posture[zone] === SERVICE && armed > 0.25 ? 1.25 : 1;
  const hazard =
    (c.attack * world.armed.attack[zone] + c.attackProject * Math.min(2, large)) *
    armed *
    (0.4 + 0.6 * state.armsIndex[0]) *
    (1 - 0.6 * state.protection[zone]) *
    (1 - 0.35 * sat(state.tips[zone * GOOD_COUNT + FIGHTERS])) *
    exposedService *
    (state.provoked[zone] > 0 ? 1.5 : 1);
  const happens = draws[slots.attack + zone] < 1 - exp(-hazard);
  state.attacks[zone] = happens ? 0.5 + draws[slots.attackSeverity + zone] : 0;
  if (happens) report(turn, 'attack', zone, state.attacks[zone]);
}

function contest(turn: TurnContext, zone: number, draws: Float64Array): void {
  const { world, state, ledger } = turn;
  const slot = zone * GOOD_COUNT + DRUGS;
  const flow = state.through[slot];
  const pressure = flow > 8 ? c1((1.5 * state.seized[slot]) / Math.max(6, flow)) : 0;
  put(ledger, state.rivalry, zone, 0.6 * state.rivalry[zone] + 0.4 * pressure, contested);
  const chance = 1 - exp(-world.coefficients.contest * state.rivalry[zone]);
  state.contests[zone] = draws[world.slots.incidents.contest + zone] < chance ? 1 : 0;
  if (state.contests[zone] > 0) report(turn, 'contest', zone, 1);
}

function clashRate(posture: number): number {
  if (posture === BLANKET) return 1;
  if (posture === STANDARD) return 0.08;
  return posture === SERVICE ? 0.04 : 0;
}

function clash(turn: TurnContext, zone: number, draws: Float64Array): void {
  const { world, state } = turn;
  const slots = world.slots.incidents;
  const rate =
    clashRate(state.posture[zone]) * sat(0.6 * state.patrols[zone]) * state.grievance[zone];
  const hazard =
    (world.coefficients.clash * rate + 0.1 * state.mobilised[zone]) *
    (state.mediated[zone] > 0 ? 0.6 : 1);
  const happens = draws[slots.clash + zone] < 1 - exp(-hazard);
  state.clashes[zone] = happens ? 0.5 + draws[slots.clashSeverity + zone] : 0;
  if (happens) report(turn, 'clash', zone, state.clashes[zone]);
}

function protest(turn: TurnContext, zone: number, draws: Float64Array): void {
  const { world, state } = turn;
  const fall = pos(state.livelihoodBefore[zone] - state.livelihood[zone]);
  const grievance = state.grievance[zone];
  const hazard =
    (world.coefficients.protest * (6 * fall * grievance + 0.15 * pos(grievance - 0.55)) +
      state.crossingShock[zone]) *
    (state.mediated[zone] > 0 ? 0.6 : 1);
  state.protests[zone] = draws[world.slots.incidents.protest + zone] < 1 - exp(-hazard) ? 1 : 0;
  if (state.protests[zone] > 0) report(turn, 'protest', zone, 1);
}

/** Large projects under way or finished within the last turns, by zone. */
function largeProjects(world: World, state: State): Float64Array {
  const count = scratchOf(world).large.fill(0);
  for (const project of state.records.projects)
    if (project.size === 'large') count[project.zone] += 1;
  return count;
}
