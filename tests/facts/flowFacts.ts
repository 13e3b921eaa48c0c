// Measures the stylised facts about flows: balloon, displacement, risk premium, diminishing returns, cooperation, drift.

import { ARMS, BLANKET, DRUGS, FIGHTERS, GOOD_COUNT, MIGRANTS } from '../../src/engine/index.ts';
import {
  endow,
  flowIndex,
  harmfulThrough,
  last,
  meanOf,
  meanOver,
  nth,
  percent,
  points,
  run,
  seatedZones,
  violence,
} from './harness.ts';
import { partnerAskingFor, seatedStates } from './ground.ts';
import { at, zoneOf } from '../support/turn.ts';
import type { State, World } from '../../src/engine/index.ts';
import type { FactGround } from './ground.ts';
import type { Fact } from './harness.ts';

const ZONE_SEEDS = 10;

function surge(zone: number, units: number) {
  return (state: State): void => {
    endow(state);
    if (state.turn === 1) state.patrols[zone] = at(state.patrols, zone) + units;
  };
}

/** Mean change of harmful flow through each transit zone three turns after four more patrols. */
function balloon(world: World, zone: number): number {
  const before = meanOver(
    (seed) => harmfulThrough(last(run(world, seed, 3, endow)), zone),
    ZONE_SEEDS,
  );
  const after = meanOver(
    (seed) => harmfulThrough(last(run(world, seed, 3, surge(zone, 4))), zone),
    ZONE_SEEDS,
  );
  return after / before - 1;
}

interface Displacement {
  readonly share: number;
  readonly regional: number;
}

/** What of the volume lost on routes through a zone reappears on the same flows' other routes, and what the region loses. */
function displaced(world: World, zone: number): Displacement {
  const { routes } = world;
  const uses = (route: number) =>
    routes.zones
      .subarray(at32(routes.zoneStart, route), at32(routes.zoneStart, route + 1))
      .includes(zone);
  const touched = world.flows.map((_flow, flow) => {
    for (
      let route = at32(routes.firstRoute, flow);
      route < at32(routes.firstRoute, flow + 1);
      route += 1
    ) {
      if (uses(route)) return true;
    }
    return false;
  });
  const volumes = (play: (state: State) => void) => {
    let through = 0;
    let around = 0;
    let delivered = 0;
    for (let seed = 0; seed < ZONE_SEEDS; seed += 1) {
      const state = last(run(world, seed, 3, play));
      for (let route = 0; route < routes.count; route += 1) {
        const index = at32(routes.flowOf, route);
        const good = world.flows[index]?.good ?? -1;
        if (touched[index] !== true || ![DRUGS, ARMS, FIGHTERS].includes(good)) continue;
        const sent = at(state.routeVolume, route);
        if (uses(route)) through += sent;
        else around += sent;
      }
      for (const good of [DRUGS, ARMS, FIGHTERS]) delivered += at(state.goodDelivered, good);
    }
    return { through, around, delivered };
  };
  const before = volumes(endow);
  const after = volumes(surge(zone, 4));
  return {
    share: (after.around - before.around) / (before.through - after.through),
    regional: after.delivered / before.delivered - 1,
  };
}

function at32(column: Int32Array, index: number): number {
  return column[index] ?? 0;
}

function scaled(factor: number, zones: readonly number[]) {
  return (state: State): void => {
    endow(state);
    if (state.turn === 1)
      for (const zone of zones) state.patrols[zone] = at(state.patrols, zone) * factor;
  };
}

export function flowFacts(world: World, ground: FactGround): Fact[] {
  const zones = ground.transit.map((id) => zoneOf(world, id));
  const seated = seatedZones(world);
  const cuts = zones.map((zone) => balloon(world, zone));
  const moved = zones.map((zone) => displaced(world, zone));
  const shares = moved.map((one) => one.share);
  const regional = moved.map((one) => one.regional);
  const share = meanOf(shares);
  return [
    {
      number: 1,
      title: 'Balloon: four more patrol units in a transit zone',
      expected: 'harmful flow through it falls by 20 % or more within 3 turns, in each zone',
      measured: `${cuts.map(percent).join(', ')} in ${ground.transit.join(', ')}`,
      holds: cuts.every((cut) => cut <= -0.2),
    },
    {
      number: 2,
      title: 'Displacement: where the balloon goes',
      expected:
        '0.6-0.97 of the loss reappears on other routes, in each zone; regional delivery falls by less than 3 %',
      measured: `share ${share.toFixed(2)} in the mean (${shares.map((one) => one.toFixed(2)).join(', ')} by zone); worst regional ${percent(Math.min(...regional))}`,
      holds: shares.every((one) => one >= 0.6 && one <= 0.97) && Math.min(...regional) > -0.03,
    },
    riskPremium(world, seated),
    diminishing(world, seated),
    crackdown(world, seated),
    cooperation(world),
    drift(world),
    hardening(world, ground),
  ];
}

