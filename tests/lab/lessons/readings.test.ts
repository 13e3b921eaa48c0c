// Shows what lessons may compare beside a mean of one measure: bad ends, several measures weighed, and games of another length.
import { describe, expect, it } from 'vitest';
import { localPool, runExperiment, testLessons } from '../../../src/lab/index.ts';
import type { LessonReport, ScenarioText } from '../../../src/lab/index.ts';
import { questionOf, sidesOf } from '../../../src/lab/lessons/index.ts';
import { compareIn } from '../../../src/lab/lessons/judge.ts';
import { partsOf, scalesFor } from '../../../src/lab/lessons/readings.ts';
import { lowInterval, shareBelow } from '../../../src/lab/lessons/verdict.ts';
import { scenarioOf } from '../../../src/lab/worker/index.ts';
import { lessonYaml, taught } from '../taught.ts';

const tools = { pool: localPool() };
const HIGHER = '{ direction: higher, least: { value: 0.02, source: design choice } }';

async function reports(
  lessons: readonly string[],
  seeds = 20,
  draws = 0,
): Promise<readonly LessonReport[]> {
  return testLessons(taught(lessons), { seeds, draws, tools });
}

describe('a bad end', () => {
  const steady = new Float64Array(100).fill(0.5);
  const wild = Float64Array.from({ length: 100 }, (_, at) => (at % 5 === 0 ? 0.1 : 0.6));

  it('differs where means do not: the same lesson holds at the end and fails at the mean', () => {
    const compare =
      '[{ play: community, against: patrol }, { play: community, against: patrol, statistic: low }]';
    const scenario = scenarioOf(
      taught([lessonYaml({ compare, expect: HIGHER.replace('0.02', '0.1') })]),
    );
    const question = questionOf(scenario.lessons, scenario);
    const [asked] = question.asked;
    if (asked === undefined) throw new Error('There should be a lesson.');
    const ours = asked.comparisons[0]?.play[0]?.side;
    const games = { column: (side: number) => (side === ours ? steady : wild) };
    const { comparisons, weakest } = compareIn(asked, games, { from: 0, count: 100 });
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(['fails', 'holds']);
    expect(comparisons[0]?.effect).toBeCloseTo(0, 12);
    expect(comparisons[1]).toMatchObject({ played: 0.5, other: 0.1 });
    expect(weakest).toBe(0);
  });

  it('is the upper end where less is good', () => {
    const expect_ = '{ direction: lower, least: { value: 0.02, source: design choice } }';
    const measure = '{ metric: trust, when: late, statistic: low, good: down }';
    const scenario = scenarioOf(taught([lessonYaml({ measure, expect: expect_ })]));
    const [asked] = questionOf(scenario.lessons, scenario).asked;
    if (asked === undefined) throw new Error('There should be a lesson.');
    const ours = asked.comparisons[0]?.play[0]?.side;
    const games = { column: (side: number) => (side === ours ? steady : wild) };
    const [found] = compareIn(asked, games, { from: 0, count: 100 }).comparisons;
    expect(found).toMatchObject({ played: 0.5, other: 0.6, verdict: 'holds' });
  });

  it('has an interval from pairs of games, so that luck which both share cancels', () => {
    const luck = Float64Array.from({ length: 200 }, (_, at) => ((at * 37) % 101) / 101);
    const better = luck.map((value) => value + 0.05);
    const ask = { share: 0.1, direction: 'higher', key: 'shared' } as const;
    const { mean, low, high } = lowInterval(better, luck, ask);
    expect(mean).toBeCloseTo(0.05, 12);
    expect(high - low).toBeLessThan(1e-9);
    const other = lowInterval(better, luck.toReversed(), ask);
    expect(other.high - other.low).toBeGreaterThan(0.01);
    expect(lowInterval(better, luck, ask)).toEqual(lowInterval(better, luck, ask));
  });

  it('lies a tenth of the way up the games', () => {
    expect(shareBelow(Float64Array.of(9, 1, 5, 3, 7, 2, 8, 4, 6, 10, 0), 0.1)).toBe(1);
  });

  it('takes more games a draw and fewer draws, and none where they would be too few', async () => {
    const low = lessonYaml({ measure: '{ metric: trust, when: late, statistic: low }' });
    const [report] = await reports([low], 20, 60);
    expect(report).toMatchObject({ draws: 6, verdict: 'holds' });
    expect(report?.robust).toBeGreaterThan(0.5);
    const [few] = await reports([low], 20, 20);
    expect(few).toMatchObject({ draws: 0, robust: null });
  });

  it('is looked at only when all games are played', async () => {
    const source = taught([
      lessonYaml({ measure: '{ metric: trust, when: late, statistic: low }' }),
    ]);
    const options = { seeds: 120, draws: 0, sequential: true, tools };
    expect((await testLessons(source, options))[0]).toMatchObject({ n: 120, verdict: 'holds' });
  });
});

