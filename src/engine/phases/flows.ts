// Phase 6: which routes the networks choose, how much moves, what is seized and what arrives; learning is phase 7's.

import { clip, exp, ln, pw } from '../../base/index.ts';
import { ARMS, DRUGS, FIGHTERS, GOOD_COUNT, MIGRANTS, TRADE } from '../goods.ts';
import { add, limit, process, put } from '../ledger.ts';
import { scratchOf } from '../world/scratch.ts';
import { exploit } from './exploitation.ts';
import type { Scratch } from '../world/scratch.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const earnings = process('network-earnings');
const renewal = process('network-renewal');
const scarcity = process('scarcity');

/** What a network that allied this turn still pays to armed groups on its way. @source design choice (MODEL.md E R_ALLY) */
const ALLIED_TITHE = 0.5;
/** Volume a network moves while it lies low. @source MODEL.md E R_LIE_LOW */
const LOW_VOLUME = 0.6;

export function moveGoods(turn: TurnContext): void {
  const { world, state, chance } = turn;
  const scratch = scratchOf(world);
  const draws = chance.plane('seize', state.turn, world.slots.seize.size);
  state.seized.fill(0);
  state.through.fill(0);
  state.arrived.fill(0);
  state.goodDelivered.fill(0);
  scratch.exposure.fill(0);
  scratch.weighted.fill(0);
  scratch.taken.fill(0);
  openSeams(world, state, scratch);
  weighSteps(world, state, scratch);
  for (let flow = 0; flow < world.flows.length; flow += 1) {
    chooseRoutes(world, state, scratch, flow);
    state.volume[flow] = volumeOf(world, state, flow);
    carry(world, state, scratch, flow, draws);
    earn(turn, flow);
  }
  exploit(world, state);
  adjustPrices(turn);
}

/** Search effort lost on each passage: all of the seam without agreement, none with a practised joint room. */
function openSeams(world: World, state: State, scratch: Scratch): void {
  const { seam } = world.coefficients;
  for (let index = 0; index < world.passages.length; index += 1) {
    const { international, pair } = world.passages[index];
    if (!international) scratch.seam[index] = 0;
    else {
      const strength = pair < 0 ? 0 : Math.min(1, (state.rung[pair] * state.practice[pair]) / 4);
      scratch.seam[index] = seam * (1 - strength);
    }
  }
}

/** What a route loses at each step and what is paid in each zone: the same whatever moves along it. */
function weighSteps(world: World, state: State, scratch: Scratch): void {
  const { seam, seamSteps, stepWeight, stepBefore, stepAfter, stepBase } = scratch;
  const { tax } = world.armed;
  for (let index = 0; index < seamSteps.length; index += 1) {
    const at = seamSteps[index];
    stepWeight[at] = stepBase[at] * (1 - Math.max(seam[stepBefore[at]], seam[stepAfter[at]]));
  }
  for (let zone = 0; zone < tax.length; zone += 1) {
    scratch.bribes[zone] = 0.015 * state.corruption[zone];
    scratch.tolls[zone] = 0.02 * state.armedPresence[zone] * tax[zone];
  }
}

/** Utility of every route of a flow, then its share: a path-size logit. */
function chooseRoutes(world: World, state: State, scratch: Scratch, flow: number): void {
  const { firstRoute, pathSize } = world.routes;
  const { share } = state;
  const { utility } = scratch;
  const { network } = world.flows[flow];
  const first = firstRoute[flow];
  const last = firstRoute[flow + 1];
  const best = weighRoutes(world, state, scratch, flow);
  const noise = world.coefficients.choiceNoise + (state.diversified[network] > 0 ? 0.03 : 0);
  let sum = 0;
  for (let route = first; route < last; route += 1) {
    const weight = pathSize[route] * exp((utility[route] - best) / noise);
    share[route] = weight;
    sum += weight;
  }
  for (let route = first; route < last; route += 1) share[route] /= sum;
  state.flowMargin[flow] = best + noise * ln(sum);
}

/**
 * What each route of a flow promises: price times the believed chance to arrive, less distance, risk and those to be paid.
 * Gives the highest.
 */
