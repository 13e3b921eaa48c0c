// Shows that a lesson can hold, fail and be undecided, that a broken number turns it red, and that payment is not proof.
import { describe, expect, it } from 'vitest';
import { localPool, testLessons } from '../../../src/lab/index.ts';
import type { LessonReport, ScenarioText } from '../../../src/lab/index.ts';
import { lessonYaml, taught } from '../taught.ts';

async function only(source: ScenarioText, seeds = 20, draws = 0): Promise<LessonReport> {
  const [report] = await testLessons(source, { seeds, draws, tools: { pool: localPool() } });
  if (report === undefined) throw new Error('There should be a lesson.');
  return report;
}

const PAY = `rules:
  - id: pay
    note: pays the measure itself
    source: [design choice]
    on: turn-closes
    for: zone
    only: [Z1-W]
    when: zone.patrols > 2.5
    then: [{ kind: change, column: trust, amount: 0.1 }]
`;

describe('testLessons', () => {
  it('says that a lesson holds, with its interval, and in what share of plausible worlds', async () => {
    const report = await only(taught([lessonYaml()]), 20, 30);
    expect(report).toMatchObject({ verdict: 'holds', n: 20, draws: 30, reason: null });
    expect(report.low).toBeGreaterThan(0.02);
    expect(report.effect).toBeGreaterThan(report.low);
    expect(report.robust).toBeGreaterThan(0.5);
  });

  it('turns red when a number that carries it is broken', async () => {
    const expect10 = '{ direction: higher, least: { value: 0.1, source: design choice } }';
    const lesson = [lessonYaml({ expect: expect10 })];
    expect((await only(taught(lesson))).verdict).toBe('holds');
    const broken = taught(lesson, 'parameters: { trustKept: 0 }\n');
    expect((await only(broken)).verdict).toBe('fails');
  });

  it('turns the sign with the direction, and lets the weakest comparison decide', async () => {
    const both = '[{ play: community, against: patrol }, { play: patrol, against: patrol }]';
    const lower = '{ direction: lower, least: { value: 0.02, source: design choice } }';
    const held = await only(taught([lessonYaml()]));
    const turned = await only(taught([lessonYaml({ expect: lower })]));
    expect(turned.effect).toBeCloseTo(-held.effect, 12);
    expect(turned.verdict).toBe('fails');
    const weak = await only(taught([lessonYaml({ compare: both })]));
    expect(weak.weakest).toBe(1);
    expect(weak.comparisons.map(({ verdict }) => verdict)).toEqual(['holds', 'fails']);
  });

  it('calls plays that cannot differ undecided by construction', async () => {
    const compare = '[{ play: patrol, against: { strategy: patrol, without: [visit] } }]';
    const report = await only(taught([lessonYaml({ compare })]));
    expect(report).toMatchObject({ verdict: 'undecided', reason: 'by-construction', effect: 0 });
  });

  it('calls a lesson whose measure a rule pays undecided by construction, and names the rule', async () => {
    const compare = '[{ play: patrol, against: nothing }]';
    expect((await only(taught([lessonYaml({ compare })]))).verdict).toBe('fails');
    const paid = await only(taught([lessonYaml({ compare })], PAY));
    expect(paid.comparisons[0]?.verdict).toBe('holds');
    expect(paid).toMatchObject({
      verdict: 'undecided',
      reason: 'by-construction',
      payingRules: ['pay'],
    });
  });

  it('lets the best member of a class play for it, on both sides', async () => {
    const compare = '[{ play: open, against: patrol-only }]';
    const report = await only(taught([lessonYaml({ compare })]));
    const [compared] = report.comparisons;
    expect(compared?.play).not.toBe('nothing');
    expect(['nothing', 'patrol']).toContain(compared?.against);
    expect(report.verdict).toBe('holds');
  });

  it('names the number that flips it, and what those who disagree would see', async () => {
    const dissent =
      '[{ who: { en: Doubters }, says: { en: No }, source: [Book14], parameters: { trustKept: 0 } }]';
    const least = '{ direction: higher, least: { value: 0.1, source: design choice } }';
    const report = await only(taught([lessonYaml({ dissent, expect: least })]), 20, 60);
    expect(report.dissents).toMatchObject([{ dissent: 0, verdict: 'fails' }]);
    expect(report.flips.map(({ key }) => key)).toContain('trustKept');
  });
});
