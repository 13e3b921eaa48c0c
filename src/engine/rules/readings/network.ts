// Lists the readings of a network: plain columns, and means and sums over the flows that it runs.

import { NETWORK_KINDS } from '../../world.ts';
import type { State } from '../../state.ts';
import type { RuleHook } from '../rule.ts';
import { computed, plain } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const MOST_FLOW = 1e6;

function overFlows(
  id: string,
  column: (state: State) => Float64Array,
  how: 'mean' | 'sum',
  describes: string,
): ReadingSpec {
  const freshAt: RuleHook = how === 'sum' ? 'flows-done' : 'turn-opens';
  return computed({
    id,
    subject: 'network',
    read(world, state, network) {
      const values = column(state);
      let sum = 0;
      let count = 0;
      for (let flow = 0; flow < values.length; flow += 1) {
        if (world.flows[flow].network !== network) continue;
        sum += values[flow];
        count += 1;
      }
      return how === 'sum' || count === 0 ? sum : sum / count;
    },
    unit: how === 'sum' ? 'flow' : 'x',
    max: how === 'sum' ? MOST_FLOW : 1.5,
    describes,
    freshAt,
  });
}

export const NETWORK_READINGS: readonly ReadingSpec[] = [
  computed({
    id: 'kind',
    subject: 'network',
    read: (world, _state, network) => NETWORK_KINDS.indexOf(world.networks[network].kind),
    words: NETWORK_KINDS,
    unit: 'code',
    max: NETWORK_KINDS.length - 1,
    describes: 'what kind of network it is',
    freshAt: 'turn-opens',
  }),
  plain('network', 'lyingLow', '1 while it lies low'),
  plain('network', 'diversified', 'turns that it still spreads its routes'),
  overFlows(
    'capital',
    (state) => state.capital,
    'mean',
    'means of the network against a quiet quarter',
  ),
  overFlows('volume', (state) => state.volume, 'sum', 'what it sends this turn'),
  overFlows('delivered', (state) => state.delivered, 'sum', 'what of it arrives this turn'),
];
