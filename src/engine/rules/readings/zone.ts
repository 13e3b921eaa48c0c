// Lists the readings of a zone that are plain columns; those that are computed have files of their own.

import { POSTURES } from '../../goods.ts';
import type { ColumnName } from '../../layout.ts';
import type { RuleHook } from '../rule.ts';
import { plain } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const column = (name: ColumnName, describes: string, freshAt?: RuleHook): ReadingSpec =>
  plain('zone', name, describes, freshAt);

export const ZONE_COLUMNS: readonly ReadingSpec[] = [
  column('patrols', 'patrol units'),
  column('sensors', 'sensor units'),
  { ...column('posture', 'how patrols behave'), words: POSTURES },
  column('tolerance', 'tolerance of informal trade: 0 enforced, 0.5 tacit, 1 regulated'),
  column('trust', 'trust in the authorities'),
  column('grievance', 'grievance'),
  column('formalLivelihood', 'livelihood from work that the state recognises'),
  column('services', 'public services'),
  column('corruption', 'corruption'),
  column('fear', 'fear'),
  column('anger', 'anger at armed groups'),
  column('channel', 'tip channel'),
  column('knowledge', 'local knowledge of the forces'),
  column('armedPresence', 'armed presence'),
  column('displacedCarriers', 'people pushed out of informal trade into carrying'),
  column('rivalry', 'rivalry of networks'),
  column('forumTurns', 'turns that its forum still runs'),
  column('monitorTurns', 'turns that community monitoring still runs'),
  column('covenantTurns', "turns that its traders' covenant still holds"),
  column('harmLast', 'harm of the last turn that was not put right'),
  column('harmPrior', 'harm of the turn before that was not put right'),
  column('exposed', 'how far armed groups exposed themselves'),
  column('presence', 'presence of patrols', 'flows-done'),
  column('response', 'ability to respond', 'flows-done'),
  column('protection', 'protection of people', 'flows-done'),
  column('livelihood', 'livelihood', 'incidents-done'),
  column('livelihoodBefore', 'livelihood a turn ago', 'incidents-done'),
  column('tradeIncome', 'income from informal trade against a quiet quarter', 'incidents-done'),
  column('harm', 'harm by the state this turn', 'incidents-done'),
  column('reprisals', 'severity of reprisals this turn', 'incidents-done'),
  column('attacks', 'severity of attacks this turn', 'incidents-done'),
  column('contests', 'severity of violence between networks this turn', 'incidents-done'),
  column('clashes', 'severity of clashes this turn', 'incidents-done'),
  column('protests', 'severity of protests this turn', 'incidents-done'),
  column('operation', '1 with an operation this turn', 'orders-done'),
  column('jointOperation', '1 with a joint operation this turn', 'orders-done'),
  column('resting', '1 with units at rest this turn', 'orders-done'),
  column('mediated', '1 with a mediation this turn', 'orders-done'),
  column('mobilised', '1 with a mobilisation this turn', 'orders-done'),
  column('provided', 'provision by a network this turn', 'orders-done'),
  column('recruiting', 'recruitment drives this turn', 'orders-done'),
  column('crossingShock', 'shock of a crossing closed this turn', 'orders-done'),
  column('promisesKept', 'promises kept this turn', 'flows-done'),
  column('promisesBroken', 'promises broken this turn', 'flows-done'),
];
