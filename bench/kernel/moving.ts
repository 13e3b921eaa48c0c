// Phases 6 and 7 on flat arrays: routes chosen, goods carried, beliefs learnt; same terms, same order as the engine.

import { clip, exp, ln, pw } from '../../src/base/index.ts';
import {
  ARMS,
  BLANKET,
  DRUGS,
  FIGHTERS,
  GOOD_COUNT,
  MIGRANTS,
  TRADE,
} from '../../src/engine/index.ts';
import { openSeams } from './finding.ts';
import type { Kernel } from './tables.ts';

export function moveGoods(kernel: Kernel, draws: Float64Array): void {
  const { tables, columns, work } = kernel;
  columns.seized.fill(0);
  columns.through.fill(0);
  columns.arrived.fill(0);
  columns.goodDelivered.fill(0);
  work.exposure.fill(0);
  work.weighted.fill(0);
  work.taken.fill(0);
  openSeams(kernel);
  weigh(kernel);
  for (let flow = 0; flow < tables.flow.count; flow += 1) {
    choose(kernel, flow);
    columns.volume[flow] = volumeOf(kernel, flow);
    carry(kernel, flow, draws);
    earn(kernel, flow);
  }
  exploit(kernel);
  price(kernel);
}

/** What a route loses at each step, and what is paid in each zone: the same for every flow. */
function weigh({ tables, columns, work }: Kernel): void {
  const { before, after, end } = tables.step;
  const { seam, weight } = work;
  const { tax } = tables.world.armed;
  for (let at = 0; at < weight.length; at += 1) {
    weight[at] = end[at] * (1 - Math.max(seam[before[at]], seam[after[at]]));
  }
  for (let zone = 0; zone < tables.zones; zone += 1) {
    work.corruptionToll[zone] = 0.015 * columns.corruption[zone];
    work.armedToll[zone] = 0.02 * columns.armedPresence[zone] * tax[zone];
  }
}

function choose({ tables, columns, work }: Kernel, flow: number): void {
  const { routes, coefficients: c } = tables.world;
  const { belief, jointWatch, crossingClosed, share } = columns;
  const { weight, utility, corruptionToll, armedToll } = work;
  const good = tables.flow.good[flow];
  const cells = tables.flow.cells[flow];
  const ease = c.detectability[good];
  const price = columns.price[good];
  const closedCost = good === TRADE ? c.closedTradeCost : c.closedOtherCost;
  const pays = good !== ARMS && good !== FIGHTERS;
  const first = routes.firstRoute[flow];
  const last = routes.firstRoute[flow + 1];
  let best = -Infinity;
  for (let route = first; route < last; route += 1) {
    let safe = 1;
    let paid = 0;
    for (let at = routes.zoneStart[route]; at < routes.zoneStart[route + 1]; at += 1) {
      const zone = routes.zones[at];
      safe *= 1 - weight[at] * belief[cells + zone];
      paid += corruptionToll[zone];
      if (pays) paid += armedToll[zone];
    }
    let closed = 0;
    for (let at = routes.passageStart[route]; at < routes.passageStart[route + 1]; at += 1) {
      const passage = routes.passages[at];
      safe *= 1 - ease * jointWatch[passage];
      if (crossingClosed[passage] > 0) closed += closedCost;
    }
    const loss = 1 - safe;
    const gain =
      price * (1 - loss) -
      c.lengthCost * routes.length[route] -
      c.lossPenalty * loss -
      paid -
      closed;
    utility[route] = gain;
    if (gain > best) best = gain;
  }
  const noise = c.choiceNoise;
  let sum = 0;
  for (let route = first; route < last; route += 1) {
    const chosen = routes.pathSize[route] * exp((utility[route] - best) / noise);
    share[route] = chosen;
    sum += chosen;
  }
  for (let route = first; route < last; route += 1) share[route] /= sum;
  columns.flowMargin[flow] = best + noise * ln(sum);
}

function volumeOf({ tables, columns }: Kernel, flow: number): number {
  const { routes, coefficients: c } = tables.world;
  const { share, displacedCarriers } = columns;
  const good = tables.flow.good[flow];
  const response = clip(
    exp(c.elasticity[good] * (columns.flowMargin[flow] - columns.baseMargin[flow])),
    0.3,
    1.6,
  );
  const sent = tables.flow.volume[flow] * columns.capital[flow] * response;
  if (good !== DRUGS && good !== MIGRANTS) return sent;
  let carriers = 0;
  let count = 0;
  for (let route = routes.firstRoute[flow]; route < routes.firstRoute[flow + 1]; route += 1) {
    if (share[route] <= 0.1) continue;
    for (let at = routes.zoneStart[route]; at < routes.zoneStart[route + 1]; at += 1) {
      carriers += displacedCarriers[routes.zones[at]];
      count += 1;
    }
  }
  return count > 0 ? sent * (1 + c.carriersEffect * (carriers / count)) : sent;
}

