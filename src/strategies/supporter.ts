// Plays an outside partner that wants its help to last: offers with a soft part, better terms where nobody took them, looser
// strings, audits, workshops.

import { isRenewable } from '../engine/index.ts';
import type { Strategy, View } from '../engine/index.ts';
import { stateOrder } from './ground.ts';
import { known, openPad, take } from './pad.ts';
import type { Pad } from './pad.ts';

/** Evaluation from which nothing more is audited. */
const WELL_KNOWN = 0.8;
/** Ownership under which strings are loosened, so that what is built stays when the partner goes. */
const OWNED = 0.5;
const WORKSHOP_TURNS = 3;
/** Turns after which an offer that was not taken is made better, one step a turn, down to strings of this weight. */
const PATIENCE = 2;
const LOOSEST = 0.25;

export const supporter: Strategy = {
  id: 'supporter',
  decide(view, options) {
    const pad = openPad(view, options);
    const offered = pad.ground.world.partners[pad.ground.own]?.offeredTo ?? [];
    for (const state of offered) support(pad, state);
    return pad.orders;
  },
};

function support(pad: Pad, state: number): void {
  const { view, ground } = pad;
  const held = view.packages.find((one) => one.partner === ground.own && one.state === state);
  if (held === undefined || isRenewable(held)) {
    const offer = view.offers.find((one) => one.partner === ground.own && one.state === state);
    if (offer?.open !== true) take(pad, stateOrder(ground, 'partner-offer', state, 'soft'));
    else if (view.turn > PATIENCE) improve(pad, offer);
  }
  if (held === undefined) return;
  if (held.evaluationQuality < WELL_KNOWN) take(pad, stateOrder(ground, 'partner-audit', state));
  if (held.stringWeight > 0.2 && known(view.state.ownership, state, 1) < OWNED) {
    take(pad, stateOrder(ground, 'partner-condition', state, 'loosen'));
  }
  if (view.turn % WORKSHOP_TURNS === 1) {
    const id = ground.world.states[state]?.id ?? '';
    take(pad, { kind: 'partner-convene', state: id, invited: INVITED });
  }
}

/** More of it as services first, then looser strings. */
function improve(pad: Pad, offer: View['offers'][number]): void {
  const { ground } = pad;
  const { state, softShare, stringWeight } = offer;
  const usual = ground.world.partners[ground.own]?.softShare ?? 0;
  if (softShare <= usual) take(pad, stateOrder(ground, 'partner-offer', state, 'soft'));
  else if (stringWeight > LOOSEST)
    take(pad, stateOrder(ground, 'partner-condition', state, 'loosen'));
}

const INVITED = ['ops', 'community', 'ministries'];
