// Shows that an archive holds what went into it, under its name, with the check sum that the format asks for.
import { describe, expect, it } from 'vitest';
import { crcOf, zipOf } from '../../../../src/app/review/exports/zip.ts';

const text = new TextEncoder();

describe('the check sum', () => {
  it('is the one that the format is known by', () => {
    expect(crcOf(text.encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('an archive', () => {
  const files = [
    { name: 'measures.csv', bytes: text.encode('measure,value\r\n') },
    { name: 'دروس.csv', bytes: text.encode('lesson\r\n') },
  ];
  const archive = zipOf(files);
  const view = new DataView(archive.buffer);
  /** The record at the end says where the directory begins and how many files it names. */
  const end = archive.length - 22;

  it('ends with a directory of all its files', () => {
    expect(view.getUint32(end, true)).toBe(0x06054b50);
    expect(view.getUint16(end + 10, true)).toBe(files.length);
    const at = view.getUint32(end + 16, true);
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    expect(at + view.getUint32(end + 12, true)).toBe(end);
  });

  it('holds each file as it was, where the directory says', () => {
    let at = view.getUint32(end + 16, true);
    for (const { name, bytes } of files) {
      const named = view.getUint16(at + 28, true);
      const start = view.getUint32(at + 42, true);
      expect(new TextDecoder().decode(archive.subarray(at + 46, at + 46 + named))).toBe(name);
      expect(view.getUint32(at + 16, true)).toBe(crcOf(bytes));
      const from = start + 30 + named;
      expect([...archive.subarray(from, from + bytes.length)]).toEqual([...bytes]);
      at += 46 + named;
    }
  });
});
