// Writes what a viewer may know of a state's numbers into the view's buffer, as the plan of the seat and the draws say.

import { GOOD_COUNT } from '../goods.ts';
import type { State } from '../state.ts';
import { PAIR_READINGS, STATE_READINGS, ZONE_GOOD_READINGS, ZONE_READINGS } from '../view.ts';
import type { World } from '../world.ts';
import { EXACT, NARROW, NONE, REPORTED } from './blocks.ts';
import { FLOW_RATIO_NARROW, FLOW_RATIO_WIDE, binOf, flowBinOf } from './estimate.ts';
import type { Bin } from './estimate.ts';
import { AIDED, OPEN, OWN, SHARED } from './plan.ts';
import type { SeatPlan, WorldPlan } from './plan.ts';
import { OPTIMISM, ZONE_SPECS, agendaShareOf } from './readings.ts';
import { LEVELS, RELATIONS } from './table.ts';

/** From this rung on a pair shares what it knows of its zones. @source MODEL.md B7 */
const SHARING_RUNG = 2;
/** Flow in a zone is guessed only where something was seized or this much reported. @source design choice */
const LEAST_TIPS = 0.05;
const RELATION_COUNT = RELATIONS.length;
const LEVEL_COUNT = LEVELS.length;
const AGENDA_SHARE = STATE_READINGS.indexOf('agendaShare');
const HARM_OWED = ZONE_READINGS.indexOf('harmOwed');
const BIN: Bin = { low: 0, high: 0 };

/** Who looks at what, with which draws, and the numbers that are written. */
export interface Sight {
  readonly world: World;
  readonly plan: WorldPlan;
  readonly seat: SeatPlan;
  readonly values: Float64Array;
  /** Relations of this turn, and those under which the numbers were last written: what is not known stays as it is. */
  readonly zoneRelation: Uint8Array;
  readonly stateRelation: Uint8Array;
  readonly zoneBefore: Uint8Array;
  readonly stateBefore: Uint8Array;
  state: State;
  draws: Float64Array;
}

/** A sight of one seat that has not looked yet. */
export function sightOf(
  world: World,
  state: State,
  plan: WorldPlan,
  seat: SeatPlan,
  draws: Float64Array,
): Sight {
  return {
    world,
    plan,
    seat,
    values: seat.template.slice(),
    zoneRelation: seat.zoneRelation.slice(),
    stateRelation: seat.stateRelation.slice(),
    zoneBefore: seat.zoneRelation.slice(),
    stateBefore: seat.stateRelation.slice(),
    state,
    draws,
  };
}

/** Fills in every reading. */
export function fillNumbers(sight: Sight): void {
  relate(sight);
  for (let reading = 0; reading < ZONE_READINGS.length; reading += 1) fillZones(sight, reading);
  for (let reading = 0; reading < ZONE_GOOD_READINGS.length; reading += 1)
    fillZoneGoods(sight, reading);
  for (let reading = 0; reading < STATE_READINGS.length; reading += 1) fillStates(sight, reading);
  fillAttention(sight);
  fillEveryPair(sight);
  fillPassages(sight);
}

/**
 * Relations of this turn: what the seat's own means opened, what a pair shares, whom a package reaches. Where one changed,
 * nothing that was written before may stay.
 */
