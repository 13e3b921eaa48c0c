// Decides what opens at the end: measures beside the same game with nothing done, the tail, the biggest causes.

import { metricsOf } from '../engine/index.ts';
import type { Metrics } from '../engine/index.ts';
import { biggestCauses } from './causes.ts';
import type { CauseSum } from './causes.ts';
import { lessonsSeen } from './lessonsSeen.ts';
import type { LessonSeen } from './lessonsSeen.ts';
import { playGame } from './playout.ts';
import type { Table } from './table.ts';

export interface Debrief {
  /** Metrics of the opened first turn, then after each resolved turn. */
  readonly measures: readonly Metrics[];
  /** The same with the same luck and no seat doing anything: the gap is what play did. */
  readonly idle: readonly Metrics[];
  /** The last turn in which orders were given; what follows is the tail. */
  readonly lastOrderTurn: number;
  readonly causes: readonly CauseSum[];
  /** Empty until the game is over, also with an open book. */
  readonly lessons: readonly LessonSeen[];
}

const MOST_CAUSES = 10;

/** The books of a game, true values and all. */
export function debriefOf(table: Table): Debrief {
  const { world, start, played, chance } = table;
  const first = metricsOf(world, start);
  const twin = playGame({
    world,
    seed: chance.seed,
    chance,
    strategies: new Map(),
    everyTurn: true,
  });
  const courses = {
    measures: [first, ...played.map((turn) => metricsOf(world, turn.after))],
    idle: [first, ...twin.metrics.slice(0, played.length)],
  };
  return {
    ...courses,
    lastOrderTurn: Math.min(world.turns, played.length),
    causes: biggestCauses(table, MOST_CAUSES),
    lessons: table.phase === 'debrief' ? lessonsSeen(table, courses) : [],
  };
}
