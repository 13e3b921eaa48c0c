// Shows that the checkers of the house bite: each finds what was planted for it, and lets its lawful neighbour through.
import { describe, expect, it } from 'vitest';
import { defaultExports, looseParts, sidewaysStyles } from './bans.ts';
import { forbiddenImports } from './imports.ts';
import { parseCode, type CodeFile, type Complaint } from './source.ts';
import {
  machineTraces,
  missingHeader,
  scenarioWords,
  sidewaysCss,
  tooLong,
  unfinishedMarks,
} from './wording.ts';

type Planted = readonly [path: string, text: string];

function code([path, text]: Planted): CodeFile {
  return parseCode({ path, text });
}

function found(complaints: readonly Complaint[]): number {
  return complaints.length;
}

describe('imports', () => {
  const refused: readonly Planted[] = [
    ['src/engine/a.ts', "import { parse } from '../scenario/index.ts';"],
    ['src/engine/a.ts', "import type { Store } from '../app/index.ts';"],
    ['src/engine/a.ts', "export * from '../session/index.ts';"],
    ['src/engine/a.ts', "type View = import('../session/index.ts').View;"],
    ['src/session/a.ts', "import { balanced } from '../strategies/index.ts';"],
    ['src/session/a.ts', "import { ok } from '../base/result.ts';"],
    ['src/cli/a.ts', "import { start } from '../app/index.ts';"],
    ['src/app/panels/a.tsx', "import { serve } from '../../server/index.ts';"],
    ['src/app/panels/a.tsx', "import Phaser from 'phaser';"],
    ['src/app/panels/a.tsx', "const Phaser = await import('phaser');"],
    ['src/app/panels/a.tsx', "import { scene } from '../map/scene.ts';"],
    ['src/app/map/a.ts', "import { useState } from 'react';"],
    ['src/app/map/a.ts', "import { Panel } from '../panels/panel.tsx';"],
    ['src/engine/a.ts', "import yaml from 'yaml';"],
    ['src/engine/a.ts', "import seedrandom from 'seedrandom';"],
    ['src/base/a.ts', "import fs from 'node:fs';"],
    ['src/engine/a.ts', 'const loaded = await import(name);'],
    ['src/engine/a.ts', "import map from '../../assets/map/map.json';"],
    ['src/attic/a.ts', "import { ok } from '../base/index.ts';"],
  ];
  it.each(refused)('refuses in %s: %s', (...planted) => {
    expect(found(forbiddenImports([code(planted)]))).toBe(1);
  });

  const allowed: readonly Planted[] = [
    [
      'src/engine/a.ts',
      "import { ok } from '../base/index.ts'; import { b } from './phases/b.ts';",
    ],
    ['src/engine/chance.ts', "import alea from 'seedrandom/lib/alea.js';"],
    ['src/cli/a.ts', "import fs from 'node:fs'; const strategy = await import(file);"],
    [
      'src/app/panels/a.tsx',
      "import { useState } from 'react'; const map = await import('../map/index.ts');",
    ],
    [
      'src/app/map/a.ts',
      "import * as Phaser from 'phaser'; import { store } from '../stores/ui.ts';",
    ],
    ['src/app/play/a.ts', "import land from '../../../assets/map/land.json';"],
    ['src/lab/a.ts', "import { balanced } from '../strategies/index.ts';"],
  ];
  it.each(allowed)('allows in %s: %s', (...planted) => {
    expect(forbiddenImports([code(planted)])).toEqual([]);
  });

  it('refuses a second door to the random generator', () => {
    const door = "import alea from 'seedrandom/lib/alea.js';";
    const files = [code(['src/engine/chance.ts', door]), code(['src/engine/dice.ts', door])];
    expect(forbiddenImports(files).map((complaint) => complaint.path)).toEqual([
      'src/engine/dice.ts',
    ]);
  });
});