function riskPremium(world: World, seated: readonly number[]): Fact {
  const measure = (factor: number) => {
    let quantity = 0;
    let price = 0;
    let revenue = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const state = last(run(world, seed, 8, scaled(factor, seated)));
      for (const good of [DRUGS, ARMS, FIGHTERS]) {
        quantity += at(state.goodDelivered, good);
        price += at(state.price, good) / 3;
        revenue += at(state.price, good) * at(state.goodDelivered, good);
      }
    }
    return { quantity, price, revenue };
  };
  const base = measure(1);
  const more = measure(2.2);
  const quantity = more.quantity / base.quantity - 1;
  const price = more.price / base.price - 1;
  const revenue = more.revenue / base.revenue - 1;
  return {
    number: 3,
    title: 'Risk premium: patrols x2.2 everywhere',
    expected: 'quantity -5 to -20 %, price up, revenue within ±5 %',
    measured: `quantity ${percent(quantity)}, price ${percent(price)}, revenue ${percent(revenue)}`,
    holds: quantity <= -0.05 && quantity >= -0.2 && price > 0 && Math.abs(revenue) <= 0.05,
  };
}

function diminishing(world: World, seated: readonly number[]): Fact {
  const levels = [1, 2, 4].map((factor) =>
    meanOver((seed) => flowIndex(world, last(run(world, seed, 8, scaled(factor, seated))))),
  );
  const tired = [1, 4].map((factor) =>
    meanOver(
      (seed) =>
        meanOf(last(run(world, seed, 8, scaled(factor, seated))).fatigue, seatedStates(world)),
      5,
    ),
  );
  const [one = 0, two = 0, four = 0] = levels;
  const first = one - two;
  const second = (two - four) / 2;
  return {
    number: 12,
    title: 'Diminishing returns and fatigue',
    expected: 'gain per added unit from x2 to x4 patrols is less than half of that from x1 to x2',
    measured: `flow index ${levels.map((level) => level.toFixed(3)).join(', ')} at x1, x2, x4; fatigue ${tired.map((level) => level.toFixed(2)).join(' to ')}`,
    holds: first > 0 && second < 0.5 * first,
  };
}

function crackdown(world: World, seated: readonly number[]): Fact {
  const harden = (state: State): void => {
    endow(state);
    for (const zone of seated) state.posture[zone] = BLANKET;
  };
  const gap = (turn: number, reading: (state: State) => number) =>
    meanOver(
      (seed) =>
        reading(nth(run(world, seed, turn, harden), turn)) -
        reading(nth(run(world, seed, turn, endow), turn)),
    );
  const flow = [1, 2, 4, 12].map((turn) => gap(turn, (state) => flowIndex(world, state)));
  const trust = gap(12, (state) => meanOf(state.trust, seated));
  const grievance = gap(12, (state) => meanOf(state.grievance, seated));
  const armed = gap(12, (state) => meanOf(state.armedPresence, seated));
  const fights = gap(12, (state) => violence(world, state));
  const [early = 0, , , late = 0] = flow;
  const whole = crackdownAgainstPatrol(world, seated);
  return {
    number: 13,
    title:
      'Crackdown at equal units: blanket posture against standard, and with enforced tolerance against patrols',
    expected:
      'flows below for 1-3 turns, at or above by turn 12; grievance and armed presence up, trust down',
    measured: `flow gap ${flow.map(points).join(', ')} at turns 1, 2, 4, 12; trust ${points(trust)}, grievance ${points(grievance)}, armed presence ${points(armed)}, incidents ${points(fights)}; crackdown against as many patrols: flow ${points(whole)} at turn 12`,
    holds: early < 0 && late >= 0 && whole >= 0 && trust < 0 && grievance > 0 && armed > 0,
  };
}

/** Flow gap at turn 12 between a crackdown (blanket posture, trade enforced) and patrols, both with half as many units again. */
function crackdownAgainstPatrol(world: World, seated: readonly number[]): number {
  const patrol = scaled(1.5, seated);
  const crack = (state: State): void => {
    patrol(state);
    for (const zone of seated) {
      state.posture[zone] = BLANKET;
      state.tolerance[zone] = 0;
    }
  };
  const flowAfter = (play: (state: State) => void) =>
    meanOver((seed) => flowIndex(world, last(run(world, seed, 12, play))));
  return flowAfter(crack) - flowAfter(patrol);
}

