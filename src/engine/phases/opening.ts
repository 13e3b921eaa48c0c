// Phases 1 and 2, which open a turn: what happens to states from outside, then money and political capital.

import { clip, pos } from '../../base/index.ts';
import { GOOD_COUNT } from '../goods.ts';
import { add, limit, process, put } from '../ledger.ts';
import { news } from '../news.ts';
import { PLANNED_EXIT, agencyOf, exitShock } from '../partners.ts';
import { recordsWith } from '../records.ts';
import { runRules } from '../rules/run.ts';
import { openEvents, sendEventsOfRules } from './happenings.ts';
import { happenByHand } from './improvising.ts';
import type { TurnContext } from '../order.ts';
import type { FrameworkRecord, PackageRecord, State } from '../state.ts';
import type { World } from '../world.ts';

const revenue = process('revenue');
const aid = process('partner-aid');
const customs = process('customs');
const upkeep = process('upkeep');
const deficit = process('unpaid');
const support = process('public-support');
const dependence = process('dependence');
const planDelivery = process('plan-delivery');
const strings = process('partner-conditions');
const standing = process('standing');
const partnerFund = process('partner-fund');

/** Turns before a partner may leave. @source MODEL.md B6.1 */
const SAFE_TURNS = 2;
/** Turns until the soft part of a package arrives. @source MODEL.md B8 */
const SOFT_DELAY = 2;
/** Share of each of two packages wasted when their conditions pull apart. @source MODEL.md B8, S3.35 */
const CONFLICT_WASTE = 0.15;
/** A partner seat's fund per turn. @source MODEL.md E P_OFFER */
const FUND_PER_TURN = 6;

/** Phases 1 and 2 of `state.turn`, then the rules of its opening. */
export function openTurn(turn: TurnContext): void {
  const { world, state } = turn;
  if (state.turn === world.turns + 1) openTail(turn);
  openEvents(turn);
  happenByHand(turn);
  partnersLeave(turn);
  frameworksEnd(turn);
  fiscal(turn);
  applyStrings(turn);
  seatsRenew(turn);
  runRules(turn, 'turn-opens');
  sendEventsOfRules(turn);
}

/**
 * The tail begins: partners go with the normal shock, the planned one where they had announced it; promises not yet due lapse
 * unbroken. @source MODEL.md ruling 7
 */
function openTail(turn: TurnContext): void {
  const { state } = turn;
  for (const accepted of state.records.packages) {
    leave(turn, accepted, accepted.endsAt === null ? 1 : PLANNED_EXIT);
  }
  state.records = recordsWith(state.records, { promises: [], deliveries: [] });
}

function leave(turn: TurnContext, accepted: PackageRecord, factor: number): void {
  const cause = { kind: 'chance', id: 'partner-leaves' } as const;
  exitShock(turn, accepted, factor, cause);
  turn.news.push(
    news(turn.state.turn, 'package-left', { partner: accepted.partner, state: accepted.state }),
  );
}

function partnersLeave(turn: TurnContext): void {
  const { world, state, chance } = turn;
  const draws = chance.plane('events', state.turn, world.slots.events.size);
  for (const accepted of state.records.packages) {
    const announced = accepted.endsAt !== null && accepted.endsAt <= state.turn;
    const hazard = world.partners[accepted.partner].exitHazard * (1 + state.strain[0]);
    const slot =
      world.slots.events.exit + accepted.state * world.partners.length + accepted.partner;
    const drawn = state.turn - accepted.since >= SAFE_TURNS && draws[slot] < hazard;
    if (announced) leave(turn, accepted, PLANNED_EXIT);
    else if (drawn) leave(turn, accepted, 1);
  }
}

function frameworksEnd(turn: TurnContext): void {
  const { world, state, chance } = turn;
  const draws = chance.plane('events', state.turn, world.slots.events.size);
  const ends = ({ active, framework }: FrameworkRecord): boolean =>
    active && draws[world.slots.events.collapse + framework] < world.frameworks[framework].hazard;
  if (!state.records.frameworks.some(ends)) return;
  const frameworks = state.records.frameworks.map((record) => {
    if (!ends(record)) return record;
    turn.news.push(news(state.turn, 'framework-ended', { value: record.framework }));
    const { framework, members, lastMeeting } = record;
    return { framework, members, active: false, lastMeeting };
  });
  state.records = recordsWith(state.records, { frameworks });
}

/** Share of each package that is not wasted or lost on the way. */
function usable(state: State, accepted: PackageRecord): number {
  let factor = agencyOf(state.ruleOfLaw[accepted.state]);
  for (const other of state.records.packages) {
    if (other === accepted || other.state !== accepted.state) continue;
    if (pullsApart(accepted, other)) factor *= 1 - CONFLICT_WASTE;
  }
  return factor;
}

function pullsApart(one: PackageRecord, other: PackageRecord): boolean {
  if (one.strings === null || other.strings === null) return false;
  const top = (shares: readonly number[]) => shares.indexOf(Math.max(...shares));
  return top(one.strings) !== top(other.strings);
}

