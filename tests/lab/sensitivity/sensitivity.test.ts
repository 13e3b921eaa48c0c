// Checks screening and variance shares against test functions whose indices are known in closed form.

import { describe, expect, it } from 'vitest';
import {
  morrisDesign,
  morrisEffects,
  saltelliDesign,
  sobolIndices,
} from '../../../src/lab/sensitivity/index.ts';

/** Ishigami and Homma 1990 with a = 7, b = 0.1. */
function ishigami(row: Float64Array): number {
  const [x1 = 0, x2 = 0, x3 = 0] = [...row].map((u) => Math.PI * (2 * u - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

const WEIGHTS = [0, 1, 4.5, 9, 99, 99, 99, 99];

/** The g function of Sobol' with the weights of Saltelli and Sobol' 1995. */
function g(row: Float64Array): number {
  return row.reduce((value, x, at) => {
    const a = WEIGHTS[at] ?? 0;
    return (value * (Math.abs(4 * x - 2) + a)) / (1 + a);
  }, 1);
}

function closedFormsOfG(): { readonly first: number[]; readonly total: number[] } {
  const parts = WEIGHTS.map((a) => 1 / (3 * (1 + a) * (1 + a)));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  const variance = all - 1;
  return {
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * (all / (1 + part))) / variance),
  };
}

describe("Sobol' indices", () => {
  it('of Ishigami’s function are those in print, within 0.01', () => {
    const design = saltelliDesign(3, 8192, 'ishigami');
    expect(design.rows).toHaveLength(8192 * 5);
    const indices = sobolIndices(design, design.rows.map(ishigami), { key: 'i', times: 60 });
    const expected = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ] as const;
    indices.forEach(({ first, total }, at) => {
      expect(Math.abs(first.mean - (expected[at]?.[0] ?? NaN))).toBeLessThan(0.01);
      expect(Math.abs(total.mean - (expected[at]?.[1] ?? NaN))).toBeLessThan(0.01);
      expect(first.low).toBeLessThanOrEqual(expected[at]?.[0] ?? NaN);
      expect(first.high).toBeGreaterThanOrEqual(expected[at]?.[0] ?? NaN);
    });
  });

  it('of the g function are its closed forms, within 0.01', () => {
    const design = saltelliDesign(WEIGHTS.length, 8192, 'g');
    const indices = sobolIndices(design, design.rows.map(g), { key: 'g', times: 20 });
    const { first, total } = closedFormsOfG();
    indices.forEach((index, at) => {
      expect(Math.abs(index.first.mean - (first[at] ?? NaN))).toBeLessThan(0.01);
      expect(Math.abs(index.total.mean - (total[at] ?? NaN))).toBeLessThan(0.01);
    });
  });

  it('are 0 where nothing varies', () => {
    const design = saltelliDesign(2, 16, 'flat');
    const [index] = sobolIndices(
      design,
      design.rows.map(() => 3),
      { key: 'f', times: 10 },
    );
    expect(index).toMatchObject({ first: { mean: 0 }, total: { mean: 0 } });
  });
});

describe("Morris's screening", () => {
  it('finds the slopes of a plane exactly, with no spread', () => {
    const design = morrisDesign(4, 10, { key: 'plane' });
    expect(design.rows).toHaveLength(50);
    for (const row of design.rows) {
      for (const x of row) expect(Math.abs(3 * x - Math.round(3 * x))).toBeLessThan(1e-9);
    }
    const outputs = design.rows.map(([a = 0, b = 0, c = 0]) => 2 * a - 3 * b + 0.5 * c);
    const effects = morrisEffects(design, outputs);
    [2, -3, 0.5, 0].forEach((slope, at) => {
      expect(effects[at]?.mu).toBeCloseTo(slope, 10);
      expect(effects[at]?.muStar).toBeCloseTo(Math.abs(slope), 10);
      expect(effects[at]?.sigma).toBeCloseTo(0, 10);
    });
  });

  it('ranks the inputs of the g function by their weights and sees that they act together', () => {
    const design = morrisDesign(WEIGHTS.length, 60, { key: 'g', levels: 8 });
    const effects = morrisEffects(design, design.rows.map(g));
    const sizes = effects.map(({ muStar }) => muStar);
    expect(sizes.slice(0, 4)).toEqual(sizes.slice(0, 4).toSorted((a, b) => b - a));
    expect(Math.max(...sizes.slice(4))).toBeLessThan((sizes[3] ?? 0) / 3);
    expect(effects[0]?.sigma).toBeGreaterThan(0.5);
  });

  it('tells Ishigami’s third input, which acts only with the first, from one that does nothing', () => {
    const design = morrisDesign(4, 200, { key: 'ishigami', levels: 6 });
    const effects = morrisEffects(design, design.rows.map(ishigami));
    expect(effects[2]?.muStar).toBeGreaterThan(1);
    expect(effects[3]).toEqual({ mu: 0, muStar: 0, sigma: 0 });
  });
});
