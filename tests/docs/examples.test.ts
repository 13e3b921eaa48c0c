// Runs what the documentation tells people to run: its scenario examples, its command lines, its strategy files, its links.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { ROOT, allPages, anchorsOf, linksOf, pathsOf, readPage, type Page } from './pages.ts';
import { readExamples } from './scenarios.ts';

const PAGES = allPages();
const HAND_WRITTEN = PAGES.filter(
  ({ file }) => file.startsWith(path.join('docs', 'guides')) || !file.includes(path.sep),
);
const FOLDERS: string[] = [];
afterAll(() => FOLDERS.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('scenario examples', () => {
  const examples = PAGES.flatMap(({ file, blocks }) =>
    readExamples(blocks.filter(({ language }) => language === 'yaml')).map((example) => ({
      place: `${file}:${example.block.line}`,
      ...example,
    })),
  );

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples)('$place reads as the page says', ({ block, findings }) => {
    const codes = findings.map(({ code }) => code);
    const expected = /^finding: ([\w-]+)$/.exec(block.note)?.[1];
    if (expected !== undefined) expect(codes).toContain(expected);
    else if (block.note === '') expect(codes).toEqual([]);
    else expect(new Set(codes)).toEqual(new Set(['text-missing']));
  });
});

/** The words of a command line, and the exit code that a remark behind it promises. */
interface Line {
  readonly words: readonly string[];
  readonly ends: number;
}

function linesOf({ blocks, prose }: Page): readonly Line[] {
  const fenced = blocks
    .filter(({ language }) => language === 'sh' || language === '')
    .flatMap(({ text }) => text.split('\n'));
  // In running text only whole lines count: a command's name alone, or with a gap to fill in, is no example.
  const inline = [...prose.matchAll(/`(npx tukhum [^`]*)`/g)]
    .map(([, line]) => line ?? '')
    .filter((line) => /--help|scenarios\//.test(line) && !/[A-Z…]{2}|…/.test(line));
  return [...fenced, ...inline]
    .filter((line) => /^(npx tukhum|cp -r) /.test(line))
    .map((line) => ({
      words: line.replace(/ #.*/, '').split(' '),
      ends: Number(/# ends with (\d)/.exec(line)?.[1] ?? 0),
    }));
}

/** Files of a guide lie in a folder of its own: paths of a command line lead there. */
function placed(folder: string, word: string): string {
  const [, before = '', place = word] = /^(\w[\w-]*=)?(.*)$/.exec(word) ?? [];
  const isPlace =
    place.startsWith('scenarios/') || /\.(json|ya?ml|m?js|html|xlsx)$|\/$/.test(place);
  return isPlace ? `${before}${path.join(folder, place)}` : word;
}

async function runLine(folder: string, { words }: Line): Promise<{ code: number; said: string }> {
  const [program, ...rest] = words.map((word) => placed(folder, word));
  if (program === 'cp') {
    cpSync(rest[1] ?? '', rest[2] ?? '', { recursive: true });
    return { code: 0, said: '' };
  }
  const said: string[] = [];
  const code = await run(rest.slice(1), {
    out: () => {},
    complain: (text) => void said.push(text),
  });
  return { code, said: said.join('\n') };
}

const ran = new Set<string>();

/** What only reads a scenario as it ships, word for word as another page has it, need not run again. */
function hasRun({ words, ends }: Line): boolean {
  const isSelfStanding = ['lessons', 'search', 'sensitivity'].includes(words[2] ?? '');
  const text = `${words.join(' ')} ${ends}`;
  if (!isSelfStanding || text.includes('my-border')) return false;
  const isKnown = ran.has(text);
  ran.add(text);
  return isKnown;
}

describe('command lines', () => {
  const pages = HAND_WRITTEN.filter((page) => linesOf(page).length > 0);

  it('are there', () => {
    expect(pages.flatMap((page) => linesOf(page)).length).toBeGreaterThan(8);
  });

  it.each(pages.map((page) => [page.file, page] as const))(
    'of %s run as they stand',
    { timeout: 240_000 },
    async (_file, page) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'tukhum-docs-'));
      FOLDERS.push(folder);
      cpSync(path.join(ROOT, 'scenarios'), path.join(folder, 'scenarios'), { recursive: true });
      for (const { language, text } of page.blocks) {
        const name = /^\/\/ ([\w-]+\.mjs)$/m.exec(text)?.[1];
        if (language === 'js' && name !== undefined) writeFileSync(path.join(folder, name), text);
      }
      for (const line of linesOf(page)) {
        if (hasRun(line)) continue;
        const { code, said } = await runLine(folder, line);
        expect([line.words.join(' '), code, said]).toEqual([line.words.join(' '), line.ends, said]);
      }
    },
  );

  it('of npm name scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = PAGES.flatMap(({ text }) =>
      [...text.matchAll(/\bnpm (?:run ([\w-]+)|(start|test)\b)/g)].map(
        ([, script, own]) => script ?? own ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

describe('links', () => {
  it.each(PAGES.map((page) => [page.file, page] as const))('of %s resolve', (_file, page) => {
    const broken = linksOf(page).filter((target) => {
      const [place = '', anchor] = target.split('#');
      const file = place === '' ? page.file : path.join(path.dirname(page.file), place);
      if (!existsSync(path.join(ROOT, file))) return true;
      return anchor !== undefined && !anchorsOf(readPage(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(PAGES.map((page) => [page.file, page] as const))(
    'and paths that %s names lead to something',
    (_file, page) => {
      const missing = pathsOf(page).filter((named) => !existsSync(path.join(ROOT, named)));
      expect(missing).toEqual([]);
    },
  );

  it('lead from docs/README.md to every page of docs/', () => {
    const index = PAGES.find(({ file }) => file === path.join('docs', 'README.md'));
    const linked = new Set(
      (index === undefined ? [] : linksOf(index)).map((target) => path.join('docs', target)),
    );
    const pages = PAGES.map(({ file }) => file).filter(
      (file) => file.startsWith(`docs${path.sep}`) && file !== index?.file,
    );
    expect(pages.filter((file) => !linked.has(file))).toEqual([]);
  });
});
