// Shows `tukhum search` on a small scenario: what it prints in each language, the record it keeps, and what it refuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { orderName } from '../../src/cli/words/orders/index.ts';
import { LOCALES } from '../../src/base/index.ts';
import { ORDER_KIND_IDS } from '../../src/engine/index.ts';
import { EXAMPLE } from '../../src/scenario/index.ts';
import ar from '../../src/app/words/ar/orders.json';
import en from '../../src/app/words/en/orders.json';
import fr from '../../src/app/words/fr/orders.json';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-search-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const SMALL = path.join(FOLDER, 'small.yaml');
writeFileSync(SMALL, EXAMPLE);
const RECORD = path.join(FOLDER, 'found.json');

async function tukhum(...words: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await run(words, {
    out: (text) => void out.push(text),
    complain: (text) => void said.push(text),
  });
  return { code, out: out.join('\n'), said: said.join('\n') };
}

const SEARCH = ['search', SMALL, '--seat', 'west'] as const;
const BRIEF = [...SEARCH, '--budget', '120'] as const;

describe('tukhum search', () => {
  it('prints verdict, recipe and lessons, and keeps a game that replays the same', async () => {
    const { code, out, said } = await tukhum(...SEARCH, '--budget=420', '--record', RECORD);
    expect(code).toBe(0);
    expect(out).toMatch(/^Small: search for the best play of West, class open; \d+ games/);
    expect(out).toMatch(/fresh seeds/);
    expect(out).toContain('Recipe, by how often each order is given:');
    expect(out).toMatch(/services-first: /);
    expect(said).toContain(`record written to ${RECORD}`);
    const replayed = await tukhum('replay', RECORD, '--verify');
    expect(replayed.code, replayed.said).toBe(0);
    expect(replayed.out).toContain('Same to the last bit');
  }, 120_000);

  it('tells programs the same', async () => {
    const { out } = await tukhum(
      ...BRIEF,
      '--json',
      '--measure',
      'trust',
      '--class',
      'security-only',
    );
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(report).toMatchObject({ seat: 'west', class: 'security-only', measure: 'trust' });
    expect(['found', 'none']).toContain(report['verdict']);
    expect(out).not.toContain(FOLDER);
  }, 120_000);

  it.each([
    ['fr', 'Recette'],
    ['ar', 'الوصفة'],
  ])(
    'speaks %s',
    async (locale, word) => {
      const { out } = await tukhum(...BRIEF, '--lang', locale);
      expect(out).toContain(word);
      expect(out).not.toMatch(/\{\w+\}/);
    },
    120_000,
  );

  it.each([
    [['search', SMALL], 'needs a seat'],
    [['search', SMALL, '--seat', 'moon'], 'There is no seat “moon”'],
    [['search', SMALL, '--seat', 'west', '--class', 'loud'], 'no class “loud”'],
    [['search', SMALL, '--seat', 'control', '--class', 'patrol-only'], 'no class “patrol-only”'],
    [['search', SMALL, '--seat', 'west', '--measure', 'seized'], 'not a measure to strive for'],
    [['search', SMALL, '--seat', 'control'], 'has no goals'],
    [['search', SMALL, '--seat', 'west', '--budget', '1'], '--budget takes a whole number'],
    [['search', path.join(FOLDER, 'gone.yaml'), '--seat', 'west'], 'no such file'],
  ])('refuses %j', async (words, says) => {
    const { code, said } = await tukhum(...words);
    expect(code).toBe(2);
    expect(said).toContain(says);
  });
});

describe('names of orders', () => {
  it('are those of the screens, in every language', () => {
    const screens: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr, ar };
    for (const locale of LOCALES) {
      for (const kind of ORDER_KIND_IDS) {
        expect(orderName(locale, kind)).toBe(screens[locale]?.[`order.${kind}.name`]);
      }
    }
  });
});
