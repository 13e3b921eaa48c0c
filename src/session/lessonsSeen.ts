// Decides what opens of the lessons at the end of a game: every firing of their rules, and their measures beside the same game
// with nothing done. It gives no verdict: one game proves nothing.

import { entriesOf } from '../engine/index.ts';
import type { Ledger, Metrics, RuleDef } from '../engine/index.ts';
import { measureOver } from './lessons.ts';
import type { LessonMeasure, Saying } from './lessons.ts';
import type { Table } from './table.ts';

/** One time that a rule of a lesson took effect, whoever was told. */
export interface RuleFiring {
  readonly turn: number;
  readonly rule: string;
  readonly says: Saying;
  /** The zone for which it did, or -1. */
  readonly zone: number;
}

/** One measure of this game and of its idle twin; NaN when the game never came to the measured turns. */
export interface MeasureSeen {
  readonly measure: LessonMeasure;
  readonly played: number;
  readonly idle: number;
}

export interface LessonSeen {
  readonly lesson: string;
  readonly measured: readonly MeasureSeen[];
  readonly firings: readonly RuleFiring[];
}

export interface Courses {
  /** Metrics of the opened first turn, then after each resolved turn. */
  readonly measures: readonly Metrics[];
  readonly idle: readonly Metrics[];
}

export function lessonsSeen(table: Table, { measures, idle }: Courses): readonly LessonSeen[] {
  if (table.lessons.length === 0) return [];
  const fired = firingsOf(table);
  return table.lessons.map(({ id, rules, measures: read }) => ({
    lesson: id,
    measured: read.map((measure) => ({
      measure,
      played: measureOver(table.world, measure, measures.slice(1)),
      idle: measureOver(table.world, measure, idle.slice(1)),
    })),
    firings: fired.flatMap(({ turn, rule, zone }): RuleFiring[] => {
      const known = rules.find((one) => one.rule === rule);
      return known === undefined ? [] : [{ turn, rule, says: known.says, zone }];
    }),
  }));
}

type Fired = Omit<RuleFiring, 'says'>;

/** Each count of a rule in the ledgers is one firing. */
function firingsOf(table: Table): readonly Fired[] {
  const { world, startLedger, played } = table;
  const rules = new Map(world.rules.map((rule) => [rule.id, rule]));
  const firedIn = (ledger: Ledger, turn: number): Fired[] =>
    entriesOf(ledger, world.layout).flatMap(({ stock, cause }): Fired[] => {
      if (stock !== 'ruleFired') return [];
      const rule = rules.get(cause.id);
      return [{ turn: turnOf(rule, turn), rule: cause.id, zone: cause.zone ?? -1 }];
    });
  return [
    firedIn(startLedger, 0),
    ...played.map(({ ledger, turn }) => firedIn(ledger, turn)),
  ].flat();
}

/** Rules that look as a turn opens stand in the ledger of the turn before. */
function turnOf(rule: RuleDef | undefined, turn: number): number {
  return rule?.hook === 'turn-opens' ? turn + 1 : turn;
}
