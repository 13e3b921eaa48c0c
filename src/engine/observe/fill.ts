// Writes what a viewer may know of a state's numbers into the view's buffer, as the plan of the seat and the draws say.

import { GOOD_COUNT } from '../goods.ts';
import type { State } from '../state.ts';
import { STATE_READINGS } from '../view.ts';
import type { World } from '../world.ts';
import { FLOW_RATIO_NARROW, FLOW_RATIO_WIDE, binOf, flowBinOf } from './estimate.ts';
import type { Bin } from './estimate.ts';
import { EXACT, NARROW, NONE } from './lists.ts';
import { AIDED, OPEN, OWN, SHARED } from './plan.ts';
import type { SeatPlan, WorldPlan } from './plan.ts';
import { OPTIMISM, agendaShareOf } from './readings.ts';
import { RELATIONS } from './table.ts';

/** From this rung on a pair shares what it knows of its zones. @source MODEL.md B7 */
const SHARING_RUNG = 2;
/** Flow in a zone is guessed only where something was seized or this much reported. @source design choice */
const LEAST_TIPS = 0.05;
const RELATION_COUNT = RELATIONS.length;
const AGENDA_SHARE = STATE_READINGS.indexOf('agendaShare');
const BIN: Bin = { low: 0, high: 0 };

/** Who looks at what, with which draws. */
export interface Look {
  readonly world: World;
  readonly state: State;
  readonly plan: WorldPlan;
  readonly seat: SeatPlan;
  readonly draws: Float64Array;
}

interface Sight extends Look {
  readonly values: Float64Array;
}

/** Fills `values`, which hold the seat's template, with what it may know. */
export function fillNumbers(look: Look, values: Float64Array): void {
  const { world, state, plan, seat, draws } = look;
  const sight: Sight = { world, state, plan, seat, draws, values };
  relate(sight);
  fillZones(sight);
  fillZoneGoods(sight);
  fillStates(sight);
  fillAttention(sight);
  fillPairs(sight);
  fillPassages(sight);
}

/** Relations of this turn: what the seat's own means opened, what a pair shares, whom a package reaches. */
function relate({ world, state, plan, seat }: Sight): void {
  const { zoneRelation, stateRelation } = plan;
  zoneRelation.set(seat.zoneRelation);
  stateRelation.set(seat.stateRelation);
  if (seat.viewer === 'state') relateState(state, plan, seat);
  else if (seat.viewer === 'partner') {
    for (const pack of state.records.packages) {
      if (pack.partner !== seat.holds) continue;
      stateRelation[pack.state] = AIDED;
      for (const zone of world.index.zonesOf[pack.state]) zoneRelation[zone] = AIDED;
    }
  }
}

