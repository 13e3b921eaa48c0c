// Shows that the project keeps the laws of its house. Whether the checkers themselves bite is shown in planted.test.ts.
import { describe, expect, it } from 'vitest';
import { defaultExports, looseParts, sidewaysStyles } from './bans.ts';
import { MAY_ENTER, folderOf, forbiddenImports } from './imports.ts';
import { isCode, parseCode, readTexts, type Complaint } from './source.ts';
import {
  machineTraces,
  missingHeader,
  scenarioWords,
  sidewaysCss,
  tooLong,
  unfinishedMarks,
} from './wording.ts';

const EXACT_FOLDERS = ['base', 'engine', 'scenario', 'strategies', 'session', 'lab', 'review'];

const everything = readTexts();
const written = everything.filter(
  (file) =>
    /^(src|tests|tools|bench|bin)\//.test(file.path) && /\.(ts|tsx|mjs|js|css)$/.test(file.path),
);
const ours = written.filter((file) => !file.path.startsWith('tests/hostile/files/'));
const code = ours.filter(isCode).map(parseCode);
const source = code.filter((file) => file.path.startsWith('src/'));

function listed(complaints: readonly Complaint[]): readonly string[] {
  return complaints.map(({ path, line, says }) => `${path}:${line} ${says}`);
}

describe('the house', () => {
  it('has files to judge', () => {
    expect(source.length).toBeGreaterThan(8);
    expect(everything.some((file) => file.path === 'package.json')).toBe(true);
  });

  it('has only the folders of the table in src', () => {
    const known = new Set(Object.keys(MAY_ENTER));
    expect(
      source.map((file) => folderOf(file.path)).filter((folder) => !known.has(folder)),
    ).toEqual([]);
  });

  it('imports only what its table allows', () => {
    expect(listed(forbiddenImports(source))).toEqual([]);
  });

  it('keeps clock, locale, machine, loose dice and inexact maths out of what must be exact', () => {
    const exact = source.filter((file) => EXACT_FOLDERS.includes(folderOf(file.path)));
    expect(listed(exact.flatMap(looseParts))).toEqual([]);
  });

  it('has no default exports but those of strategies and configurations', () => {
    expect(listed(code.flatMap(defaultExports))).toEqual([]);
  });

  it('opens every file with a sentence', () => {
    expect(listed(ours.flatMap(missingHeader))).toEqual([]);
  });

  it('has no file of more than 400 lines', () => {
    expect(listed(ours.flatMap(tooLong))).toEqual([]);
  });

  it('leaves no marks of unfinished or silenced work', () => {
    expect(listed(ours.flatMap(unfinishedMarks))).toEqual([]);
  });

  it('names no machine', () => {
    expect(listed(everything.flatMap(machineTraces))).toEqual([]);
  });

  it('keeps the words of scenarios out of the engine', () => {
    const engine = ours.filter((file) => file.path.startsWith('src/engine/'));
    expect(listed(engine.flatMap(scenarioWords))).toEqual([]);
  });

  it('mirrors in Arabic: no left or right where start and end are meant', () => {
    const styles = ours.filter(
      (file) => file.path.startsWith('src/app/') && file.path.endsWith('.css'),
    );
    const panels = source.filter((file) => file.path.endsWith('.tsx'));
    expect(listed([...styles.flatMap(sidewaysCss), ...panels.flatMap(sidewaysStyles)])).toEqual([]);
  });
});
