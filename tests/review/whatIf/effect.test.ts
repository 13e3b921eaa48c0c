// Shows that an effect is stated no more surely than its continuations allow.
import { describe, expect, it } from 'vitest';
import { effectOf, fanOf, spansFrom } from '../../../src/review/whatIf/index.ts';
import type { ReviewMeasure } from '../../../src/review/index.ts';

const TRUST: ReviewMeasure = { metric: 'trust', state: null };
const FEAR: ReviewMeasure = { metric: 'fear', state: null };
const TRANSIT: ReviewMeasure = { metric: 'seized', state: null };
const [span] = spansFrom(3, 12, 4);
if (span === undefined) throw new Error('There should be a span.');

const told = (measure: ReviewMeasure, differences: readonly number[], effects = 1) =>
  effectOf({ measure, span }, differences, effects);

describe('an effect', () => {
  it('has a direction when its interval leaves 0 out, and is good or bad by the measure', () => {
    const up = [0.02, 0.03, 0.025, 0.02];
    expect(told(TRUST, up)).toMatchObject({ direction: 'higher', better: true, share: 1 });
    expect(told(FEAR, up)).toMatchObject({ direction: 'higher', better: false });
    expect(told(TRANSIT, up)).toMatchObject({ direction: 'higher', better: null });
    const down = up.map((one) => -one);
    expect(told(TRUST, down)).toMatchObject({ direction: 'lower', better: false, share: 1 });
  });

  it('cannot be told when the interval holds 0, or from one continuation', () => {
    const mixed = [0.05, -0.04, 0.03, -0.05, 0.02];
    expect(told(TRUST, mixed)).toMatchObject({
      direction: 'cannot-tell',
      better: null,
      share: 0.6,
    });
    expect(told(TRUST, [0.5]).direction).toBe('cannot-tell');
    expect(told(TRUST, []).direction).toBe('cannot-tell');
  });

  it('needs to be surer where many effects are looked at together', () => {
    const slight = [0.01, 0.03, 0.02, -0.003, 0.02, 0.005, -0.004, 0.02];
    expect(told(TRUST, slight).direction).toBe('higher');
    expect(told(TRUST, slight, 40).direction).toBe('cannot-tell');
    expect(told(TRUST, slight, 40).difference).toEqual(told(TRUST, slight).difference);
  });

  it('is none only where not one continuation differs', () => {
    expect(told(TRUST, [0, 0, 0])).toMatchObject({ direction: 'none', better: null, share: 0 });
    expect(told(TRUST, [0, 0, 0.1]).direction).toBe('cannot-tell');
  });
});

describe('a fan', () => {
  it('holds the quantiles of every turn, whatever the order of its continuations', () => {
    const turn = Array.from({ length: 101 }, (_, at) => at / 100);
    const turned = [...turn].reverse();
    expect(fanOf([turn, turned])).toEqual([
      [0.1, 0.25, 0.5, 0.75, 0.9],
      [0.1, 0.25, 0.5, 0.75, 0.9],
    ]);
  });

  it('is read over the last turns with orders and the tail, as far as a change can reach', () => {
    expect(spansFrom(3, 12, 4)).toEqual([
      { name: 'late', from: 9, to: 12 },
      { name: 'tail', from: 13, to: 16 },
    ]);
    expect(spansFrom(11, 12, 0)).toEqual([{ name: 'late', from: 11, to: 12 }]);
  });
});
