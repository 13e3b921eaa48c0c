// Shows that the glossary has words in three languages for every column and order, and that the Arabic review names real words.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES, ORDER_KIND_IDS } from '../../src/engine/index.ts';
import { glossaryPage } from '../../tools/docs/glossary.ts';
import { readCatalogue } from '../../tools/words.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const page = glossaryPage(ROOT);

function rowOf(code: string): readonly string[] {
  const line = page.split('\n').find((one) => one.includes(`| \`${code}\` |`));
  return (line ?? '').split(' | ').map((cell) => cell.replace(/[|\s]+$/, '').trim());
}

describe('the glossary', () => {
  it('says every column and every order in three languages', () => {
    for (const code of [...COLUMN_NAMES, ...ORDER_KIND_IDS]) {
      const words = rowOf(code).slice(-3);
      expect([code, words.filter((word) => word !== '').length]).toEqual([code, 3]);
      expect(words[2]).toMatch(/\p{Script=Arabic}/u);
    }
  });
});

describe('the list of labels to review', () => {
  it('shows each label as it stands in the catalogue', () => {
    const arabic = new Map(readCatalogue('ar').flatMap((file) => Object.entries(file.messages)));
    const rows = readFileSync(path.join(ROOT, 'docs', 'review-arabic.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.slice(2, -2).split(' | '));
    expect(rows.length).toBeGreaterThan(40);
    for (const [key = '', , words] of rows) {
      expect([key, words]).toEqual([key, arabic.get(key.replaceAll('`', ''))]);
    }
  });
});
