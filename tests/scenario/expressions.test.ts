// Shows for each file of expressions/ that is not right exactly what is found: place, words and remedy. A file stands before
// the small scenario, in place of its parts of the same name, so that lines are the file's own.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hintOf, messageOf, readScenario } from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

const FOLDER = path.join(import.meta.dirname, 'expressions');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const PARTS = ['rules', 'lessons'];

/** The small scenario behind a part of one, without its own part of that name nor its rules and lessons. */
function around(fragment: string): string {
  const own = /^([a-z]+):$/mu.exec(fragment)?.[1] ?? '';
  const rest = [...PARTS, own].reduce(
    (text, part) => text.replace(new RegExp(`^${part}:\\n(?:[ -].*\\n)*`, 'mu'), ''),
    SMALL,
  );
  return `${fragment}${rest}`;
}

function shown(name: string): string {
  const text = around(readFileSync(path.join(FOLDER, name), 'utf8'));
  const { findings } = readScenario(text, { file: name });
  return findings
    .map((found) => {
      const { line, column, severity, code } = found;
      const words = `${messageOf(found, 'en')}\n${hintOf(found, 'en')}`;
      return `${line}:${column} ${severity} ${code}\n${words.replace(/[\u2068\u2069]/gu, '')}\n`;
    })
    .join('\n');
}

describe('a file with an expression that is not right', () => {
  it('has at least forty fellows, each with what is found beside it', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(40);
    const answers = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    expect(answers.sort()).toEqual(FILES.map((name) => name.replace('.yaml', '.txt')).sort());
  });

  for (const name of FILES) {
    it(name.replace('.yaml', ''), async () => {
      await expect(shown(name)).toMatchFileSnapshot(
        path.join(FOLDER, name.replace('.yaml', '.txt')),
      );
    });
  }
});
