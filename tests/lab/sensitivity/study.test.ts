// Checks a sensitivity study on a small scenario: it finds the number that decides a measure, and counts its games.

import { describe, expect, it } from 'vitest';
import { localPool, studySensitivity, variedOf } from '../../../src/lab/index.ts';
import { studyCost } from '../../../src/lab/sensitivity/index.ts';
import { EXAMPLE, readScenario } from '../../../src/scenario/index.ts';

const SCENARIO = { file: 'small.yaml', text: EXAMPLE };
const { scenario } = readScenario(EXAMPLE, { file: 'small.yaml' });

describe('a sensitivity study', () => {
  it('finds what decides a measure: the budget at the end hangs on the income', async () => {
    if (scenario === null) throw new Error('the example cannot be read');
    const ask = {
      scenario: SCENARIO,
      side: { seats: { west: { strategy: 'nothing' } }, values: {}, rulesOff: [] },
      measurement: { metric: 'budget', state: 'west', from: 12, to: 12, how: 'mean' },
      trajectories: 2,
      keep: 2,
      points: 16,
      seeds: 1,
      key: 'study',
    } as const;
    let games = 0;
    const report = await studySensitivity(ask, {
      pool: localPool(),
      onProgress: (done, all) => {
        if (done === all) games += all;
      },
    });
    expect(report.screened).toHaveLength(variedOf(scenario).length);
    expect(report.screened.slice(0, 2).map(({ key }) => key)).toContain('states.west.baseIncome');
    const income = report.shares.find(({ key }) => key === 'states.west.baseIncome');
    expect(income?.total.mean).toBeGreaterThan(0.5);
    expect(report.games).toBe(studyCost(report.screened.length, ask));
    expect(games).toBe(report.games);
  }, 120_000);
});
