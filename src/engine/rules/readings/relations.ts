// Computes a state's mean over its pairs of a pair's reading, which keeps the pair's name.

import type { State } from '../../state.ts';
import type { World } from '../../world.ts';
import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

/** Highest rung of the ladder. @source MODEL.md B7 */
const HIGHEST_RUNG = 5;

/** Over the pairs of seated states, of one state or (-1) of all, as the measures are. */
function meanOver(world: World, state: State, authority: number, read: Reader): number {
  let sum = 0;
  let count = 0;
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    const { a, b } = world.pairs[pair];
    if (!world.states[a].seated || !world.states[b].seated) continue;
    if (authority >= 0 && a !== authority && b !== authority) continue;
    sum += read(state, pair);
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

type Reader = (state: State, pair: number) => number;

const RELATIONS: readonly (readonly [string, string, string, number, Reader])[] = [
  ['pairTrust', 'trust between states', 'index', 1, (state, pair) => state.pairTrust[pair]],
  ['rung', 'rung that is signed', 'rung', HIGHEST_RUNG, (state, pair) => state.rung[pair]],
  [
    'cooperation',
    'cooperation that is practised',
    'index',
    1,
    (state, pair) => (state.rung[pair] * state.practice[pair]) / HIGHEST_RUNG,
  ],
];

export const RELATION_MEANS: readonly ReadingSpec[] = RELATIONS.flatMap(
  ([id, what, unit, max, read]) => [
    computed({
      id,
      subject: 'state',
      read: (world, state, authority) => meanOver(world, state, authority, read),
      unit,
      max,
      describes: `${what}, mean of its pairs with seated states`,
      freshAt: 'turn-opens',
    }),
    computed({
      id,
      subject: 'world',
      read: (world, state) => meanOver(world, state, -1, read),
      unit,
      max,
      describes: `${what}, mean of all pairs of seated states`,
      freshAt: 'turn-opens',
    }),
  ],
);
