// Shows that no message waits for a screen that does not use it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../tools/words.mjs';
import { CHOICE_KEYS, CODES, filesUnder } from './codes.ts';

const screens = filesUnder('src/app').filter(
  (file) => !file.includes(`${path.sep}words${path.sep}`),
);
const text = screens.map((file) => readFileSync(file, 'utf8')).join('\n');
/** Beginnings that screens put an id behind, as in `care.${name}`. */
const starts = [...text.matchAll(/[`']([a-z][A-Za-z]*\.(?:[\w-]+\.)*)(?:\$\{|[`'])/g)].map(
  (match) => match[1] ?? '',
);
const coded = new Set([
  ...CHOICE_KEYS,
  ...Object.entries(CODES).flatMap(([start, codes]) => codes.map((code) => start + code)),
]);

describe('every message', () => {
  it('is used by a screen or belongs to a code', () => {
    const keys = readCatalogue('en').flatMap((file) => Object.keys(file.messages));
    const unused = keys.filter(
      (key) =>
        !coded.has(key) &&
        !text.includes(`'${key}'`) &&
        !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
