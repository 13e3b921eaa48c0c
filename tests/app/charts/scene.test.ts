// Shows what a chart of fans holds before anything is drawn: where fans open, how far it reaches, that labels keep apart.
import { describe, expect, it } from 'vitest';
import { apart, domainOf, pointsOf, valuesAt } from '../../../src/app/charts/scene.ts';
import type { FanLine } from '../../../src/app/charts/scene.ts';

const FAN: FanLine = {
  look: 'was',
  name: 'as it was',
  from: 3,
  quantiles: [
    [10, 11, 12, 13, 14],
    [8, 10, 12, 14, 16],
  ],
};

describe('a fan', () => {
  it('opens from the game at the end of the turn before it parts', () => {
    const points = pointsOf(FAN, [20, 12.5, 12]);
    expect(points.map(({ turn }) => turn)).toEqual([2, 3, 4]);
    expect(points[0]).toMatchObject({ low: 12.5, middle: 12.5, high: 12.5 });
    expect(points[2]).toEqual({ turn: 4, low: 8, lower: 10, middle: 12, upper: 14, high: 16 });
  });

  it('has no point before the first turn, and none of a game that is not known', () => {
    expect(pointsOf({ ...FAN, from: 1 }, [20, 12]).map(({ turn }) => turn)).toEqual([1, 2]);
    expect(pointsOf(FAN, []).map(({ turn }) => turn)).toEqual([3, 4]);
  });

  it('is read at any turn, and is nothing where it does not reach', () => {
    expect(valuesAt({ fans: [FAN], played: [1, 2, 3] }, 3)).toEqual({
      fans: [[10, 11, 12, 13, 14]],
      played: 3,
    });
    expect(valuesAt({ fans: [FAN], played: [1] }, 2)).toEqual({ fans: [[]], played: NaN });
  });
});

describe('the ends of a chart', () => {
  it('hold all that is drawn, with room, and do not fall below 0 where nothing does', () => {
    const [low, high] = domainOf({ fans: [FAN], played: [9] }, 0);
    expect(low).toBeLessThan(8);
    expect(high).toBeGreaterThan(16);
    expect(domainOf({ fans: [], played: [0.1, 0.4] }, 1)[0]).toBe(0);
    expect(domainOf({ fans: [], played: [-3, 4] }, 0)[0]).toBeLessThan(-3);
  });

  it('do not make much of what rounding hides', () => {
    const [low, high] = domainOf({ fans: [], played: [50, 50.01] }, 0);
    expect(high - low).toBeGreaterThan(2);
    expect(domainOf({ fans: [], played: [NaN] }, 0)).toEqual([0, 1]);
  });
});

describe('labels', () => {
  const labels = (...all: readonly number[]) => all.map((at) => ({ at, height: 20 }));

  it('keep their places where there is room', () => {
    expect(apart(labels(10, 60, 110), [0, 200])).toEqual([10, 60, 110]);
  });

  it('move apart, in their order, and stay inside', () => {
    const placed = apart(labels(50, 52, 48), [0, 70]);
    const sorted = [...placed].sort((a, b) => a - b);
    expect(placed.indexOf(sorted[0] ?? NaN)).toBe(2);
    expect(placed.indexOf(sorted[2] ?? NaN)).toBe(1);
    expect((sorted[1] ?? NaN) - (sorted[0] ?? NaN)).toBeGreaterThanOrEqual(20);
    expect((sorted[2] ?? NaN) - (sorted[1] ?? NaN)).toBeGreaterThanOrEqual(20);
    expect(sorted[2]).toBeLessThanOrEqual(60);
  });

  it('leave more room to a higher one', () => {
    const [first = NaN, second = NaN] = apart(
      [
        { at: 50, height: 40 },
        { at: 55, height: 20 },
      ],
      [0, 200],
    );
    expect(second - first).toBeGreaterThanOrEqual(30);
  });
});
