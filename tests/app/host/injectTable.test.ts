// Shows how a prepared table of injects is read: commas, semicolons or tabs, quotes, a row of heads, digits of any script.
import { describe, expect, it } from 'vitest';
import { injectsIn, rowsOf } from '../../../src/app/host/injectTable.ts';

const KNOWN = new Set(['storm', 'radio']);

describe('rows of a table', () => {
  it('are parted by commas, semicolons or tabs', () => {
    expect(rowsOf('1,storm\n2,radio')).toEqual([
      ['1', 'storm'],
      ['2', 'radio'],
    ]);
    expect(rowsOf('1;storm;a, b')).toEqual([['1', 'storm', 'a, b']]);
    expect(rowsOf('1\tstorm\ta, b; c')).toEqual([['1', 'storm', 'a, b; c']]);
  });

  it('keep what stands in quotes, also over lines', () => {
    expect(rowsOf('1,storm,"One, ""two""\nthree"\r\n\r\n')).toEqual([
      ['1', 'storm', 'One, "two"\nthree'],
    ]);
  });
});

describe('injects of a table', () => {
  it('take round, title and words where they are given', () => {
    expect(injectsIn('round,inject,title,text\n2,storm,Rain,It rains.\n,radio', KNOWN)).toEqual([
      { inject: 'storm', subject: -1, round: 2, title: 'Rain', text: 'It rains.' },
      { inject: 'radio', subject: -1, round: null, title: null, text: null },
    ]);
  });

  it('read Arabic-Indic digits', () => {
    expect(injectsIn('٣,storm', KNOWN)).toMatchObject([{ round: 3 }]);
  });

  it('name the row that names no inject', () => {
    expect(injectsIn('1,storm\n2,flood', KNOWN)).toBe(2);
  });
});
