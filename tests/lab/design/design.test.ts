// Checks that designs are as even as their methods promise, and the same for the same key.

import { describe, expect, it } from 'vitest';
import {
  latinHypercube,
  primitivePolynomials,
  sobolPoints,
} from '../../../src/lab/design/index.ts';

function strataOf(rows: readonly Float64Array[], dimension: number): number[] {
  return rows
    .map((row) => Math.floor((row[dimension] ?? 0) * rows.length))
    .toSorted((a, b) => a - b);
}

describe('the Latin hypercube', () => {
  it('uses each stratum of each dimension once, and differs by key alone', () => {
    const rows = latinHypercube(50, 7, 'a');
    for (let dimension = 0; dimension < 7; dimension += 1) {
      expect(strataOf(rows, dimension)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    }
    expect(latinHypercube(50, 7, 'a')).toEqual(rows);
    expect(latinHypercube(50, 7, 'b')).not.toEqual(rows);
    const wider = latinHypercube(50, 8, 'a').map((row) => row.slice(0, 7));
    expect(wider).toEqual(rows);
  });
});

describe('primitive polynomials', () => {
  it('are those that the published direction numbers stand beside', () => {
    // Joe and Kuo's columns s and a: degree, and the inner coefficients as a number.
    const published =
      '1 0,2 1,3 1,3 2,4 1,4 4,5 2,5 4,5 7,5 11,5 13,5 14,6 1,6 13,6 16,6 19,6 22,6 25,7 1,7 4';
    const found = primitivePolynomials(20).map(
      ({ degree, bits }) => `${degree} ${(bits - (1 << degree) - 1) / 2}`,
    );
    expect(found.join()).toBe(published);
    // Their number by degree is Euler's phi of 2^d - 1, divided by d.
    const degrees = primitivePolynomials(101).map(({ degree }) => degree);
    expect([7, 8, 9].map((degree) => degrees.filter((one) => one === degree).length)).toEqual([
      18, 16, 48,
    ]);
  });
});

describe("the Sobol' sequence", () => {
  it('begins as published', () => {
    const rows = sobolPoints(8, 3, null).map((row) => [...row]);
    expect(rows).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ]);
  });

  it('fills each of 120 dimensions evenly, beyond the published ones too, and keeps that under a shift', () => {
    for (const key of [null, 'shift']) {
      const rows = sobolPoints(256, 120, key);
      for (const dimension of [0, 1, 20, 36, 37, 60, 119]) {
        expect(strataOf(rows, dimension)).toEqual(Array.from({ length: 256 }, (_, at) => at));
      }
    }
    expect(sobolPoints(8, 2, 'x')).not.toEqual(sobolPoints(8, 2, 'y'));
  });

  it('puts one point in every box of the first two dimensions', () => {
    const rows = sobolPoints(64, 2, 'boxes');
    for (const wide of [1, 2, 4, 8, 16, 32, 64]) {
      const boxes = new Set(
        rows.map(([x = 0, y = 0]) => `${Math.floor(x * wide)}|${Math.floor((y * 64) / wide)}`),
      );
      expect(boxes.size).toBe(64);
    }
  });

  it('integrates a product of ten dimensions far better than a Latin hypercube', () => {
    const product = (row: Float64Array) =>
      row.reduce((value, x) => value * (1 + 0.5 * (x - 0.5)), 1);
    const missOf = (rows: readonly Float64Array[]) =>
      Math.abs(rows.reduce((sum, row) => sum + product(row), 0) / rows.length - 1);
    const keys = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const sobol = Math.max(...keys.map((key) => missOf(sobolPoints(1024, 10, key))));
    const latin = Math.max(...keys.map((key) => missOf(latinHypercube(1024, 10, key))));
    expect(sobol).toBeLessThan(latin / 2);
  });
});
