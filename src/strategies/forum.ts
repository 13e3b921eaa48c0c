// Decides the moves that both forums of border communities make: consent, mediation, arms kept out of trade, watching officials.

import { BLANKET } from '../engine/index.ts';
import { plainOrder, zoneOrder } from './ground.ts';
import { best, known, take } from './pad.ts';
import type { Pad } from './pad.ts';

/** Works are welcome, save where everybody is searched. */
export function consent(pad: Pad): void {
  const { view, ground } = pad;
  take(pad, plainOrder(ground, 'consent', 'give'));
  for (const zone of ground.zones) {
    if (known(view.zone.posture, zone) === BLANKET) {
      take(pad, zoneOrder(ground, 'consent', zone, 'withhold'));
    }
  }
}

/** Mediates where anger is highest, above what is bearable. */
export function mediateAnger(pad: Pad, bearable: number): void {
  const { view, ground } = pad;
  const anger = (zone: number) => known(view.zone.grievance, zone) - bearable;
  for (const zone of best(ground.zones, anger, 1)) take(pad, zoneOrder(ground, 'mediate', zone));
}

/** Traders agree to carry no arms, where armed groups are more present than this. */
export function keepArmsOut(pad: Pad, armed: number): void {
  const { view, ground } = pad;
  const worth = (zone: number) =>
    known(view.zone.tolerance, zone) >= 0.5 && known(view.zone.covenantTurns, zone) < 1
      ? known(view.zone.armedPresence, zone) - armed
      : 0;
  for (const zone of best(ground.zones, worth, 1)) take(pad, zoneOrder(ground, 'covenant', zone));
}

/** Watches officials where they are bought more than this. */
export function watchOfficials(pad: Pad, bought: number): void {
  const { view, ground } = pad;
  const worth = (zone: number) =>
    known(view.zone.monitorTurns, zone) < 1 ? known(view.zone.corruption, zone) - bought : 0;
  for (const zone of best(ground.zones, worth, 1)) take(pad, zoneOrder(ground, 'monitor', zone));
}
