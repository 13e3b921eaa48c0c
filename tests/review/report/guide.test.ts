// Shows that the guide to the tables lists every table with its columns, and no other.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPORT_WORDS, tablesOf } from '../../../src/review/index.ts';
import { REDACTABLE } from '../../../src/session/index.ts';
import { GAME, partsIn } from './hills.ts';

const GUIDE = readFileSync('docs/guides/review.md', 'utf8');

describe('the guide to reports', () => {
  it('lists the tables in their order, with all their columns', () => {
    const rows = [...GUIDE.matchAll(/^\| `([\w-]+)` \| [^|]+ \| (.+) \|$/gmu)].map(
      ([, id, columns = '']) => [id, columns.replaceAll('`', '').split(' ')],
    );
    const tables = tablesOf(GAME, partsIn('en'), REPORT_WORDS.en);
    expect(rows).toEqual(tables.map(({ id, columns }) => [id, columns.map((one) => one.id)]));
  });

  it('names the parts of the report and of a record', () => {
    for (const title of Object.values(REPORT_WORDS.en.words.titles)) {
      const [start = ''] = title.split(/[,:]/u);
      expect(GUIDE, title).toContain(`**${start}`);
    }
    for (const part of REDACTABLE) expect(GUIDE, part).toContain(`\`${part}\``);
  });
});
