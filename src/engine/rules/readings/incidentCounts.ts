// Counts the zones of a state, or of the world, in which an incident happened this turn; severity is the zone's reading.

import type { State } from '../../state.ts';
import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

/** Name of the count, column of the incident, what it counts. */
const COUNTS: readonly (readonly [string, (state: State) => Float64Array, string])[] = [
  ['attacks', (state) => state.attacks, 'zones with an attack this turn'],
  ['clashes', (state) => state.clashes, 'zones with a clash this turn'],
  ['protests', (state) => state.protests, 'zones with a protest this turn'],
  ['reprisals', (state) => state.reprisals, 'zones with a reprisal this turn'],
  ['contests', (state) => state.contests, 'zones with violence between networks this turn'],
  ['stateHarm', (state) => state.harm, 'zones with harm by the state this turn'],
];

const MOST_ZONES = 200;

export const INCIDENT_COUNTS: readonly ReadingSpec[] = COUNTS.flatMap(([id, column, describes]) => [
  computed({
    id,
    subject: 'state',
    read(world, state, authority) {
      const zones = world.index.zonesOf[authority];
      const values = column(state);
      let count = 0;
      for (let at = 0; at < zones.length; at += 1) if (values[zones[at]] > 0) count += 1;
      return count;
    },
    unit: 'count',
    max: MOST_ZONES,
    describes,
    freshAt: 'incidents-done',
  }),
  computed({
    id,
    subject: 'world',
    read(_world, state) {
      const values = column(state);
      let count = 0;
      for (let zone = 0; zone < values.length; zone += 1) if (values[zone] > 0) count += 1;
      return count;
    },
    unit: 'count',
    max: MOST_ZONES,
    describes,
    freshAt: 'incidents-done',
  }),
]);
