// Shows what networks believed of the risk beside the risk there was, where they go and nowhere else.
import { describe, expect, it } from 'vitest';
import { GOODS } from '../../../src/engine/index.ts';
import { beliefsIn } from '../../../src/review/index.ts';
import { WORLD } from '../../session/table.ts';
import { playedRecord, reviewOf } from '../games.ts';

const GAME = reviewOf(playedRecord({ seed: 'believed' }));
const SERIES = beliefsIn(GAME);

describe('the maps of networks', () => {
  it('hold what a network reckoned with and the chance that it met, turn by turn', () => {
    for (const { network, good, zone, turns, bias, error } of SERIES) {
      const branch = WORLD.branches.findIndex(
        (one) => one.network === network && one.good === good,
      );
      const cell = branch * WORLD.zones.length + zone;
      const gaps = GAME.turns.map(({ before, after }) => [
        before?.belief[cell] ?? NaN,
        after.detection[zone * GOODS.length + good] ?? NaN,
      ]);
      expect(turns.map(({ believed, risk }) => [believed, risk])).toEqual(gaps);
      const mean = gaps.reduce((sum, [a = 0, b = 0]) => sum + a - b, 0) / gaps.length;
      expect(bias).toBeCloseTo(mean, 12);
      expect(error).toBeGreaterThanOrEqual(Math.abs(bias) - 1e-12);
    }
  });

  it('are drawn where a network has a way, and only there', () => {
    const cells = [...WORLD.uses].filter((uses) => uses === 1);
    expect(SERIES).toHaveLength(cells.length);
    expect(SERIES.length).toBeLessThan(WORLD.branches.length * WORLD.zones.length);
  });

  it('err on either side: feared and unseen', () => {
    expect(SERIES.some(({ bias }) => bias > 0.01)).toBe(true);
    expect(SERIES.some(({ bias }) => bias < -0.01)).toBe(true);
  });
});
