// Shows that what a person adds up on a receipt also sums: tenths, with the rest on the largest line.
import { describe, expect, it } from 'vitest';
import { inTenths, shownReceipt } from '../../../src/app/facts/receiptLines.ts';
import type { SeatReceipt } from '../../../src/engine/index.ts';

const line = (id: string, amount: number): SeatReceipt['lines'][number] => ({
  cause: { kind: 'process', id },
  amount,
});

const receipt = (before: number, after: number, lines: SeatReceipt['lines']): SeatReceipt => ({
  level: 'exact',
  before,
  after,
  bandBefore: 0,
  bandAfter: 0,
  lines,
});

describe('a shown receipt', () => {
  it('adds up in tenths, whatever rounding leaves over', () => {
    const thirds = [line('a', 0.01 / 3), line('b', 0.01 / 3), line('c', 0.01 / 3)];
    const shown = shownReceipt(receipt(0.4, 0.41, thirds), 100);
    const sum = shown.lines.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBeCloseTo(shown.change, 9);
    expect(shown.before + shown.change).toBeCloseTo(shown.after, 9);
  });

  it('stands in order of size, what is not known last', () => {
    const unknown: SeatReceipt['lines'][number] = {
      cause: { kind: 'unknown', id: 'unknown' },
      amount: 0.09,
    };
    const lines = [line('small', 0.01), unknown, line('large', -0.05)];
    const shown = shownReceipt(receipt(0.4, 0.45, lines), 100);
    expect(shown.lines.map(({ cause }) => cause.id)).toEqual(['large', 'small', 'unknown']);
  });

  it('leaves out lines that would read 0', () => {
    const shown = shownReceipt(receipt(0.4, 0.42, [line('a', 0.02), line('b', 0.0001)]), 100);
    expect(shown.lines).toHaveLength(1);
  });
});

describe('lines in tenths', () => {
  it('sum to the change that is shown, though many are small', () => {
    const amounts = [0.26, 0.17, -0.08, 0.04, 0.03, -0.02];
    const shown = inTenths(
      amounts.map((amount) => ({ amount })),
      0.4,
    );
    expect(shown.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(0.4, 9);
    expect(shown.every(({ amount }) => Number(amount.toFixed(1)) === amount)).toBe(true);
    expect(shown.length).toBeLessThan(amounts.length);
  });
});
