// States what a table of a review is: columns by id and name, rows of plain values; it holds no numbers and draws nothing.

/** Numbers are as the game holds them, unrounded. Null: nothing to say, which is not 0. */
export type Cell = string | number | null;

export interface ReviewColumn {
  /** The same in every language and every version of the tables. */
  readonly id: string;
  /** As people read it. */
  readonly head: string;
  readonly kind: 'text' | 'number';
}

export interface ReviewTable {
  /** The same in every language: name of a file, a sheet, a key. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReviewColumn[];
  /** Heads of the columns, as people read them. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table from its columns and rows; every row must have a cell for each column. */
export function tableOf(
  named: Pick<ReviewTable, 'id' | 'title'>,
  columns: readonly ReviewColumn[],
  rows: readonly (readonly Cell[])[],
): ReviewTable {
  return { ...named, columns, head: columns.map(({ head }) => head), rows };
}
