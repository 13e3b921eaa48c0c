// Checks how a search moves, races and hunts, on made-up scores whose best is known, so that no game is played.

import { describe, expect, it } from 'vitest';
import { openEvolution } from '../../../src/lab/search/evolve.ts';
import { genesAt, pointOf, startingPoints } from '../../../src/lab/search/genome.ts';
import { hunt } from '../../../src/lab/search/hunt.ts';
import { tryOutOfSample } from '../../../src/lab/search/outOfSample.ts';
import { race, raceCost } from '../../../src/lab/search/race.ts';
import { openSearchTable, seedsFor } from '../../../src/lab/search/table.ts';
import type { SearchTable } from '../../../src/lab/search/table.ts';
import type { Side } from '../../../src/lab/experiment/index.ts';
import type { Batch, Measurement, Pool } from '../../../src/lab/index.ts';
import { GENES } from '../../../src/strategies/index.ts';

const MEASURES: readonly Measurement[] = [
  { metric: 'trust', state: null, from: 1, to: 2, how: 'mean' },
];
const first = (values: Float64Array) => values[0] ?? 0;
const sideOf = (genes: readonly number[]): Side => ({
  seats: { one: { strategy: 'policy', genes } },
  values: {},
  rulesOff: [],
});

/** A number that looks drawn, from -1 to 1. */
function lean(x: number): number {
  return Math.sin(12.9898 * x + 78.233 * Math.sin(x));
}

/** A pool that gives each game the worth of its genes, and luck that a seed has for everybody and for this play. */
function madeUp(worth: (genes: readonly number[]) => number, noise: number): Pool {
  const values = ({ games }: Batch) =>
    Float64Array.from(games, ({ seed: name, seats }) => {
      const genes = seats['one']?.genes ?? [];
      const seed =
        Array.from(name).reduce((sum, letter) => 1.7 * sum + letter.charCodeAt(0), 0) % 997;
      const own = genes.reduce((sum, gene, at) => sum + (at + 1) * gene, 0);
      return worth(genes) + 5 * lean(seed) + noise * lean(seed + own);
    });
  return {
    size: 2,
    run(batches, onResult) {
      batches.forEach((batch, at) => {
        onResult({ values: values(batch), rules: {}, events: {}, orders: {} }, at);
      });
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

function tableOf(pool: Pool): SearchTable {
  return openSearchTable({ scenario: { file: 'none.yaml', text: '' }, pool });
}

describe('the evolution strategy', () => {
  it('finds a hidden optimum with unequal directions, in the cube, the same for the same key', () => {
    const target = Float64Array.from({ length: 12 }, (_, at) => 0.1 + 0.07 * at);
    const cost = (point: Float64Array) =>
      point.reduce((sum, x, at) => sum + (1 + 20 * (at % 3)) * (x - (target[at] ?? 0)) ** 2, 0);
    let outside = 0;
    const search = () => {
      const evolution = openEvolution(new Float64Array(12).fill(0.5), { key: 'e' });
      for (let generation = 0; generation < 150; generation += 1) {
        const points = evolution.ask();
        outside += points.flatMap((point) => [...point]).filter((x) => !(x >= 0 && x <= 1)).length;
        evolution.tell(points.toSorted((a, b) => cost(a) - cost(b)));
      }
      return evolution;
    };
    const found = search();
    expect(outside).toBe(0);
    expect(cost(found.centre())).toBeLessThan(1e-4);
    expect(found.step()).toBeLessThan(0.05);
    expect(search().centre()).toEqual(found.centre());
  });
});

describe('a race', () => {
  it('finds the best play with fewer games than all on all seeds would take', async () => {
    const plays = Array.from({ length: 16 }, (_, at) => sideOf([at === 11 ? 1 : 0.05 * (at % 4)]));
    const table = tableOf(madeUp(([gene = 0]) => gene, 0.5));
    const rounds = [4, 8, 16];
    const standings = await race(
      { table, measurements: MEASURES, score: first, purpose: 'race', rounds },
      plays,
    );
    expect(standings[0]?.play).toBe(11);
    expect(standings.map(({ play }) => play).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, at) => at),
    );
    expect(standings[0]?.seeds).toBe(28);
    expect(standings.at(-1)?.seeds).toBe(4);
    expect(table.spent()).toBe(raceCost(16, rounds));
    expect(table.spent()).toBeLessThan((16 * 28) / 2);
  });
});

describe('a hunt', () => {
  it('comes nearer to a hidden play than every start, and keeps to its budget', async () => {
    const target = GENES.map(
      ({ low, high }, at) => low + (high - low) * (at % 2 === 0 ? 0.8 : 0.3),
    );
    const goal = pointOf(target);
    const worth = (genes: readonly number[]) =>
      -pointOf(genes).reduce((sum, x, at) => sum + (x - (goal[at] ?? 0)) ** 2, 0);
    const table = tableOf(madeUp(worth, 0.2));
    const budget = 4000;
    const found = await hunt({
      table,
      key: 'hunt',
      budget,
      measurements: MEASURES,
      score: first,
      sideOf,
    });
    const best = Math.max(...startingPoints().map((point) => worth(genesAt(point))));
    expect(worth(found.genes)).toBeGreaterThan(best + 0.3);
    expect(table.spent()).toBeLessThan(budget * 1.1);
    expect(found.generations).toBeGreaterThan(10);
  });
});

describe('out of sample', () => {
  const trial = async (own: number, other: number) => {
    const pool = madeUp(([gene = 0]) => gene, 0.1);
    const ask = {
      table: tableOf(pool),
      measurements: MEASURES,
      score: first,
      seeds: seedsFor('fresh', 0, 30),
    };
    const baselines = [
      { strategy: 'weak', side: sideOf([0]) },
      { strategy: 'strong', side: sideOf([other]) },
    ];
    return (await tryOutOfSample(ask, sideOf([own]), baselines)).trial;
  };

  it('says found only when the hardest baseline is beaten too', async () => {
    const won = await trial(1, 0.5);
    expect(won.beatsAll).toBe(true);
    expect(won.versus[0]?.strategy).toBe('strong');
    expect(won.versus[0]?.difference.low).toBeGreaterThan(0.3);
    const drawn = await trial(1, 1);
    expect(drawn.beatsAll).toBe(false);
    expect(drawn.versus.map(({ beaten }) => beaten)).toEqual([false, true]);
  });
});
