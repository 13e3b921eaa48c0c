// Shows which turns a lesson's words for time mean, and how its measure is read of a game.
import { describe, expect, it } from 'vitest';
import type { Metrics } from '../../src/engine/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { windowIn, windowOf } from '../../src/engine/index.ts';
import { measureOver, playGame, tableLessonsOf } from '../../src/session/index.ts';
import { SMALL } from '../scenario/small.ts';
import { WORLD } from './table.ts';

const CALENDAR = { turns: 12, tail: 4 };

describe("a lesson's window", () => {
  it.each([
    ['early', 1, 4],
    ['late', 9, 12],
    ['whole', 1, 12],
    ['tail', 13, 16],
    ['end', 16, 16],
    [{ from: 5, to: 14 }, 5, 14],
  ] as const)('%s', (when, from, to) => {
    expect(windowOf(when, CALENDAR)).toEqual({ from, to });
  });

  it('never reaches before the first turn or into the tail of a short game', () => {
    expect(windowOf('early', { turns: 2, tail: 1 })).toEqual({ from: 1, to: 2 });
    expect(windowOf('late', { turns: 2, tail: 1 })).toEqual({ from: 1, to: 2 });
  });
});

describe("a lesson's measure", () => {
  const { metrics } = playGame({
    world: WORLD,
    seed: 'measure',
    strategies: new Map(),
    everyTurn: true,
  });
  const trust = (turn: number) => metrics[turn - 1]?.world.trust ?? NaN;
  const ask = { metric: 'trust', state: null, how: 'mean' } as const;

  it('is the mean or the sum over its turns', () => {
    expect(measureOver(WORLD, { ...ask, from: 9, to: 10 }, metrics)).toBe(
      (trust(9) + trust(10)) / 2,
    );
    expect(measureOver(WORLD, { ...ask, from: 9, to: 10, how: 'sum' }, metrics)).toBe(
      trust(9) + trust(10),
    );
  });

  it("is a state's own where one is named", () => {
    const [first] = WORLD.states;
    const own = measureOver(WORLD, { ...ask, from: 3, to: 3, state: first?.id ?? '' }, metrics);
    expect(own).toBe(metrics[2]?.states[0]?.trust);
  });

  it('is read over the turns that were played, and is no number before the first', () => {
    const begun: readonly Metrics[] = metrics.slice(0, 9);
    expect(measureOver(WORLD, { ...ask, from: 9, to: 12 }, begun)).toBe(trust(9));
    expect(measureOver(WORLD, { ...ask, from: 13, to: 16 }, begun)).toBeNaN();
  });
});

describe('in a game of another length', () => {
  it.each([
    ['early', 1, 4],
    ['late', 5, 8],
    ['whole', 1, 8],
    ['tail', 9, 12],
    ['end', 12, 12],
    [{ from: 2, to: 6 }, 2, 6],
    [{ from: 7, to: 12 }, 3, 8],
    [{ from: 13, to: 16 }, 9, 12],
    [{ from: 1, to: 12 }, 1, 8],
  ] as const)('%s keeps its place from the side that it counts from', (when, from, to) => {
    expect(windowIn(when, CALENDAR, 8)).toEqual({ from, to });
  });

  it('is what it was in a game of the same length', () => {
    expect(windowIn({ from: 5, to: 14 }, CALENDAR, 12)).toEqual({ from: 5, to: 14 });
  });
});

describe('a lesson that weighs several measures', () => {
  it('is kept by a table as each of them, since one game has no spread', () => {
    const { scenario } = readScenario(
      SMALL.replace('metric: trust, when', 'weights: { trust: 1, grievance: -1 }, when'),
      { file: 'small.yaml' },
    );
    if (scenario === null) throw new Error('The scenario cannot be read.');
    const [lesson] = tableLessonsOf(scenario);
    expect(lesson?.measures).toEqual([
      { metric: 'trust', state: 'west', from: 9, to: 12, how: 'mean' },
      { metric: 'grievance', state: 'west', from: 9, to: 12, how: 'mean' },
    ]);
  });
});
