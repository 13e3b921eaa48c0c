// Shows what `tukhum print` writes and how it says no: three forms, three languages, one plan, and no browser for a PDF.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { WORKSHOP } from '../scenario/small.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-print-test-'));
const SCENARIO = path.join(FOLDER, 'small.yaml');
writeFileSync(SCENARIO, WORKSHOP);
const at = (name: string) => path.join(FOLDER, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

async function print(...words: readonly string[]) {
  const said: string[] = [];
  const out: string[] = [];
  const code = await run(['print', ...words], {
    out: (text) => void out.push(text),
    complain: (text) => void said.push(text),
  });
  return { code, said: said.join('\n'), out: out.join('\n') };
}

describe('tukhum print', () => {
  it.each([
    ['en', 'EXERCISE', 'Raise patrols'],
    ['fr', 'EXERCICE', 'Renforcer les patrouilles'],
    ['ar', 'تمرين', 'زيادة الدوريات'],
  ])('writes a page and Markdown in %s', async (language, mark, order) => {
    const { code, out } = await print(
      SCENARIO,
      '--lang',
      language,
      '--html',
      at('a.html'),
      '--md',
      at('a.md'),
    );
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(2);
    expect(read('a.html')).toContain(`<html lang="${language}"`);
    expect(read('a.html')).toContain('@font-face');
    for (const text of [read('a.html'), read('a.md')]) {
      expect(text).toContain(mark);
      expect(text).toContain(order);
      expect(text).toContain('0:40');
    }
  });

  it('keeps the plan that is asked for, and names the plans when there is none of that name', async () => {
    expect((await print(SCENARIO, '--plan', 'short', '--md', at('b.md'))).code).toBe(0);
    const { code, said } = await print(SCENARIO, '--plan', 'shrot', '--md', at('b.md'));
    expect(code).toBe(2);
    expect(said).toContain('short');
  });

  it('needs a scenario that reads, and somewhere to write', async () => {
    expect(await print(SCENARIO)).toMatchObject({ code: 2 });
    expect((await print(SCENARIO)).said).toContain('--pdf');
    expect((await print('--md', at('c.md'))).code).toBe(2);
    expect((await print(at('nothing.yaml'), '--md', at('c.md'))).code).toBe(2);
    expect((await print(SCENARIO, SCENARIO, '--md', at('c.md'))).code).toBe(2);
    writeFileSync(at('broken.yaml'), WORKSHOP.replace('rounds: 2', 'rounds: 3'));
    expect((await print(at('broken.yaml'), '--md', at('c.md'))).code).toBe(1);
  });

  it('says what to do where there is no browser for a PDF', async () => {
    vi.stubEnv('CHROMIUM_PATH', at('no-browser'));
    const { code, said } = await print(SCENARIO, '--pdf', at('d.pdf'));
    expect(code).toBe(2);
    expect(said).toContain('CHROMIUM_PATH');
    expect(said).toContain('--html');
  });

  it('writes a PDF with a page for each card', { timeout: 120_000 }, async () => {
    const { code, said } = await print(SCENARIO, '--lang', 'ar', '--pdf', at('e.pdf'));
    expect([code, said]).toEqual([0, '']);
    const bytes = readFileSync(at('e.pdf')).toString('latin1');
    expect(bytes.startsWith('%PDF-')).toBe(true);
    expect(bytes.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThanOrEqual(10);
  });
});
