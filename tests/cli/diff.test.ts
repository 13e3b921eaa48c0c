// Shows `tukhum diff` on real files: silence about what is alike, tables about what is not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { taught } from '../lab/taught.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-diff-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function file(name: string, more = ''): string {
  const place = path.join(FOLDER, name);
  writeFileSync(place, taught([], more).text);
  return place;
}

async function diff(...words: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const voice = {
    out: (text: string) => void out.push(text),
    complain: (text: string) => void said.push(text),
  };
  const code = await run(['diff', ...words], voice);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

const A = file('a.yaml');
const B = file('b.yaml', 'parameters: { trustServices: 0.3 }\n');
const FEW = ['--seeds', '5', '--strategy', 'community'];

describe('tukhum diff', () => {
  it('says that nothing happens otherwise in a file and itself', async () => {
    const { code, out } = await diff(A, A, ...FEW);
    expect(out).toContain('The texts say the same.');
    expect(out).toContain('Nothing happens otherwise.');
    expect(code).toBe(0);
  });

  it('shows the number that differs and what comes of it', async () => {
    const { code, out } = await diff(A, B, ...FEW);
    expect(out).toMatch(/parameters\.trustServices +– → 0\.3/);
    expect(out).toMatch(/trust +\S.*community +0\.\d+ → 0\.\d+ +\+0\.\d+ \(\+0\.\d+ … \+0\.\d+\)/);
    expect(code).toBe(0);
    const { measures } = JSON.parse((await diff(A, B, ...FEW, '--json')).out) as {
      measures: readonly { size: number }[];
    };
    const sizes = measures.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it.each([
    [[A], 2, 'two scenarios'],
    [[A, B, A], 2, 'two scenarios'],
    [[A, 'nowhere.yaml'], 2, 'no such file'],
    [[A, B, '--strategy', 'evader'], 2, 'no strategy “evader”'],
    [[A, file('bad.yaml', 'colour: blue\n')], 1, 'cannot be played'],
  ])('answers %j by naming the mistake', async (words, ends, sentence) => {
    const { code, said } = await diff(...words);
    expect(said).toContain(sentence);
    expect(code).toBe(ends);
  });
});
