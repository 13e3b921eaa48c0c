// Decides how tables become the sheets of one workbook: names that spreadsheets take, plain cells; a library writes the file.

import { rounded } from './csv.ts';
import type { Cell, ReviewTable } from './table.ts';

/** A cell as the writer of workbooks takes it. What is a text stays one: only a cell that says so could be a formula. */
export type SheetCell = Cell | { value: string; fontWeight: 'bold' };

/** One sheet in the shape that the writer of workbooks takes; plain data that can cross to a worker. */
export interface Sheet {
  sheet: string;
  data: SheetCell[][];
  /** Widths in characters. */
  columns: { width: number }[];
  stickyRowsCount: 1;
  rightToLeft: boolean;
}

const LONGEST_NAME = 31;
const WIDEST = 60;
const NARROWEST = 8;
/** The longest text that a cell of a workbook holds. */
const LONGEST_TEXT = 32_767;

/** One sheet a table, by the table's title; names that would be the same are numbered. */
export function sheetsOf(
  tables: readonly ReviewTable[],
  { rightToLeft }: Pick<Sheet, 'rightToLeft'>,
): Sheet[] {
  const taken = new Set<string>();
  return tables.map(({ title, head, rows }) => {
    const sheet = freeName(title, taken);
    taken.add(sheet.toLowerCase());
    return {
      sheet,
      data: [
        head.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: head.map((name, at) => ({ width: widthOf(name, rows, at) })),
      stickyRowsCount: 1,
      rightToLeft,
    };
  });
}

/** Signs that no sheet's name may hold give way, and what is too long is cut. */
function freeName(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ').trim() || '-';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = `${plain.slice(0, LONGEST_NAME - end.length).trim()}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function cellOf(cell: Cell): SheetCell {
  if (typeof cell === 'string') return cell === '' ? null : cell.slice(0, LONGEST_TEXT);
  return cell !== null && Number.isFinite(cell) ? rounded(cell) : null;
}

function widthOf(head: string, rows: ReviewTable['rows'], at: number): number {
  const longest = rows.reduce((most, row) => {
    const cell = row[at] ?? '';
    return Math.max(most, typeof cell === 'number' ? String(rounded(cell)).length : cell.length);
  }, head.length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
