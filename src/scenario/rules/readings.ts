// Arranges the engine's registry of readings by what they belong to, as expressions name them; it adds none.

import { READINGS, type ReadingSpec, type RuleSubject } from '../../engine/index.ts';

export type Reading = ReadingSpec;

/** Readings of a subject by id. */
export const READINGS_OF: Readonly<Record<RuleSubject, ReadonlyMap<string, Reading>>> = {
  zone: byId('zone'),
  state: byId('state'),
  pair: byId('pair'),
  network: byId('network'),
  world: byId('world'),
};

function byId(subject: RuleSubject): ReadonlyMap<string, Reading> {
  return new Map(
    READINGS.filter((one) => one.subject === subject).map((one) => [one.id, one] as const),
  );
}
