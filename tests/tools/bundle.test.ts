// Shows when a bundle counts as old, and that a bundled file runs on plain Node with its libraries left outside.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, freshBundle, isFresh } from '../../tools/bundle.mjs';

mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
const home = mkdtempSync(path.join(ROOT, 'dist', 'bundle-test-'));
const source = path.join(home, 'source');
const output = path.join(home, 'out', 'main.js');
const PAST = new Date('2020-01-01T00:00:00Z');

function write(name: string, text: string): void {
  mkdirSync(path.join(source, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(source, name), text);
}

/** Makes everything under the source look old. */
function age(): void {
  for (const name of ['main.ts', 'inner/part.ts', 'inner', '.'])
    utimesSync(path.join(source, name), PAST, PAST);
}

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the bundle', () => {
  it('runs on plain Node, in one file, with libraries outside', async () => {
    write('inner/part.ts', 'export const part = (n: number): number => n + 1;\n');
    write(
      'main.ts',
      "import { sha256 } from '@noble/hashes/sha2.js';\nimport { part } from './inner/part.ts';\nconsole.log(part(1), typeof sha256);\n",
    );
    await freshBundle(path.join(source, 'main.ts'), output, [source]);
    expect(execFileSync(process.execPath, [output], { encoding: 'utf8' })).toBe('2 function\n');
    expect(readFileSync(output, 'utf8')).toContain('from "@noble/hashes/sha2.js"');
  });

  it('is left alone while nothing is newer', async () => {
    age();
    expect(isFresh(output, [source])).toBe(true);
    const before = statSync(output).mtimeMs;
    await freshBundle(path.join(source, 'main.ts'), output, [source]);
    expect(statSync(output).mtimeMs).toBe(before);
  });

  it('is old once a file is changed, added or removed, at any depth', () => {
    age();
    utimesSync(output, PAST, PAST);
    expect(isFresh(output, [source])).toBe(true);
    write('inner/part.ts', 'export const part = (n: number): number => n + 2;\n');
    expect(isFresh(output, [source])).toBe(false);
    age();
    write('inner/more.ts', 'export {};\n');
    expect(isFresh(output, [source])).toBe(false);
    utimesSync(path.join(source, 'inner', 'more.ts'), PAST, PAST);
    age();
    expect(isFresh(output, [source])).toBe(true);
    rmSync(path.join(source, 'inner', 'more.ts'));
    expect(isFresh(output, [source])).toBe(false);
  });

  it('leaves the old file in place when the source is broken', async () => {
    const before = readFileSync(output, 'utf8');
    write('main.ts', "import { missing } from './nowhere.ts';\nconsole.log(missing);\n");
    await expect(freshBundle(path.join(source, 'main.ts'), output, [source])).rejects.toThrow(
      'nowhere',
    );
    expect(readFileSync(output, 'utf8')).toBe(before);
  });
});
