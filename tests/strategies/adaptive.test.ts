// Shows that the adaptive levels are ordered by goals reached, beat the baselines at the top, and read what a seat is after.
import { describe, expect, it } from 'vitest';
import type { Metrics, World } from '../../src/engine/index.ts';
import { playGame } from '../../src/session/index.ts';
import { CLASS_BY_ID, STRATEGIES, usualCast } from '../../src/strategies/index.ts';
import { goalScore, goalScores, pairedGap } from '../support/goals.ts';
import { SOAK, runs } from '../support/scale.ts';
import { shippedWorld } from '../support/shippedWorld.ts';

const SHIPPED = shippedWorld();
const SEATS = ['tunisia', 'algeria', 'morocco'];
/** Seeds that no tuning has seen. */
const SEEDS = Array.from({ length: runs(8, 60) }, (_none, seed) => `level-${seed}`);

const played = new Map<string, readonly number[]>();

function scores(seat: string, name: string): readonly number[] {
  const key = `${seat} ${name}`;
  const known = played.get(key);
  if (known !== undefined) return known;
  const strategy = STRATEGIES.get(name);
  if (strategy === undefined) throw new Error(`no strategy ${name}`);
  const made = goalScores(SHIPPED, seat, strategy, SEEDS);
  played.set(key, made);
  return made;
}

/** How far one strategy stands above another over all three seats. */
function lead(above: string, below: string): number {
  let sum = 0;
  for (const seat of SEATS) sum += pairedGap(scores(seat, above), scores(seat, below)).mean;
  return sum / SEATS.length;
}

describe('the levels of adaptive play', () => {
  it('are ordered: each reaches more of its goals than the one before', () => {
    // Measured over 60 seeds in the decision on levels; the margins here are less than half of that.
    expect(lead('adaptive-1', 'nothing')).toBeGreaterThan(1.5);
    expect(lead('adaptive-2', 'adaptive-1')).toBeGreaterThan(4);
    expect(lead('adaptive-3', 'adaptive-2')).toBeGreaterThan(1.5);
  });

  // The nearest ones in the gate; every one when there is time.
  const rivals = SOAK
    ? (CLASS_BY_ID.get('open')?.members ?? [])
    : ['community', 'integrated', 'hybrid', 'securecoop'];
  it.each(rivals)('the third stands above %s in every seat', (name) => {
    for (const seat of SEATS) {
      const { mean } = pairedGap(scores(seat, 'adaptive-3'), scores(seat, name));
      expect(mean, seat).toBeGreaterThan(0);
    }
  });

  it.each([
    ['people', { trust: 40, livelihood: 35, grievance: -25 }],
    ['governance', { legitimacy: 50, ruleOfLaw: 25, corruption: -25 }],
  ])(
    'the third reads its goals: told to care for %s alone, it does better by them',
    (_name, goals) => {
      const told = withGoals(goals);
      const strategy = STRATEGIES.get('adaptive-3');
      if (strategy === undefined) throw new Error('no adaptive strategy');
      for (const seat of SEATS) {
        // The same measure for both: only what the seat is told differs.
        const reached = goalScores(told, seat, strategy, SEEDS);
        const untold = playedWithout(goals, seat);
        const { mean, half } = pairedGap(reached, untold);
        expect(mean - half, seat).toBeGreaterThan(0);
      }
    },
  );
});

function withGoals(goals: Readonly<Record<string, number>>): World {
  return { ...SHIPPED, seats: SHIPPED.seats.map((seat) => ({ ...seat, goals })) };
}

const untold = new Map<string, readonly (readonly Metrics[])[]>();

/** Measures of a seat's games whose strategy was told the scenario's goals: played once, scored by any goals. */
function gamesUntold(seat: string): readonly (readonly Metrics[])[] {
  const known = untold.get(seat);
  if (known !== undefined) return known;
  const cast = usualCast(SHIPPED, 'integrated');
  const strategy = STRATEGIES.get('adaptive-3');
  if (strategy !== undefined) cast.set(seat, strategy);
  const games = SEEDS.map(
    (seed) => playGame({ world: SHIPPED, seed, strategies: cast, everyTurn: true }).metrics,
  );
  untold.set(seat, games);
  return games;
}

function playedWithout(goals: Readonly<Record<string, number>>, seat: string): readonly number[] {
  return gamesUntold(seat).map((metrics) => goalScore(withGoals(goals), seat, metrics));
}
