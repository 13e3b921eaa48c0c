// Shows that what the lab prints of lessons is read by the page as it stands, and that anything else is left out.
import { describe, expect, it } from 'vitest';
import { verdictsIn } from '../../../src/app/scenarios/recorded.ts';
import { lessonJson } from '../../../src/cli/lessonLines.ts';
import { localPool, testLessons } from '../../../src/lab/index.ts';
import { lessonScenario } from '../../support/lessonScenario.ts';

describe('recorded verdicts', () => {
  it('are read from what the command prints', async () => {
    const source = { file: 'hills.yaml', text: lessonScenario() };
    const reports = await testLessons(source, { seeds: 4, draws: 2, tools: { pool: localPool() } });
    const printed: unknown = JSON.parse(JSON.stringify(reports.map(lessonJson)));
    const verdicts = verdictsIn(printed);
    expect([...verdicts.keys()]).toEqual(['community-first', 'same-is-same']);
    const [first, second] = reports;
    expect(verdicts.get('community-first')).toEqual({
      verdict: first?.verdict,
      effect: first?.effect,
      low: first?.low,
      high: first?.high,
      robust: first?.robust,
      n: 4,
      isByConstruction: false,
      flips: [],
    });
    expect(second?.reason).toBe('by-construction');
    expect(verdicts.get('same-is-same')?.isByConstruction).toBe(true);
    expect(verdictsIn({ lessons: printed }).size).toBe(2);
  });

  it('without draws say nothing of other worlds, and an interval without ends has none', () => {
    const one = { id: 'a', verdict: 'fails', effect: 1, low: null, high: null, robust: null, n: 1 };
    expect(verdictsIn([one]).get('a')).toMatchObject({
      robust: null,
      low: -Infinity,
      high: Infinity,
    });
  });

  it.each([[null], ['text'], [{}], [[1, null, {}]], [[{ id: 'a', verdict: 'maybe' }]]])(
    'are none in %j',
    (found) => {
      expect(verdictsIn(found).size).toBe(0);
    },
  );
});
