// Shows that computed numbers are explained over any span: by inputs that changed, which sum to what is shown.
import { describe, expect, it } from 'vitest';
import { GOODS } from '../../../src/engine/index.ts';
import { computedOver, receiptOver, stateAt } from '../../../src/review/index.ts';
import { unitsOf } from '../../../src/review/receipts/shown.ts';
import { WORLD, bad, good } from '../../session/table.ts';
import { ofEngine, randomRecord, reviewOf } from '../games.ts';

const RECORD = randomRecord('computed');
const GAME = reviewOf(RECORD);
const LAST = GAME.turns.length + 1;

describe('a computed number', () => {
  it('of every zone and good adds up as shown, over a turn and over the game', () => {
    for (const [from, to] of [
      [2, 3],
      [1, LAST],
    ] as const) {
      WORLD.zones.forEach((_, zone) => {
        const receipts = [
          good(computedOver(GAME, { of: 'livelihood', zone, from, to })),
          ...GOODS.map((_good, at) =>
            good(computedOver(GAME, { of: 'detection', zone, good: at, from, to })),
          ),
        ];
        for (const { lines, shownOpening, shownClosing } of receipts) {
          const sum = lines.reduce((total, { shown }) => total + unitsOf(shown), 0);
          expect(unitsOf(shownOpening) + sum).toBe(unitsOf(shownClosing));
        }
      });
    }
  });

  it('names only inputs that changed, and ends where the engine stands', () => {
    const at = (turn: number) => stateAt(GAME, turn)?.formalLivelihood;
    const zone = WORLD.zones.findIndex((_, place) => at(1)?.[place] !== at(LAST)?.[place]);
    const receipt = good(computedOver(GAME, { of: 'livelihood', zone, from: 1, to: LAST }));
    expect(receipt.lines.every(({ before, after }) => before !== after)).toBe(true);
    expect(receipt.closing).toBeCloseTo(stateAt(GAME, LAST)?.livelihood[zone] ?? NaN, 12);
    const formal = receipt.lines.find(({ input }) => input === 'formalLivelihood');
    const stock = good(
      receiptOver(GAME, { stock: 'formalLivelihood', subjects: [zone], from: 1, to: LAST }),
    );
    expect([formal?.before, formal?.after]).toEqual([stock.opening, stock.closing]);
  });

  it('is explained in a game of an older engine too, and not where there is none', () => {
    const asked = { of: 'livelihood', zone: 13, from: 1, to: LAST } as const;
    expect(computedOver(reviewOf(ofEngine(RECORD, 0)), asked)).toEqual(computedOver(GAME, asked));
    expect(bad(computedOver(GAME, { ...asked, to: 99 }))).toBe('no-such-turn');
    expect(bad(computedOver(GAME, { ...asked, zone: 99 }))).toBe('no-such-subject');
    const detection = { ...asked, of: 'detection', good: 7 } as const;
    expect(bad(computedOver(GAME, detection))).toBe('no-such-subject');
  });
});
