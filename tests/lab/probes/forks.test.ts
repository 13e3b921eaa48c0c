// Shows that a game which parts from another is the same until then, and the same altogether when nothing parts it.
import { describe, expect, it } from 'vitest';
import { playBatch } from '../../../src/lab/index.ts';
import type { GameAsk, Measurement } from '../../../src/lab/index.ts';
import { taught } from '../taught.ts';

const source = taught([]);
const TURNS = 16;
const measurements = Array.from({ length: TURNS }, (_, at): Measurement => ({
  metric: 'trust',
  state: null,
  from: at + 1,
  to: at + 1,
  how: 'mean',
}));
const plain: GameAsk = {
  seed: 'parting',
  seats: { west: { strategy: 'community' } },
  values: {},
  rulesOff: [],
};

function trustOf(game: GameAsk): readonly number[] {
  const { values } = playBatch({ scenario: source, games: [game], measurements, counts: false });
  return Array.from(values);
}

describe('forks', () => {
  it('change nothing with the same luck and the same orders', () => {
    for (const turn of [1, 4, 12]) {
      const fork = { turn, orders: {}, first: {}, luck: plain.seed };
      expect(trustOf({ ...plain, fork })).toEqual(trustOf(plain));
    }
  });

  it('leave what came before as it was, and take other orders from then on', () => {
    const fork = { turn: 5, orders: { west: [] }, first: {}, luck: plain.seed };
    const whole = trustOf(plain);
    const parted = trustOf({ ...plain, fork });
    expect(parted.slice(0, 4)).toEqual(whole.slice(0, 4));
    expect(parted.slice(4)).not.toEqual(whole.slice(4));
  });

  it('put given orders before what a seat would order', () => {
    const first = { west: [{ kind: 'patrol-raise', zone: 'Z1-W' } as const] };
    const fork = { turn: 3, orders: { west: [] }, first, luck: plain.seed };
    expect(trustOf({ ...plain, fork })).not.toEqual(
      trustOf({ ...plain, fork: { ...fork, first: {} } }),
    );
  });
});
