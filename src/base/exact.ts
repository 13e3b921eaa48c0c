// Decides the arithmetic that must give the same bits on every machine: exp, ln and the model's small helpers.
// It does not decide any number of the model. `Math.exp` and its kin differ in the last bit between browsers.
//
// exp and ln follow the method and coefficients of fdlibm (Sun Microsystems, 1993, "freely granted, provided that this
// notice is preserved": Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro).
// Both stay within 1 unit in the last place.

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_E = 1.44269504088896338700465094007086;
const EXP_OVERFLOW = 7.09782712893383973096e2;
const EXP_UNDERFLOW = -7.4513321910194110842e2;
const TWO_TO_54 = 18014398509481984;
const TWO_TO_MINUS_28 = 3.725290298461914e-9;
const TWO_TO_MINUS_100 = 7.888609052210118e-31;
const LEAST_NORMAL_POWER = -1022;

/** 2^k for k from -1022 to 1023, every one exact, since each is the neighbour's double or half. */
const POWERS_OF_TWO = powersOfTwo();

const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);
/** Where the sign and exponent of a double lie among its two words: it depends on the machine's byte order. */
const HIGH_WORD = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2046);
  let power = 1;
  for (let k = 0; k <= 1023; k++, power *= 2) table[k - LEAST_NORMAL_POWER] = power;
  power = 0.5;
  for (let k = -1; k >= LEAST_NORMAL_POWER; k--, power *= 0.5)
    table[k - LEAST_NORMAL_POWER] = power;
  return table;
}

function powerOfTwo(k: number): number {
  return POWERS_OF_TWO[k - LEAST_NORMAL_POWER] as number;
}

/**
 * e to the power x.
 * @source fdlibm e_exp.c: x = k ln 2 + r, a rational approximation on |r| <= 0.5 ln 2, then scaling by 2^k.
 */
export function exp(x: number): number {
  if (x !== x || x > EXP_OVERFLOW) return x + Infinity;
  if (x < EXP_UNDERFLOW) return 0;
  if (x < TWO_TO_MINUS_28 && x > -TWO_TO_MINUS_28) return 1 + x;
  const k = (x < 0 ? LOG2_E * x - 0.5 : LOG2_E * x + 0.5) | 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const p =
    0.16666666666666602 +
    t *
      (-0.0027777777777015593 +
        t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8)));
  const c = r - t * p;
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k);
  // Beyond the normal range: one exact step, then one that rounds (or overflows) once.
  return k > 0 ? y * powerOfTwo(1023) * 2 : y * powerOfTwo(k + 100) * TWO_TO_MINUS_100;
}

/**
 * The natural logarithm of x: NaN below 0, -Infinity at 0.
 * @source fdlibm e_log.c: x = 2^k (1 + f) with sqrt(2)/2 < 1 + f < sqrt(2), a polynomial in (f / (2 + f))^2.
 */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  if (x !== x || x < 0) return NaN;
  if (x === Infinity) return x;
  let k = 0;
  DOUBLE[0] = x;
  let word = WORDS[HIGH_WORD] as number;
  if (word < 0x00100000) {
    k = -54;
    DOUBLE[0] = x * TWO_TO_54;
    word = WORDS[HIGH_WORD] as number;
  }
  k += (word >> 20) - 1023;
  word &= 0x000fffff;
  const carry = (word + 0x95f64) & 0x100000;
  WORDS[HIGH_WORD] = word | (carry ^ 0x3ff00000);
  k += carry >> 20;
  const f = DOUBLE[0] - 1;
  if ((0x000fffff & (2 + word)) < 3) return lnNearPower(f, k);
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const rest = odd + even;
  if (((word - 0x6147a) | (0x6b851 - word)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + rest));
    return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
  }
  if (k === 0) return f - s * (f - rest);
  return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}

/** ln(2^k (1 + f)) for |f| < 2^-20, where three terms of the series are enough. */
function lnNearPower(f: number, k: number): number {
  if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
  const rest = f * f * (0.5 - 0.3333333333333333 * f);
  if (k === 0) return f - rest;
  return k * LN2_HIGH - (rest - k * LN2_LOW - f);
}

/** x held between least and most. NaN stays NaN, so that a fault is found, not hidden; a -0 at a bound of 0 becomes 0. */
export function clip(x: number, least: number, most: number): number {
  return x > least ? (x < most ? x : most) : x <= least ? least : x;
}

/** x held between 0 and 1. */
export function c1(x: number): number {
  return x > 0 ? (x < 1 ? x : 1) : x <= 0 ? 0 : x;
}

/** x, or 0 where it is negative. */
export function pos(x: number): number {
  return x > 0 ? x : x <= 0 ? 0 : x;
}

/** Saturation: 0 at 0 and below, rising towards 1. */
export function sat(x: number): number {
  return 1 - exp(-pos(x));
}

/** The logistic curve: 0.5 at 0, between 0 and 1. */
export function lgt(x: number): number {
  return 1 / (1 + exp(-clip(x, -30, 30)));
}

/** x to the power a, for x >= 0 (a base below 1e-9 counts as 1e-9). */
export function pw(x: number, a: number): number {
  return exp(a * ln(x < 1e-9 ? 1e-9 : x));
}

/** x moved by the share d of what it lacks to 1. */
export function up(x: number, d: number): number {
  return x + d * (1 - x);
}
