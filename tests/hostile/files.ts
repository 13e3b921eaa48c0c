// Thirty-odd files made by hand to hurt a reader: each with what the reader must say. The huge ones are built here.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FindingCode } from '../../src/scenario/index.ts';

export interface HostileFile {
  readonly name: string;
  readonly text: string;
  /** The codes that must be found, in any order; others may stand beside them. */
  readonly codes: readonly FindingCode[];
}

const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** Small ones stand as files: the first line names the codes, `# expect: code code`. */
function fromFolder(): readonly HostileFile[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(FIXTURES, name), 'utf8');
      const expected = /^# expect: (.+)$/m.exec(text)?.[1] ?? '';
      return { name, text, codes: expected.split(' ') as FindingCode[] };
    });
}

const HEAD = 'format: tukhum-scenario\nversion: 1\nid: x\n';
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Big ones, near or over a limit. */
function built(): readonly HostileFile[] {
  const huge = (name: string, text: string, ...codes: FindingCode[]): HostileFile => ({
    name,
    text,
    codes,
  });
  return [
    huge('over 512 KB', `${HEAD}title: ${'x'.repeat(600_000)}\n`, 'file-too-big'),
    huge('over 512 KB in Arabic', `title: ${'ض'.repeat(270_000)}\n`, 'file-too-big'),
    huge('half a million quotes', '"'.repeat(500_000), 'yaml-syntax'),
    huge('200,000 quotes', '"'.repeat(200_000), 'yaml-syntax'),
    huge('half a million open brackets', '['.repeat(500_000), 'too-deep'),
    huge('nested maps', '{a: '.repeat(100_000), 'too-deep'),
    huge(
      'nested lists by indentation',
      many(60, (index) => `${' '.repeat(index * 2)}-\n`),
      'too-deep',
    ),
    huge(
      'nested keys by indentation',
      many(60, (index) => `${' '.repeat(index)}a:\n`),
      'too-deep',
    ),
    huge('a list of 250,000 items', `a: [${'1,'.repeat(250_000)}1]`, 'too-many-parts'),
    huge(
      '40,000 keys in one map',
      many(40_000, (index) => `k${index}: 1\n`),
      'too-many-parts',
    ),
    huge(
      '15,000 keys in one map',
      many(15_000, (index) => `k${index}: 1\n`),
      'unknown-key',
    ),
    huge('250,000 dashes', '- '.repeat(250_000), 'too-deep'),
    huge('values without commas', `a: [${'"a" '.repeat(60_000)}]`, 'yaml-syntax'),
    huge('commas without values', `a: [${','.repeat(400_000)}]`, 'yaml-syntax'),
    huge('marks of keys on one line', '? '.repeat(40_000), 'too-deep'),
    huge('colons on one line', ': '.repeat(40_000), 'yaml-syntax'),
    huge('keys without values, side by side', 'a: '.repeat(40_000), 'yaml-syntax'),
    huge('closing brackets', `a: []${']'.repeat(100_000)}`, 'yaml-syntax'),
    huge('bad escapes', `a: "${'\\q'.repeat(250_000)}"`, 'too-many-parts'),
    huge('40,000 documents', '---\n'.repeat(40_000), 'too-many-parts'),
    huge('only line breaks', '\n'.repeat(500_000), 'too-many-parts'),
    huge('only spaces', ' '.repeat(510_000), 'file-empty'),
    huge(
      'a number of 400,000 digits',
      `${HEAD}calendar: { turns: ${'9'.repeat(400_000)} }\n`,
      'not-finite',
    ),
    huge('a name of 400,000 letters', `${HEAD}title: ${'x'.repeat(400_000)}\n`, 'too-long'),
    huge(
      'an id of 400,000 letters',
      `format: tukhum-scenario\nversion: 1\nid: ${'x'.repeat(400_000)}\n`,
      'bad-id',
    ),
    huge(
      '2,000 zones',
      `${HEAD}zones:\n${many(2_000, (index) => `  - { id: Z${index} }\n`)}`,
      'too-many-items',
    ),
    huge('lone surrogates', `${HEAD}title: "a\ud800b"\n`, 'forbidden-character'),
    huge('escaped lone surrogate', `${HEAD}title: "a\\ud800b"\n`, 'forbidden-character'),
    huge('NUL', `${HEAD}title: a\u0000b\n`, 'forbidden-character'),
    huge('NUL by escape', `${HEAD}title: "a\\0b"\n`, 'forbidden-character'),
    huge('override of direction', `${HEAD}title: "\u202egnp.exe"\n`, 'forbidden-character'),
    huge('override by escape', `${HEAD}title: "\\u202Egnp.exe"\n`, 'forbidden-character'),
    huge('embedding in a key', `${HEAD}ti\u202atle: x\n`, 'forbidden-character'),
    huge('tag characters', `${HEAD}title: a\u{e0041}\u{e0042}\n`, 'forbidden-character'),
    huge('BOM in the middle', `${HEAD}title: a\ufeffb\n`, 'forbidden-character'),
    huge('isolate left open', `${HEAD}title: "\u2067abc"\n`, 'unbalanced-direction'),
    huge('lone carriage returns', `${HEAD}title: a\rb: c\n`, 'forbidden-character'),
    huge('line separators', `${HEAD}title: a\u2028b\n`, 'forbidden-character'),
  ];
}

export const HOSTILE_FILES: readonly HostileFile[] = [...fromFolder(), ...built()];
