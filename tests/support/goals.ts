// Decides how tests score a game by a seat's goals: weight times measure, in each measure's own unit.

import { METRICS } from '../../src/engine/index.ts';
import type { MetricId, Metrics, StateMetricId, Strategy, World } from '../../src/engine/index.ts';
import { playGame } from '../../src/session/index.ts';
import { usualCast } from '../../src/strategies/index.ts';

/** Turns at the end of play that count, with the whole tail, for measures that are not counts of incidents. */
const LATE = 4;

/**
 * Sum over the seat's goals of weight times the measure's mean: counts of incidents over the whole game, everything else over
 * its last four turns with orders and the tail. A state's own value where there is one, else the world's.
 */
export function goalScore(world: World, seatId: string, metrics: readonly Metrics[]): number {
  const seat = world.seats.find(({ id }) => id === seatId);
  if (seat === undefined) throw new Error(`no seat ${seatId}`);
  let score = 0;
  for (const [id, weight] of Object.entries(seat.goals)) {
    const spec = METRICS.find((metric) => metric.id === id);
    if (spec === undefined) throw new Error(`no measure ${id}`);
    const counted = spec.unit === 'count' || spec.unit === 'severity';
    const turns = metrics.slice(counted ? 0 : world.turns - LATE);
    let sum = 0;
    for (const { world: all, states } of turns) {
      const own = spec.per === 'state' && seat.kind === 'state' ? states[seat.holds] : undefined;
      sum += own === undefined ? all[id as MetricId] : own[id as StateMetricId];
    }
    score += (weight * sum) / turns.length;
  }
  return score;
}

/** Scores of a seat that plays the strategy while every other seat plays what it usually does, one a seed. */
export function goalScores(
  world: World,
  seat: string,
  strategy: Strategy,
  seeds: readonly string[],
): readonly number[] {
  const cast = usualCast(world);
  cast.set(seat, strategy);
  return seeds.map((seed) => {
    const { metrics } = playGame({ world, seed, strategies: cast, everyTurn: true });
    return goalScore(world, seat, metrics);
  });
}

export interface PairedGap {
  readonly mean: number;
  /** Half of the 95 % interval. */
  readonly half: number;
}

/** Mean of the differences over the same seeds, with its interval. */
export function pairedGap(left: readonly number[], right: readonly number[]): PairedGap {
  const gaps = left.map((score, seed) => score - (right[seed] ?? NaN));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
  return { mean, half: 1.96 * Math.sqrt(squares / (gaps.length - 1) / gaps.length) };
}
