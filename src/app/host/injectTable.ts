// Decides how a prepared table of injects is read: round, inject, title, text in each row; whether an inject can happen is the room's.
import type { QueueAsked } from '../../session/index.ts';
import { western } from '../facts/numbers.ts';

const MOST_ROWS = 100;

/** The rows of a table that a spreadsheet saved (commas or semicolons, quotes doubled) or copied (tabs). */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const parting = text.includes('\t') ? '\t' : partingOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (sign === parting) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

/** French and Arabic spreadsheets part cells by semicolons. */
function partingOf(text: string): string {
  const [first = ''] = text.split('\n');
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

/** The injects of a table, or the number of the first row that names none. A first row of heads is passed over. */
export function injectsIn(
  text: string,
  known: ReadonlySet<string>,
): readonly QueueAsked[] | number {
  const items: QueueAsked[] = [];
  for (const [at, [round = '', inject = '', title = '', words = '']] of rowsOf(text).entries()) {
    const isHead = at === 0 && !known.has(inject);
    if (isHead && !/\d/u.test(western(round))) continue;
    if (!known.has(inject) || items.length === MOST_ROWS) return at + 1;
    const number = Number(western(round));
    items.push({
      inject,
      subject: -1,
      round: Number.isInteger(number) && number > 0 ? number : null,
      title: title === '' ? null : title,
      text: words === '' ? null : words,
    });
  }
  return items;
}
