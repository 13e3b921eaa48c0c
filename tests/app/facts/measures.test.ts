// Shows how measures are read at the end: as they stand, or counted over the game, against the start and nothing done.
import { describe, expect, it } from 'vitest';
import { isSummed, readingAt } from '../../../src/app/facts/measures.ts';
import { METRICS } from '../../../src/engine/index.ts';
import type { MetricId, Metrics } from '../../../src/engine/index.ts';

function metrics(values: Partial<Record<MetricId, number>>): Metrics {
  return { world: values as Metrics['world'], states: [] };
}

function measure(id: MetricId) {
  const found = METRICS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no measure ${id}.`);
  return found;
}

describe('a measure', () => {
  it('that stands is read at the turn, with its change and its gap', () => {
    const course = {
      measures: [metrics({ trust: 0.4 }), metrics({ trust: 0.5 })],
      idle: [metrics({ trust: 0.4 }), metrics({ trust: 0.35 })],
    };
    const { value, change, gap } = readingAt(course, measure('trust'), 'world', 1);
    expect(value).toBeCloseTo(0.5);
    expect(change).toBeCloseTo(0.1);
    expect(gap).toBeCloseTo(0.15);
  });

  it('that counts events is summed over the game', () => {
    const course = {
      measures: [metrics({ attacks: 9 }), metrics({ attacks: 1 }), metrics({ attacks: 2 })],
      idle: [metrics({ attacks: 9 }), metrics({ attacks: 3 }), metrics({ attacks: 1 })],
    };
    expect(isSummed(measure('attacks'))).toBe(true);
    expect(readingAt(course, measure('attacks'), 'world', 2)).toEqual({
      value: 3,
      change: null,
      gap: -1,
    });
  });
});