function cooperation(world: World): Fact {
  const seated = ({ a, b }: World['pairs'][number]) =>
    world.states[a]?.seated === true && world.states[b]?.seated === true;
  const rung =
    (level: number, fade: boolean, rim = false) =>
    (state: State) => {
      endow(state);
      world.pairs.forEach((pair, index) => {
        if (!rim && !seated(pair)) return;
        state.rung[index] = level;
        if (!fade) state.practice[index] = level > 0 ? 0.9 : 0.3;
        else if (state.turn <= 6) state.practice[index] = 0.9;
      });
    };
  const index = (play: (state: State) => void, turns: number) =>
    meanOver((seed) => flowIndex(world, last(run(world, seed, turns, play))));
  const gain = index(rung(4, false), 12) / index(rung(0, false), 12) - 1;
  const faded = index(rung(4, true), 12) / index(rung(0, true), 12) - 1;
  const everyone = index(rung(4, false, true), 12) / index(rung(0, false, true), 12) - 1;
  return {
    number: 19,
    title: 'Practised cooperation (rung 4) among seated pairs, no new units',
    expected: 'flow index falls by 1.5 % or more; without practice it fades',
    measured: `practised ${percent(gain)}; six turns without activity ${percent(faded)}; if neighbours without a seat practised too ${percent(everyone)}`,
    holds: gain <= -0.015 && faded > gain,
  };
}

function drift(world: World): Fact {
  const focus = (partner: number) => (state: State) => {
    endow(state);
    const strings = world.partners[partner]?.strings ?? [];
    for (const authority of seatedStates(world)) {
      for (let good = 0; good < GOOD_COUNT; good += 1) {
        const share = 0.4 * 0.2 + 0.6 * (strings[good] ?? 0);
        state.attention[authority * GOOD_COUNT + good] = share;
      }
    }
  };
  const seated = seatedZones(world);
  const found = (good: number, play: (state: State) => void) =>
    meanOver((seed) => {
      const state = last(run(world, seed, 4, play));
      return meanOf(
        state.detection,
        seated.map((zone) => zone * GOOD_COUNT + good),
      );
    });
  const change = (good: number, partner: number) =>
    found(good, focus(partner)) / found(good, endow) - 1;
  const terror = partnerAskingFor(world, 'armed');
  const border = partnerAskingFor(world, 'migrants');
  const [terrorMigrants, terrorFighters] = [change(MIGRANTS, terror), change(FIGHTERS, terror)];
  const [borderMigrants, borderFighters] = [change(MIGRANTS, border), change(FIGHTERS, border)];
  return {
    number: 18,
    title: 'Mission drift: what a package makes a state look for',
    expected:
      'a migration package raises detection of migrants far more than of fighters; a counter-terror package the reverse',
    measured: `migration package: migrants ${percent(borderMigrants)}, fighters ${percent(borderFighters)}; counter-terror: migrants ${percent(terrorMigrants)}, fighters ${percent(terrorFighters)}`,
    holds: borderMigrants > 2 * Math.max(0, borderFighters) && terrorFighters > terrorMigrants,
  };
}

function hardening(world: World, ground: FactGround): Fact {
  const corridor = ground.corridor.map((id) => zoneOf(world, id));
  const harden = (state: State): void => {
    endow(state);
    if (state.turn === 1)
      for (const zone of corridor) state.patrols[zone] = at(state.patrols, zone) + 3;
  };
  const measure = (play: (state: State) => void) => {
    let flow = 0;
    let exploited = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const state = last(run(world, seed, 6, play));
      flow += at(state.goodDelivered, MIGRANTS);
      exploited += at(state.goodExploited, 0);
    }
    return { flow, share: exploited / flow, exploited };
  };
  const before = measure(endow);
  const after = measure(harden);
  const flow = after.flow / before.flow - 1;
  const share = after.share / before.share - 1;
  return {
    number: 21,
    title: 'Hardening a migration corridor',
    expected: 'flow falls slightly, the exploited share rises',
    measured: `flow ${percent(flow)}, exploited share ${percent(share)}, exploitation in all ${percent(after.exploited / before.exploited - 1)}`,
    holds: flow < 0 && share > 0,
  };
}
