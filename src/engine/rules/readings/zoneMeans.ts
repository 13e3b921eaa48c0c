// Computes a state's or the world's mean over zones of a zone's reading, which keeps the zone's name.

import type { State } from '../../state.ts';
import type { World } from '../../world.ts';
import type { RuleHook } from '../rule.ts';
import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

/** Written as `state.trust`, not by a name in hand: that takes many times as long. */
type Column = (state: State) => Float64Array;

const MEANS: readonly (readonly [string, Column, string, RuleHook])[] = [
  ['trust', (state) => state.trust, 'trust in the authorities', 'turn-opens'],
  ['grievance', (state) => state.grievance, 'grievance', 'turn-opens'],
  ['services', (state) => state.services, 'public services', 'turn-opens'],
  [
    'formalLivelihood',
    (state) => state.formalLivelihood,
    'livelihood from work that the state recognises',
    'turn-opens',
  ],
  ['corruption', (state) => state.corruption, 'corruption', 'turn-opens'],
  ['fear', (state) => state.fear, 'fear', 'turn-opens'],
  ['armedPresence', (state) => state.armedPresence, 'armed presence', 'turn-opens'],
  ['livelihood', (state) => state.livelihood, 'livelihood', 'incidents-done'],
];

function meanIn(values: Float64Array, zones: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < zones.length; at += 1) sum += values[zones[at]];
  return zones.length > 0 ? sum / zones.length : 0;
}

/** Over the zones of seated states, as the measures of the world are. */
function meanOfWorld(world: World, values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let zone = 0; zone < values.length; zone += 1) {
    if (!world.states[world.zones[zone].authority].seated) continue;
    sum += values[zone];
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

export const ZONE_MEANS: readonly ReadingSpec[] = MEANS.flatMap(([id, column, what, freshAt]) => [
  computed({
    id,
    subject: 'state',
    read: (world, state, authority) => meanIn(column(state), world.index.zonesOf[authority]),
    unit: 'index',
    describes: `${what}, mean of its zones`,
    freshAt,
  }),
  computed({
    id,
    subject: 'world',
    read: (world, state) => meanOfWorld(world, column(state)),
    unit: 'index',
    describes: `${what}, mean of the zones of seated states`,
    freshAt,
  }),
]);
