// Shows that a proposal that is made again turn after turn is told once, with all its turns.
import { describe, expect, it } from 'vitest';
import { repeatedIn } from '../../../../src/app/review/missed/proposals.ts';

const step = (turn: number, pair: string, seat = 'T') =>
  ({ turn, seat, order: { kind: 'coop-step', pair }, parties: ['M'] }) as const;

describe('proposals without an answer', () => {
  it('are told once each, in the order in which they were first made', () => {
    const found = repeatedIn([step(2, 'T-M'), step(3, 'T-A'), step(3, 'T-M'), step(5, 'T-M', 'M')]);
    expect(found.map(({ seat, order, turns }) => [seat, order.pair, turns])).toEqual([
      ['T', 'T-M', [2, 3]],
      ['T', 'T-A', [3]],
      ['M', 'T-M', [5]],
    ]);
    expect(repeatedIn([])).toEqual([]);
  });
});
