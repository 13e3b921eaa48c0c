// Shows that the facilitator's script says what the screens say: every word in italics, and the steps in three languages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../tools/words.mjs';

const SCRIPT = readFileSync(path.resolve('docs/facilitator/debrief.md'), 'utf8');

/** All that screens say in a language; what is filled in at run time is left open. */
function saidIn(locale: string): readonly string[] {
  return readCatalogue(locale).flatMap(({ messages }) => Object.values(messages));
}

const fixedParts = (message: string) => message.split(/[{}]/).map((part) => part.trim());

describe('the script of a debrief', () => {
  const said = saidIn('en');
  const parts = new Set([...said, ...said.flatMap(fixedParts)]);
  const words = [...SCRIPT.matchAll(/(?<![*\w])\*([^*\n]+)\*(?!\*)/g)].map(
    ([, word]) => word ?? '',
  );

  it('quotes the screens', () => {
    expect(words.length).toBeGreaterThan(60);
  });

  it.each([...new Set(words)])('says “%s” as a screen does', (word) => {
    const isSaid = parts.has(word) || said.some((message) => message.startsWith(word));
    const isCounted = /\d/.test(word) && parts.has(word.replace(/^(\w+) \d+ .*/, '$1'));
    expect(isSaid || isCounted).toBe(true);
  });

  it('names the steps as each language does', () => {
    const [, table = ''] = SCRIPT.split('| English | français | العربية |');
    const rows = table
      .split('\n')
      .filter((line) => /^\| [^-]/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, 4)
          .map((cell) => cell.trim()),
      );
    expect(rows).toHaveLength(8);
    ['en', 'fr', 'ar'].forEach((locale, column) => {
      const known = new Set(saidIn(locale));
      expect(rows.map((row) => row[column] ?? '').filter((word) => !known.has(word))).toEqual([]);
    });
  });
});
