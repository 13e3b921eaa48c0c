// Lists the readings of a pair of states: plain columns, and what is practised of what was signed.

import type { ColumnName } from '../../layout.ts';
import type { RuleHook } from '../rule.ts';
import { computed, plain } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const column = (name: ColumnName, describes: string, freshAt?: RuleHook): ReadingSpec =>
  plain('pair', name, describes, freshAt);

/** Highest rung of the ladder. @source MODEL.md B7 */
const HIGHEST_RUNG = 5;

export const PAIR_READINGS: readonly ReadingSpec[] = [
  column('rung', 'rung of the ladder that is signed'),
  column('practice', 'how far it is practised'),
  column('pairTrust', 'trust between the two'),
  column('closure', 'political closure between the two'),
  column('margin', 'margin for cooperation that officials found'),
  column('lastStep', 'turn of the last step on the ladder'),
  column('quietTurns', 'turns since the last rift'),
  column('referralTurn', 'turn from which a regional body looks after it, 0 when none does'),
  column('activity', 'joint activity this turn', 'orders-done'),
  column('stepped', '1 when a rung was signed this turn', 'orders-done'),
  column('borderCompact', '1 under a border-zone compact', 'flows-done'),
  computed({
    id: 'cooperation',
    subject: 'pair',
    read: (_world, state, pair) => (state.rung[pair] * state.practice[pair]) / HIGHEST_RUNG,
    unit: 'index',
    describes: 'cooperation that is practised, not only signed',
    freshAt: 'turn-opens',
  }),
];
