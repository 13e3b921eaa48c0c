// Decides what opens of the lessons at the end of a game: every firing of their rules, and their measures beside the same game
// with nothing done. It gives no verdict: one game proves nothing.

import { entriesOf } from '../engine/index.ts';
import type { Entry, Metrics, RuleDef, World } from '../engine/index.ts';
import { measureOver } from './lessons.ts';
import type { LessonMeasure, Saying, TableLesson } from './lessons.ts';
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

/** A game as its ledgers tell it: turn 0 is the opening of the first. */
export interface BookedGame {
  readonly world: World;
  readonly booked: readonly { readonly turn: number; readonly entries: readonly Entry[] }[];
}

export function lessonsSeen(table: Table, courses: Courses): readonly LessonSeen[] {
  if (table.lessons.length === 0) return [];
  const { world, startLedger, played } = table;
  const books = [{ turn: 0, ledger: startLedger }, ...played];
  const booked = books.map(({ turn, ledger }) => ({
    turn,
    entries: entriesOf(ledger, world.layout),
  }));
  return lessonsSeenIn({ world, booked }, table.lessons, courses);
}

/** The same of a game that nobody plays any more. */
export function lessonsSeenIn(
  game: BookedGame,
  lessons: readonly TableLesson[],
  { measures, idle }: Courses,
): readonly LessonSeen[] {
  const fired = firingsOf(game);
  return lessons.map(({ id, rules, measures: read }) => ({
    lesson: id,
    measured: read.map((measure) => ({
      measure,
      played: measureOver(game.world, measure, measures.slice(1)),
      idle: measureOver(game.world, measure, idle.slice(1)),
    })),
    firings: fired.flatMap(({ turn, rule, zone }): RuleFiring[] => {
      const known = rules.find((one) => one.rule === rule);
      return known === undefined ? [] : [{ turn, rule, says: known.says, zone }];
    }),
  }));
}

type Fired = Omit<RuleFiring, 'says'>;

/** Each count of a rule in the ledgers is one firing. */
function firingsOf({ world, booked }: BookedGame): readonly Fired[] {
  const rules = new Map(world.rules.map((rule) => [rule.id, rule]));
  return booked.flatMap(({ turn, entries }) =>
    entries.flatMap(({ stock, cause }): Fired[] => {
      if (stock !== 'ruleFired') return [];
      const rule = rules.get(cause.id);
      return [{ turn: turnOf(rule, turn), rule: cause.id, zone: cause.zone ?? -1 }];
    }),
  );
}

/** Rules that look as a turn opens stand in the ledger of the turn before. */
function turnOf(rule: RuleDef | undefined, turn: number): number {
  return rule?.hook === 'turn-opens' ? turn + 1 : turn;
}
