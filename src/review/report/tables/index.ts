// Decides which tables a review has and in which order; each is filled in its own file.

import type { ReviewTable } from '../table.ts';
import type { Telling } from '../telling.ts';
import { causesTable } from './causes.ts';
import { luckTable, turningPointsTable, unansweredTable } from './continued.ts';
import { answersTable, dissentsTable, feelingsTable, planTable } from './debrief.ts';
import {
  agreementsTable,
  decisionsTable,
  eventsTable,
  incidentsTable,
  intentsTable,
} from './happened.ts';
import { injectsTable } from './injects.ts';
import { knowledgeTable, networksTable } from './knowledge.ts';
import { firingsTable, lessonsTable } from './lessons.ts';
import { measuresTable, seriesTable } from './measures.ts';
import { missedTable } from './missed.ts';
import { gameTable, seatsTable } from './played.ts';

/** In the order in which a debrief goes. All of them are there in every game, also where they have no rows. */
const TABLES: readonly ((telling: Telling) => ReviewTable)[] = [
  gameTable,
  seatsTable,
  measuresTable,
  seriesTable,
  decisionsTable,
  intentsTable,
  eventsTable,
  injectsTable,
  incidentsTable,
  agreementsTable,
  turningPointsTable,
  causesTable,
  knowledgeTable,
  luckTable,
  networksTable,
  lessonsTable,
  firingsTable,
  unansweredTable,
  missedTable,
  dissentsTable,
  feelingsTable,
  planTable,
  answersTable,
];

export function allTables(telling: Telling): readonly ReviewTable[] {
  return TABLES.map((fill) => fill(telling));
}
