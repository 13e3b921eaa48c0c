// Decides which starting numbers of a scenario a seat may read before the first turn: those that it would know exactly.

import { PAIR_READINGS, STATE_READINGS, ZONE_READINGS } from '../view.ts';
import type { PairReading, StateReading, ZoneReading } from '../view.ts';
import type { World } from '../world.ts';
import { EXACT } from './blocks.ts';
import { plannerBy } from './plan.ts';
import { OBSERVATION, RELATIONS } from './table.ts';

const planOf = plannerBy(OBSERVATION);
const COUNT = RELATIONS.length;

export interface StartKnowledge {
  zone(reading: ZoneReading, zone: number): boolean;
  state(reading: StateReading, state: number): boolean;
  pair(reading: PairReading, pair: number): boolean;
}

/** Whether a seat knows a reading exactly by what it is, without any turn's help. */
export function startKnowledgeOf(world: World, seat: number): StartKnowledge {
  const plan = planOf(world).seats[seat];
  return {
    zone: (reading, zone) =>
      plan.zone.levels[ZONE_READINGS.indexOf(reading) * COUNT + plan.zoneRelation[zone]] === EXACT,
    state: (reading, state) =>
      plan.state.levels[STATE_READINGS.indexOf(reading) * COUNT + plan.stateRelation[state]] ===
      EXACT,
    pair: (reading, pair) =>
      plan.pair.levels[PAIR_READINGS.indexOf(reading) * COUNT + plan.pairRelation[pair]] === EXACT,
  };
}
