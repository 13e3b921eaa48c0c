// Decides what is told of a found play beside its score: traced games, loops in them, and what each goal adds to its lead.

import { loopsIn } from './loops.ts';
import { aimsOf, goalValue } from './objective.ts';
import type { GoalReport, LoopReport } from './report.ts';
import type { Play } from '../types.ts';
import { meanOutcome, sideOf } from './searching.ts';
import type { Searching } from './searching.ts';
import { seedsFor } from './table.ts';
import type { Outcomes } from './table.ts';
import { traceGame } from './trace.ts';
import type { Trace } from './trace.ts';

const TRACES = 8;

/** Seeds that nothing was chosen by. */
export function freshSeeds({ key }: Searching['ask'], count: number): readonly string[] {
  return seedsFor(`${key}|fresh`, 0, count);
}

/** A few games of a play, order by order; they are among those it was tried on. */
export function traced(
  searching: Searching,
  play: Play,
): { readonly traces: readonly Trace[]; readonly games: number } {
  const { world, seat, objective, scales, ask } = searching;
  const asked = { world, side: sideOf(searching, play), seat, aims: aimsOf(objective, scales) };
  const seeds = freshSeeds(ask, TRACES);
  return { traces: seeds.map((seed) => traceGame(asked, seed)), games: seeds.length };
}

export function loopReport(traces: readonly Trace[]): LoopReport {
  const loops = traces.map(loopsIn);
  const repetitions = loops.filter((one) => one.repetitions.length > 0);
  const undoings = loops.filter((one) => one.undoings.length > 0);
  return {
    games: traces.length,
    repetitions: { games: repetitions.length, example: repetitions[0]?.repetitions[0] ?? null },
    undoings: { games: undoings.length, example: undoings[0]?.undoings[0] ?? null },
  };
}

export function goalsOf(
  { objective, scales, baselines }: Searching,
  outcomes: Outcomes,
  hardest: string,
): readonly GoalReport[] {
  const width = objective.measurements.length;
  const own = meanOutcome(outcomes, 0, width);
  const other = meanOutcome(outcomes, 1 + Math.max(0, baselines.indexOf(hardest)), width);
  return objective.goals.map(({ metric, state, weight }, goal) => {
    const spread = scales[goal]?.spread ?? 0;
    const found = goalValue(objective, own, goal);
    const baseline = goalValue(objective, other, goal);
    const gain = spread > 1e-9 ? (weight * (found - baseline)) / spread : 0;
    return { metric, state, weight, spread, found, baseline, gain };
  });
}