describe('weights', () => {
  const weighed = (weights: string, id: string): string =>
    lessonYaml({ id, measure: `{ weights: ${weights}, when: late }`, expect: HIGHER });

  it('rescore the same games: one set of weights says that it holds, another that it fails', async () => {
    const both = [
      weighed('{ trust: 1 }', 'by-trust'),
      weighed('{ trust: 1, politicalCapital: 5 }', 'by-capital'),
    ];
    const [byTrust, byCapital] = await reports(both);
    expect([byTrust?.verdict, byCapital?.verdict]).toEqual(['holds', 'fails']);
    const scenario = scenarioOf(taught(both));
    expect(sidesOf(scenario.lessons, scenario)).toHaveLength(2);
  });

  it('are shares in spreads of random play, 0 at its mean', async () => {
    const lesson = weighed('{ trust: 3, grievance: -1 }', 'two');
    const source = taught([lesson, lessonYaml(), plain('grievance')]);
    const scenario = scenarioOf(source);
    const [two, trust, grievance] = await testLessons(source, { seeds: 20, draws: 0, tools });
    const [weighted] = scenario.lessons;
    if (weighted === undefined) throw new Error('There should be a lesson.');
    const scales = await scalesFor([weighted], { source, scenario }, tools);
    const [one, other] = [...scales.values()];
    const expected =
      (0.75 * (trust?.effect ?? NaN)) / (one?.spread ?? NaN) -
      (0.25 * (grievance?.effect ?? NaN)) / (other?.spread ?? NaN);
    expect(two?.effect).toBeCloseTo(expected, 9);
    expect(partsOf(weighted, scenario).map(({ weight }) => weight)).toEqual([0.75, -0.25]);
    const random = await playedAtRandom(source);
    expect(one?.middle).toBeCloseTo(random.mean, 12);
    expect(one?.spread).toBeCloseTo(random.deviation, 12);
  });

  function plain(metric: string): string {
    return lessonYaml({ id: metric, measure: `{ metric: ${metric}, when: late }`, expect: HIGHER });
  }

  async function playedAtRandom(scenario: ScenarioText) {
    const { values } = await runExperiment(
      {
        scenario,
        sides: [{ seats: { west: { strategy: 'random' } }, values: {}, rulesOff: [] }],
        rows: Array.from({ length: 40 }, (_, at) => ({ seed: `lesson-${at}`, values: {} })),
        measurements: [{ metric: 'trust', state: null, from: 9, to: 12, how: 'mean' }],
      },
      tools,
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
  }
});

describe('a longer game', () => {
  const long = lessonYaml({
    id: 'long',
    measure: '{ metric: trust, when: { from: 17, to: 18 } }',
    over: '{ turns: 18 }',
  });

  it('has orders in turns that the usual game does not have, and its own tail', async () => {
    const compare =
      '[{ play: community, against: patrol, when: { from: 11, to: 12 } }, { play: community, against: patrol, when: tail }]';
    const [report] = await reports([
      lessonYaml({ id: 'long', compare, over: '{ turns: 18 }', expect: HIGHER }),
    ]);
    const played = (await eighteen()).map((turns) => turns);
    expect(report?.comparisons[0]?.played).toBeCloseTo(played[0] ?? NaN, 12);
    expect(report?.comparisons[1]?.played).toBeCloseTo(played[1] ?? NaN, 12);
  });

  /** Means of community play over turns 11-12 and 19-22 of games with 18 turns. */
  async function eighteen(): Promise<readonly number[]> {
    const side = {
      seats: { west: { strategy: 'community' } },
      values: {},
      rulesOff: [],
      turns: 18,
    };
    const read = { metric: 'trust', state: null, how: 'mean', turns: 18 } as const;
    const { values } = await runExperiment(
      {
        scenario: taught([]),
        sides: [side],
        rows: Array.from({ length: 20 }, (_, at) => ({ seed: `lesson-${at}`, values: {} })),
        measurements: [
          { ...read, from: 11, to: 12 },
          { ...read, from: 19, to: 22 },
        ],
      },
      tools,
    );
    const mean = (at: number): number =>
      values.filter((_, place) => place % 2 === at).reduce((sum, value) => sum + value, 0) / 20;
    return [mean(0), mean(1)];
  }

  it('changes nothing for lessons that play the usual length, though they share its seeds', async () => {
    const [, usual] = await reports([long, lessonYaml()], 20, 10);
    const [alone] = await reports([lessonYaml()], 20, 10);
    expect(usual).toEqual(alone);
    expect(Number.isNaN(usual?.effect)).toBe(false);
  });

  it('is asked for fewer games than the others when it says so, never for more', async () => {
    const few = lessonYaml({ id: 'few', over: '{ seeds: 12, draws: 3, turns: 18 }' });
    const many = lessonYaml({ id: 'many', over: '{ seeds: 5000, draws: 5000 }' });
    const found = await reports([few, many], 20, 10);
    expect(found.map(({ n, draws }) => [n, draws])).toEqual([
      [12, 3],
      [20, 10],
    ]);
  });
});
