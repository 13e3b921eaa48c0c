// Shows that exp and ln give the bits of an independent implementation, and that the model's helpers keep their bounds.
import fc from 'fast-check';
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import { describe, expect, it } from 'vitest';
import { c1, clip, exp, lgt, ln, pos, pw, sat, up } from '../../src/base/index.ts';
import { runs } from '../support/scale.ts';

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/** Where the two functions disagree by even one bit, over inputs spread by a fixed generator. */
function disagreements(
  ours: (x: number) => number,
  theirs: (x: number) => number,
  inputs: readonly number[],
): readonly number[] {
  return inputs.filter((x) => !Object.is(ours(x), theirs(x)));
}

/** The reference drops results under the least double to 0 where rounding gives the least double; we round. */
function referenceExp(x: number): number {
  const leastDoubleFrom = -745.1332191019411;
  const referenceDropsBelow = -744.4400719213812;
  return x >= leastDoubleFrom && x < referenceDropsBelow ? 5e-324 : stdlibExp(x);
}

function spread(count: number, place: (unit: number, other: number) => number): number[] {
  let seed = 0x2545f491;
  const unit = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  return Array.from({ length: count }, () => place(unit(), unit()));
}

/** Doubles with every bit drawn: all magnitudes, subnormals, infinities and NaN among them. */
function anyDouble(unit: number, other: number): number {
  words[0] = unit * 4294967296;
  words[1] = other * 4294967296;
  return bits[0] as number;
}

const EDGES = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  NaN,
  Infinity,
  -Infinity,
  709.782712893384,
  709.7827128933841,
  709.78,
  -708.3964185322641,
  -708.4,
  -709,
  -744,
  -745.1332191019411,
  -745.1332191019412,
  -746,
  710,
  1e308,
  5e-324,
  2.2250738585072014e-308,
  2.225073858507201e-308,
  Number.MAX_VALUE,
  3.725290298461914e-9,
  -3.725290298461914e-9,
  1e-300,
  2,
  4,
  0.25,
  1 + 2 ** -21,
  1 - 2 ** -22,
  2 + 2 ** -20,
  Math.SQRT2,
  Math.SQRT1_2,
  Math.E,
  10,
];

describe('exp and ln', () => {
  const count = runs(20_000, 2_000_000);

  it('exp has the bits of the reference at edges, near zero, over its range and on any double', () => {
    const inputs = [
      ...EDGES,
      ...spread(count, (unit) => unit * 60 - 30),
      ...spread(count, (unit) => unit * 1500 - 750),
      ...spread(count, (unit) => -(700 + unit * 50)),
      ...spread(count, anyDouble),
    ];
    expect(disagreements(exp, referenceExp, inputs)).toEqual([]);
  });

  it('ln has the bits of the reference at edges, near one, over magnitudes and on any double', () => {
    const inputs = [
      ...EDGES,
      ...spread(count, (unit) => unit * 4),
      ...spread(count, (unit) => 1 + (unit - 0.5) * 1e-5),
      ...spread(count, (unit, other) => unit * 10 ** (other * 600 - 300)),
      ...spread(count, anyDouble),
    ];
    expect(disagreements(ln, stdlibLn, inputs)).toEqual([]);
  });

  it('exp and ln undo each other', () => {
    for (const x of spread(1000, (unit) => unit * 40 - 20)) expect(ln(exp(x))).toBeCloseTo(x, 12);
  });
});

describe('the helpers of the model', () => {
  it('clip, c1 and pos hold their bounds, turn -0 into 0 and let NaN through', () => {
    expect([clip(5, 0, 3), clip(-5, 0, 3), clip(2, 0, 3)]).toEqual([3, 0, 2]);
    expect([c1(1.5), c1(-0.5), c1(0.25)]).toEqual([1, 0, 0.25]);
    expect([pos(2), pos(-2)]).toEqual([2, 0]);
    for (const zero of [clip(-0, 0, 1), c1(-0), pos(-0)]) expect(Object.is(zero, 0)).toBe(true);
    for (const lost of [clip(NaN, 0, 1), c1(NaN), pos(NaN)]) expect(lost).toBeNaN();
  });

  it('sat and lgt stay between 0 and 1 and never fall', () => {
    const finite = fc.double({ noNaN: true });
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        for (const curve of [sat, lgt]) {
          expect(curve(low)).toBeGreaterThanOrEqual(0);
          expect(curve(high)).toBeLessThanOrEqual(1);
          expect(curve(low)).toBeLessThanOrEqual(curve(high) + 1e-15);
        }
      }),
      { numRuns: runs(1000, 100_000) },
    );
    expect(sat(-3)).toBe(0);
    expect(lgt(0)).toBe(0.5);
  });

  it('pw raises to a power and up closes a share of the gap to one', () => {
    expect(pw(4, 0.5)).toBeCloseTo(2, 14);
    expect(pw(0, 1)).toBeCloseTo(1e-9, 20);
    expect(up(0.5, 0.5)).toBe(0.75);
    expect(up(0.2, 0)).toBe(0.2);
  });
});
