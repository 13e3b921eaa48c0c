// Shows that lessons may stop early: who stops and who goes on, that no game is played twice, and how rarely that misleads.
import { runs } from '../../support/scale.ts';
import { describe, expect, it } from 'vitest';
import { diceOf } from '../../../src/lab/dice.ts';
import type { Dice } from '../../../src/lab/dice.ts';
import { localPool, playBatch, testLessons } from '../../../src/lab/index.ts';
import type { BatchResult, Pool, ResultStore, ScenarioText } from '../../../src/lab/index.ts';
import { questionOf } from '../../../src/lab/lessons/index.ts';
import { judgeAt, looksAt } from '../../../src/lab/lessons/looks.ts';
import { intervalOf } from '../../../src/lab/stats/index.ts';
import { scenarioOf } from '../../../src/lab/worker/index.ts';
import { lessonYaml, taught } from '../taught.ts';

const SEEDS = 120;

/** Plays batches last first, as workers might, and keeps account of who played with which luck. */
function account(): Pool & { readonly games: string[] } {
  const games: string[] = [];
  return {
    size: 1,
    games,
    run(batches, onResult) {
      for (let at = batches.length - 1; at >= 0; at -= 1) {
        const batch = batches[at];
        if (batch === undefined) continue;
        games.push(...batch.games.map((game) => JSON.stringify(game)));
        onResult(playBatch(batch), at);
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

function tested(source: ScenarioText, pool: Pool, sequential: boolean, store?: ResultStore) {
  const tools = { pool, ...(store === undefined ? {} : { store }) };
  return testLessons(source, { seeds: SEEDS, draws: 5, sequential, tools });
}

function expecting(least: string): string {
  return `{ direction: higher, least: { value: ${least}, source: design choice } }`;
}

/** What several tests look at is played once. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}

/** A plain lesson, and one whose least is the very effect that all its games have. */
const plainAndClose = once(async (): Promise<ScenarioText> => {
  const close = { id: 'close', compare: '[{ play: community, against: nothing }]' };
  const [found] = await tested(taught([lessonYaml(close)]), localPool(), false);
  const expect = expecting((found?.effect ?? NaN).toFixed(6));
  return taught([lessonYaml(), lessonYaml({ ...close, expect })]);
});

/** Both, tested with looks on the way, in the order in which they are asked. */
const lookedAt = once(async () => tested(await plainAndClose(), localPool(), true));

describe('testLessons, looking on the way', () => {
  it('stops a plain lesson at the first look and plays on for a close one, no game twice', async () => {
    const source = await plainAndClose();
    const pool = account();
    const [plain, close] = await tested(source, pool, true);
    expect(plain).toMatchObject({ verdict: 'holds', n: 50, draws: 5 });
    expect(plain?.confidence).toBeGreaterThan(0.99);
    expect(close).toMatchObject({ verdict: 'undecided', n: SEEDS, draws: 5 });
    expect(close?.confidence).toBeGreaterThan(0.95);
    expect(close?.confidence).toBeLessThan(plain?.confidence ?? 0);
    // Patrol is only in the plain lesson: it ends at 50. Draws are five worlds of two games for each of three sides.
    expect(pool.games).toHaveLength(50 + 2 * SEEDS + 5 * 2 * 3);
    expect(new Set(pool.games).size).toBe(pool.games.length);
  });

  it('says the same with any order of work, and plays nothing that is kept', async () => {
    const source = await plainAndClose();
    const kept = new Map<string, BatchResult>();
    const store: ResultStore = {
      get: (plan, at) => kept.get(`${plan}|${at}`),
      put: (plan, at, result) => void kept.set(`${plan}|${at}`, result),
    };
    const first = await lookedAt();
    expect(await tested(source, account(), true, store)).toEqual(first);
    const again = account();
    expect(await tested(source, again, true, store)).toEqual(first);
    expect(again.games).toEqual([]);
  });

  it('plays every game and keeps to 95 % when it is not asked to stop', async () => {
    const source = await plainAndClose();
    const pool = account();
    const [plain, close] = await tested(source, pool, false);
    expect(plain).toMatchObject({ verdict: 'holds', n: SEEDS, confidence: 0.95 });
    expect(close).toMatchObject({ verdict: 'undecided', n: SEEDS, confidence: 0.95 });
    expect(pool.games).toHaveLength(3 * SEEDS + 5 * 2 * 3);
    const early = await lookedAt();
    expect(early.map(({ robust, flips }) => ({ robust, flips }))).toEqual(
      [plain, close].map((one) => ({ robust: one?.robust, flips: one?.flips })),
    );
  });

  it('does not take games that came out alike for proof: it plays all before it says so', async () => {
    const compare = '[{ play: patrol, against: { strategy: patrol, without: [visit] } }]';
    const [report] = await tested(taught([lessonYaml({ compare })]), localPool(), true);
    expect(report).toMatchObject({ reason: 'by-construction', n: SEEDS });
  });
});

describe('looks', () => {
  const LEAST = 0.1;
  const source = taught([lessonYaml({ expect: expecting(String(LEAST)) })]);
  const scenario = scenarioOf(source);
  const [asked] = questionOf(scenario.lessons, scenario).asked;
  const looks = looksAt(400, true);

  /** Pairs of games whose true effect is the least that counts: whatever is decided of them is an accident. */
  function nullGames(key: string, noise: (dice: Dice) => number) {
    const dice = diceOf(key);
    const play = Float64Array.from({ length: 400 }, () => LEAST + noise(dice));
    const against = new Float64Array(400);
    const ours = asked?.comparisons[0]?.play[0]?.side;
    return {
      play,
      against,
      column: (side: number, _measurement: number, block: { from: number; count: number }) =>
        (side === ours ? play : against).slice(block.from, block.from + block.count),
    };
  }

  it('are at 50, 100, 200 … games, and one at the end where few are played', () => {
    expect(looks.at).toEqual([50, 100, 200, 400]);
    expect(looksAt(30, true).at).toEqual([30]);
    expect(looksAt(400, false).at).toEqual([400]);
  });

  /** Shares of experiments with nothing to find in which something was decided: at any look, and before the last. */
  function accidents(trials: number, name: string, noise: (dice: Dice) => number) {
    if (asked === undefined) throw new Error('There should be a lesson.');
    let all = 0;
    let early = 0;
    let careless = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const games = nullGames(`looks ${name} ${trial}`, noise);
      let last = 0;
      let judged = judgeAt(asked, games, looks, last);
      while (!judged.isSettled) judged = judgeAt(asked, games, looks, (last += 1));
      const { comparisons, weakest } = judged;
      const isDecided = comparisons[weakest]?.verdict !== 'undecided';
      if (isDecided) all += 1;
      if (isDecided && last < looks.at.length - 1) early += 1;
      const strays = looks.at.some((n) => {
        const { low, high } = intervalOf(games.play.subarray(0, n));
        return low > LEAST || high < LEAST;
      });
      if (strays) careless += 1;
    }
    return { all: all / trials, early: early / trials, careless: careless / trials };
  }

  it('decide less than 5 % of experiments with nothing to find; looks at 95 % each decide twice that', () => {
    const { all, early, careless } = accidents(runs(6000, 20_000), 'normal', (dice) =>
      dice.normal(),
    );
    expect(early).toBeGreaterThan(0);
    expect(all).toBeLessThan(0.05);
    expect(careless).toBeGreaterThan(0.1);
  });

  it.each<[string, (dice: Dice) => number]>([
    ['uneven', (dice) => dice.normal() ** 2 - 1],
    ['rare', (dice) => (dice.next() < 0.05 ? 0.95 : -0.05)],
  ])('end no sooner than an interval can be trusted where effects are %s', (name, noise) => {
    const { early, careless } = accidents(runs(1500, 4000), name, noise);
    expect(early).toBeLessThan(0.005);
    expect(careless).toBeGreaterThan(0.1);
  });
});
