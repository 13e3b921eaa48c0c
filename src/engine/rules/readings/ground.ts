// Computes what a zone's ground is: fixed facts of the scenario, and the crossings that stand closed.

import type { ZoneDef } from '../../world.ts';
import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

function fixed(
  id: 'size' | 'terrain' | 'tradeDependence' | 'kinship',
  describes: string,
  max = 1,
): ReadingSpec {
  return computed({
    id,
    subject: 'zone',
    read(world, _state, zone) {
      const def: ZoneDef = world.zones[zone];
      return def[id];
    },
    unit: id === 'size' ? 'units' : 'index',
    max,
    describes,
    freshAt: 'turn-opens',
  });
}

const MOST_CROSSINGS = 50;

export const GROUND: readonly ReadingSpec[] = [
  fixed('size', 'patrol units for nominal cover', 8),
  fixed('terrain', 'difficulty of the terrain'),
  fixed('tradeDependence', 'dependence on informal trade'),
  fixed('kinship', 'kinship across the border'),
  computed({
    id: 'crossingsClosed',
    subject: 'zone',
    read(world, state, zone) {
      const passages = world.index.passagesOf[zone];
      let count = 0;
      for (let at = 0; at < passages.length; at += 1) {
        if (world.passages[passages[at]].international) count += state.crossingClosed[passages[at]];
      }
      return count;
    },
    unit: 'count',
    max: MOST_CROSSINGS,
    describes: 'ways to other countries that stand closed',
    freshAt: 'turn-opens',
  }),
  computed({
    id: 'crossingsClosed',
    subject: 'pair',
    read(world, state, pair) {
      let count = 0;
      for (let passage = 0; passage < world.passages.length; passage += 1) {
        if (world.passages[passage].pair === pair) count += state.crossingClosed[passage];
      }
      return count;
    },
    unit: 'count',
    max: MOST_CROSSINGS,
    describes: 'ways between the two that stand closed',
    freshAt: 'turn-opens',
  }),
];