export function relate(sight: Sight): void {
  const { seat, values, zoneRelation, stateRelation, zoneBefore, stateBefore } = sight;
  findRelations(sight);
  if (isSame(zoneRelation, zoneBefore) && isSame(stateRelation, stateBefore)) return;
  values.set(seat.template);
  zoneBefore.set(zoneRelation);
  stateBefore.set(stateRelation);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

function findRelations(sight: Sight): void {
  const { world, state, seat, zoneRelation, stateRelation } = sight;
  zoneRelation.set(seat.zoneRelation);
  stateRelation.set(seat.stateRelation);
  if (seat.viewer === 'state') relateState(sight);
  else if (seat.viewer === 'partner') {
    for (const pack of state.records.packages) {
      if (pack.partner !== seat.holds) continue;
      stateRelation[pack.state] = AIDED;
      for (const zone of world.index.zonesOf[pack.state]) zoneRelation[zone] = AIDED;
    }
  }
}

function relateState({ state, seat, zoneRelation }: Sight): void {
  const workshop = state.workshopTurns[seat.holds] > 0;
  for (let zone = 0; zone < zoneRelation.length; zone += 1) {
    if (zoneRelation[zone] === OWN) {
      if (workshop || state.forumTurns[zone] > 0 || state.monitorTurns[zone] > 0)
        zoneRelation[zone] = OPEN;
    } else {
      const pair = seat.zonePair[zone];
      if (pair >= 0 && state.rung[pair] >= SHARING_RUNG) zoneRelation[zone] = SHARED;
    }
  }
  for (const line of state.records.news) {
    if (line.code !== 'warning' || line.zone < 0 || zoneRelation[line.zone] !== OWN) continue;
    if (line.audience === null || line.audience.includes(seat.seat)) zoneRelation[line.zone] = OPEN;
  }
}

/** One reading of every zone. */
export function fillZones(sight: Sight, reading: number): void {
  const { state, plan, seat, draws, values, zoneRelation } = sight;
  const out = seat.zone.values[reading];
  if (out === 0) return;
  const { levels } = seat.zone;
  const { block } = state;
  const { flattery } = ZONE_SPECS[reading];
  const bands = seat.zone.bands[reading];
  const slots = seat.zone.slots[reading];
  const row = reading * RELATION_COUNT;
  const from = plan.zoneStarts[reading];
  for (let zone = 0; zone < zoneRelation.length; zone += 1) {
    const level = levels[row + zoneRelation[zone]];
    if (level === NONE) continue;
    let truth = block[from + zone];
    if (level === EXACT) {
      values[out + zone] = reading === HARM_OWED ? truth + state.harmPrior[zone] : truth;
      continue;
    }
    if (level === REPORTED && flattery !== 0) truth += flattery * reportGap(sight, zone);
    binOf(BIN, truth, draws[slots + zone], plan.zoneRulers[reading * LEVEL_COUNT + level]);
    values[out + zone] = (BIN.low + BIN.high) / 2;
    values[bands + zone] = (BIN.high - BIN.low) / 2;
  }
}

/** How far a partner's reports may stray from the truth: less with better evaluation. */
function reportGap({ world, state, seat }: Sight, zone: number): number {
  const { authority } = world.zones[zone];
  for (const pack of state.records.packages) {
    if (pack.partner === seat.holds && pack.state === authority) {
      return OPTIMISM * (1 - pack.evaluationQuality);
    }
  }
  return 0;
}

/** One reading of every good in every zone: tips, seizures, or the flow where there are signs of it. */
export function fillZoneGoods(sight: Sight, reading: number): void {
  const { state, seat, draws, values, zoneRelation } = sight;
  const out = seat.zoneGood.values[reading];
  if (out === 0) return;
  const { tips, seized } = state;
  const { levels } = seat.zoneGood;
  const bands = seat.zoneGood.bands[reading];
  const slots = seat.zoneGood.slots[reading];
  const column = reading === 0 ? tips : reading === 1 ? seized : state.through;
  const row = reading * RELATION_COUNT;
  for (let zone = 0; zone < zoneRelation.length; zone += 1) {
    const level = levels[row + zoneRelation[zone]];
    if (level === NONE) continue;
    const ratio = level === NARROW ? FLOW_RATIO_NARROW : FLOW_RATIO_WIDE;
    for (let at = zone * GOOD_COUNT; at < (zone + 1) * GOOD_COUNT; at += 1) {
      if (level === EXACT) {
        values[out + at] = column[at];
        continue;
      }
      const signs = seized[at] > 0 || tips[at] > LEAST_TIPS;
      if (signs) flowBinOf(BIN, column[at], ratio, draws[slots + at]);
      values[out + at] = signs ? (BIN.low + BIN.high) / 2 : NaN;
      values[bands + at] = signs ? (BIN.high - BIN.low) / 2 : 0;
    }
  }
}

/** One reading of every state. */
export function fillStates(sight: Sight, reading: number): void {
  const { state, plan, seat, draws, values, stateRelation } = sight;
  const out = seat.state.values[reading];
  if (out === 0) return;
  const { levels } = seat.state;
  const bands = seat.state.bands[reading];
  const slots = seat.state.slots[reading];
  const row = reading * RELATION_COUNT;
  const from = plan.stateStarts[reading];
  for (let index = 0; index < stateRelation.length; index += 1) {
    const level = levels[row + stateRelation[index]];
    if (level === NONE) continue;
    const truth =
      reading === AGENDA_SHARE ? agendaShareOf(state, index) : state.block[from + index];
    if (level === EXACT) {
      values[out + index] = truth;
      continue;
    }
    binOf(BIN, truth, draws[slots + index], plan.stateRulers[level]);
    values[out + index] = (BIN.low + BIN.high) / 2;
    values[bands + index] = (BIN.high - BIN.low) / 2;
  }
}

export function fillAttention({ state, seat, values, stateRelation }: Sight): void {
  const out = seat.stateGood.values[0];
  if (out === 0) return;
  for (let index = 0; index < stateRelation.length; index += 1) {
    if (seat.stateGood.levels[stateRelation[index]] !== EXACT) continue;
    for (let at = index * GOOD_COUNT; at < (index + 1) * GOOD_COUNT; at += 1) {
      values[out + at] = state.attention[at];
    }
  }
}

/** Every reading of every pair. */
export function fillEveryPair(sight: Sight): void {
  for (let reading = 0; reading < PAIR_READINGS.length; reading += 1) fillPairs(sight, reading);
}

function fillPairs({ state, plan, seat, values }: Sight, reading: number): void {
  const out = seat.pair.values[reading];
  if (out === 0) return;
  const from = plan.pairStarts[reading];
  const row = reading * RELATION_COUNT;
  for (let pair = 0; pair < seat.pairRelation.length; pair += 1) {
    if (seat.pair.levels[row + seat.pairRelation[pair]] !== EXACT) continue;
    values[out + pair] = state.block[from + pair];
  }
}

/** Whether a crossing is open everybody sees. */
export function fillPassages({ state, seat, values }: Sight): void {
  const out = seat.passage.values[0];
  if (out !== 0) values.set(state.crossingClosed, out);
}
