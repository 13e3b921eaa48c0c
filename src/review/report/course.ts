// Decides how measures of a game are read beside the same luck with nothing done: at the start, after the orders, after the tail.

import { metricsOf } from '../../engine/index.ts';
import type { Metrics } from '../../engine/index.ts';
import { playGame } from '../../session/index.ts';
import { lastOrderTurn } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { valueOf } from '../whatIf/index.ts';
import type { ReviewMeasure } from '../whatIf/index.ts';
import { isSummed } from './figures.ts';

/** Metrics of the opened first turn, then after each turn; null where that is not known. */
interface Courses {
  readonly played: readonly (Metrics | null)[];
  /** Null for a game that cannot be computed again: nothing may be laid beside it. */
  readonly idle: readonly (Metrics | null)[] | null;
}

const known = new WeakMap<ReviewGame, Courses>();

function coursesOf(game: ReviewGame): Courses {
  const made = known.get(game);
  if (made !== undefined) return made;
  const { world, start, turns } = game;
  const first = start === null ? null : metricsOf(world, start);
  const played = [first, ...turns.map(({ after }) => metricsOf(world, after))];
  const courses = {
    played,
    idle: game.source === 'stored' ? null : [first, ...idleMetrics(game).slice(0, turns.length)],
  };
  known.set(game, courses);
  return courses;
}

/** The same luck with no seat doing anything. */
function idleMetrics({ world, chance }: ReviewGame): readonly Metrics[] {
  const strategies = new Map();
  return playGame({ world, seed: chance.seed, chance, strategies, everyTurn: true }).metrics;
}

/** One measure by turn, from the start (0); null where it is not known. What is counted has nothing at the start. */
export interface Series {
  readonly played: readonly (number | null)[];
  readonly idle: readonly (number | null)[] | null;
}

export function seriesOf(game: ReviewGame, measure: ReviewMeasure): Series {
  const { played, idle } = coursesOf(game);
  const read = (list: readonly (Metrics | null)[]) =>
    list.map((metrics, turn) => {
      if (metrics === null || (turn === 0 && isSummed(measure.metric))) return null;
      const value = valueOf(game, metrics, measure);
      return Number.isFinite(value) ? value : null;
    });
  return { played: read(played), idle: idle === null ? null : read(idle) };
}

/** How a measure stands. Events are sums up to then; the change is from the start to the last orders. */
export interface Standing {
  readonly start: number | null;
  readonly end: number | null;
  readonly tail: number | null;
  readonly change: number | null;
  readonly idleEnd: number | null;
  readonly idleTail: number | null;
  readonly gapEnd: number | null;
  readonly gapTail: number | null;
}

export function standingOf(game: ReviewGame, measure: ReviewMeasure): Standing {
  const { played, idle } = seriesOf(game, measure);
  const last = lastOrderTurn(game);
  const isOver = game.turns.length > last;
  const at = (list: Series['idle'], turn: number): number | null => {
    if (list === null) return null;
    if (!isSummed(measure.metric)) return list[turn] ?? null;
    return list.slice(1, turn + 1).reduce((sum: number, value) => sum + (value ?? 0), 0);
  };
  const start = played[0] ?? null;
  const end = at(played, last);
  const tail = isOver ? at(played, game.turns.length) : null;
  const idleEnd = at(idle, last);
  const idleTail = isOver ? at(idle, game.turns.length) : null;
  return {
    start,
    end,
    tail,
    change: difference(end, start),
    idleEnd,
    idleTail,
    gapEnd: difference(end, idleEnd),
    gapTail: difference(tail, idleTail),
  };
}

function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}