function carry({ tables, columns, work }: Kernel, flow: number, draws: Float64Array): void {
  const { routes, coefficients: c, slots } = tables.world;
  const { detection, through, seized, jointWatch, routeVolume, routeSeized, share } = columns;
  const { weight, exposure, weighted, taken } = work;
  const good = tables.flow.good[flow];
  const cells = tables.flow.cells[flow];
  const ease = c.detectability[good];
  const volume = columns.volume[flow];
  let delivered = 0;
  for (let route = routes.firstRoute[flow]; route < routes.firstRoute[flow + 1]; route += 1) {
    const sent = volume * share[route];
    const first = routes.zoneStart[route];
    const last = routes.zoneStart[route + 1] - 1;
    const draw = slots.seize.start[route] - first;
    const passage = routes.passageStart[route] - first;
    let left = sent;
    for (let at = first; at <= last; at += 1) {
      const zone = routes.zones[at];
      const slot = zone * GOOD_COUNT + good;
      const spread = 1 + c.seizureNoise * (draws[draw + at] - 0.5);
      const lost = left * clip(detection[slot] * weight[at] * spread, 0, 0.9);
      through[slot] += left;
      seized[slot] += lost;
      exposure[cells + zone] += left;
      weighted[cells + zone] += left * weight[at];
      taken[cells + zone] += lost;
      left -= lost;
      if (at < last) left -= left * clip(jointWatch[routes.passages[passage + at]] * ease, 0, 0.6);
    }
    routeVolume[route] = sent;
    routeSeized[route] = sent - left;
    columns.arrived[routes.zones[last] * GOOD_COUNT + good] += left;
    delivered += left;
  }
  columns.delivered[flow] = delivered;
  columns.goodDelivered[good] += delivered;
}

function earn({ tables, columns }: Kernel, flow: number): void {
  const income =
    (columns.price[tables.flow.good[flow]] * columns.delivered[flow]) / tables.flow.volume[flow];
  const grown = clip(columns.capital[flow] + 0.08 * (income - 0.75), 0.5, 1.5);
  columns.capital[flow] = clip(grown + 0.1 * (1 - grown), 0.4, 1.5);
}

/** No packages in a game without orders, so no partner's drift. */
function exploit({ tables, columns }: Kernel): void {
  const { routes, coefficients: c } = tables.world;
  const { routeVolume, routeSeized, migrantProtection } = columns;
  let total = 0;
  for (let flow = 0; flow < tables.flow.count; flow += 1) {
    if (tables.flow.good[flow] !== MIGRANTS) continue;
    let harmed = 0;
    for (let route = routes.firstRoute[flow]; route < routes.firstRoute[flow + 1]; route += 1) {
      const sent = routeVolume[route];
      if (sent <= 0) continue;
      const risk = routeSeized[route] / sent + 0.25 * (routes.detour[route] - 1);
      const from = routes.zoneStart[route];
      const to = routes.zoneStart[route + 1];
      let protection = 0;
      for (let at = from; at < to; at += 1) {
        protection += migrantProtection[tables.authority[routes.zones[at]]];
      }
      const share =
        (c.exploitationBase + 0.5 * c.exploitationRisk * risk) *
        (1 - (0.5 * protection) / (to - from));
      harmed += clip(share, 0, 0.9) * (sent - routeSeized[route]);
    }
    columns.exploited[flow] = harmed;
    total += harmed;
  }
  columns.goodExploited[0] = total;
}

function price({ tables, columns }: Kernel): void {
  const c = tables.world.coefficients;
  for (let good = 0; good < GOOD_COUNT; good += 1) {
    const base = columns.goodBaseline[good];
    const ratio = base > 0 ? base / Math.max(0.15 * base, columns.goodDelivered[good]) : 1;
    const target = clip(pw(ratio, 0.5 / c.demandElasticity), 0.7, 1.8);
    columns.price[good] += c.priceAdjustment * (target - columns.price[good]);
  }
}

export function learn({ tables, columns, work }: Kernel): void {
  const c = tables.world.coefficients;
  const { belief, presence, corruption, posture, tolerance } = columns;
  const { visible, exposure, weighted, taken } = work;
  for (let zone = 0; zone < tables.zones; zone += 1) {
    const open = posture[zone] === BLANKET ? 1.25 : 1 - 0.85 * tolerance[zone];
    const bought = c.corruptionLoss * corruption[zone];
    for (let good = 0; good < GOOD_COUNT; good += 1) {
      const leak = 1 - bought * c.bribability[good];
      const seen =
        1.2 * presence[zone] * c.detectability[good] * (good === TRADE ? open : 1) * leak;
      visible[zone * GOOD_COUNT + good] = clip(seen, 0, 0.7);
    }
  }
  const { cell: cells, slot: slots } = tables.belief;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    let believed = belief[cell];
    const volume = exposure[cell];
    let rate = c.rumour;
    if (volume > 0.5) {
      const loss = taken[cell] / weighted[cell];
      const speed = loss > believed ? c.beliefUp : c.beliefDown;
      believed += speed * Math.min(1, volume / 8) * (loss - believed);
      rate = c.rumour * 0.3;
    }
    believed += rate * (visible[slots[at]] - believed);
    belief[cell] = believed < 0 ? 0 : believed > 0.8 ? 0.8 : believed;
  }
}
