// Phase 12, the rest: what networks' moves of this turn leave behind, channels that fade, and harm that is still owed an answer.

import { add, limit, process, put } from '../ledger.ts';
import type { TurnContext } from '../order.ts';

const fading = process('fading');
const time = process('time');
const owed = process('harm-owed');
const failed = process('mediation-failed');

/** Protected channels kept per turn. @source MODEL.md ruling 8 */
const CHANNEL_KEPT = 0.95;
/** Standing a community seat loses when harm follows its mediation. @source MODEL.md E C_MEDIATE */
const MEDIATION_LOSS = 2;

export function settleNetworks(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  for (let network = 0; network < world.networks.length; network += 1) {
    if (state.lyingLow[network] > 0) put(ledger, state.lyingLow, network, 0, time);
    if (state.diversified[network] > 0) add(ledger, state.diversified, network, -1, time);
  }
  for (let zone = 0; zone < world.zones.length; zone += 1) {
    put(ledger, state.channel, zone, CHANNEL_KEPT * state.channel[zone], fading);
  }
}

/** Harm of the last two turns can be remedied, once. */
export function rememberHarm(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  for (let zone = 0; zone < world.zones.length; zone += 1) {
    put(ledger, state.harmPrior, zone, state.harmLast[zone], owed);
    put(ledger, state.harmLast, zone, state.harm[zone], owed);
  }
}

/** Those who asked people to be calm answer for harm that follows. */
export function settleMediation(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  world.seats.forEach((seat, index) => {
    if (seat.kind !== 'community') return;
    for (const zone of seat.zones) {
      if (state.mediated[zone] === 0 || state.harm[zone] === 0) continue;
      add(ledger, state.standing, index, -MEDIATION_LOSS, failed);
      limit(ledger, state.standing, index, 0, 10);
    }
  });
}
