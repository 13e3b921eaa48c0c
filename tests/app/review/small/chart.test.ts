// Shows how a small chart's scale is chosen and that figures at the ends of its lines never lie on each other.
import { describe, expect, it } from 'vitest';
import { domainOf, spreadEnds } from '../../../../src/app/review/small/scale.ts';

describe('the scale of a small chart', () => {
  it('holds all values with room, not below 0 where none is', () => {
    const [low, high] = domainOf([1, 9, NaN]);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(9);
    expect(domainOf([-4, 2])[0]).toBeLessThan(-4);
    expect(domainOf([NaN])).toEqual([0, 1]);
  });

  it('moves ends apart and keeps their order', () => {
    const spread = spreadEnds([50, 48, 49, 90], 12);
    const sorted = [...spread].sort((a, b) => a - b);
    sorted.slice(1).forEach((place, at) => {
      expect(place - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(12);
    });
    expect((spread[1] ?? 0) < (spread[2] ?? 0) && (spread[2] ?? 0) < (spread[0] ?? 0)).toBe(true);
    expect(spread[3]).toBe(90);
  });
});
