// Phase 5 and the seams on flat arrays: what is found where, when nobody gave orders; same terms, same order as the engine.

import { c1, clip, pos, sat } from '../../src/base/index.ts';
import { BLANKET, GOOD_COUNT, SERVICE, TRADE, WITHDRAWN } from '../../src/engine/index.ts';
import type { Kernel } from './tables.ts';

export function detect(kernel: Kernel): void {
  const { tables, columns } = kernel;
  const c = tables.world.coefficients;
  const { patrols, posture, knowledge, effort, presence, response, protection } = columns;
  const compact = compactZones(kernel);
  for (let zone = 0; zone < tables.zones; zone += 1) {
    const authority = tables.authority[zone];
    const ready =
      (0.6 + 0.4 * columns.training[authority]) *
      (1 - 0.5 * columns.fatigue[authority]) *
      (1 - 0.1 * pos(columns.oversight[authority] - 0.1));
    const cover = (patrols[zone] * ready * (0.7 + 0.3 * knowledge[zone])) / tables.ground[zone];
    const stance = posture[zone];
    let factor = 1;
    if (stance === SERVICE) factor = c.effortService;
    else if (stance === BLANKET) factor = c.effortBlanket;
    else if (stance === WITHDRAWN) factor = c.effortWithdrawn;
    effort[zone] = cover;
    presence[zone] = sat(2 * c.patrolDetection * cover * factor);
    response[zone] = Math.min(1, 0.08 + 1.6 * cover);
    protection[zone] = Math.min(1, sat(1.2 * cover) * (stance === SERVICE ? 1.2 : 1));
    find(kernel, zone, authority, compact !== null && compact[zone] === 1);
  }
  watch(kernel);
}

/** Only goods that can pass the zone: what is never found changes no stock. */
function find(kernel: Kernel, zone: number, authority: number, inCompact: boolean): void {
  const { tables, columns } = kernel;
  const c = tables.world.coefficients;
  const { attention, tips, sharedTips, detection } = columns;
  const tolerance = columns.tolerance[zone];
  const blanket = columns.posture[zone] === BLANKET;
  const presence = columns.presence[zone];
  const response = columns.response[zone];
  const sensed = sat(c.sensorDetection * columns.sensors[zone] * (1 - columns.unpaid[authority]));
  const cover =
    c.cover *
    tolerance *
    Math.min(1, 2.5 * tables.dependence[zone]) *
    Math.min(1, columns.tradeIncome[zone]);
  const shield = 1 - (inCompact && tolerance === 1 ? cover / 2 : cover);
  const relevance = 1 + c.planDetection * columns.planRelevance[authority];
  const bought = c.corruptionLoss * columns.corruption[zone];
  for (let good = 0; good < GOOD_COUNT; good += 1) {
    const slot = zone * GOOD_COUNT + good;
    if (tables.passes[slot] === 0) continue;
    let weight = Math.min(1.3, 0.5 + 2.5 * attention[authority * GOOD_COUNT + good]);
    weight *= good === TRADE ? (blanket ? 1.25 : 1 - 0.85 * tolerance) : shield;
    const ease = c.detectability[good];
    const byPatrol = c1(presence * weight * ease * relevance);
    const bySensor = c1(sensed * response * weight * 1.1 * ease);
    const byTip = 0.65 * response * sat(c.tipDetection * (tips[slot] + 0.6 * sharedTips[slot]));
    const leak = 1 - bought * c.bribability[good];
    detection[slot] = clip(leak * (1 - (1 - byPatrol) * (1 - bySensor) * (1 - byTip)), 0, 0.75);
  }
}

function compactZones({ tables, columns }: Kernel): Uint8Array | null {
  let zones: Uint8Array | null = null;
  for (let pair = 0; pair < tables.pairs; pair += 1) {
    const compact = columns.rung[pair] >= 5;
    columns.borderCompact[pair] = compact ? 1 : 0;
    if (!compact) continue;
    zones ??= new Uint8Array(tables.zones);
    for (const zone of tables.world.index.borderZones[pair]) zones[zone] = 1;
  }
  return zones;
}

function watch({ tables, columns }: Kernel): void {
  const { jointWatch, presence, rung, practice } = columns;
  const c = tables.world.coefficients;
  for (let passage = 0; passage < jointWatch.length; passage += 1) {
    const pair = tables.passagePair[passage];
    jointWatch[passage] =
      pair >= 0 && rung[pair] >= 3
        ? c.jointDetection *
          practice[pair] *
          Math.min(presence[tables.passageA[passage]], presence[tables.passageB[passage]])
        : 0;
  }
}

/** Search effort lost on each passage; the wall behind a route's ends loses none. */
export function openSeams({ tables, columns, work }: Kernel): void {
  const { seam } = tables.world.coefficients;
  const { rung, practice } = columns;
  for (let passage = 0; passage < tables.passagePair.length; passage += 1) {
    const pair = tables.passagePair[passage];
    if (tables.international[passage] === 0) work.seam[passage] = 0;
    else {
      const strength = pair < 0 ? 0 : Math.min(1, (rung[pair] * practice[pair]) / 4);
      work.seam[passage] = seam * (1 - strength);
    }
  }
}
