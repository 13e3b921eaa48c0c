// Decides the single moves that the state strategies are put together from; which of them, and when, is each strategy's own.

import { FIGHTERS, GOODS, POSTURES, TOLERANCES } from '../engine/index.ts';
import type { OrderKindId } from '../engine/index.ts';
import { pairOrder, partnerOrder, plainOrder, workshopOrder, zoneOrder } from './ground.ts';
import { best, canGive, known, take } from './pad.ts';
import type { Pad } from './pad.ts';
import { armedTips, distrustOf, owedIn, povertyOf, riskOf, worksIn } from './reading.ts';

type PostureName = (typeof POSTURES)[number];

const REGULATED = 1;
const MOST_PATROLS = 6;
const MOST_SENSORS = 3;
const MOST_RUNGS = 5;

/** Gives one kind of order to the zones where it is worth most. */
function orderBest(
  pad: Pad,
  kind: OrderKindId,
  count: number,
  worth: (zone: number) => number,
  choice = '',
): void {
  if (!canGive(pad, kind)) return;
  for (const zone of best(pad.ground.zones, worth, count)) {
    take(pad, zoneOrder(pad.ground, kind, zone, choice));
  }
}

/** More patrols where risk is highest for the cover there is. */
export function raisePatrols(pad: Pad, count: number): void {
  const { patrols } = pad.view.zone;
  const worth = (zone: number) => (known(patrols, zone) < MOST_PATROLS ? riskOf(pad, zone) : 0);
  orderBest(pad, 'patrol-raise', count, worth);
}

/** More sensors where risk is highest. */
export function buySensors(pad: Pad, count: number): void {
  const { sensors } = pad.view.zone;
  const worth = (zone: number) => (known(sensors, zone) < MOST_SENSORS ? riskOf(pad, zone) : 0);
  orderBest(pad, 'sensor-buy', count, worth);
}

/** Operations where risk is highest, whatever is known there. */
export function blindOperations(pad: Pad, count: number): void {
  const { patrols } = pad.view.zone;
  const worth = (zone: number) => (known(patrols, zone) >= 1 ? riskOf(pad, zone) : 0);
  orderBest(pad, 'operation', count, worth);
}

/** Operations only where people have told enough to find the right ones. @source MODEL.md H6 (d) */
export function tipLedOperations(pad: Pad, count: number): void {
  const { patrols, armedPresence } = pad.view.zone;
  const worth = (zone: number) =>
    known(patrols, zone) >= 1 && known(armedPresence, zone) > 0.08 ? armedTips(pad, zone) - 0.2 : 0;
  orderBest(pad, 'operation', count, worth);
}

/** Protected channels where people would talk if it were safe. */
export function openChannels(pad: Pad, count: number): void {
  const { channel, trust } = pad.view.zone;
  const worth = (zone: number) =>
    known(channel, zone) < 0.35 ? riskOf(pad, zone) * known(trust, zone, 0.4) : 0;
  orderBest(pad, 'tip-channel', count, worth);
}

/** One posture everywhere, by one national order, unless it is so already. */
export function declarePosture(pad: Pad, posture: PostureName): void {
  if (!canGive(pad, 'posture')) return;
  const code = POSTURES.indexOf(posture);
  const { posture: shown } = pad.view.zone;
  const differs = pad.ground.zones.some((zone) => known(shown, zone) !== code);
  if (differs) take(pad, plainOrder(pad.ground, 'posture', posture));
}

/** A posture in chosen zones only. */
export function orderPosture(pad: Pad, zones: readonly number[], posture: PostureName): void {
  const code = POSTURES.indexOf(posture);
  for (const zone of zones) {
    if (known(pad.view.zone.posture, zone) === code) continue;
    take(pad, zoneOrder(pad.ground, 'posture', zone, posture));
  }
}

/** Informal trade regulated, where most families live off it first. */
export function regulateTrade(pad: Pad, count: number): void {
  const { tolerance } = pad.view.zone;
  const { zones } = pad.ground.world;
  const worth = (zone: number) =>
    known(tolerance, zone) < REGULATED ? (zones[zone]?.tradeDependence ?? 0) - 0.1 : 0;
  orderBest(pad, 'tolerance', count, worth, TOLERANCES[2]);
}

/** Informal trade forbidden everywhere. */
export function enforceEverywhere(pad: Pad): void {
  const { view, ground } = pad;
  const { tolerance } = view.zone;
  const tolerated = ground.zones.some(
    (zone) => known(tolerance, zone) > 0 && (ground.world.zones[zone]?.tradeDependence ?? 0) > 0,
  );
  if (tolerated) take(pad, plainOrder(ground, 'tolerance', TOLERANCES[0]));
}

/** Amends for recent harm, the worst first. */
export function makeAmends(pad: Pad, count: number): void {
  const { harmOwed } = pad.view.zone;
  orderBest(pad, 'remedy', count, (zone) => known(harmOwed, zone));
}

