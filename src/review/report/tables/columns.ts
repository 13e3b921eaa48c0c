// Decides how a table of a review is begun: its title and the heads of its columns by their ids; it holds no rows.

import { tableOf } from '../table.ts';
import type { Cell, ReviewColumn, ReviewTable } from '../table.ts';
import type { Telling } from '../telling.ts';
import type { ReportWords } from '../words/en.ts';

export type ColumnId = keyof ReportWords['columns'];
export type TableId = keyof ReportWords['tables'];

/** Columns of numbers carry a `#` before their id. */
export type ColumnName = ColumnId | `#${ColumnId}`;

export function tableIn(
  { words }: Telling,
  id: TableId,
  columns: readonly ColumnName[],
  rows: readonly (readonly Cell[])[],
): ReviewTable {
  return tableOf(
    { id, title: words.tables[id] },
    columns.map((name) => columnOf(words, name)),
    rows,
  );
}

function columnOf(words: ReportWords, name: ColumnName): ReviewColumn {
  const isNumber = name.startsWith('#');
  const id = (isNumber ? name.slice(1) : name) as ColumnId;
  return { id, head: words.columns[id], kind: isNumber ? 'number' : 'text' };
}
