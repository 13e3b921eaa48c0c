// Shows that a change of livelihood is told by its inputs: to the last tenth where they are known, in steps where guessed.
import { describe, expect, it } from 'vitest';
import { livelihoodReceipt } from '../../../src/app/facts/livelihood.ts';
import { STEP, livelihoodOfInputs } from '../../../src/engine/index.ts';
import type { SeatWorld, View } from '../../../src/engine/index.ts';

const place = { tradeDependence: 0.4, kinship: 0.5 };
const world = { zones: [place] } as unknown as SeatWorld;

function view(formal: number, income: number, { band = 0, offset = 0 } = {}): View {
  const column = (value: number) => ({ value: [value], band: [band] });
  const livelihood = livelihoodOfInputs(place, formal, income) + offset;
  return {
    zone: {
      livelihood: column(livelihood),
      formalLivelihood: column(formal),
      tradeIncome: column(income),
    },
  } as unknown as View;
}

const sumOf = (lines: readonly { readonly amount: number }[]) =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

describe('the receipt of livelihood', () => {
  it('closes on its inputs for a seat that reads them exactly', () => {
    const asked = { world, before: view(0.3, 1), after: view(0.32, 0.8), zone: 0, opened: null };
    const { level, before, after, lines } = livelihoodReceipt(asked);
    expect(level).toBe('exact');
    expect(lines.map(({ cause }) => cause.id)).toEqual(['input-formal-work', 'input-trade-income']);
    expect(lines[0]?.amount).toBeCloseTo(0.02, 9);
    expect(sumOf(lines)).toBeCloseTo(after - before, 9);
  });

  it('names what was moved after livelihood was reckoned', () => {
    const after = view(0.32, 0.8, { offset: -0.01 });
    const { lines } = livelihoodReceipt({
      world,
      before: view(0.3, 1),
      after,
      zone: 0,
      opened: null,
    });
    expect(lines.at(-1)?.cause.id).toBe('input-reckoned');
    expect(lines.at(-1)?.amount).toBeCloseTo(-0.01, 9);
  });

  it('takes the true inputs where the books are open', () => {
    const [before, after] = [view(0.3, 1), view(0.3, 0.8)];
    const opened = {
      before: 0.8,
      after: 0.7,
      lines: [
        { input: 'tradeThrough', before: 9, after: 8, amount: -0.05 },
        { input: 'tradeSeized', before: 0, after: 1, amount: -0.042 },
      ],
    };
    const { lines } = livelihoodReceipt({ world, before, after, zone: 0, opened });
    expect(lines.map(({ cause }) => cause.id)).toEqual([
      'input-trade-passed',
      'input-trade-seized',
    ]);
  });

  it('ends an estimate with what the seat cannot know, and goes in steps', () => {
    const before = view(0.3, 1, { band: 0.1 });
    const after = view(0.35, 0.8, { band: 0.1, offset: 0.03 });
    const receipt = livelihoodReceipt({ world, before, after, zone: 0, opened: null });
    expect(receipt.level).toBe('estimate');
    expect(receipt.lines.at(-1)?.cause.kind).toBe('unknown');
    for (const { amount } of receipt.lines.slice(0, -1))
      expect(Math.abs(amount / STEP - Math.round(amount / STEP))).toBeLessThan(1e-9);
    expect(sumOf(receipt.lines)).toBeCloseTo(receipt.after - receipt.before, 9);
  });

  it('says nothing of a zone that is not observed', () => {
    const asked = {
      world,
      before: view(0.3, 1),
      after: view(Number.NaN, 1),
      zone: 0,
      opened: null,
    };
    expect(livelihoodReceipt(asked)).toMatchObject({ level: 'none', lines: [] });
  });
});
