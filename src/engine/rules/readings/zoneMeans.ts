// Computes a state's or the world's mean over zones of a zone's reading, which keeps the zone's name.

import type { ColumnName } from '../../layout.ts';
import type { State } from '../../state.ts';
import type { World } from '../../world.ts';
import type { RuleHook } from '../rule.ts';
import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const MEANS: readonly (readonly [ColumnName, string, RuleHook])[] = [
  ['trust', 'trust in the authorities', 'turn-opens'],
  ['grievance', 'grievance', 'turn-opens'],
  ['services', 'public services', 'turn-opens'],
  ['formalLivelihood', 'livelihood from work that the state recognises', 'turn-opens'],
  ['corruption', 'corruption', 'turn-opens'],
  ['fear', 'fear', 'turn-opens'],
  ['armedPresence', 'armed presence', 'turn-opens'],
  ['livelihood', 'livelihood', 'incidents-done'],
];

function meanIn(state: State, column: ColumnName, zones: Int32Array): number {
  const values = state[column];
  let sum = 0;
  for (let at = 0; at < zones.length; at += 1) sum += values[zones[at]];
  return zones.length > 0 ? sum / zones.length : 0;
}

/** Over the zones of seated states, as the measures of the world are. */
function meanOfWorld(world: World, state: State, column: ColumnName): number {
  const values = state[column];
  let sum = 0;
  let count = 0;
  for (let zone = 0; zone < values.length; zone += 1) {
    if (!world.states[world.zones[zone].authority].seated) continue;
    sum += values[zone];
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

export const ZONE_MEANS: readonly ReadingSpec[] = MEANS.flatMap(([id, what, freshAt]) => [
  computed({
    id,
    subject: 'state',
    read: (world, state, authority) => meanIn(state, id, world.index.zonesOf[authority]),
    unit: 'index',
    describes: `${what}, mean of its zones`,
    freshAt,
  }),
  computed({
    id,
    subject: 'world',
    read: (world, state) => meanOfWorld(world, state, id),
    unit: 'index',
    describes: `${what}, mean of the zones of seated states`,
    freshAt,
  }),
]);
