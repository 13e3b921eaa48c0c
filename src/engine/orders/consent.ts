// Decides how a community seat signs for works in its zones, or withholds; which works need it stands in works.ts.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { choiceOf } from './fields.ts';
import { at } from './look.ts';
import { NO_POINT } from './price.ts';
import { CONSENT_GIVEN, CONSENT_WITHHELD } from './works.ts';
import type { OrderKind } from '../order.ts';

export const CONSENT_CHOICES = ['give', 'withhold'] as const;

export const consent: OrderKind = {
  id: 'consent',
  symbol: 'C_WITHHOLD',
  family: 'community',
  seats: ['community'],
  // Before the works it is asked for.
  stage: 'withdrawal',
  once: 'target',
  repeatable: true,
  joint: false,
  // Without a zone it holds for all the seat speaks for; one zone's word comes after and overrides.
  fields: [{ name: 'zone', domain: 'seat-zone', optional: true }, choiceOf(CONSENT_CHOICES)],
  source: 'design choice',
  cost: () => NO_POINT,
  judge: () => null,
  apply({ world, state, ledger }, order, actor) {
    const mark = order.choice === 'give' ? CONSENT_GIVEN : CONSENT_WITHHELD;
    const zones =
      order.zone === undefined ? world.seats[actor.seat].zones : [at(world.index.zone, order.zone)];
    for (const zone of zones) put(ledger, state.consent, zone, mark, actor.cause);
    return DONE;
  },
};
