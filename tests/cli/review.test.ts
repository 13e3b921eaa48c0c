// Shows what `tukhum review` writes and how it says no: pages, tables, a workbook, a redacted record, in three languages.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { writeRecord } from '../../src/session/index.ts';
import { ofEngine } from '../review/games.ts';
import { HAND, RECORD, SECRET } from '../review/report/hills.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-review-test-'));
const at = (name: string) => path.join(FOLDER, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const FILE = at('game.json');
writeFileSync(FILE, writeRecord(RECORD));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

async function tukhum(...words: readonly string[]) {
  const said: string[] = [];
  const out: string[] = [];
  const code = await run(words, {
    out: (text) => void out.push(text),
    complain: (text) => void said.push(text),
  });
  return { code, said: said.join('\n'), out: out.join('\n') };
}
const review = (...words: readonly string[]) => tukhum('review', ...words);
const quick = (...words: readonly string[]) => review(FILE, '--seeds', '0', ...words);

describe('tukhum review', () => {
  it.each([
    ['en', 'EXERCISE', 'Plan of improvement'],
    ['fr', 'EXERCICE', 'Plan d’amélioration'],
    ['ar', 'تمرين', 'خطة التحسين'],
  ])('writes a report in %s', async (language, mark, plan) => {
    const { code } = await quick('--lang', language, '--html', at('a.html'), '--md', at('a.md'));
    expect(code).toBe(0);
    expect(read('a.html')).toContain(`<html lang="${language}"`);
    expect(read('a.html')).toContain('@font-face');
    for (const text of [read('a.html'), read('a.md')]) {
      expect(text).toContain(mark);
      expect(text).toContain(plan);
      expect(text).not.toContain(SECRET);
    }
  });

  it('says the short of it where nothing is to be written', async () => {
    const { code, out } = await quick();
    expect(code).toBe(0);
    expect(out).toContain('Two sides of one hill');
    expect(out).toContain('1 to keep and 1 to change');
    expect(out).toContain('--html OUT');
  });

  it('writes tables as files, as JSON and as one workbook', async () => {
    const { code, out, said } = await quick('--csv', at('csv'), '--xlsx', at('t.xlsx'), '--json');
    expect(code).toBe(0);
    const json = JSON.parse(out) as { format: string; version: number; tables: object };
    expect([json.format, json.version]).toEqual(['tukhum-review', 1]);
    const names = readdirSync(at('csv'));
    expect(names.sort()).toEqual(
      Object.keys(json.tables)
        .map((id) => `${id}.csv`)
        .sort(),
    );
    for (const name of names) expect(read(`csv/${name}`)).not.toMatch(/(^|,)"?[=@]/mu);
    const book = readFileSync(at('t.xlsx')).toString('latin1');
    expect(book.startsWith('PK')).toBe(true);
    expect(new Set(book.match(/worksheets\/sheet\d+\.xml/gu)).size).toBe(names.length);
    expect(said).toContain('t.xlsx');
  });

  it('plays for luck, turning points and missed steps as many games as it is told', async () => {
    const { code, out, said } = await review(FILE, '--seeds', '2', '--json');
    expect(code).toBe(0);
    expect(said.split('\n')).toHaveLength(3);
    const { tables } = JSON.parse(out) as { tables: Record<string, readonly { n: number }[]> };
    for (const id of ['luck', 'turning-points'])
      expect(new Set(tables[id]?.map(({ n }) => n))).toEqual(new Set([2]));
  });

  it('writes a record without people’s words that verifies to the same chain', async () => {
    const { code, out } = await review(FILE, '--redacted', at('r.json'));
    expect([code, out]).toEqual([0, '']);
    const redacted = read('r.json');
    for (const word of ['HYPERLINK', 'Torn all along', SECRET])
      expect(redacted).not.toContain(word);
    expect(redacted).toContain('"kind":"patrol-raise"');
    const verified = await tukhum('replay', at('r.json'), '--verify');
    expect(verified.code).toBe(0);
    expect(verified.out).toContain(RECORD.turns.at(-1)?.link);
    const without = ['--redacted', at('s.json'), '--without', 'orders,seed'];
    expect((await review(FILE, ...without)).code).toBe(0);
    expect(read('s.json')).not.toContain('"kind":"patrol-raise"');
    expect(read('s.json')).toContain('HYPERLINK');
  });

  it('opens a record of an older engine from its states, and says what is missing', async () => {
    const { review: _added, ...played } = RECORD;
    writeFileSync(at('old.json'), writeRecord(ofEngine(played, 0)));
    const { code } = await review(at('old.json'), '--html', at('old.html'));
    expect(code).toBe(0);
    expect(read('old.html')).toContain('could not be computed again');
  });

  it.each([
    [[], 'record'],
    [[FILE, '--seeds', 'many'], '--seeds'],
    [[FILE, '--redacted', at('x.json'), '--without', 'names'], 'names'],
    [[FILE, FILE], 'one path'],
    [[at('nothing.json')], 'nothing.json'],
    [[FILE, '--seeds', '0', '--csv', FILE], FILE],
    [[FILE, '--seeds', '0', '--html', at('no/where.html')], 'where.html'],
  ])('ends with 2 for %j', async (words, told) => {
    const { code, said } = await review(...words);
    expect([code, said.includes(told)]).toEqual([2, true]);
  });

  it('ends with 1 for a file that is no whole record', async () => {
    writeFileSync(at('cut.json'), writeRecord(RECORD).slice(0, 4000));
    writeFileSync(at('else.json'), '{}');
    await review(FILE, '--redacted', at('part.json'));
    for (const name of ['cut.json', 'else.json', 'part.json']) {
      const { code, said } = await review(at(name));
      expect([code, said === '']).toEqual([1, false]);
    }
  });

  it(
    'writes a PDF, and says what to do where there is no browser',
    { timeout: 120_000 },
    async () => {
      const { code, said } = await quick('--lang', 'ar', '--pdf', at('a.pdf'));
      expect([code, said]).toEqual([0, `كُتب: ${at('a.pdf')}`]);
      const bytes = readFileSync(at('a.pdf')).toString('latin1');
      expect(bytes.startsWith('%PDF-')).toBe(true);
      expect(bytes.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThanOrEqual(5);
      vi.stubEnv('CHROMIUM_PATH', at('no-browser'));
      const without = await quick('--pdf', at('b.pdf'));
      vi.unstubAllEnvs();
      expect([without.code, existsSync(at('b.pdf'))]).toEqual([2, false]);
      expect(without.said).toContain('CHROMIUM_PATH');
    },
  );

  it('does not tell whose a feeling is', async () => {
    await quick('--csv', at('feelings'));
    expect(read('feelings/feelings.csv')).toContain('Torn all along.');
    expect(read('feelings/feelings.csv').toLowerCase()).not.toContain(HAND);
  });
});
