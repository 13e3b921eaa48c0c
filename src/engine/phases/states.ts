// Phase 12, states: legitimacy, fatigue, rule of law, what fades without upkeep, and what foreign aid does to both.

import { c1, clip, pos } from '../../base/index.ts';
import { BLANKET, GOOD_COUNT, MIGRANTS } from '../goods.ts';
import { add, limit, process, put } from '../ledger.ts';
import { news } from '../news.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const publicTrust = process('public-trust');
const attacks = process('attacks');
const harms = process('state-harm');
const protests = process('protests');
const corruption = process('corruption');
const dependence = process('dependence');
const agreements = process('new-agreement');
const law = process('rule-of-law');
const load = process('load');
const unpaid = process('unpaid');
const institutions = process('institutions');
const blanketUse = process('blanket-posture');
const fading = process('fading');
const ownership = process('ownership-grows');
const rotation = process('staff-rotation');
const strings = process('partner-conditions');
const movement = process('free-movement-breach');
const failedPlan = process('plan-failed');
const time = process('time');

export function settleStates(turn: TurnContext): void {
  const { world } = turn;
  for (let authority = 0; authority < world.states.length; authority += 1) {
    if (world.index.zonesOf[authority].length === 0) continue;
    const tally = tallyOf(world, turn.state, authority);
    legitimacy(turn, authority, tally);
    fatigue(turn, authority, tally);
    lawAndDecay(turn, authority, tally);
    aid(turn, authority);
    plan(turn, authority);
    freeMovement(turn, authority, tally);
  }
}

interface Tally {
  readonly trust: number;
  readonly corruption: number;
  readonly attacks: number;
  readonly harm: number;
  readonly protests: number;
  readonly units: number;
  readonly burden: number;
  readonly blanket: boolean;
}

function tallyOf(world: World, state: State, authority: number): Tally {
  const zones = world.index.zonesOf[authority];
  const tally = {
    trust: 0,
    corruption: 0,
    attacks: 0,
    harm: 0,
    protests: 0,
    units: 0,
    burden: 0,
    blanket: false,
  };
  for (const zone of zones) {
    tally.trust += state.trust[zone] / zones.length;
    tally.corruption += state.corruption[zone] / zones.length;
    if (state.attacks[zone] > 0) tally.attacks += 1;
    tally.harm += state.harm[zone];
    if (state.protests[zone] > 0) tally.protests += 1;
    const hard = state.posture[zone] === BLANKET;
    tally.units += state.patrols[zone];
    tally.burden += state.patrols[zone] * (hard ? 1.6 : 1);
    if (hard) tally.blanket = true;
  }
  return tally;
}

function legitimacy(turn: TurnContext, authority: number, tally: Tally): void {
  const { world, state, ledger } = turn;
  const L = state.legitimacy;
  const level = L[authority];
  let signed = 0;
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    const { a, b } = world.pairs[pair];
    if ((a === authority || b === authority) && state.stepped[pair] > 0) signed += 1;
  }
  add(ledger, L, authority, 0.06 * (tally.trust - level), publicTrust);
  add(ledger, L, authority, -0.008 * tally.attacks, attacks);
  add(ledger, L, authority, -0.006 * tally.harm, harms);
  add(ledger, L, authority, -0.008 * tally.protests, protests);
  add(ledger, L, authority, -0.03 * pos(tally.corruption - 0.35), corruption);
  add(ledger, L, authority, -0.02 * pos(state.dependence[authority] - 0.4), dependence);
  add(ledger, L, authority, 0.004 * signed, agreements);
  add(ledger, L, authority, 0.006 * (state.ruleOfLaw[authority] - 0.4), law);
  limit(ledger, L, authority, 0, 1);
}

function fatigue(turn: TurnContext, authority: number, tally: Tally): void {
  const { state, ledger } = turn;
  const strain =
    (tally.burden * 0.9 + 1.2 * state.operations[authority]) / state.patrolsAtStart[authority];
  const target = c1(0.2 * strain + 0.25 * pos(strain - 1.1));
  add(ledger, state.fatigue, authority, 0.15 * (target - state.fatigue[authority]), load);
  add(ledger, state.fatigue, authority, 0.05 * state.unpaid[authority], unpaid);
  limit(ledger, state.fatigue, authority, 0, 1);
}