function weighRoutes(world: World, state: State, scratch: Scratch, flow: number): number {
  const { routes, coefficients: c } = world;
  const { zoneStart, passageStart, zones, passages } = routes;
  const { belief, jointWatch, crossingClosed } = state;
  const { stepWeight, bribes, tolls, utility } = scratch;
  const { branch, network, good } = world.flows[flow];
  const beliefs = branch * world.zones.length;
  const ease = c.detectability[good];
  const price = state.price[good];
  const closedCost = good === TRADE ? c.closedTradeCost : c.closedOtherCost;
  const lengthCost = c.lengthCost * (state.diversified[network] > 0 ? 1.1 : 1);
  const toll =
    good === ARMS || good === FIGHTERS ? 0 : state.allied[network] > 0 ? ALLIED_TITHE : 1;
  let best = -Infinity;
  for (let route = routes.firstRoute[flow]; route < routes.firstRoute[flow + 1]; route += 1) {
    let safe = 1;
    let paid = 0;
    for (let at = zoneStart[route]; at < zoneStart[route + 1]; at += 1) {
      const zone = zones[at];
      safe *= 1 - stepWeight[at] * belief[beliefs + zone];
      paid += bribes[zone];
      paid += toll * tolls[zone];
    }
    let closed = 0;
    for (let at = passageStart[route]; at < passageStart[route + 1]; at += 1) {
      const passage = passages[at];
      safe *= 1 - ease * jointWatch[passage];
      if (crossingClosed[passage] > 0) closed += closedCost;
    }
    const loss = 1 - safe;
    const promised =
      price * (1 - loss) -
      lengthCost * routes.length[route] -
      c.lossPenalty * loss -
      paid -
      closed +
      state.routeBias[route];
    utility[route] = promised;
    if (promised > best) best = promised;
  }
  return best;
}

/** Volume a flow sends this turn. */
function volumeOf(world: World, state: State, flow: number): number {
  const { coefficients: c, routes } = world;
  const { good, network, volume } = world.flows[flow];
  const response = clip(
    exp(c.elasticity[good] * (state.flowMargin[flow] - state.baseMargin[flow])),
    0.3,
    1.6,
  );
  let sent = volume * state.capital[flow] * response;
  if (good === DRUGS || good === MIGRANTS) {
    let carriers = 0;
    let count = 0;
    for (let route = routes.firstRoute[flow]; route < routes.firstRoute[flow + 1]; route += 1) {
      if (state.share[route] <= 0.1) continue;
      for (let at = routes.zoneStart[route]; at < routes.zoneStart[route + 1]; at += 1) {
        carriers += state.displacedCarriers[routes.zones[at]];
        count += 1;
      }
    }
    if (count > 0) sent *= 1 + c.carriersEffect * (carriers / count);
  }
  return state.lyingLow[network] > 0 ? sent * LOW_VOLUME : sent;
}

/** Carries a flow along its routes, zone by zone: losses are proportional, so volume = delivered + seized. */
function carry(
  world: World,
  state: State,
  scratch: Scratch,
  flow: number,
  draws: Float64Array,
): void {
  const { routes, coefficients: c } = world;
  const { zoneStart, zones, passages } = routes;
  const { detection, through, seized, jointWatch } = state;
  const { stepWeight, exposure, weighted, taken } = scratch;
  const { branch, good } = world.flows[flow];
  const cells = branch * world.zones.length;
  const ease = c.detectability[good];
  const volume = state.volume[flow];
  let delivered = 0;
  for (let route = routes.firstRoute[flow]; route < routes.firstRoute[flow + 1]; route += 1) {
    const sent = volume * state.share[route];
    const first = zoneStart[route];
    const last = zoneStart[route + 1] - 1;
    const draw = world.slots.seize.start[route] - first;
    const passage = routes.passageStart[route] - first;
    let left = sent;
    for (let at = first; at <= last; at += 1) {
      const zone = zones[at];
      const slot = zone * GOOD_COUNT + good;
      const cell = cells + zone;
      const weight = stepWeight[at];
      const spread = 1 + c.seizureNoise * (draws[draw + at] - 0.5);
      const lost = left * clip(detection[slot] * weight * spread, 0, 0.9);
      through[slot] += left;
      seized[slot] += lost;
      exposure[cell] += left;
      weighted[cell] += left * weight;
      taken[cell] += lost;
      left -= lost;
      if (at < last) left -= left * clip(jointWatch[passages[passage + at]] * ease, 0, 0.6);
    }
    state.routeVolume[route] = sent;
    state.routeSeized[route] = sent - left;
    state.arrived[zones[last] * GOOD_COUNT + good] += left;
    delivered += left;
  }
  state.delivered[flow] = delivered;
  state.goodDelivered[good] += delivered;
}

/** A network's means grow with what it earns and drift back to 1. */
function earn(turn: TurnContext, flow: number): void {
  const { world, state, ledger } = turn;
  const { good, volume } = world.flows[flow];
  const income = (state.price[good] * state.delivered[flow]) / volume;
  add(ledger, state.capital, flow, 0.08 * (income - 0.75), earnings);
  limit(ledger, state.capital, flow, 0.5, 1.5);
  add(ledger, state.capital, flow, 0.1 * (1 - state.capital[flow]), renewal);
  limit(ledger, state.capital, flow, 0.4, 1.5);
}

/** Scarcity raises the price, so that revenue hardly falls. */
function adjustPrices(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  for (let good = 0; good < GOOD_COUNT; good += 1) {
    const base = state.goodBaseline[good];
    const now = state.goodDelivered[good];
    const ratio = base > 0 ? base / Math.max(0.15 * base, now) : 1;
    const target = clip(pw(ratio, 0.5 / c.demandElasticity), 0.7, 1.8);
    const price = state.price[good];
    put(ledger, state.price, good, price + c.priceAdjustment * (target - price), scarcity);
  }
}
