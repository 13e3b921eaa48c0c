// Decides who may import whom: the table of the house, without exceptions. It does not read files itself.
import path from 'node:path';
import type { CodeFile, Complaint } from './source.ts';

const ALL_BELOW = ['base', 'engine', 'scenario', 'strategies', 'session', 'lab', 'review'];

/** For each folder of src, the folders it may enter (by their index.ts). */
export const MAY_ENTER: Readonly<Record<string, readonly string[]>> = {
  base: [],
  engine: ['base'],
  scenario: ['base', 'engine'],
  strategies: ['base', 'engine'],
  session: ['base', 'engine', 'scenario'],
  lab: ['base', 'engine', 'scenario', 'strategies', 'session'],
  review: ['base', 'engine', 'scenario', 'session', 'lab'],
  server: ALL_BELOW,
  app: ALL_BELOW,
  cli: [...ALL_BELOW, 'server'],
};

/** For each folder, the libraries it may use. `seedrandom`, `phaser` and React are held tighter below. */
const MAY_USE: Readonly<Record<string, readonly RegExp[]>> = {
  base: [/^@noble\/hashes\//],
  engine: [/^seedrandom\/lib\/alea/],
  scenario: [/^yaml$/, /^zod(\/|$)/, /^@marcbachmann\/cel-js$/],
  strategies: [],
  session: [/^zod$/],
  lab: [],
  review: [],
  server: [
    /^node:/,
    /^@colyseus\/(core(\/Logger)?|ws-transport)$/,
    /^libsql(\/promise)?$/,
    /^kysely$/,
    /^pg$/,
    /^ioredis$/,
    /^qrcode$/,
  ],
  app: [
    /^react$/,
    /^react-dom(\/client)?$/,
    /^zustand(\/|$)/,
    /^phaser$/,
    /^intl-messageformat$/,
    /^d3-(scale|shape)$/,
    /^@fontsource\//,
    /^comlink$/,
    /^@observablehq\/plot$/,
    /^write-excel-file(\/|$)/,
    /^qrcode$/,
  ],
  cli: [/^node:/, /^intl-messageformat$/, /^vite$/, /^piscina$/, /^write-excel-file(\/|$)/],
};

const REACT = /^(react|react-dom)(\/|$)/;

export function folderOf(filePath: string): string {
  return filePath.split('/')[1] ?? '';
}

/** Imports that the table of the house does not allow. */
export function forbiddenImports(files: readonly CodeFile[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const file of files) {
    for (const { line, target } of file.imports) {
      const says = target === undefined ? judgeUnknown(file.path) : judge(file.path, target);
      if (says !== undefined) complaints.push({ path: file.path, line, says });
    }
  }
  return [...complaints, ...chanceDoors(files)];
}

function judgeUnknown(from: string): string | undefined {
  return folderOf(from) === 'cli'
    ? undefined
    : 'imports something only known when the program runs';
}

function judge(from: string, target: string): string | undefined {
  return target.startsWith('.') ? judgeFile(from, target) : judgeLibrary(from, target);
}

function judgeFile(from: string, target: string): string | undefined {
  const to = path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
  const here = folderOf(from);
  if (!to.startsWith('src/')) {
    const data = /^(assets|scenarios)\//.test(to);
    return data && (here === 'app' || here === 'cli') ? undefined : `reaches out of src to ${to}`;
  }
  const there = folderOf(to);
  if (here !== there) {
    if (!(MAY_ENTER[here] ?? []).includes(there)) return `${here} may not import ${there}`;
    return to === `src/${there}/index.ts`
      ? undefined
      : `enters ${there} by ${to}, not by its index.ts`;
  }
  return here === 'app' ? judgeInsideApp(from, to) : undefined;
}

function judgeInsideApp(from: string, to: string): string | undefined {
  const fromMap = from.startsWith('src/app/map/');
  const toMap = to.startsWith('src/app/map/');
  if (fromMap && to.endsWith('.tsx')) return `the map may not import a React file (${to})`;
  if (!fromMap && toMap && to !== 'src/app/map/index.ts')
    return `enters the map by ${to}, not by its index.ts`;
  return undefined;
}

function judgeLibrary(from: string, target: string): string | undefined {
  const here = folderOf(from);
  if (!(MAY_USE[here] ?? []).some((allowed) => allowed.test(target)))
    return `${here} may not use ${target}`;
  const inMap = from.startsWith('src/app/map/');
  if (target === 'phaser' && !inMap) return 'only the map may use phaser';
  if (REACT.test(target) && inMap) return 'the map may not use React';
  return undefined;
}

/** Chance has one door: a second file that imports the generator is refused. */
function chanceDoors(files: readonly CodeFile[]): readonly Complaint[] {
  const doors = files.filter((file) =>
    file.imports.some(({ target }) => target?.startsWith('seedrandom') === true),
  );
  return doors.slice(1).map(({ path: place }) => ({
    path: place,
    line: 1,
    says: `is a second door to the random generator, after ${doors[0]?.path ?? ''}`,
  }));
}