function lawAndDecay(turn: TurnContext, authority: number, tally: Tally): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  const start = world.states[authority].ruleOfLaw;
  const pull =
    0.05 * (start + 0.3 * state.oversight[authority] - 0.06 - state.ruleOfLaw[authority]);
  add(ledger, state.ruleOfLaw, authority, pull, institutions);
  if (tally.blanket) add(ledger, state.ruleOfLaw, authority, -0.008, blanketUse);
  limit(ledger, state.ruleOfLaw, authority, 0, 1);
  const keep = (column: Float64Array, share: number, least: number): void => {
    const now = column[authority];
    put(ledger, column, authority, Math.max(Math.min(now, least), share * now), fading);
  };
  keep(state.conductTraining, 0.95, 0);
  keep(state.training, 0.99, 0.3);
  keep(state.oversight, c.oversightDecay, 0.1);
  keep(state.migrantProtection, 0.9, 0);
  const held = state.planAdopted[authority] > 0 ? Math.max(0.98, c.planDecay) : c.planDecay;
  for (const column of [state.planRelevance, state.planSoundness, state.planPersuasion]) {
    put(ledger, column, authority, held * column[authority], rotation);
  }
  for (const column of [state.workshopTurns, state.offerPenaltyTurns]) {
    if (column[authority] > 0) add(ledger, column, authority, -1, time);
  }
}

/** Foreign aid: what share of means it is, what a state comes to own of it, and what its conditions do. */
function aid(turn: TurnContext, authority: number): void {
  const { world, state, ledger } = turn;
  let foreign = 0;
  for (const accepted of state.records.packages) {
    if (accepted.state !== authority) continue;
    foreign += accepted.money + accepted.kit;
    if (accepted.owned) add(ledger, state.ownership, authority, 0.03, ownership);
    const drift = world.partners[accepted.partner].ruleOfLawDrift;
    if (drift !== 0) add(ledger, state.ruleOfLaw, authority, drift, strings);
  }
  limit(ledger, state.ownership, authority, 0, 1);
  limit(ledger, state.ruleOfLaw, authority, 0, 1);
  const own = 0.8 * state.baseIncome[authority];
  state.dependence[authority] = foreign > 0 ? foreign / (foreign + own) : 0;
}

/** An adopted plan fails when more promises were broken than kept since the game began. */
function plan(turn: TurnContext, authority: number): void {
  const { state, ledger } = turn;
  if (state.planAdopted[authority] === 0) return;
  if (state.promisesMissed[authority] <= state.promisesMet[authority]) return;
  put(ledger, state.planAdopted, authority, 0, failedPlan);
  add(ledger, state.legitimacy, authority, -0.02, failedPlan);
  limit(ledger, state.legitimacy, authority, 0, 1);
  turn.news.push(news(state.turn, 'plan-failed', { state: authority }));
}

/** Members of a free-movement body that crack down on travellers lose standing at home. @source MODEL.md B8 */
function freeMovement(turn: TurnContext, authority: number, tally: Tally): void {
  const { world, state, ledger } = turn;
  const focus = state.attention[authority * GOOD_COUNT + MIGRANTS];
  if (focus <= 0.35 && !tally.blanket) return;
  const bound = state.records.frameworks.some(
    (record) =>
      record.active &&
      world.frameworks[record.framework].freeMovement &&
      record.members.includes(authority),
  );
  if (!bound) return;
  add(ledger, state.legitimacy, authority, -0.01, movement);
  limit(ledger, state.legitimacy, authority, 0, 1);
  for (const zone of world.index.zonesOf[authority]) {
    add(ledger, state.trust, zone, -0.02 * clip(state.trust[zone], 0, 1), movement);
    limit(ledger, state.trust, zone, 0, 1);
  }
}
