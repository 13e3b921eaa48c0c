// Decides which events a condition may ask after, and which choices each has.

import type { Ids } from '../ids.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { KnownEvents } from './reach.ts';

export function knownEvents({ events, injects }: Scenario, ids: Ids): KnownEvents {
  const all = [...events, ...injects];
  return {
    index: ids.event,
    choices: (event) =>
      all.find(({ id }) => id === event)?.choices.map((choice) => choice.id) ?? [],
  };
}
