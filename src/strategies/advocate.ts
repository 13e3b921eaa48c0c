// Plays the border communities: consents where the state behaves, mediates anger, keeps arms out of trade, watches, speaks.

import { BLANKET } from '../engine/index.ts';
import type { Strategy } from '../engine/index.ts';
import { plainOrder, zoneOrder } from './ground.ts';
import { best, known, openPad, take } from './pad.ts';
import type { Pad } from './pad.ts';

const ANGRY = 0.5;
const CORRUPT = 0.3;
const ARMED = 0.08;
/** Standing kept back so that one more voice or mediation stays possible. */
const RESERVE = 3;

export const advocate: Strategy = {
  id: 'advocate',
  decide(view, options) {
    const pad = openPad(view, options);
    consent(pad);
    mediateAnger(pad);
    keepArmsOut(pad);
    watchOfficials(pad);
    speakUp(pad);
    return pad.orders;
  },
};

/** Works are welcome, save where everybody is searched. */
function consent(pad: Pad): void {
  const { view, ground } = pad;
  take(pad, plainOrder(ground, 'consent', 'give'));
  for (const zone of ground.zones) {
    if (known(view.zone.posture, zone) === BLANKET) {
      take(pad, zoneOrder(ground, 'consent', zone, 'withhold'));
    }
  }
}

function mediateAnger(pad: Pad): void {
  const { view, ground } = pad;
  const anger = (zone: number) => known(view.zone.grievance, zone) - ANGRY;
  for (const zone of best(ground.zones, anger, 1)) take(pad, zoneOrder(ground, 'mediate', zone));
}

function keepArmsOut(pad: Pad): void {
  const { view, ground } = pad;
  const worth = (zone: number) =>
    known(view.zone.tolerance, zone) >= 0.5 && known(view.zone.covenantTurns, zone) < 1
      ? known(view.zone.armedPresence, zone) - ARMED
      : 0;
  for (const zone of best(ground.zones, worth, 1)) take(pad, zoneOrder(ground, 'covenant', zone));
}

function watchOfficials(pad: Pad): void {
  const { view, ground } = pad;
  const worth = (zone: number) =>
    known(view.zone.monitorTurns, zone) < 1 ? known(view.zone.corruption, zone) - CORRUPT : 0;
  for (const zone of best(ground.zones, worth, 1)) take(pad, zoneOrder(ground, 'monitor', zone));
}

/** An issue where life is hardest, but only when nothing is owed there: overuse lowers the weight of one's word. */
function speakUp(pad: Pad): void {
  const { view, ground } = pad;
  if (pad.standing < RESERVE) return;
  const hardship = (zone: number) =>
    view.promises.some((promise) => promise.zone === zone)
      ? 0
      : 0.6 - known(view.zone.livelihood, zone, 0.6);
  for (const zone of best(ground.zones, hardship, 1)) {
    const lacksServices = known(view.zone.services, zone, 0.5) < 0.4;
    take(pad, zoneOrder(ground, 'voice', zone, lacksServices ? 'services' : 'livelihood'));
  }
}
