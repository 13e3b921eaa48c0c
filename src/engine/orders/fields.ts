// Holds the fields that many kinds share; what a domain offers stands in domains.ts.

import type { Field } from '../order.ts';

export const OWN_ZONE: Field = { name: 'zone', domain: 'own-zone' };
export const SEAT_ZONE: Field = { name: 'zone', domain: 'seat-zone' };
export const ANY_ZONE: Field = { name: 'zone', domain: 'any-zone' };
export const ROUTE_ZONE: Field = { name: 'zone', domain: 'route-zone' };
/** Left out, the order holds for all own zones. */
export const ZONE_OR_NATIONAL: Field = { name: 'zone', domain: 'zone-or-national', optional: true };
export const OWN_PAIR: Field = { name: 'pair', domain: 'own-pair' };
export const NETWORK: Field = { name: 'network', domain: 'network' };
export const OFFERED_STATE: Field = { name: 'state', domain: 'offered-state' };
export const OWN_PACKAGE: Field = { name: 'partner', domain: 'own-package' };

export function choiceOf(choices: readonly string[]): Field {
  return { name: 'choice', domain: 'choice', choices };
}

/** Who may be invited to a workshop. */
export const INVITED = ['ops', 'community', 'ministries', 'neighbour'] as const;
