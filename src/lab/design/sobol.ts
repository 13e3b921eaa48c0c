// Decides the points of a Sobol' sequence in any number of dimensions, shifted by a key; what is done with them is not its business.

import { diceOf } from '../dice.ts';
import { primitivePolynomials } from './polynomials.ts';
import type { Polynomial } from './polynomials.ts';

const BITS = 32;
const SCALE = 4294967296;

/**
 * First direction numbers of dimensions 2 to 37, chosen so that two-dimensional projections are even too.
 * @source Joe and Kuo 2008, "Constructing Sobol sequences with better two-dimensional projections" (set D(6), 21201 dimensions)
 */
const PUBLISHED: readonly (readonly number[])[] = [
  [1],
  [1, 3],
  [1, 3, 1],
  [1, 1, 1],
  [1, 1, 3, 3],
  [1, 3, 5, 13],
  [1, 1, 5, 5, 17],
  [1, 1, 5, 5, 5],
  [1, 1, 7, 11, 19],
  [1, 1, 5, 1, 1],
  [1, 1, 1, 3, 11],
  [1, 3, 5, 5, 31],
  [1, 3, 3, 9, 7, 49],
  [1, 1, 1, 15, 21, 21],
  [1, 3, 1, 13, 27, 49],
  [1, 1, 1, 15, 7, 5],
  [1, 3, 1, 15, 13, 25],
  [1, 1, 5, 5, 19, 61],
  [1, 3, 7, 11, 23, 15, 103],
  [1, 3, 7, 13, 13, 15, 69],
  [1, 1, 3, 13, 7, 35, 63],
  [1, 3, 5, 9, 1, 25, 53],
  [1, 3, 1, 13, 9, 35, 107],
  [1, 3, 1, 5, 27, 61, 31],
  [1, 1, 5, 11, 19, 41, 61],
  [1, 3, 5, 3, 3, 13, 69],
  [1, 1, 7, 13, 1, 19, 1],
  [1, 3, 7, 5, 13, 19, 59],
  [1, 1, 3, 9, 25, 29, 41],
  [1, 3, 5, 13, 23, 1, 55],
  [1, 3, 7, 3, 13, 59, 17],
  [1, 3, 1, 3, 5, 53, 69],
  [1, 1, 5, 5, 23, 33, 13],
  [1, 1, 7, 7, 1, 61, 123],
  [1, 1, 7, 9, 13, 61, 49],
  [1, 3, 3, 5, 3, 55, 33],
];

/**
 * The first `points` points (a power of two is most even), rows of numbers in [0, 1). With a key, each dimension is moved
 * by a digital shift, which keeps the evenness and makes averages over keys unbiased; without one, the sequence is plain.
 * Beyond dimension 37 the first direction numbers are drawn (odd, below their power of two): each dimension alone is then
 * as even as the others, pairs of them may be less so.
 * @source Sobol' 1967; Gray code order of Antonov and Saleev 1979; digital shift of Owen 1998
 */
export function sobolPoints(
  points: number,
  dimensions: number,
  key: string | null,
): readonly Float64Array[] {
  const directions = directionsOf(dimensions);
  const current = new Uint32Array(dimensions);
  const shift = new Uint32Array(dimensions);
  if (key !== null) {
    const dice = diceOf(`sobol|${key}`);
    shift.forEach((_, dimension) => (shift[dimension] = dice.below(SCALE)));
  }
  return Array.from({ length: points }, (_, at) => {
    if (at > 0) step(current, directions, lowestZero(at - 1));
    return Float64Array.from(
      current,
      (bits, dimension) => ((bits ^ (shift[dimension] ?? 0)) >>> 0) / SCALE,
    );
  });
}

function step(current: Uint32Array, directions: readonly Uint32Array[], bit: number): void {
  directions.forEach((numbers, dimension) => {
    current[dimension] = ((current[dimension] ?? 0) ^ (numbers[bit] ?? 0)) >>> 0;
  });
}

/** Position of the lowest bit that is not set. */
function lowestZero(number: number): number {
  let bit = 0;
  for (let rest = number; (rest & 1) === 1; rest >>>= 1) bit += 1;
  return bit;
}

/** Direction numbers by dimension; the first dimension is the bits turned round. */
function directionsOf(dimensions: number): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: BITS }, (_, bit) => (1 << (BITS - 1 - bit)) >>> 0);
  const polynomials = primitivePolynomials(Math.max(0, dimensions - 1));
  const others = polynomials.map((polynomial, at) =>
    directionNumbers(polynomial, PUBLISHED[at] ?? drawnStart(polynomial, at)),
  );
  return [first, ...others].slice(0, dimensions);
}

function drawnStart({ degree }: Polynomial, at: number): readonly number[] {
  const dice = diceOf(`sobol directions|${at}`);
  return Array.from({ length: degree }, (_, bit) => 2 * dice.below(1 << bit) + 1);
}

/** The recurrence of the polynomial, in bits. */
function directionNumbers({ degree, bits }: Polynomial, start: readonly number[]): Uint32Array {
  const numbers = new Uint32Array(BITS);
  for (let bit = 0; bit < BITS; bit += 1) {
    if (bit < degree) {
      numbers[bit] = ((start[bit] ?? 1) << (BITS - 1 - bit)) >>> 0;
      continue;
    }
    const back = numbers[bit - degree] ?? 0;
    let next = back ^ (back >>> degree);
    for (let k = 1; k < degree; k += 1) {
      if (((bits >>> (degree - k)) & 1) === 1) next ^= numbers[bit - k] ?? 0;
    }
    numbers[bit] = next >>> 0;
  }
  return numbers;
}
