// Decides how the tables of a review are written for programs: plain, versioned JSON; what stands in them is the tables' own.

import type { Cell, ReviewTable } from './table.ts';

export const REVIEW_FORMAT = 'tukhum-review';
/** Raised when a column or a table changes its meaning; new ones may come without. */
export const REVIEW_VERSION = 1;

export interface ReviewJson {
  readonly format: typeof REVIEW_FORMAT;
  readonly version: typeof REVIEW_VERSION;
  readonly language: string;
  readonly scenario: string;
  /** The last link of the record's chain: which game this is about. */
  readonly record: string;
  /** By id of the table: rows by id of the column. Numbers that are not there are null. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;
}

export function reviewJson(
  about: Pick<ReviewJson, 'language' | 'scenario' | 'record'>,
  tables: readonly ReviewTable[],
): ReviewJson {
  return {
    format: REVIEW_FORMAT,
    version: REVIEW_VERSION,
    ...about,
    tables: Object.fromEntries(
      tables.map(({ id, columns, rows }) => [
        id,
        rows.map((row) =>
          Object.fromEntries(columns.map((column, at) => [column.id, plain(row[at] ?? null)])),
        ),
      ]),
    ),
  };
}

/** JSON has no infinite and no missing numbers. */
function plain(cell: Cell): Cell {
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
}
