// Shows that check reads rules and lessons back where it is asked, in the language that is set, and keeps its JSON clean.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { EXAMPLE } from '../../src/scenario/index.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-sentences-'));
const FILE = path.join(FOLDER, 'small.yaml');
writeFileSync(FILE, EXAMPLE);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

async function checked(...options: readonly string[]): Promise<string> {
  const out: string[] = [];
  const voice = { out: (text: string) => void out.push(text), complain: () => {} };
  await run(['check', FILE, '--sampled', '0', ...options], voice);
  return out.join('\n');
}

it('prints a paragraph for each rule and lesson', async () => {
  const said = await checked('--sentences');
  expect(said).toContain('neglect-breeds-anger\n    When a turn closes, for each zone: if');
  expect(said).toContain('services-first\n    Claim: Services bring more trust');
  expect(said).toContain('nothing to say');
});

it('prints none unasked, nor among the findings as JSON', async () => {
  expect(await checked()).not.toContain('When a turn closes');
  expect(await checked('--sentences', '--json')).toBe('[]');
});
