// Shows that a comparison is silent about what happens alike, and tells what a change of the text brings about.
import { describe, expect, it } from 'vitest';
import { diffScenarios, localPool } from '../../../src/lab/index.ts';
import type { ScenarioText } from '../../../src/lab/index.ts';
import { lessonYaml, taught } from '../taught.ts';

const FEW = { seeds: 8, strategies: ['patrol', 'community'] };
const compare = (before: ScenarioText, after: ScenarioText) =>
  diffScenarios(before, after, { ...FEW, tools: { pool: localPool() } });

const RULE = `rules:
  - id: cold-spring
    note: to be counted
    source: [design choice]
    on: turn-closes
    for: zone
    only: [Z1-W]
    when: turn == 9
    then: [{ kind: change, column: trust, amount: -0.4 }]
`;

describe('diffScenarios', () => {
  it('shows nothing of a scenario against itself, nor of words that change nothing', async () => {
    const source = taught([lessonYaml()]);
    const same = await compare(source, source);
    expect(same.text).toEqual({ numbers: [], parts: [], others: [] });
    const { measures, thresholds, rates, lessons } = same;
    expect([...measures, ...thresholds, ...rates, ...lessons]).toEqual([]);
    const renamed = { ...source, text: source.text.replace('en: Small', 'en: Little') };
    const other = await compare(source, renamed);
    expect(other.text.others).toEqual(['title']);
    expect([...other.measures, ...other.rates]).toEqual([]);
  });

  it('tells what a rule and a number bring about: measures, thresholds, firings and verdicts', async () => {
    const least = '{ direction: higher, least: { value: 0.02, source: design choice } }';
    const lesson = lessonYaml({
      expect: least,
      measure: '{ metric: trust, when: { from: 9, to: 9 } }',
      compare: '[{ play: nothing, against: { strategy: nothing, rulesOff: [cold-spring] } }]',
    });
    const before = taught([lessonYaml()], RULE.replace('turn == 9', 'turn == 90'));
    const after = taught([lessonYaml(), lesson.replace('forums-build-trust', 'new')], RULE);
    const { text, measures, thresholds, rates, lessons } = await compare(before, after);
    expect(text.parts).toEqual([
      { part: 'rules', id: 'cold-spring', how: 'changed' },
      { part: 'lessons', id: 'new', how: 'added' },
    ]);
    const trust = measures.filter(({ metric }) => metric === 'trust');
    expect(trust.length).toBeGreaterThan(0);
    for (const { change, low, high, before: was, after: is } of trust) {
      expect(change).toBeLessThan(0);
      expect(low <= change && change <= high).toBe(true);
      expect(is - was).toBeCloseTo(change, 12);
    }
    expect(thresholds.map(({ metric }) => metric)).toContain('trust');
    const fired = rates.find(({ kind, id }) => kind === 'rule' && id === 'cold-spring');
    expect(fired).toMatchObject({ before: 0, after: 1, change: 1 });
    expect(lessons.find(({ id }) => id === 'new')).toMatchObject({ before: null });
  });
});
