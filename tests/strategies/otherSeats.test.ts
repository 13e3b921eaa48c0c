// Shows that the higher levels of network and community play reach more of their own goals than the lower ones.
import { describe, expect, it } from 'vitest';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { goalScores, pairedGap } from '../support/goals.ts';
import { runs } from '../support/scale.ts';
import { shippedWorld } from '../support/shippedWorld.ts';

const SHIPPED = shippedWorld();
const SEEDS = Array.from({ length: runs(8, 60) }, (_none, seed) => `other-seat-${seed}`);

/** How far one strategy stands above another on the goals of a seat. */
function lead(seat: string, above: string, below: string): number {
  const scores = (name: string) => {
    const strategy = STRATEGIES.get(name);
    if (strategy === undefined) throw new Error(`no strategy ${name}`);
    return goalScores(SHIPPED, seat, strategy, SEEDS);
  };
  return pairedGap(scores(above), scores(below)).mean;
}

describe('the levels of other seats', () => {
  it('a network of a higher level brings more through', () => {
    // Over 60 seeds the steps are 1.2, 1.3 and 1.0; the margins are about a third of that.
    expect(lead('resin-network', 'evader', 'nothing')).toBeGreaterThan(0.4);
    expect(lead('resin-network', 'evader-2', 'evader')).toBeGreaterThan(0.4);
    expect(lead('resin-network', 'evader-3', 'evader-2')).toBeGreaterThan(0.3);
  });

  it('the organised forum does more for the border than the advocate', () => {
    // A forum moves little either way: 0.46 ± 0.08 over 60 seeds.
    expect(lead('border-communities', 'advocate-2', 'advocate')).toBeGreaterThan(0);
  });
});
