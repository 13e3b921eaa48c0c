// Shows how tables are handed on: no text becomes a formula, numbers stay numbers, sheets have names that spreadsheets take.
import { describe, expect, it } from 'vitest';
import { csvFiles, csvOf, sheetsOf } from '../../../src/review/index.ts';
import type { Cell } from '../../../src/review/index.ts';
import { reviewJson } from '../../../src/review/report/json.ts';
import { tableOf } from '../../../src/review/report/table.ts';

const columns = [
  { id: 'what', head: 'What', kind: 'text' },
  { id: 'much', head: 'How much', kind: 'number' },
] as const;
const table = (rows: readonly (readonly Cell[])[], title = 'Table') =>
  tableOf({ id: 'table', title }, columns, rows);

describe('csvOf', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    ' =1',
    '\u200f=1',
    '＝1',
    '-2+3+cmd|x',
  ])('leaves no formula of %j', (text) => {
    const field = csvOf(table([[text, 1]])).split('How much\r\n')[1] ?? '';
    expect(field.replace(/^"/u, '').startsWith(`'${text}`)).toBe(true);
  });

  it('keeps numbers with their sign, and says nothing where there is nothing', () => {
    const text = csvOf(
      table([
        ['a', -1.5],
        ['b', NaN],
        ['c', null],
        ['d', 0.1 + 0.2],
      ]),
    );
    expect(text.split('\r\n').slice(1, 5)).toEqual(['a,-1.5', 'b,', 'c,', 'd,0.3']);
  });

  it('quotes what would break a line', () => {
    expect(csvOf(table([['a "b", c\nd', 1]]))).toContain('"a ""b"", c\nd",1\r\n');
  });

  it('says that it is UTF-8, and goes by the id of its table', () => {
    const [file] = csvFiles([table([['تخوم', 1]])]);
    expect(file?.name).toBe('table.csv');
    expect(file?.text.startsWith('\ufeffWhat,How much\r\nتخوم,1')).toBe(true);
  });
});

describe('sheetsOf', () => {
  it('names sheets as spreadsheets take them, each once', () => {
    const long = 'A title [of: a] sheet/that * is much too long';
    const sheets = sheetsOf([table([], long), table([], long), table([], '?')], {
      rightToLeft: false,
    });
    const names = sheets.map(({ sheet }) => sheet);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
  });

  it('keeps texts as texts and numbers as numbers', () => {
    const [sheet] = sheetsOf(
      [
        table([
          ['=1+1', -2.5],
          ['', NaN],
        ]),
      ],
      { rightToLeft: true },
    );
    expect(sheet?.rightToLeft).toBe(true);
    expect(sheet?.data.slice(1)).toEqual([
      ['=1+1', -2.5],
      [null, null],
    ]);
  });
});

describe('reviewJson', () => {
  it('gives rows by the ids of their columns, with null where JSON has no number', () => {
    const about = { language: 'en', scenario: 'hills', record: 'ab' };
    const json = reviewJson(about, [
      table([
        ['a', 1],
        ['b', Infinity],
      ]),
    ]);
    expect(json.tables['table']).toEqual([
      { what: 'a', much: 1 },
      { what: 'b', much: null },
    ]);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
