// Shows that the adaptive levels are ordered by goals reached, beat the baselines at the top.
import { describe, expect, it } from 'vitest';
import { CLASS_BY_ID, STRATEGIES } from '../../src/strategies/index.ts';
import { goalScores, pairedGap } from '../support/goals.ts';
import { runs } from '../support/scale.ts';
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
    expect(lead('adaptive-3', 'adaptive-2')).toBeGreaterThan(0.5);
  });

  const rivals = (CLASS_BY_ID.get('open')?.members ?? []).filter((name) => name !== 'nothing');
  it.each(rivals)('the third stands above %s in every seat', (name) => {
    for (const seat of SEATS) {
      const { mean } = pairedGap(scores(seat, 'adaptive-3'), scores(seat, name));
      expect(mean, seat).toBeGreaterThan(0);
    }
  });
});