/** Works where promises wait for an answer that is not yet under way. */
export function keepPromises(pad: Pad, count: number): void {
  if (pad.view.promises.length === 0) return;
  const open = (zone: number) => owedIn(pad, zone) - worksIn(pad, zone);
  for (const zone of best(pad.ground.zones, open, count)) build(pad, zone);
}

/** What a zone lacks more of services and work, in its cheap form. */
export function build(pad: Pad, zone: number): boolean {
  const { view, ground } = pad;
  const lacksServices = known(view.zone.services, zone, 0.5) < 0.4;
  const first = lacksServices ? 'services' : 'livelihood-small';
  const second = lacksServices ? 'livelihood-small' : 'services';
  return take(pad, zoneOrder(ground, first, zone)) || take(pad, zoneOrder(ground, second, zone));
}

/** Large projects where people are poorest. */
export function largeProjects(pad: Pad, count: number): void {
  orderBest(pad, 'livelihood-large', count, (zone) => povertyOf(pad, zone));
}

/** Services where they are worst. */
export function bringServices(pad: Pad, count: number): void {
  const { services } = pad.view.zone;
  orderBest(pad, 'services', count, (zone) => 0.6 - known(services, zone, 0.5));
}

/** A forum where trust is lowest, while what earlier forums asked for is being answered. */
export function holdForum(pad: Pad, mostOwed: number): void {
  const { view } = pad;
  if (view.promises.length > mostOwed) return;
  const { forumTurns } = view.zone;
  const worth = (zone: number) =>
    known(forumTurns, zone) > 0 || owedIn(pad, zone) > 0 ? 0 : distrustOf(pad, zone);
  orderBest(pad, 'forum', 1, worth);
}

/** A national effort: training, oversight, plans. */
export function nationalEffort(
  pad: Pad,
  kind: 'train-tactical' | 'train-conduct' | 'oversight' | 'plan-adopt' | 'ownership' | 'protect',
): void {
  take(pad, plainOrder(pad.ground, kind));
}

/** Attention turned to arms and fighters, at most once a year, since strings and habit pull it back. */
export function watchArmed(pad: Pad): void {
  const { view, ground } = pad;
  const fighters = ground.own * GOODS.length + FIGHTERS;
  if (view.turn % 4 !== 2 || known(view.stateGood.attention, fighters) > 0.25) return;
  take(pad, ARMED_FOCUS);
}

const ARMED_FOCUS = { kind: 'attention', shares: [0.1, 0.2, 0.1, 0.3, 0.3] } as const;

/** Political capital that a visit must leave for the rungs to come. */
const STEP_RESERVE = 15;

/** The next rung with every neighbour that can take it; else a visit, while that leaves capital for the rungs to come. */
export function seekSteps(pad: Pad, visits: number): void {
  const { view, ground } = pad;
  const steps = canGive(pad, 'coop-step');
  const waiting: number[] = [];
  for (const pair of ground.pairs) {
    if (!steps || !take(pad, pairOrder(ground, 'coop-step', pair))) waiting.push(pair);
  }
  const worth = (pair: number) =>
    known(view.pair.rung, pair) >= MOST_RUNGS ? 0 : 1.2 - known(view.pair.closure, pair, 1);
  for (const pair of best(waiting, worth, visits)) {
    if (pad.capital > STEP_RESERVE) take(pad, pairOrder(ground, 'visit', pair));
  }
}

/** A workshop every few turns, with the neighbours whose officials may meet ours. */
export function holdWorkshop(pad: Pad, invited: readonly string[], every: number): void {
  const { view, ground } = pad;
  if ((view.turn - 1) % every !== 0 || !canGive(pad, 'workshop')) return;
  take(pad, workshopOrder(ground, invited, neighboursThatMeet(pad)));
}

/** Those of the state's pairs whose other side sends its officials: one bit each, in the order of the ground's. */
function neighboursThatMeet({ view, ground }: Pad): number {
  let meet = 0;
  ground.pairs.forEach((pair, at) => {
    if (!(known(view.pair.closure, pair, 1) > 0.9)) meet |= 1 << at;
  });
  return meet;
}

/** An operation on both sides of a border, where two states have come that far. */
export function jointOperations(pad: Pad, count: number): void {
  if (!canGive(pad, 'joint-operation')) return;
  let done = 0;
  for (const pair of pad.ground.pairs) {
    if (done >= count || known(pad.view.pair.rung, pair) < JOINT_RUNG) continue;
    // Both sides know the patrols on both: the first front that one may choose is the other's first too.
    const fronts = pad.ground.fronts.get(pair) ?? [];
    if (fronts.some((front) => take(pad, front))) done += 1;
  }
}

const JOINT_RUNG = 4;

/** One package, or all that are on offer. */
export function acceptPackages(pad: Pad, most: number): void {
  const { view, ground } = pad;
  let held = view.packages.filter((one) => one.state === ground.own).length;
  for (const offer of view.offers) {
    if (held >= most) return;
    if (offer.state !== ground.own || !offer.open) continue;
    if (take(pad, partnerOrder(ground, 'package-accept', offer.partner))) held += 1;
  }
}
