// Plays the border communities: consents where the state behaves, mediates anger, keeps arms out of trade, watches, speaks.

import type { Strategy } from '../engine/index.ts';
import { consent, keepArmsOut, mediateAnger, watchOfficials } from './forum.ts';
import { zoneOrder } from './ground.ts';
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
    mediateAnger(pad, ANGRY);
    keepArmsOut(pad, ARMED);
    watchOfficials(pad, CORRUPT);
    speakUp(pad);
    return pad.orders;
  },
};

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
