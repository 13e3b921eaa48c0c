// Shows that an estimate tells no more than its band, wherever the truth lies and however the bins are laid.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FLOW_RATIO_NARROW,
  FLOW_RATIO_WIDE,
  binOf,
  flowBinOf,
  rulerOf,
} from '../../../src/engine/observe/estimate.ts';
import type { Bin } from '../../../src/engine/observe/estimate.ts';
import { runs } from '../../support/scale.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const half = fc.constantFrom(0.06, 0.12, 0.18, 0.2, 1);
const bounds = fc.constantFrom(
  [0, 1] as const,
  [0, 4] as const,
  [0, 1.3] as const,
  [0, 6] as const,
);
const numRuns = runs(2000, 200_000);

function indexBin(
  truth: number,
  u: number,
  width: number,
  [min, max]: readonly [number, number],
): Bin {
  const bin = { low: 0, high: 0 };
  binOf(bin, truth, u, rulerOf(width, min, max));
  return bin;
}

function flowBin(truth: number, ratio: number, u: number): Bin {
  const bin = { low: 0, high: 0 };
  flowBinOf(bin, truth, ratio, u);
  return bin;
}

describe('an estimate of an index', () => {
  it('holds the truth, within bounds and at most as wide as its band', () => {
    fc.assert(
      fc.property(share, draw, half, bounds, (at, u, width, [min, max]) => {
        const truth = min + at * (max - min);
        const bin = indexBin(truth, u, width, [min, max]);
        expect(bin.low).toBeLessThanOrEqual(truth);
        expect(bin.high).toBeGreaterThanOrEqual(truth);
        expect(bin.low).toBeGreaterThanOrEqual(min);
        expect(bin.high).toBeLessThanOrEqual(max);
        expect(bin.high - bin.low).toBeLessThanOrEqual(2 * width + 1e-12);
        expect(bin.high).toBeGreaterThan(bin.low);
      }),
      { numRuns },
    );
  });

  it('is the same for every truth in its band', () => {
    fc.assert(
      fc.property(share, share, draw, half, bounds, (at, other, u, width, [min, max]) => {
        const bin = indexBin(min + at * (max - min), u, width, [min, max]);
        // From edge to edge, the upper one excluded unless it is the bound.
        const twin = bin.low + other * (bin.high - bin.low);
        if (twin < bin.high || bin.high === max) {
          expect(indexBin(twin, u, width, [min, max])).toEqual(bin);
        }
      }),
      { numRuns },
    );
  });

  it('does not tell that a value is at its bound', () => {
    // Bins of .24 laid from .04: one edge would fall on 1.
    const bin = indexBin(1, 1 / 6, 0.12, [0, 1]);
    expect(bin.high - bin.low).toBeGreaterThan(0.05);
  });

  it('is without bias when bins are laid at random', () => {
    let sum = 0;
    const draws = 1000;
    for (let at = 0; at < draws; at += 1) {
      const bin = indexBin(0.47, (at + 0.5) / draws, 0.12, [0, 1]);
      sum += (bin.low + bin.high) / 2;
    }
    expect(sum / draws).toBeCloseTo(0.47, 3);
  });
});

describe('an estimate of a flow', () => {
  const flow = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true }));
  const ratio = fc.constantFrom(FLOW_RATIO_WIDE, FLOW_RATIO_NARROW);

  it('holds the truth, and its band grows with it', () => {
    fc.assert(
      fc.property(flow, ratio, draw, (truth, by, u) => {
        const bin = flowBin(truth, by, u);
        expect(bin.low).toBeLessThanOrEqual(truth + 1e-9);
        expect(bin.high).toBeGreaterThan(truth - 1e-9);
        expect((1 + bin.high) / (1 + bin.low)).toBeLessThanOrEqual(by + 1e-9);
        expect(bin.low).toBeGreaterThanOrEqual(0);
      }),
      { numRuns },
    );
  });

  it('is the same for every flow in its band', () => {
    fc.assert(
      fc.property(flow, share, ratio, draw, (truth, other, by, u) => {
        const bin = flowBin(truth, by, u);
        const inside = bin.low + (0.001 + 0.998 * other) * (bin.high - bin.low);
        if (bin.high - bin.low > 1e-6) expect(flowBin(inside, by, u)).toEqual(bin);
      }),
      { numRuns },
    );
  });
});
