// Shows which measures a look ahead reads for a lesson, and that its figures are never finer than what is known.
import { describe, expect, it } from 'vitest';
import { figuresOf, measuresOf } from '../../../src/app/host/aheadFigures.ts';
import type { AheadEffect } from '../../../src/review/index.ts';
import { hillsLoaded } from '../../session/room/roomTable.ts';

/** A difference of trust, from 0 to 1, known to so much on either side. */
function effect(mean: number, halfWidth: number): AheadEffect {
  const measure = { metric: 'trust', state: null } as const;
  const [low, high] = [mean - halfWidth, mean + halfWidth];
  return {
    measure,
    span: 'end',
    low: mean - 0.0313,
    high: mean + 0.0313,
    effect: {
      measure,
      span: { name: 'late', from: 8, to: 8 },
      direction: 'higher',
      difference: { mean, low, high, n: 60, method: 't' },
      share: 1,
      better: true,
    },
  };
}

describe('the figures of a look ahead', () => {
  it('are tenths, ones or tens, by how well the mean is known', () => {
    const fine = figuresOf(effect(0.01234, 0.001));
    expect(fine.digits).toBe(1);
    expect(fine.mean).toBeCloseTo(1.2, 12);
    expect(figuresOf(effect(0.0634, 0.02))).toEqual({ digits: 0, mean: 6, low: 3, high: 9 });
    expect(figuresOf(effect(0.234, 0.12))).toMatchObject({ digits: 0, mean: 20 });
    expect(figuresOf(effect(0.0634, Number.NaN)).digits).toBe(0);
  });
});

describe('the measures of a lesson', () => {
  it('are what it measures, then what its card says to look at, three at most and none twice', () => {
    const loaded = hillsLoaded();
    const read = (facts: typeof loaded.facts, lesson: string) =>
      measuresOf({ lessons: loaded.lessons, facts }, lesson, loaded.turns).map(
        ({ metric }) => metric,
      );
    expect(read(loaded.facts, 'community-first')).toEqual(['trust', 'services']);
    const cards = loaded.facts.lessons.map((card) => ({
      ...card,
      metrics: ['fear', 'trust', 'fear', 'services', 'violence'] as const,
    }));
    const facts = { ...loaded.facts, lessons: cards };
    expect(read(facts, 'community-first')).toEqual(['trust', 'fear', 'services']);
    expect(read(facts, 'no such lesson')).toEqual([]);
  });
});
