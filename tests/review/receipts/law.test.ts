// Holds the law of receipts: for every stock, subject and span of random games they close bit for bit and sum as shown.
import { describe, expect, it } from 'vitest';
import { COLUMNS, COLUMN_NAMES } from '../../../src/engine/index.ts';
import { receiptOver, stateAt } from '../../../src/review/index.ts';
import type { ReviewGame, SpanQuestion } from '../../../src/review/index.ts';
import { unitsOf } from '../../../src/review/receipts/shown.ts';
import { runs } from '../../support/scale.ts';
import { ruledWorld } from '../../support/ruledWorld.ts';
import { good } from '../../session/table.ts';
import { randomRecord, reviewOf } from '../games.ts';

const WORLD = ruledWorld();
const STOCKS = COLUMN_NAMES.filter((name) => COLUMNS[name].role === 'stock');

/** The first receipt of a game that is wrong, or null; every stock and subject, turn by turn and over the whole game. */
function violation(game: ReviewGame): string | null {
  const last = game.turns.length + 1;
  const spans = [...game.turns.map(({ turn }) => [turn, turn + 1] as const), [1, last] as const];
  for (const [from, to] of spans) {
    for (const stock of STOCKS) {
      const length = stateAt(game, from)?.[stock].length ?? 0;
      for (let subject = 0; subject < length; subject += 1) {
        const says = wrong(game, { stock, subjects: [subject], from, to });
        if (says !== null) return `${stock}[${subject}] from ${from} to ${to}: ${says}`;
      }
    }
  }
  return null;
}

function wrong(game: ReviewGame, question: SpanQuestion): string | null {
  const { stock, subjects, from, to } = question;
  const receipt = good(receiptOver(game, question));
  const at = (turn: number) => stateAt(game, turn)?.[stock][subjects[0] ?? -1];
  if (receipt.opening !== at(from) || receipt.closing !== at(to)) return 'it does not close';
  let units = unitsOf(receipt.shownOpening);
  for (const { shown, lines } of receipt.groups) {
    units += unitsOf(shown);
    const inside = lines.reduce((sum, line) => sum + unitsOf(line.shown), 0);
    if (inside !== unitsOf(shown)) return 'the lines of a group do not sum';
    for (const line of lines) {
      const away = Math.abs(line.shown - line.amount);
      if (away > 0.0021) return `a line of ${line.amount} is shown as ${line.shown}`;
    }
  }
  return units === unitsOf(receipt.shownClosing) ? null : 'the shown amounts do not sum';
}

describe('receipts of random games', () => {
  const seeds = Array.from({ length: runs(8, 200) }, (_, at) => `receipts-${at}`);

  it.each(seeds)('%s: close and sum for every stock, subject and turn', (seed) => {
    expect(violation(reviewOf(randomRecord(seed, WORLD), WORLD))).toBeNull();
  });

  it('do not close when an entry is missing', () => {
    const game = reviewOf(randomRecord('planted', WORLD), WORLD);
    const turns = game.turns.map((turn, at) =>
      at === 3 ? { ...turn, entries: turn.entries?.slice(1) ?? null } : turn,
    );
    expect(() => violation({ ...game, turns })).toThrow();
  });
});
