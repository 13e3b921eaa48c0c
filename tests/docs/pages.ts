// Finds the hand-read parts of a page of documentation: its blocks of code, its links and its headings; it judges none.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A fenced block; `note` is the comment on the line before it: `<!-- finding: unknown-id -->`. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  readonly note: string;
}

export interface Page {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The text without its blocks. */
  readonly prose: string;
}

const FENCE = /^([ ]*)```(\w*)[ ]*$/;
const NOTE = /^\s*<!-- (.*) -->$/;

export function readPage(file: string): Page {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const lines = text.split('\n');
  const blocks: Block[] = [];
  const prose: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const open = FENCE.exec(lines[at] ?? '');
    if (open === null) {
      prose.push(lines[at] ?? '');
      continue;
    }
    const indent = open[1]?.length ?? 0;
    const body: string[] = [];
    const line = at + 1;
    for (at += 1; at < lines.length && FENCE.exec(lines[at] ?? '') === null; at += 1) {
      body.push((lines[at] ?? '').slice(indent));
    }
    const note = NOTE.exec(lines[line - 2] ?? '')?.[1] ?? '';
    blocks.push({ language: open[2] ?? '', text: body.join('\n'), line, note });
  }
  return { file, text, blocks, prose: prose.join('\n') };
}

function pagesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Every page that people read. */
export function allPages(): readonly Page[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  return [...top, ...pagesBelow('docs'), ...pagesBelow('scenarios'), ...pagesBelow('assets')].map(
    readPage,
  );
}

/** Targets of links and pictures that lead to files or headings of the project. */
export function linksOf(page: Page): readonly string[] {
  return [...page.prose.matchAll(/!?\[[^\]]*\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** Names of the headings, as links write them. */
export function anchorsOf(page: Page): readonly string[] {
  return [...page.prose.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    (title ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

/** Paths of the project that a page names between backticks. */
export function pathsOf(page: Page): readonly string[] {
  return [
    ...page.prose.matchAll(/`((?:src|tools|tests|docs|scenarios|assets|bin|bench)\/[\w./-]*)`/g),
  ].map(([, named]) => named ?? '');
}
