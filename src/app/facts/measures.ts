// Decides how the measures of a game are read at its end: value, change, gap to nothing done; the values are the engine's.
import type { Metrics, METRICS } from '../../engine/index.ts';

export type Measure = (typeof METRICS)[number];

/** The books that measures are read from: first the opened game, then one entry after each turn. */
export interface Course {
  readonly measures: readonly Metrics[];
  readonly idle: readonly Metrics[];
}

export interface Reading {
  readonly value: number;
  /** Null for what is summed over the game: it had no value at the start. */
  readonly change: number | null;
  readonly gap: number;
}

/** World, or the index of a state. */
export type Scope = 'world' | number;

/** Events are counted over the game; everything else is read as it stands. */
export function isSummed({ unit }: Measure): boolean {
  return unit === 'count' || unit === 'severity';
}

export function valueIn(metrics: Metrics | undefined, { id }: Measure, scope: Scope): number {
  const row = scope === 'world' ? metrics?.world : metrics?.states[scope];
  return (row as Readonly<Record<string, number>> | undefined)?.[id] ?? 0;
}

function sumTo(list: readonly Metrics[], measure: Measure, scope: Scope, turn: number): number {
  return list.slice(1, turn + 1).reduce((sum, one) => sum + valueIn(one, measure, scope), 0);
}

/** A measure as it stands after `turn` turns. */
export function readingAt(course: Course, measure: Measure, scope: Scope, turn: number): Reading {
  const { measures, idle } = course;
  if (isSummed(measure)) {
    const value = sumTo(measures, measure, scope, turn);
    return { value, change: null, gap: value - sumTo(idle, measure, scope, turn) };
  }
  const value = valueIn(measures[turn], measure, scope);
  return {
    value,
    change: value - valueIn(measures[0], measure, scope),
    gap: value - valueIn(idle[turn], measure, scope),
  };
}

/** By how much a measure is multiplied and with how many places it is written. */
export function writtenAs({ unit }: Measure): { readonly factor: number; readonly digits: number } {
  switch (unit) {
    case 'x':
    case 'index':
    case 'share':
      return { factor: 100, digits: 0 };
    case 'flow':
    case 'points':
      return { factor: 1, digits: 0 };
    default:
      return { factor: 1, digits: 1 };
  }
}
