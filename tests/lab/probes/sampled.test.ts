// Shows that sampled games find rules which no play reaches and lessons that cannot come out otherwise.
import { describe, expect, it } from 'vitest';
import { localPool, probeLessons, probeRules } from '../../../src/lab/index.ts';
import { lessonYaml, taught } from '../taught.ts';

const rule = (id: string, when: string) => `  - id: ${id}
    note: a test
    source: [design choice]
    on: turn-closes
    for: zone
    when: ${when}
    then: [{ kind: change, column: fear, amount: 0.01 }]
`;
const tools = { pool: localPool() };

describe('probes', () => {
  it('name rules that never fired, and only those', async () => {
    const rules = `rules:\n${rule('often', 'zone.trust > 0')}${rule('never', 'zone.trust > 0.999')}`;
    const probed = await probeRules(taught([], rules), 20, tools);
    expect(probed.games).toBeGreaterThanOrEqual(20);
    expect(probed.neverFired).toEqual([1]);
  });

  it('name lessons that their construction decides', async () => {
    const compare = '[{ play: patrol, against: { strategy: patrol, without: [visit] } }]';
    const lessons = [lessonYaml(), lessonYaml({ id: 'alike', compare })];
    expect(await probeLessons(taught(lessons), 5, tools)).toEqual([{ lesson: 1, rules: [] }]);
  });
});
