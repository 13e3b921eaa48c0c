// Shows the arithmetic of verdicts: where an interval is enough, where it is not, and what is said of the numbers that flip it.
import { describe, expect, it } from 'vitest';
import { drawnNumbers, flipsOf, verdictOf } from '../../../src/lab/lessons/index.ts';
import { effectInterval, effectsOf, weakestOf } from '../../../src/lab/lessons/verdict.ts';

const interval = (low: number, high: number) => ({
  mean: (low + high) / 2,
  low,
  high,
  n: 10,
  method: 't' as const,
});
const higher = { direction: 'higher', least: 0.1 } as const;
const same = { direction: 'same', least: 0.1 } as const;

describe('verdictOf', () => {
  it.each([
    [0.1, 0.3, higher, 'holds'],
    [0.05, 0.3, higher, 'undecided'],
    [-0.3, 0.09, higher, 'fails'],
    [-0.05, 0.1, same, 'holds'],
    [-0.05, 0.2, same, 'undecided'],
    [0.11, 0.2, same, 'fails'],
    [-0.2, -0.11, same, 'fails'],
  ] as const)('says of %f to %f: %o', (low, high, expectation, verdict) => {
    expect(verdictOf(interval(low, high), expectation)).toBe(verdict);
  });
});

describe('weakestOf', () => {
  it('takes the worst verdict before the smallest margin', () => {
    const intervals = [interval(0.11, 0.13), interval(-0.9, 1.3), interval(0.12, 0.2)];
    expect(weakestOf(intervals, higher)).toBe(1);
    expect(weakestOf([interval(0.01, 0.05), interval(-0.06, -0.06)], same)).toBe(1);
  });
});

describe('effects', () => {
  it('are positive in the expected direction', () => {
    const play = Float64Array.of(1, 2, 3);
    const against = Float64Array.of(2, 4, 6);
    expect([...effectsOf(play, against, 'lower')]).toEqual([1, 2, 3]);
    expect([...effectsOf(play, against, 'higher')]).toEqual([-1, -2, -3]);
    const found = effectInterval(play, against, 'lower');
    // Student's t with two degrees of freedom: 4.3027 times the standard error of 1, 2 and 3.
    expect(found.mean).toBe(2);
    expect(found.low).toBeCloseTo(2 - 4.3027 / Math.sqrt(3), 3);
  });
});

describe('flipsOf', () => {
  const draws = Array.from({ length: 60 }, (_, at) => ({ a: at / 60, b: ((at * 37) % 60) / 60 }));
  const turned = draws.map(({ a }) => a > 0.7);
  const effects = Float64Array.from(draws, ({ a }) => -a);

  it('names the number that the effect follows, and from where on', () => {
    const [flip, ...others] = flipsOf(drawnNumbers(['a', 'b'], draws), { effects, turned });
    expect(others).toEqual([]);
    expect(flip).toMatchObject({ key: 'a', when: 'above', share: 1, otherwise: 0 });
    expect(flip?.value).toBeCloseTo(0.7, 1);
    expect(flip?.correlation).toBeCloseTo(-1, 12);
  });

  it('names none where nothing turned, or where chance alone would do as much', () => {
    expect(
      flipsOf(drawnNumbers(['a'], draws), { effects, turned: turned.map(() => false) }),
    ).toEqual([]);
    expect(flipsOf(drawnNumbers(['b'], draws), { effects, turned })).toEqual([]);
  });
});
