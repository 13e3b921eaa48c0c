// Phase 1, the facilitator's hand: injects that were released, then what was improvised; nobody else's doing is here.

import { applyEffects } from '../effects.ts';
import { improvisedId } from '../improvised.ts';
import { news } from '../news.ts';
import type { Improvisation } from '../events.ts';
import type { Cause } from '../ledger.ts';
import type { TurnContext } from '../order.ts';
import { letHappen } from './happenings.ts';

/** What the facilitator lets happen as the turn opens, after what the scenario and luck brought. */
export function happenByHand(turn: TurnContext): void {
  const { world, released, improvised } = turn;
  for (const { inject, subject } of released)
    letHappen(turn, world.events.length + inject, subject);
  improvised.forEach((one, position) => improvise(turn, one, position));
}

/** Effects one after another; what they change carries the improvisation as its cause, what they let happen its own. */
function improvise(turn: TurnContext, { effects }: Improvisation, position: number): void {
  const { state } = turn;
  const cause: Cause = { kind: 'inject', id: improvisedId(state.turn, position) };
  for (const effect of effects) {
    if (effect.kind === 'change') applyEffects(turn, [effect], -1, cause);
    else if (effect.kind === 'happen') letHappen(turn, effect.event, effect.subject);
    else {
      const { audience, zone } = effect;
      turn.news.push(news(state.turn, 'improvised', { zone, audience, value: position }));
    }
  }
}
