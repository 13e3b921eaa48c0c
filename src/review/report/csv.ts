// Decides how tables are written as CSV: one file a table, safe to open in a spreadsheet; it decides nothing of what stands in them.

import type { Cell, ReviewTable } from './table.ts';

export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/** Tells spreadsheets that the text is UTF-8; without it many read Arabic as something else. */
const MARK = '\ufeff';
const LINE = '\r\n';

/** What a spreadsheet may take for a formula, also behind blanks and marks that nobody sees, or in full width. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One file a table, with the names of its columns first. Lines end as the format's description (RFC 4180) says. */
export function csvFiles(tables: readonly ReviewTable[]): readonly CsvFile[] {
  return tables.map((table) => ({ name: `${table.id}.csv`, text: csvOf(table) }));
}

export function csvOf({ head, rows }: ReviewTable): string {
  const lines = [head, ...rows].map((cells) => cells.map(field).join(','));
  return `${MARK}${lines.join(LINE)}${LINE}`;
}

/** A number stays one, with its sign. A text that could be read as a formula gets an apostrophe before it. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Nine digits are more than any reader needs and hide the noise of the last bits. Infinite and missing numbers are empty. */
export function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(rounded(value)) : '';
}
