// Checks the lab's statistics against published tables and, by simulation, that intervals cover as often as they say.

import { describe, expect, it } from 'vitest';
import { diceOf } from '../../../src/lab/dice.ts';
import {
  add,
  bootstrapInterval,
  differencesOf,
  errorAtLook,
  intervalOf,
  looksFor,
  merge,
  normalCdf,
  normalQuantile,
  NOTHING_YET,
  pairedInterval,
  percentile,
  rankCorrelation,
  ranksOf,
  studentCdf,
  studentQuantile,
  skewAllowance,
  summarise,
  varianceOf,
  wilsonInterval,
} from '../../../src/lab/stats/index.ts';

describe('quantiles', () => {
  it('of Student are those of the tables', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2 (three decimals).
    const table: readonly (readonly [number, number, number])[] = [
      [0.975, 1, 12.706],
      [0.95, 2, 2.92],
      [0.975, 5, 2.571],
      [0.99, 10, 2.764],
      [0.975, 10, 2.228],
      [0.975, 30, 2.042],
      [0.995, 60, 2.66],
      [0.975, 100, 1.984],
      [0.999, 4, 7.173],
    ];
    for (const [p, freedom, t] of table) {
      expect(Math.abs(studentQuantile(p, freedom) - t)).toBeLessThan(0.0006);
    }
    // One and two degrees have closed forms: tan(pi (p - 1/2)) and (2p - 1) sqrt(2 / (4 p (1 - p))).
    expect(studentQuantile(0.9, 1)).toBeCloseTo(3.077683537175254, 10);
    expect(studentQuantile(0.9, 2)).toBeCloseTo(0.8 * Math.sqrt(2 / 0.36), 10);
    expect(studentQuantile(0.025, 7)).toBeCloseTo(-studentQuantile(0.975, 7), 12);
    expect(studentCdf(0, 3)).toBeCloseTo(0.5, 12);
  });

  it('of the normal distribution are those of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 10);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 10);
    expect(normalQuantile(1e-6)).toBeCloseTo(-4.753424308822899, 8);
    expect(normalCdf(-7) / 1.279812543885835e-12).toBeCloseTo(1, 9);
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(normalQuantile(0.975), 4);
  });
});

describe('summaries', () => {
  it('join to what all numbers together give, in any parts', () => {
    const values = [3, 1e8 + 1, -4, 1e8 + 2, 0.5, 7];
    const whole = summarise(values);
    const joined = merge(
      merge(NOTHING_YET, summarise(values.slice(0, 2))),
      summarise(values.slice(2)),
    );
    expect(joined.n).toBe(6);
    expect(joined.mean).toBeCloseTo(whole.mean, 6);
    expect(varianceOf(joined) / varianceOf(whole)).toBeCloseTo(1, 12);
    expect(varianceOf(summarise([2, 4, 4, 4, 5, 5, 7, 9]))).toBeCloseTo(32 / 7, 12);
    expect(varianceOf(add(NOTHING_YET, 5))).toBe(0);
  });
});

