// Decides how the state strategies read a zone from their view: risk, poverty, distrust, tips; estimates, never the truth.

import { ARMS, DRUGS, FIGHTERS, GOODS, MIGRANTS } from '../engine/index.ts';
import { known } from './pad.ts';
import type { Pad } from './pad.ts';

/** What flows weigh when a state asks where it is at risk. @source MODEL.md B6.12 (what a neighbour is blamed for) */
const WEIGHT = { drugs: 1, migrants: 0.3, arms: 2, fighters: 3 } as const;
const FLOW_SCALE = 40;

/**
 * How much harm passes through or sits in a zone for the units that cover it, at least 0; what is thought to pass and what
 * was seized weigh alike. @source design choice
 */
export function riskOf(pad: Pad, zone: number): number {
  const read = pad.risks[zone];
  if (read !== undefined) return read;
  const { view, ground } = pad;
  const { flow: passing, seized } = view.zoneGood;
  const first = zone * GOODS.length;
  const seenOf = (good: number) => known(passing, first + good) + known(seized, first + good);
  const flow =
    WEIGHT.drugs * seenOf(DRUGS) +
    WEIGHT.migrants * seenOf(MIGRANTS) +
    WEIGHT.arms * seenOf(ARMS) +
    WEIGHT.fighters * seenOf(FIGHTERS);
  const size = ground.world.zones[zone]?.size ?? 1;
  const cover = known(view.zone.patrols, zone) / size;
  const risk =
    (0.02 + flow / FLOW_SCALE + 2 * known(view.zone.armedPresence, zone)) / (0.3 + cover);
  pad.risks[zone] = risk;
  return risk;
}

/** How far a zone's livelihood lies below a decent one. */
export function povertyOf({ view }: Pad, zone: number): number {
  return 1 - known(view.zone.livelihood, zone, 0.5);
}

/** How much people lack trust and bear a grievance. */
export function distrustOf({ view }: Pad, zone: number): number {
  return 1 - known(view.zone.trust, zone, 0.5) + 0.5 * known(view.zone.grievance, zone, 0.5);
}

/** Tips on arms and fighters. */
export function armedTips({ view }: Pad, zone: number): number {
  const first = zone * GOODS.length;
  return known(view.zoneGood.tips, first + ARMS) + known(view.zoneGood.tips, first + FIGHTERS);
}

/** Promises that people of a zone still wait for. */
export function owedIn({ view, ground }: Pad, zone: number): number {
  let owed = 0;
  for (const promise of view.promises) {
    if (promise.zone === zone && promise.state === ground.own) owed += 1;
  }
  return owed;
}

/** Works under way in a zone, each of which will keep a promise. */
export function worksIn({ view }: Pad, zone: number): number {
  let works = 0;
  for (const project of view.projects) if (project.zone === zone) works += 1;
  return works;
}

/** Credits a turn that are left after upkeep, if nothing else changes; negative when the state lives beyond its means. */
export function surplusOf({ view, ground }: Pad): number {
  const { own, world } = ground;
  const income =
    known(view.state.baseIncome, own) * (0.8 + 0.4 * known(view.state.legitimacy, own, 0.5));
  const { patrols, sensors } = view.zone;
  const patrolUpkeep = world.values['patrolUpkeep'] ?? 0.45;
  const sensorUpkeep = world.values['sensorUpkeep'] ?? 0.35;
  let upkeep = 0;
  for (const zone of ground.zones) {
    upkeep += patrolUpkeep * known(patrols, zone) + sensorUpkeep * known(sensors, zone);
  }
  return income - upkeep;
}
