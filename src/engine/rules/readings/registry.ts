// Lists all readings that expressions may ask for, and finds one by subject and name.

import type { RuleSubject } from '../expression.ts';
import { CALENDAR } from './calendar.ts';
import { GROUND } from './ground.ts';
import { INCIDENT_COUNTS } from './incidentCounts.ts';
import { NETWORK_READINGS } from './network.ts';
import { PAIR_READINGS } from './pair.ts';
import { READINGS_BY_GOOD } from './byGood.ts';
import { RECORD_COUNTS } from './records.ts';
import { REGIONAL_FLOWS } from './regionalFlows.ts';
import { RELATION_MEANS } from './relations.ts';
import { STATE_COLUMNS } from './state.ts';
import { WORLD_COLUMNS } from './world.ts';
import { ZONE_COLUMNS } from './zone.ts';
import { ZONE_MEANS } from './zoneMeans.ts';
import type { ReadingSpec } from './spec.ts';

export const READINGS: readonly ReadingSpec[] = [
  ...ZONE_COLUMNS,
  ...GROUND,
  ...STATE_COLUMNS,
  ...PAIR_READINGS,
  ...NETWORK_READINGS,
  ...CALENDAR,
  ...WORLD_COLUMNS,
  ...REGIONAL_FLOWS,
  ...ZONE_MEANS,
  ...INCIDENT_COUNTS,
  ...RELATION_MEANS,
  ...RECORD_COUNTS,
  ...READINGS_BY_GOOD,
];

const BY_NAME: ReadonlyMap<string, ReadingSpec> = new Map(
  READINGS.map((spec) => [`${spec.subject}.${spec.id}`, spec]),
);

export function findReading(subject: RuleSubject, id: string): ReadingSpec | undefined {
  return BY_NAME.get(`${subject}.${id}`);
}
