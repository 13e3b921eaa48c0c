// Finds the causes that the engine's source names, so that a new one without words fails; it judges nothing.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Source files of a folder, below it too. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(ROOT, folder, name));
}

/** Ids of processes and of draws that may stand as a cause in a ledger. */
export function causesIn(files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const pattern of [/\bprocess\('([\w-]+)'\)/g, /kind: 'chance', id: '([\w-]+)'/g]) {
      for (const match of text.matchAll(pattern)) found.add(match[1] ?? '');
    }
  }
  return [...found].sort();
}