describe('intervals', () => {
  it('of a mean is that of the textbook', () => {
    const { mean, low, high } = intervalOf([1, 2, 3, 4, 5]);
    expect([mean, low, high].map((x) => x.toFixed(4))).toEqual(['3.0000', '1.0368', '4.9632']);
    expect(intervalOf([1]).high).toBe(Infinity);
  });

  it('of pairs loses the luck that both sides share', () => {
    const dice = diceOf('pairs');
    const luck = Array.from({ length: 50 }, () => 10 * dice.normal());
    const first = luck.map((x) => x + 1 + 0.1 * dice.normal());
    const second = luck.map((x) => x + 0.1 * dice.normal());
    const paired = pairedInterval(first, second);
    expect(paired.low).toBeGreaterThan(0.9);
    expect(paired.high).toBeLessThan(1.1);
    expect(intervalOf(first).high - intervalOf(first).low).toBeGreaterThan(3);
    expect(() => differencesOf([1], [1, 2])).toThrow(/pairs/i);
  });

  it('covers the truth about as often as it says, by t and by resampling', () => {
    let byT = 0;
    let byBootstrap = 0;
    for (let trial = 0; trial < 300; trial += 1) {
      const dice = diceOf(`cover ${trial}`);
      const values = Float64Array.from({ length: 20 }, () => dice.normal());
      const t = intervalOf(values);
      if (t.low <= 0 && t.high >= 0) byT += 1;
      const mean = (chosen: Int32Array) =>
        chosen.reduce((sum, at) => sum + (values[at] ?? 0), 0) / chosen.length;
      const b = bootstrapInterval(20, mean, { key: `${trial}`, times: 200 });
      if (b.low <= 0 && b.high >= 0) byBootstrap += 1;
    }
    expect(byT / 300).toBeGreaterThan(0.91);
    expect(byT / 300).toBeLessThan(0.99);
    expect(byBootstrap / 300).toBeGreaterThan(0.86);
  });

  it('of a share is Wilson’s, and never leaves 0 to 1', () => {
    // Wilson's interval for 10 of 50 at 95 %.
    const { low, high } = wilsonInterval(10, 50);
    expect(low).toBeCloseTo(0.1124, 4);
    expect(high).toBeCloseTo(0.3304, 4);
    expect(wilsonInterval(0, 20)).toMatchObject({ low: 0 });
    expect(wilsonInterval(20, 20)).toMatchObject({ high: 1 });
    expect(wilsonInterval(0, 0)).toMatchObject({ low: 0, high: 1 });
  });

  it('by resampling is the same for the same key', () => {
    const statistic = (chosen: Int32Array) => chosen[0] ?? 0;
    const options = { key: 'k', times: 50 };
    expect(bootstrapInterval(9, statistic, options)).toEqual(
      bootstrapInterval(9, statistic, options),
    );
    expect(percentile([0, 10], 0.25)).toBe(2.5);
  });
});

describe('rank correlation', () => {
  it('sees order, not shape, and shares ranks among equals', () => {
    expect([...ranksOf([10, 20, 20, 5])]).toEqual([2, 3.5, 3.5, 1]);
    expect(rankCorrelation([1, 2, 3, 4], [1, 8, 27, 1000])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
    expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toBe(0);
    // Spearman's textbook case: ten pairs of IQ and hours of television, rho = -29/165.
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 12);
  });
});

describe('stopping early', () => {
  it('spends no more error than allowed, little of it early', () => {
    const looks = looksFor(10, 100, 0.05);
    expect(looks.at).toEqual([10, 20, 40, 80, 100]);
    const spent = looks.at.map((_, look) => errorAtLook(looks, look));
    expect(spent.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0.05, 12);
    expect(spent.every((error) => error > 0)).toBe(true);
    expect(spent[0]).toBeLessThan(0.001);
    expect(spent.at(-1)).toBeGreaterThan(0.025);
  });

  it('asks for more where numbers are uneven, and for no end of it where all are alike', () => {
    const even = Array.from({ length: 50 }, (_, at) => at);
    expect(skewAllowance(even, 0.99)).toBeCloseTo(0, 9);
    expect(
      skewAllowance(
        Array.from({ length: 50 }, () => 0.1),
        0.99,
      ),
    ).toBe(Infinity);
    // One in fifty: deviation 0.14, skewness 0.96 / 0.14; Student's t at 95 % with 49 degrees of freedom is 2.0096.
    const rare = even.map((at) => (at === 7 ? 1 : 0));
    const asked = (2 * (0.14 / 50) * (0.96 / 0.14) * (1 + 2 * 2.0096 ** 2)) / 6;
    expect(skewAllowance(rare, 0.95)).toBeCloseTo(asked, 5);
  });

  it('is wrong in no more games than allowed, when nothing is there to be found', () => {
    const looks = looksFor(8, 64, 0.05);
    let wrong = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const dice = diceOf(`stopping ${trial}`);
      const values: number[] = [];
      const strayed = looks.at.some((games, look) => {
        while (values.length < games) values.push(dice.normal());
        const { low, high } = intervalOf(values, 1 - errorAtLook(looks, look));
        return low > 0 || high < 0;
      });
      if (strayed) wrong += 1;
    }
    expect(wrong / 400).toBeLessThan(0.07);
  });
});
