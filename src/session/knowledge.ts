// Decides what the debrief shows of knowledge: a seat's estimates beside the truth, turn by turn, computed, never stored.

import type { State, ZoneReading } from '../engine/index.ts';
import { stateAt } from './table.ts';
import type { Table } from './table.ts';
import { viewAt } from './views.ts';

/** Readings about which seats are commonly wrong and that are columns under the same name. */
export const KNOWLEDGE_READINGS = [
  'trust',
  'grievance',
  'livelihood',
  'services',
  'corruption',
  'fear',
  'armedPresence',
] as const satisfies readonly (ZoneReading & keyof State)[];
export type KnowledgeReading = (typeof KNOWLEDGE_READINGS)[number];

/** One zone and reading: by turn, what the seat believed (NaN: it saw nothing), how sure it was, what was so. */
export interface KnowledgeSeries {
  readonly zone: number;
  readonly reading: KnowledgeReading;
  readonly believed: readonly number[];
  readonly band: readonly number[];
  readonly truth: readonly number[];
}

/** What a seat knew of its zones over the game. Only for the debrief and the open book. */
export function knowledgeOf(table: Table, seat: number): readonly KnowledgeSeries[] {
  const zones = table.world.seats[seat]?.zones ?? [];
  const turns = Array.from({ length: table.played.length + 1 }, (_, at) => at + 1);
  return zones.flatMap((zone) =>
    KNOWLEDGE_READINGS.map((reading): KnowledgeSeries => {
      const estimates = turns.map((turn) => viewAt(table, seat, turn).zone[reading]);
      return {
        zone,
        reading,
        believed: estimates.map((estimate) => estimate.value[zone] ?? NaN),
        band: estimates.map((estimate) => estimate.band[zone] ?? 0),
        truth: turns.map((turn) => stateAt(table, turn)?.[reading][zone] ?? NaN),
      };
    }),
  );
}