describe('loose parts', () => {
  const refused = [
    'const x = Math.random();',
    'const x = Math.exp(1);',
    'const x = Math.pow(2, 3);',
    "const x = Math['sin'](1);",
    'const { sin } = Math;',
    'const x = 2 ** 0.5;',
    'let x = 2; x **= 2;',
    'const x = Date.now();',
    'const x = new Intl.NumberFormat();',
    "const x = 'a'.localeCompare('b');",
    'const x = (1).toLocaleString();',
    'const x = process.env;',
    "const x = fetch('a');",
    'const x = performance.now();',
    'const x = globalThis;',
    "console.log('a');",
    'const x = { Date };',
  ];
  it.each(refused)('refuses %s', (text) => {
    expect(found(looseParts(code(['src/engine/a.ts', text])))).toBeGreaterThan(0);
  });

  const allowed = [
    'const x = Math.max(1, Math.sqrt(2)) + Math.imul(3, 4);',
    'interface Cause { readonly process: string; readonly window: number } const c = (e: Cause) => e.process;',
    'const name = (process: string) => process;',
    "const x = { Date: 1, note: 'Math.random and Date' }; // Date.now()",
  ];
  it.each(allowed)('allows %s', (text) => {
    expect(looseParts(code(['src/engine/a.ts', text]))).toEqual([]);
  });
});

describe('habits', () => {
  it('finds default exports outside strategies and configurations', () => {
    const text = 'export default { id: 1 };';
    expect(found(defaultExports(code(['src/engine/a.ts', text])))).toBe(1);
    expect(defaultExports(code(['src/strategies/a.ts', text]))).toEqual([]);
    expect(defaultExports(code(['vite.config.ts', text]))).toEqual([]);
  });

  it('finds style objects that would not mirror', () => {
    const sideways = "const a = <p style={{ marginLeft: 4, textAlign: 'right', top: 0 }} />;";
    expect(found(sidewaysStyles(code(['src/app/a.tsx', sideways])))).toBe(2);
    expect(
      sidewaysStyles(code(['src/app/a.tsx', 'const a = <p style={{ marginInline: 4 }} />;'])),
    ).toEqual([]);
  });

  it.each([
    ['', 1],
    ['const a = 1;\n', 1],
    ['// engine\nconst a = 1;\n', 1],
    ['// Decides this; it does not decide that.\n', 0],
    ['#!/usr/bin/env node\n// Decides this; it does not decide that.\n', 0],
    ['/* Decides this,\n * and not that. */\n', 0],
  ])('a file that opens %j has %i complaints', (text, expected) => {
    expect(found(missingHeader({ path: 'src/a.ts', text }))).toBe(expected);
  });

  it('finds long files, but not generated ones', () => {
    expect(found(tooLong({ path: 'src/a.ts', text: 'a\n'.repeat(401) }))).toBe(1);
    expect(tooLong({ path: 'src/a.ts', text: 'a\n'.repeat(400) })).toEqual([]);
    expect(tooLong({ path: 'src/a.ts', text: `// Generated by x.\n${'a\n'.repeat(500)}` })).toEqual(
      [],
    );
  });

  it.each([
    'TO' + 'DO later',
    'describe.' + 'skip(',
    '// @ts-' + 'ignore',
    '// eslint-' + 'disable-line',
  ])('finds the mark %j', (text) => {
    expect(found(unfinishedMarks({ path: 'src/a.ts', text }))).toBe(1);
  });

  it.each(['/wo' + 'rk/main/a', '"/ro' + 'ot/.npmrc"', 'registry.' + 'npmjs.org', '/tm' + 'p/a'])(
    'finds the machine in %j',
    (text) => {
      expect(found(machineTraces({ path: 'a.md', text: `see ${text}` }))).toBe(1);
    },
  );

  it('lets relative paths and links pass', () => {
    expect(
      machineTraces({ path: 'a.md', text: 'net/work/flow, ./root/a, https://example.org/work/a' }),
    ).toEqual([]);
  });

  it('finds scenario words, not words that contain them', () => {
    const text = "const trustOf = 'Tunisia'; // the Sahel\n";
    expect(found(scenarioWords({ path: 'src/engine/a.ts', text }))).toBe(2);
    expect(
      scenarioWords({ path: 'src/engine/a.ts', text: 'malicious, normalise, crisis' }),
    ).toEqual([]);
  });

  it('finds CSS that would not mirror, and spares map coordinates', () => {
    const text = '.a { margin-left: 1px; text-align: right; left: 0; top: 0; margin-inline: 1px }';
    expect(found(sidewaysCss({ path: 'src/app/a.css', text }))).toBe(3);
    expect(found(sidewaysCss({ path: 'src/app/map/a.css', text }))).toBe(2);
    expect(
      sidewaysCss({ path: 'src/app/a.css', text: '/* left: 0 */ .a { inset-inline-start: 0 }' }),
    ).toEqual([]);
  });
});
