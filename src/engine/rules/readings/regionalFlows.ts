// Computes what reaches its destination in the whole region against the quiet world: the same numbers as the measures.

import { ARMS, DRUGS, FIGHTERS, MIGRANTS, TRADE } from '../../goods.ts';
import { HARM_WEIGHT, against } from '../../metrics.ts';
import type { State } from '../../state.ts';
import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const MOST = 100;

function flowOf(state: State, good: number): number {
  return against(state.goodDelivered[good], state.goodBaseline[good]);
}

function exploitationOf(state: State): number {
  return against(state.goodExploited[0], state.exploitedBaseline[0]);
}

function flow(id: string, describes: string, read: (state: State) => number): ReadingSpec {
  return computed({
    id,
    subject: 'world',
    read: (_world, state) => read(state),
    unit: 'x',
    max: MOST,
    describes: `${describes}; 1 is as in the quiet world`,
    freshAt: 'flows-done',
  });
}

export const REGIONAL_FLOWS: readonly ReadingSpec[] = [
  flow('flowIndex', 'the four harmful flows together', (state) => {
    const drugs = flowOf(state, DRUGS);
    return (
      HARM_WEIGHT * (drugs + flowOf(state, ARMS) + flowOf(state, FIGHTERS) + exploitationOf(state))
    );
  }),
  flow('flowDrugs', 'drugs that arrive', (state) => flowOf(state, DRUGS)),
  flow('flowArms', 'arms that arrive', (state) => flowOf(state, ARMS)),
  flow('flowFighters', 'fighters who arrive', (state) => flowOf(state, FIGHTERS)),
  flow('flowMigrants', 'migrants who arrive', (state) => flowOf(state, MIGRANTS)),
  flow('flowTrade', 'informal trade that arrives', (state) => flowOf(state, TRADE)),
  flow('exploitation', 'migrants who are exploited', exploitationOf),
];
