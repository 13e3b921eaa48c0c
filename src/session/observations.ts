// Decides what a seat has seen so far for and against each lesson: only news that its views hold; it judges no lesson.

import type { NewsRecord } from '../engine/index.ts';
import type { Saying } from './lessons.ts';
import type { Table } from './table.ts';
import { viewAt } from './views.ts';

/** One telling of a rule that makes a lesson visible. */
export interface Sighting {
  /** The turn that the news tells of. */
  readonly turn: number;
  readonly says: Saying;
  /** The line as this seat read it: place, rule and which of its texts. */
  readonly line: NewsRecord;
}

export interface Observation {
  readonly lesson: string;
  /** From the first turn on. A rule that tells nothing, or tells it to others, leaves nothing here. */
  readonly sightings: readonly Sighting[];
}

/** What the news of a seat said of each lesson up to now, in the order of the scenario's lessons. */
export function observationsFor(table: Table, seat: number): readonly Observation[] {
  const lines = table.lessons.length === 0 || seat < 0 ? [] : rulesRead(table, seat);
  return table.lessons.map(({ id, rules }) => ({
    lesson: id,
    sightings: lines.flatMap(({ rule, line }): Sighting[] => {
      const known = rules.find((one) => one.rule === rule);
      return known === undefined ? [] : [{ turn: line.turn, says: known.says, line }];
    }),
  }));
}

interface RuleLine {
  readonly rule: string;
  readonly line: NewsRecord;
}

/** Every line of news of a rule that a seat has read, oldest first. */
export function rulesRead(table: Table, seat: number): readonly RuleLine[] {
  const turns = Array.from({ length: table.played.length + 1 }, (_, at) => at + 1);
  return turns.flatMap((turn) =>
    viewAt(table, seat, turn).news.flatMap((line): RuleLine[] => {
      const rule = line.rule === undefined ? undefined : table.world.rules[line.rule]?.id;
      return rule === undefined ? [] : [{ rule, line }];
    }),
  );
}
