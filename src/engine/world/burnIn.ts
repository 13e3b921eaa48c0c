// Runs the quiet turns that settle beliefs, shares, prices and baselines before any game; no other stock moves.

import { evenChance } from '../chance.ts';
import { GOOD_COUNT, TRADE } from '../goods.ts';
import { openLedger } from '../ledger.ts';
import { detect } from '../phases/detection.ts';
import { moveGoods } from '../phases/flows.ts';
import { inform } from '../phases/informing.ts';
import { learn } from '../phases/learning.ts';
import { LEAST_TRADE, livelihoodOf, tradeIncomeOf } from '../phases/markets.ts';
import { measure, remember } from '../phases/pairs.ts';
import { runningPackages } from '../partners.ts';
import { NO_RECORDS } from '../state.ts';
import { stateOver } from '../stateOver.ts';
import type { TurnContext } from '../order.ts';
import type { Snapshot, State } from '../state.ts';
import type { World } from '../world.ts';

/** @source MODEL.md ruling 6 */
const PASSES = 14;
const BASELINE_PASSES = 6;
const FIRST_BELIEF = 0.08;

/** The state from which every game of this world starts: turn 1, not yet opened. */
export function burnIn(world: Omit<World, 'start'>): Snapshot {
  const state = stateOver(world.layout, {
    turn: 1,
    over: false,
    block: new Float64Array(world.layout.size),
    records: NO_RECORDS,
  });
  begin(world, state);
  // The phases read everything of a world but its start, which this makes.
  const turn: TurnContext = {
    world: world as World,
    state,
    ledger: openLedger(false),
    chance: evenChance(),
    news: [],
    due: [],
    released: [],
    improvised: [],
  };
  const fear = state.fear.slice();
  const trade = new Float64Array(world.zones.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    settle(turn);
    if (pass < PASSES - BASELINE_PASSES) continue;
    for (let zone = 0; zone < world.zones.length; zone += 1) {
      const slot = zone * GOOD_COUNT + TRADE;
      trade[zone] += (state.through[slot] - state.seized[slot]) / BASELINE_PASSES;
    }
  }
  state.fear.set(fear);
  for (let zone = 0; zone < world.zones.length; zone += 1) {
    state.tradeBaseline[zone] = trade[zone] < LEAST_TRADE ? 0 : trade[zone];
    state.tradeIncome[zone] = tradeIncomeOf(state, zone);
    state.livelihood[zone] = livelihoodOf(turn.world, state, zone);
  }
  state.livelihoodBefore.set(state.livelihood);
  return { turn: 1, over: false, block: state.block, records: recordsAtStart(world, state) };
}

/** One quiet pass: phases 5, 6, 7 and 11, baselines following. */
function settle(turn: TurnContext): void {
  const { world, state } = turn;
  detect(turn);
  moveGoods(turn);
  state.baseMargin.set(state.flowMargin);
  state.goodBaseline.set(state.goodDelivered);
  state.exploitedBaseline[0] = state.goodExploited[0];
  learn(turn);
  inform(turn);
  measure(world, state);
  remember(world, state);
}

function begin(world: Omit<World, 'start'>, state: State): void {
  world.zones.forEach((zone, index) => {
    state.patrols[index] = zone.patrols;
    state.sensors[index] = zone.sensors;
    state.posture[index] = zone.posture;
    state.tolerance[index] = zone.tolerance;
    state.trust[index] = zone.trust;
    state.grievance[index] = zone.grievance;
    state.formalLivelihood[index] = zone.formalLivelihood;
    state.services[index] = zone.services;
    state.corruption[index] = zone.corruption;
    state.armedPresence[index] = zone.armedPresence;
    state.knowledge[index] = zone.knowledge;
    state.fear[index] = 0.15 + 0.3 * zone.armedPresence;
    state.tradeIncome[index] = 1;
  });
  world.states.forEach((def, index) => {
    state.budget[index] = def.budget;
    state.baseIncome[index] = def.baseIncome;
    state.politicalCapital[index] = def.politicalCapital;
    state.legitimacy[index] = def.legitimacy;
    state.ruleOfLaw[index] = def.ruleOfLaw;
    state.oversight[index] = def.oversight;
    state.fatigue[index] = def.fatigue;
    state.training[index] = def.training;
    state.ownership[index] = def.ownership;
    for (let good = 0; good < GOOD_COUNT; good += 1) {
      state.attention[index * GOOD_COUNT + good] = 1 / GOOD_COUNT;
    }
    let units = 0;
    for (const zone of world.index.zonesOf[index]) units += world.zones[zone].patrols;
    state.patrolsAtStart[index] = Math.max(0.5, units);
  });
  world.pairs.forEach((pair, index) => {
    state.rung[index] = pair.rung;
    state.practice[index] = pair.practice;
    state.pairTrust[index] = pair.trust;
    state.closure[index] = pair.closure;
    state.lastStep[index] = -2;
  });
  world.passages.forEach((passage, index) => {
    state.crossingClosed[index] = passage.international && passage.status === 'closed' ? 1 : 0;
  });
  state.capital.fill(1);
  state.price.fill(1);
  state.armsIndex[0] = 1;
  state.belief.fill(FIRST_BELIEF);
  world.seats.forEach((seat, index) => {
    if (seat.kind === 'community') state.standing[index] = 3;
  });
}

function recordsAtStart(world: Omit<World, 'start'>, state: State): Snapshot['records'] {
  return {
    ...NO_RECORDS,
    packages: runningPackages(world, state),
    frameworks: world.frameworks.map((framework, index) => ({
      framework: index,
      members: framework.members,
      active: framework.kind !== 'task-force' && framework.kind !== 'plan',
      lastMeeting: 0,
    })),
  };
}
