// Shows `tukhum sensitivity` on a small scenario: what it prints in each language, what it keeps, and what it refuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { lessonYaml, taught } from '../lab/taught.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-sensitivity-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const SMALL = path.join(FOLDER, 'small.yaml');
writeFileSync(SMALL, taught([lessonYaml()]).text);

async function sensitivity(...words: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await run(['sensitivity', ...words], {
    out: (text) => void out.push(text),
    complain: (text) => void said.push(text),
  });
  return { code, out: out.join('\n'), said: said.join('\n') };
}

/** The same question each time, so that its games are played once. */
const BUDGET = [
  SMALL,
  '--measure=budget',
  '--of=west',
  '--when=end',
  '--strategy=nothing',
  '--trajectories=2',
  '--top=1',
  '--samples=8',
  `--results=${path.join(FOLDER, 'budget.results')}`,
];

describe('tukhum sensitivity', () => {
  it('names its budget first, then what comes first, and how much is luck', async () => {
    const { code, out, said } = await sensitivity(...BUDGET);
    expect(code).toBe(0);
    const [, planned] = /^(\d+) games will be played: 2 trajectories/.exec(said) ?? [];
    expect(out).toContain(`\n${planned} games; `);
    expect(out).toMatch(/^Small: which numbers move budget \(west\) \(end\) with nothing/);
    expect(out).toMatch(/\n {2}states\.west\.baseIncome +\d\S+ +\d\S+ +↑ +\S+ \[/);
    expect(out).toMatch(/\n {2}all others together +\S+ \[/);
    expect(out).toMatch(/First comes states\.west\.baseIncome: .* rises with it\./);
    expect(out).toMatch(/Luck: \d+ % of the variance between worlds/);
  }, 120_000);

  it('tells programs all of it, and the same again', async () => {
    const first = await sensitivity(...BUDGET, '--json');
    const report = JSON.parse(first.out) as Record<string, unknown>;
    expect(report).toMatchObject({
      question: { measure: 'budget', strategy: 'nothing', when: 'end', of: 'west' },
      size: { trajectories: 2, top: 1, samples: 8, seeds: 2, each: false },
    });
    expect(Object.keys(report)).toEqual(
      ['question', 'games', 'numbers', 'size', 'usual', 'plausible'].concat([
        'screened',
        'shares',
        'alone',
        'luck',
      ]),
    );
    const [income] = report['screened'] as readonly Record<string, unknown>[];
    expect(income).toMatchObject({
      key: 'states.west.baseIncome',
      numbers: 1,
      range: [4, 8],
      influence: 'up',
    });
    expect((report['shares'] as readonly { key: unknown }[]).map(({ key }) => key)).toEqual([
      'states.west.baseIncome',
      null,
    ]);
    expect((await sensitivity(...BUDGET, '--json')).out).toBe(first.out);
  }, 120_000);

  it.each([
    ['fr', 'En tête, states.west.baseIncome'],
    ['ar', 'أولها states.west.baseIncome'],
  ])(
    'speaks %s',
    async (locale, words) => {
      const { out } = await sensitivity(...BUDGET, '--lang', locale);
      expect(out).toContain(words);
      expect(out).not.toMatch(/\{\w+\}/);
    },
    120_000,
  );

  it('asks about a lesson', async () => {
    const size = ['--trajectories', '2', '--top', '1', '--samples', '8', '--seeds', '1'];
    const { code, out } = await sensitivity(SMALL, '--lesson', 'forums-build-trust', ...size);
    expect(code).toBe(0);
    expect(out).toContain('the effect of the lesson “forums-build-trust”');
    expect(out).toContain('With one seed a world nobody can tell');
  }, 120_000);

  it.each([
    [['--lesson', 'gone'], 'no lesson “gone”'],
    [['--lesson', 'forums-build-trust', '--measure', 'trust'], 'about a lesson or about a measure'],
    [['--measure', 'gone'], 'no measure “gone”'],
    [['--measure', 'trust', '--strategy', 'gone'], 'no strategy “gone”'],
    [['--when', 'soon'], '“soon” is no part of this game'],
    [['--measure', 'trust', '--of', 'moon'], 'no state “moon”'],
    [['--measure', 'flowIndex', '--of', 'west'], 'for the whole region only'],
    [['--samples', '3'], '--samples takes a whole number'],
  ])('refuses %j', async (words, says) => {
    const { code, said } = await sensitivity(SMALL, ...words);
    expect(code).toBe(2);
    expect(said).toContain(says);
  });
});