function fiscal(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  for (let authority = 0; authority < world.states.length; authority += 1) {
    let patrols = 0;
    let sensors = 0;
    let duties = 0;
    for (const zone of world.index.zonesOf[authority]) {
      patrols += state.patrols[zone];
      sensors += state.sensors[zone];
      if (state.tolerance[zone] === 1) duties += dutiesOf(world, state, zone);
    }
    const cost =
      (c.patrolUpkeep * patrols + c.sensorUpkeep * sensors) *
      (1 - c.planUpkeep * state.planSoundness[authority]);
    const income = state.baseIncome[authority] * (0.8 + 0.4 * state.legitimacy[authority]);
    add(ledger, state.budget, authority, income, revenue);
    for (const accepted of state.records.packages) {
      if (accepted.state === authority) receive(turn, accepted);
    }
    add(ledger, state.budget, authority, duties, customs);
    if (world.states[authority].seated) {
      add(ledger, state.budget, authority, -cost, upkeep);
      settleDeficit(turn, authority, cost);
    }
    politicalCapital(turn, authority);
  }
}

/** Customs from regulated trade, doubled in a border compact. */
function dutiesOf(world: World, state: State, zone: number): number {
  const duties = 0.5 * world.zones[zone].tradeDependence * state.tradeIncome[zone] - 0.2;
  const doubled = world.index.borderZones.some(
    (zones, pair) => state.rung[pair] >= 5 && zones.includes(zone),
  );
  return doubled ? 2 * duties : duties;
}

function receive(turn: TurnContext, accepted: PackageRecord): void {
  const { state, ledger } = turn;
  const money = accepted.money * (accepted.owned ? 0.8 : 1) * usable(state, accepted);
  add(ledger, state.budget, accepted.state, money * (1 - accepted.softShare), aid);
  const soft = money * accepted.softShare;
  if (soft <= 0) return;
  const delivery = {
    state: accepted.state,
    due: state.turn + SOFT_DELAY,
    credits: soft,
    partner: accepted.partner,
  };
  const deliveries = [...state.records.deliveries, delivery];
  state.records = recordsWith(state.records, { deliveries });
}

/** What can't be paid wears forces out and opens doors to bribes. */
function settleDeficit(turn: TurnContext, authority: number, cost: number): void {
  const { world, state, ledger } = turn;
  const missing = state.budget[authority];
  if (missing >= 0) {
    state.unpaid[authority] = 0;
    return;
  }
  const share = clip(-missing / Math.max(1, cost), 0, 1);
  state.unpaid[authority] = share;
  put(ledger, state.budget, authority, 0, deficit);
  for (const zone of world.index.zonesOf[authority]) {
    put(ledger, state.patrols, zone, state.patrols[zone] * (1 - 0.25 * share), deficit);
    put(ledger, state.sensors, zone, state.sensors[zone] * (1 - 0.4 * share), deficit);
    add(ledger, state.corruption, zone, 0.05 * share, deficit);
    limit(ledger, state.corruption, zone, 0, 1);
  }
  turn.news.push(news(state.turn, 'unpaid', { state: authority, value: share }));
}

function politicalCapital(turn: TurnContext, authority: number): void {
  const { state, ledger } = turn;
  add(ledger, state.politicalCapital, authority, 3 + 5 * state.legitimacy[authority], support);
  if (state.dependence[authority] > 0.5)
    add(ledger, state.politicalCapital, authority, -1, dependence);
  if (state.planAdopted[authority] > 0)
    add(ledger, state.politicalCapital, authority, 1, planDelivery);
  limit(ledger, state.politicalCapital, authority, 0, 100);
}

/** Conditions pull attention towards what a partner cares for, every turn the package lives. */
function applyStrings(turn: TurnContext): void {
  const { state, ledger } = turn;
  for (const accepted of state.records.packages) {
    if (accepted.strings === null || accepted.stringWeight <= 0) continue;
    const base = accepted.state * GOOD_COUNT;
    let sum = 0;
    for (let good = 0; good < GOOD_COUNT; good += 1) {
      sum += pos(
        (1 - accepted.stringWeight) * state.attention[base + good] +
          accepted.stringWeight * accepted.strings[good],
      );
    }
    for (let good = 0; good < GOOD_COUNT; good += 1) {
      const pulled =
        (1 - accepted.stringWeight) * state.attention[base + good] +
        accepted.stringWeight * accepted.strings[good];
      put(ledger, state.attention, base + good, pulled / sum, strings);
    }
  }
}

function seatsRenew(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  world.seats.forEach((seat, index) => {
    if (seat.kind === 'community') {
      add(ledger, state.standing, index, 1, standing);
      limit(ledger, state.standing, index, 0, 10);
    } else if (seat.kind === 'partner') add(ledger, state.fund, index, FUND_PER_TURN, partnerFund);
  });
}
