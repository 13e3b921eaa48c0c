// Shows what a column of a view says to the eye: nothing, a figure or a range held inside the scale, and doubtful changes.
import { describe, expect, it } from 'vitest';
import { changeAt, knownAt, meaningOf } from '../../../src/app/facts/readings.ts';

const column = (value: number, band: number) => ({
  value: Float64Array.of(value),
  band: Float64Array.of(band),
});

describe('a reading', () => {
  it('is nothing when not observed, and a figure when its band is 0', () => {
    expect(knownAt(column(Number.NaN, 0), 0)).toEqual({ kind: 'none' });
    expect(knownAt(column(0.4, 0), 0, 1)).toEqual({ kind: 'exact', value: 0.4 });
  });

  it('keeps its range inside the scale', () => {
    expect(knownAt(column(0.05, 0.1), 0, 1)).toMatchObject({ low: 0 });
    expect(knownAt(column(0.95, 0.1), 0, 1)).toMatchObject({ high: 1 });
  });

  it('doubts a change while the two ranges overlap', () => {
    expect(changeAt(column(0.35, 0.06), column(0.46, 0.12), 0)?.isDoubtful).toBe(true);
    expect(changeAt(column(0.5, 0.06), column(0.45, 0.06), 0)?.isDoubtful).toBe(true);
    expect(changeAt(column(0.6, 0.06), column(0.45, 0.06), 0)?.isDoubtful).toBe(false);
    expect(changeAt(column(0.51, 0), column(0.5, 0), 0)?.isDoubtful).toBe(false);
    expect(changeAt(column(0.5, 0), null, 0)).toBeNull();
  });

  it('is coloured by what it means, not by its sign', () => {
    expect(meaningOf(-0.1, 'down')).toBe('better');
    expect(meaningOf(-0.1, 'up')).toBe('worse');
    expect(meaningOf(0.1, 'neither')).toBe('same');
  });
});