function relateState(state: State, plan: WorldPlan, seat: SeatPlan): void {
  const { zoneRelation } = plan;
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

/** Zone by zone, along the lists of what its relation lets the viewer know. */
function fillZones({ world, state, plan, seat, draws, values }: Sight): void {
  const { zoneRelation } = plan;
  const { block } = state;
  for (let zone = 0; zone < zoneRelation.length; zone += 1) {
    const known = seat.zoneLists[zoneRelation[zone]];
    const { exact, from, to } = known;
    for (let at = 0; at < exact; at += 1) values[to[at] + zone] = block[from[at] + zone];
    for (let at = exact; at < known.size; at += 1) {
      const estimated = known.estimated[at - exact];
      let truth = block[from[at] + zone];
      if (estimated.flattery !== 0)
        truth += estimated.flattery * reportGap(world, state, seat, zone);
      const u = draws[estimated.slots + zone];
      binOf(BIN, truth, u, estimated.ruler);
      values[to[at] + zone] = (BIN.low + BIN.high) / 2;
      values[estimated.bands + zone] = (BIN.high - BIN.low) / 2;
    }
    if (known.owedTo >= 0) {
      values[known.owedTo + zone] = state.harmLast[zone] + state.harmPrior[zone];
    }
  }
}

/** How far a partner's reports may stray from the truth: less with better evaluation. */
function reportGap(world: World, state: State, seat: SeatPlan, zone: number): number {
  const { authority } = world.zones[zone];
  for (const pack of state.records.packages) {
    if (pack.partner === seat.holds && pack.state === authority) {
      return OPTIMISM * (1 - pack.evaluationQuality);
    }
  }
  return 0;
}

function fillZoneGoods({ state, plan, seat, draws, values }: Sight): void {
  const { levels, values: starts, bands, slots } = seat.zoneGood;
  const { zoneRelation } = plan;
  const columns = [state.tips, state.seized, state.through];
  for (let reading = 0; reading < starts.length; reading += 1) {
    const out = starts[reading];
    if (out === 0) continue;
    const column = columns[reading];
    const row = reading * RELATION_COUNT;
    for (let zone = 0; zone < zoneRelation.length; zone += 1) {
      const level = levels[row + zoneRelation[zone]];
      if (level === NONE) continue;
      const ratio = level === NARROW ? FLOW_RATIO_NARROW : FLOW_RATIO_WIDE;
      for (let at = zone * GOOD_COUNT; at < (zone + 1) * GOOD_COUNT; at += 1) {
        if (level === EXACT) values[out + at] = column[at];
        else if (state.seized[at] > 0 || state.tips[at] > LEAST_TIPS) {
          flowBinOf(BIN, column[at], ratio, draws[slots[reading] + at]);
          values[out + at] = (BIN.low + BIN.high) / 2;
          values[bands[reading] + at] = (BIN.high - BIN.low) / 2;
        }
      }
    }
  }
}

function fillStates({ state, plan, seat, draws, values }: Sight): void {
  const { levels, values: starts, bands, slots } = seat.state;
  const { stateRelation, stateStarts, stateRulers } = plan;
  for (let reading = 0; reading < starts.length; reading += 1) {
    const out = starts[reading];
    if (out === 0) continue;
    const row = reading * RELATION_COUNT;
    for (let index = 0; index < stateRelation.length; index += 1) {
      const level = levels[row + stateRelation[index]];
      if (level === NONE) continue;
      const truth =
        reading === AGENDA_SHARE
          ? agendaShareOf(state, index)
          : state.block[stateStarts[reading] + index];
      if (level === EXACT) {
        values[out + index] = truth;
        continue;
      }
      binOf(BIN, truth, draws[slots[reading] + index], stateRulers[level]);
      values[out + index] = (BIN.low + BIN.high) / 2;
      values[bands[reading] + index] = (BIN.high - BIN.low) / 2;
    }
  }
}

function fillAttention({ state, plan, seat, values }: Sight): void {
  const out = seat.stateGood.values[0];
  if (out === 0) return;
  for (let index = 0; index < plan.stateRelation.length; index += 1) {
    if (seat.stateGood.levels[plan.stateRelation[index]] !== EXACT) continue;
    for (let at = index * GOOD_COUNT; at < (index + 1) * GOOD_COUNT; at += 1) {
      values[out + at] = state.attention[at];
    }
  }
}

function fillPairs({ state, plan, seat, values }: Sight): void {
  const { levels, values: starts } = seat.pair;
  for (let reading = 0; reading < starts.length; reading += 1) {
    const out = starts[reading];
    if (out === 0) continue;
    const from = plan.pairStarts[reading];
    for (let pair = 0; pair < seat.pairRelation.length; pair += 1) {
      if (levels[reading * RELATION_COUNT + seat.pairRelation[pair]] !== EXACT) continue;
      values[out + pair] = state.block[from + pair];
    }
  }
}

/** Whether a crossing is open everybody sees. */
function fillPassages({ state, seat, values }: Sight): void {
  const out = seat.passage.values[0];
  if (out !== 0) values.set(state.crossingClosed, out);
}
