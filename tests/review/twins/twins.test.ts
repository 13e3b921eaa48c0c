// Shows two tables of one scenario side by side: where they parted, how they fared, and what their difference may be laid to.
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../src/engine/index.ts';
import type { Order } from '../../../src/engine/index.ts';
import { stateAt, twinsOf } from '../../../src/review/index.ts';
import { WORLD, bad, good } from '../../session/table.ts';
import { ruledWorld } from '../../support/ruledWorld.ts';
import { playedRecord, reviewOf } from '../games.ts';

const TRUST = { metric: 'trust', state: null } as const;
const patrol = (zone: string): Order => ({ kind: 'patrol-raise', zone });

const table = (seed: string, from: number, zone = 'T1') =>
  reviewOf(
    playedRecord({ seed, people: ['T'] }, (_seat, turn) =>
      turn < from ? [] : turn === from ? [patrol(zone)] : [],
    ),
  );

const EARLY = table('twin', 2);
const LATE = table('twin', 4);

describe('twin tables', () => {
  const twins = good(twinsOf([EARLY, LATE], [TRUST]));

  it('of one luck differ by what was decided, from the turn on in which they parted', () => {
    expect(twins).toMatchObject({ due: 'decisions', parting: 2 });
    const own = twins.parted.filter(({ seat }) => seat === 'T');
    expect(own).toEqual([
      { turn: 2, seat: 'T', orders: [[patrol('T1')], []] },
      { turn: 4, seat: 'T', orders: [[], [patrol('T1')]] },
    ]);
    const [series] = twins.series;
    expect(series?.games[0]?.slice(0, 2)).toEqual(series?.games[1]?.slice(0, 2));
    expect(series?.games[0]?.[2]).not.toBe(series?.games[1]?.[2]);
  });

  it('are measured as each game is, turn by turn and at its ends', () => {
    const [series] = twins.series;
    for (const [at, game] of [EARLY, LATE].entries()) {
      const values = Array.from({ length: game.turns.length + 1 }, (_, turn) => {
        const state = stateAt(game, turn + 1);
        return state === null ? NaN : metricsOf(WORLD, state).world.trust;
      });
      expect(series?.games[at]).toEqual(values);
      const [late, tail] = series?.ends ?? [];
      const mean = (list: readonly number[]) =>
        list.reduce((sum, value) => sum + value, 0) / list.length;
      expect(late?.values[at]).toBeCloseTo(
        mean(values.slice(WORLD.turns - 3, WORLD.turns + 1)),
        12,
      );
      expect(tail?.values[at]).toBeCloseTo(mean(values.slice(WORLD.turns + 1)), 12);
    }
  });

  it('of other luck, and of other worlds, are said to be so', () => {
    expect(good(twinsOf([EARLY, table('other', 2)], [])).due).toBe('decisions-and-luck');
    const world = ruledWorld();
    const ruled = reviewOf(
      playedRecord({ seed: 'twin', people: ['T'] }, () => [], world),
      world,
    );
    const { scenario } = EARLY.record;
    const record = { ...ruled.record, scenario: { ...ruled.record.scenario, id: scenario.id } };
    expect(good(twinsOf([EARLY, { ...ruled, record }], [])).due).toBe('worlds');
    expect(bad(twinsOf([EARLY, ruled], []))).toBe('other-scenario');
    expect(bad(twinsOf([EARLY], []))).toBe('too-few');
  });

  it('never part when nobody decided otherwise, and three may be laid side by side', () => {
    const same = good(twinsOf([EARLY, table('twin', 2), EARLY], [TRUST]));
    expect(same).toMatchObject({ parting: null, parted: [] });
    expect(same.series[0]?.ends[0]?.values).toHaveLength(3);
  });
});
