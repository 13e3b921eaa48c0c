// Computes the readings of time; expressions write them without a subject in front.

import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const MOST_TURNS = 200;

export const CALENDAR: readonly ReadingSpec[] = [
  computed({
    id: 'turn',
    subject: 'world',
    read: (_world, state) => state.turn,
    unit: 'turn',
    min: 1,
    max: MOST_TURNS,
    describes: 'number of the turn, counted on through the tail',
    freshAt: 'turn-opens',
  }),
  computed({
    id: 'quarter',
    subject: 'world',
    read: (world, state) => ((world.startQuarter - 1 + state.turn - 1) % 4) + 1,
    unit: 'quarter',
    min: 1,
    max: 4,
    describes: 'quarter of the year',
    freshAt: 'turn-opens',
  }),
  computed({
    id: 'tail',
    subject: 'world',
    read: (world, state) => (state.turn > world.turns ? 1 : 0),
    unit: 'flag',
    describes: '1 in the tail, after the last orders',
    freshAt: 'turn-opens',
  }),
];
