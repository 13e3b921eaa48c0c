// Plays the border communities as a better organised forum: it spreads its word over states that can still answer.

import type { Strategy } from '../engine/index.ts';
import { consent, keepArmsOut, mediateAnger, watchOfficials } from './forum.ts';
import { zoneOrder } from './ground.ts';
import { best, known, openPad, take } from './pad.ts';
import type { Pad } from './pad.ts';

/** Promises that a state may owe before more is asked of it: what is asked beyond that is broken, not kept. */
const MOST_OWED = 2;
const ARMED = 0.08;
const CORRUPT = 0.4;
const ANGRY = 0.4;
/** Standing kept back so that one mediation stays possible. */
const RESERVE = 2;

export const advocate2: Strategy = {
  id: 'advocate-2',
  decide(view, options) {
    const pad = openPad(view, options);
    consent(pad);
    keepArmsOut(pad, ARMED);
    const asked = askWhoCanAnswer(pad);
    mediateAnger(pad, ANGRY);
    if (!asked) watchOfficials(pad, CORRUPT);
    return pad.orders;
  },
};

/** What a state owes already, in all its zones that the seat knows of. */
function owedBy(pad: Pad, state: number): number {
  let owed = 0;
  for (const promise of pad.view.promises) if (promise.state === state) owed += 1;
  return owed;
}

/** Asks each state that owes little: by a forum where trust is low, else by naming what is lacking most. */
function askWhoCanAnswer(pad: Pad): boolean {
  const { view, ground } = pad;
  const { zones } = ground.world;
  const before = pad.orders.length;
  const hardship = (zone: number) => {
    const state = zones[zone]?.authority ?? -1;
    if (owedBy(pad, state) >= MOST_OWED) return 0;
    if (view.promises.some((promise) => promise.zone === zone)) return 0;
    if (askedOf(pad, state)) return 0;
    return 1.6 - known(view.zone.livelihood, zone, 0.6) - known(view.zone.trust, zone, 0.5);
  };
  for (let asks = 0; asks < 3 && pad.standing >= RESERVE; asks += 1) {
    const [zone] = best(ground.zones, hardship, 1);
    if (zone === undefined) break;
    const lacksServices = known(view.zone.services, zone, 0.5) < 0.4;
    const issue = lacksServices ? 'services' : 'livelihood';
    const asked =
      take(pad, zoneOrder(ground, 'forum', zone)) ||
      take(pad, zoneOrder(ground, 'voice', zone, issue));
    if (!asked) break;
  }
  return pad.orders.length > before;
}

/** Whether this turn's orders ask something of a state already. */
function askedOf(pad: Pad, state: number): boolean {
  const { zones, index } = pad.ground.world;
  return pad.orders.some(
    ({ kind, zone }) =>
      (kind === 'forum' || kind === 'voice') &&
      zones[index.zone.get(zone ?? '') ?? -1]?.authority === state,
  );
}
