// Shows `tukhum probe` on real files: what it prints, how it ends, what it keeps beside a scenario and how a page reads it.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { probesPage } from '../../tools/docs/probes.ts';
import { taught } from '../lab/taught.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-probe-'));
const { text } = taught([]);
writeFileSync(path.join(FOLDER, 'scenario.yaml'), text);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

async function probe(...words: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const voice = {
    out: (line: string) => void out.push(line),
    complain: (line: string) => void said.push(line),
  };
  const code = await run(['probe', FOLDER, ...words], voice);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

describe('tukhum probe', () => {
  it('says the same again from what it kept, and in other words in other languages', async () => {
    const results = path.join(FOLDER, 'results');
    const first = await probe('--spread', '3', '--results', results, '--json');
    const again = await probe('--spread', '3', '--results', results, '--json');
    expect(again.out).toBe(first.out);
    expect(Object.keys(JSON.parse(first.out) as object)).toEqual(['spread', 'standing']);
    const french = await probe('--spread', '3', '--results', results, '--lang', 'fr');
    expect(french.out).toMatch(/3 parties/);
  });

  it('ends with 1 when a seat is bored, and adds what it found to what was kept', async () => {
    const spread = await probe('--spread', '2', '--write');
    const busy = await probe('--seats-busy', '1', '--write');
    expect(busy.code).toBe(1);
    expect(busy.out).toMatch(/^west: /);
    const file = path.join(FOLDER, 'probes.json');
    expect(spread.said + busy.said).toContain(file);
    expect(existsSync(file)).toBe(true);
    const kept = JSON.parse(readFileSync(file, 'utf8')) as object;
    expect(Object.keys(kept).sort()).toEqual(['busy', 'spread', 'standing']);
  });

  it('is read by a page, which says when the scenario was changed since', () => {
    const { scenario } = readScenario(text, { file: 'small.yaml', tryExamples: false });
    const changed = readScenario(text.replace('baseIncome: 4', 'baseIncome: 5'), {
      file: 'small.yaml',
      tryExamples: false,
    });
    if (scenario === null || changed.scenario === null) throw new Error('The scenario is broken.');
    expect(probesPage(FOLDER, scenario)).toContain('**Not met.** A case is busy');
    expect(probesPage(FOLDER, scenario)).not.toContain('were changed since');
    expect(probesPage(FOLDER, changed.scenario)).toContain('were changed since');
    expect(probesPage(path.join(FOLDER, 'nowhere'), scenario)).toBeNull();
  });

  it('refuses numbers that are none', async () => {
    expect((await probe('--spread', 'many')).code).toBe(2);
    const stranger = await probe('--dead-weight', '--presets', 'as-it-is,rich');
    expect(stranger.code).toBe(2);
    expect(stranger.said).toContain('rich');
  });

  it('weighs orders in the worlds that are named', async () => {
    const few = ['--budget', '50', '--searches', '0', '--json'] as const;
    const asked = await probe('--dead-weight', '--presets', 'poor', ...few);
    const { weight } = JSON.parse(asked.out) as { readonly weight: { readonly presets: unknown } };
    expect(weight.presets).toEqual(['poor']);
  });
});
