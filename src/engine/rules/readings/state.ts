// Lists the readings of a state that are plain columns; means over its zones and counts have files of their own.

import type { ColumnName } from '../../layout.ts';
import type { RuleHook } from '../rule.ts';
import { plain } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const column = (name: ColumnName, describes: string, freshAt?: RuleHook): ReadingSpec =>
  plain('state', name, describes, freshAt);

export const STATE_COLUMNS: readonly ReadingSpec[] = [
  column('budget', 'budget'),
  column('politicalCapital', 'political capital'),
  column('baseIncome', 'income of its own a turn'),
  column('legitimacy', 'legitimacy'),
  column('ruleOfLaw', 'rule of law'),
  column('oversight', 'oversight of the forces'),
  column('fatigue', 'fatigue of the forces'),
  column('training', 'training of the forces'),
  column('conductTraining', 'training in conduct'),
  column('ownership', 'ownership of what partners brought'),
  column('migrantProtection', 'protection of migrants'),
  column('planRelevance', 'relevance of the plan'),
  column('planSoundness', 'soundness of the plan'),
  column('planPersuasion', 'persuasiveness of the plan'),
  column('planAdopted', 'turn in which the plan was adopted, 0 when it was not'),
  column('workshopTurns', 'turns that a workshop still has effect'),
  column('offerPenaltyTurns', 'turns that offers are still smaller after an exit'),
  column('promisesMet', 'promises kept since the start'),
  column('promisesMissed', 'promises broken since the start'),
  column('unpaid', 'share of upkeep that could not be paid'),
  column('operations', 'operations this turn', 'orders-done'),
  column('rotated', '1 when staff rotated this turn', 'orders-done'),
  column('comms', '1 with a public campaign this turn', 'orders-done'),
  column('dependence', 'dependence on partners', 'turn-closes'),
  column('transit', 'harmful flow through the country', 'turn-closes'),
  column('presenceMean', 'mean presence of patrols in its zones', 'turn-closes'),
];
