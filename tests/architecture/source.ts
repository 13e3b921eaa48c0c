// Decides how the architecture tests read the project: files, their syntax trees, and what they import. It judges nothing.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set([
  '.git',
  'node_modules',
  'dist',
  'test-results',
  'playwright-report',
  '.cache',
]);
const LARGEST_TEXT = 2_000_000;

export interface TextFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly line: number;
  /** What is asked for, without a `?raw` or the like; undefined if it is only known when the program runs. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface CodeFile extends TextFile {
  readonly imports: readonly Import[];
  readonly tree: Node;
}

export interface Complaint {
  readonly path: string;
  readonly line: number;
  readonly says: string;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Calls `visit` with every node below `node` and its parent, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void): void {
  const step = (current: Node, parent: Node | undefined): void => {
    visit(current, parent);
    for (const value of Object.values(current)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) step(child, current);
    }
  };
  step(node, undefined);
}

function literalText(node: unknown): string | undefined {
  return isNode(node) && typeof node['value'] === 'string' ? node['value'] : undefined;
}

function importsOf(text: string, tree: Node): readonly Import[] {
  const imports: Import[] = [];
  walk(tree, (node) => {
    const isExport = node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration';
    const named = node.type === 'ImportDeclaration' || node.type === 'ImportExpression';
    const typed = node.type === 'TSImportType';
    if (!named && !typed && !(isExport && isNode(node['source']))) return;
    const target = literalText(node['source'] ?? node['argument']);
    imports.push({
      line: lineAt(text, node.start),
      target: target?.replace(/\?.*$/, ''),
      typeOnly: typed || node['importKind'] === 'type' || node['exportKind'] === 'type',
    });
  });
  return imports;
}

export function parseCode(file: TextFile): CodeFile {
  const parsed = parseSync(file.path, file.text);
  const tree: unknown = parsed.program;
  if (parsed.errors.length > 0 || !isNode(tree)) throw new Error(`${file.path} cannot be parsed.`);
  return { ...file, tree, imports: importsOf(file.text, tree) };
}

/** Every text file of the project, or of the given folders of it. Pictures and other binary files are left out. */
export function readTexts(folders: readonly string[] = ['.']): readonly TextFile[] {
  const files: TextFile[] = [];
  const visit = (full: string): void => {
    const stats = statSync(full, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (stats.isDirectory()) {
      for (const name of readdirSync(full).sort()) {
        if (!NOT_OURS.has(name)) visit(path.join(full, name));
      }
    } else if (stats.size <= LARGEST_TEXT) {
      const text = readFileSync(full, 'utf8');
      const own = path.relative(ROOT, full).split(path.sep).join('/');
      if (!text.includes('\0')) files.push({ path: own, text });
    }
  };
  for (const folder of folders) visit(path.join(ROOT, folder));
  return files;
}

export function isCode(file: TextFile): boolean {
  return /\.(ts|tsx)$/.test(file.path);
}
