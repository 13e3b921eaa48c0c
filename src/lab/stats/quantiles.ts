// Computes the normal and Student's t distributions and their quantiles, with the house's exact exp and ln only.

import { exp, ln } from '../../base/index.ts';

const HALF_LN_2PI = 0.9189385332046727;
const TINY = 1e-300;
const ENOUGH = 1e-15;

/** ln of the gamma function for x > 0, within 1e-13. @source Stirling's series, after x is raised above 12 */
function lnGamma(x: number): number {
  let lift = 0;
  let at = x;
  for (; at < 12; at += 1) lift += ln(at);
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (at - 0.5) * ln(at) - at + HALF_LN_2PI + series - lift;
}

/** The regularised incomplete beta function, by its continued fraction. @source Lentz 1976; DLMF 8.17.22 */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * ln(x) + b * ln(1 - x)) / a;
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < ENOUGH) break;
  }
  return front * fraction;
}

function away(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

/** Probability that Student's t with `freedom` degrees is at most t. */
export function studentCdf(t: number, freedom: number): number {
  const outside = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - outside : outside;
}

/** Probability that a normal number is at most z. @source Marsaglia 2004 (series), Laplace's continued fraction in the tails */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  const density = exp(-0.5 * z * z - HALF_LN_2PI);
  if (size > 6) {
    let rest = size;
    for (let k = 60; k >= 1; k -= 1) rest = size + k / rest;
    return z > 0 ? 1 - density / rest : density / rest;
  }
  let term = size;
  let sum = size;
  for (let k = 3; term > sum * ENOUGH; k += 2) {
    term *= (size * size) / k;
    sum += term;
  }
  return z > 0 ? 0.5 + density * sum : 0.5 - density * sum;
}

/** The number that a normal draw stays below with probability p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  return quantileOf(p, normalCdf);
}

/** The number that Student's t stays below with probability p, 0 < p < 1; `freedom` from 1. */
export function studentQuantile(p: number, freedom: number): number {
  return quantileOf(p, (t) => studentCdf(t, freedom));
}

/** Halving: slow and sure, and the same everywhere. The distribution lies even about 0. */
function quantileOf(p: number, cdf: (x: number) => number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -quantileOf(1 - p, cdf);
  let high = 1;
  while (cdf(high) < p && high < 1e9) high *= 2;
  let low = high === 1 ? 0 : high / 2;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
