// Decides how the policy reads the risk of places when it looks at armed presence more or less than the baselines do.

import { known } from '../pad.ts';
import type { Pad } from '../pad.ts';
import { riskOf } from '../reading.ts';

/** What armed presence counts in the baselines' reading. */
const USUAL_EYE = 2;

/** Sets the risks of the pad, which every move then reads. */
export function weighRisks(pad: Pad, armedEye: number): void {
  if (armedEye === USUAL_EYE) return;
  const { view, ground } = pad;
  for (const zone of ground.zones) {
    const cover = known(view.zone.patrols, zone) / (ground.world.zones[zone]?.size ?? 1);
    const more = ((armedEye - USUAL_EYE) * known(view.zone.armedPresence, zone)) / (0.3 + cover);
    pad.risks[zone] = Math.max(0.001, riskOf(pad, zone) + more);
  }
}
