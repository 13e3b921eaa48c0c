// Shows that `tukhum check` samples games where there are rules, and says where a rule stands that never fired.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { lessonYaml, taught } from '../lab/taught.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-sampled-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const RULES = `rules:
  - id: unreachable
    note: no play reaches it
    source: [design choice]
    on: turn-closes
    for: zone
    when: zone.trust > 0.99
    then: [{ kind: change, column: fear, amount: 0.1 }]
`;
const ALIKE = '[{ play: patrol, against: { strategy: patrol, without: [visit] } }]';
const FILE = path.join(FOLDER, 'sampled.yaml');
const TEXT = taught([lessonYaml({ compare: ALIKE })], RULES).text;
writeFileSync(FILE, TEXT);

async function found(...words: string[]) {
  const out: string[] = [];
  const voice = { out: (text: string) => void out.push(text), complain: () => undefined };
  const code = await run(['check', FILE, '--json', ...words], voice);
  const findings = JSON.parse(out.join('\n')) as readonly {
    code: string;
    severity: string;
    line: number;
    message: string;
  }[];
  const sampled = findings.filter((one) => /rule-never|by-construction/.test(one.code));
  return { code, sampled };
}

describe('tukhum check --sampled', () => {
  it('warns of a rule that never fired, at its place in the file', async () => {
    const { code, sampled } = await found();
    const line = TEXT.slice(0, TEXT.indexOf('- id: unreachable')).split('\n').length;
    expect(sampled).toMatchObject([{ code: 'rule-never-fired', severity: 'warning', line }]);
    expect(sampled[0]?.message).toContain('unreachable');
    expect(code).toBe(0);
  });

  it('samples nothing when asked for none, and lessons too when asked for many', async () => {
    expect((await found('--sampled', '0')).sampled).toEqual([]);
    const codes = (await found('--sampled', '200')).sampled.map(({ code }) => code);
    expect(codes).toEqual(['rule-never-fired', 'lesson-by-construction']);
  });
});
