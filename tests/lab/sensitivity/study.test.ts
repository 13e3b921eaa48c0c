// Checks a sensitivity study on a small scenario: it finds the number that decides a measure, and says what is luck.

import { describe, expect, it } from 'vitest';
import {
  localPool,
  playBatch,
  sensitivityOf,
  studyCost,
  variedOf,
} from '../../../src/lab/index.ts';
import type { Pool, SensitivityQuestion, StudySize } from '../../../src/lab/index.ts';
import { dialsOf, valuesAt } from '../../../src/lab/sensitivity/dials.ts';
import { luckOf } from '../../../src/lab/sensitivity/index.ts';
import { readScenario } from '../../../src/scenario/index.ts';
import { lessonYaml, taught } from '../taught.ts';

const TAUGHT = taught([lessonYaml({ measure: '{ metric: trust, when: end }' })]);
/** Two zones whose trust has a range, so that there is a kind. */
const SOURCE = {
  ...TAUGHT,
  text: TAUGHT.text.replace('trust: 0.3\n', 'trust: { value: 0.3, range: [0.1, 0.6] }\n'),
};
const { scenario } = readScenario(SOURCE.text, { file: 'small.yaml' });
if (scenario === null) throw new Error('The example should be read.');
const VARIED = variedOf(scenario);
const [LESSON] = scenario.lessons;
if (LESSON === undefined) throw new Error('The example should have a lesson.');

/** With nobody giving orders, the budget at the end is the income and what it began with. */
const BUDGET: SensitivityQuestion = {
  side: { seats: { west: { strategy: 'nothing' } }, values: {}, rulesOff: [] },
  measurement: { metric: 'budget', state: 'west', from: 12, to: 12, how: 'mean' },
};
const SMALL: StudySize = { trajectories: 2, top: 2, samples: 16, seeds: 2, each: true };

/** Plays batches last first, as workers might. */
const backwards: Pool = {
  size: 2,
  run(batches, onResult) {
    batches
      .map((batch, at) => [batch, at] as const)
      .toReversed()
      .forEach(([batch, at]) => onResult(playBatch(batch), at));
    return Promise.resolve();
  },
  close: () => Promise.resolve(),
};

describe('a sensitivity study', () => {
  it('finds what decides a measure: the budget at the end hangs on the income', async () => {
    const told: number[] = [];
    const report = await sensitivityOf(SOURCE, BUDGET, {
      ...SMALL,
      key: 'study',
      tools: { pool: localPool(), onProgress: (done) => told.push(done) },
    });
    expect(report.screened).toHaveLength(VARIED.length);
    expect(report.screened[0]).toMatchObject({ key: 'states.west.baseIncome', numbers: 1 });
    expect(report.screened[0]?.influence).toBe('up');
    const [income, second, rest] = report.shares;
    expect(income?.key).toBe('states.west.baseIncome');
    expect(income?.total.mean).toBeGreaterThan(0.5);
    expect(second?.total.mean).toBeLessThan(income?.total.mean ?? NaN);
    expect(rest?.key).toBeNull();
    expect(report.plausible[0]).toBeLessThan(report.usual);
    expect(report.plausible[1]).toBeGreaterThan(report.usual);
    expect(report.luck.ofMeans).toBeLessThan(0.05);
    expect(report.games).toBe(studyCost(scenario, BUDGET, SMALL));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(report.games);
  }, 120_000);

  it('reads a lesson as the effect of its weakest comparison, the same whoever plays', async () => {
    const question = { lesson: LESSON };
    const size = { ...SMALL, trajectories: 1, samples: 8, top: 1, seeds: 1, each: false };
    const study = (pool: Pool) =>
      sensitivityOf(SOURCE, question, { ...size, key: 'l', tools: { pool } });
    const forth = await study(localPool());
    expect(forth.usual).toBeGreaterThan(0);
    expect(forth.screened).toHaveLength(VARIED.length - 1);
    expect(forth.screened.find(({ key }) => key === 'zones.*.trust')?.numbers).toBe(2);
    const worlds = 1 + (forth.screened.length + 1) + 8 * (2 + 2);
    expect(forth.games).toBe(worlds * 2);
    expect(forth.luck).toEqual({ ofMeans: null, ofGames: null });
    expect(await study(backwards)).toEqual(forth);
  }, 120_000);

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const tools = {
      pool: localPool(),
      signal: stop.signal,
      onProgress: (done: number) => {
        if (done > 0) stop.abort(new Error('enough'));
      },
    };
    await expect(sensitivityOf(SOURCE, BUDGET, { ...SMALL, key: 'study', tools })).rejects.toThrow(
      'enough',
    );
  });
});

describe('dials', () => {
  const dials = dialsOf(VARIED, false);

  it('move numbers of a kind together, each through its own range, and others alone', () => {
    const trust = dials.findIndex(({ key }) => key === 'zones.*.trust');
    const members = dials[trust]?.members ?? [];
    expect(members.length).toBeGreaterThan(1);
    const values = valuesAt(dials, (dial) => (dial === trust ? 1 : 0));
    for (const { key, high } of members) expect(values[key]).toBe(high);
    expect(values['tipTrust']).toBe(VARIED.find(({ key }) => key === 'tipTrust')?.low);
    expect(Object.keys(values)).toHaveLength(VARIED.length);
  });
});

describe('luck', () => {
  const world = (...values: number[]) => Float64Array.from(values);

  it('is none between worlds where every seed adds the same to each', () => {
    const { ofMeans, ofGames } = luckOf([world(1, 2, 6), world(4, 5, 9), world(0, 1, 5)]);
    expect(ofMeans).toBeCloseTo(0, 12);
    expect(ofGames).toBeGreaterThan(0.4);
  });

  it('is all of it where worlds differ by their seeds only', () => {
    const { ofMeans } = luckOf([world(1, -1), world(-1, 1), world(2, -2), world(-2, 2.001)]);
    expect(ofMeans).toBe(1);
  });

  it('cannot be told with one seed', () => {
    expect(luckOf([world(1), world(2)])).toEqual({ ofMeans: null, ofGames: null });
  });
});
