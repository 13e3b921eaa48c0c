// Decides how the lines of `strace` become a list of calls to the disk and marks, in the order in which they happened; what a power
// cut leaves of them is decided in disk.ts.

export type DiskCall =
  | { readonly kind: 'make'; readonly name: string; readonly isEmptied: boolean }
  | {
      readonly kind: 'write';
      readonly name: string;
      readonly at: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'length'; readonly name: string; readonly length: number }
  | { readonly kind: 'sync'; readonly name: string }
  | { readonly kind: 'sync-folder' }
  | { readonly kind: 'unlink'; readonly name: string }
  | { readonly kind: 'mark'; readonly text: string };

export const TRACED = [
  'openat,open,creat,close,dup,dup2,dup3',
  'write,writev,pwrite64,pwritev,pwritev2,fallocate,ftruncate,truncate',
  'fsync,fdatasync,sync_file_range',
  'unlink,unlinkat,rename,renameat,renameat2,link,linkat',
];

/** What is looked at of a folder: its files, and a file of marks that stands elsewhere. */
export interface Watched {
  readonly folder: string;
  readonly marks: string;
}

/** One process's calls. Threads share what is open, so that one table of open files does for all of them. */
export function callsIn(lines: Iterable<string>, watched: Watched): readonly DiskCall[] {
  const open = new Map<number, string>();
  const calls: DiskCall[] = [];
  for (const line of wholeLines(lines)) {
    const found = /^\d+ +(\w+)\((.*)\) += (-?\d+)/.exec(line);
    if (found === null) continue;
    const [, name = '', words = '', result = ''] = found;
    if (Number(result) < 0) continue;
    const call = callOf({ name, words, result: Number(result) }, open, watched);
    if (call !== null) calls.push(call);
  }
  return calls;
}

/**
 * A call that another thread's line cut in two is put together where it ended. One connection makes all calls to the files of a store,
 * one after another, so that none of them overlaps another; it is looked at that this is so.
 */
function* wholeLines(lines: Iterable<string>): Generator<string> {
  const begun = new Map<string, string>();
  for (const line of lines) {
    const cut = /^(\d+) +(.*) <unfinished \.\.\.>$/.exec(line);
    if (cut !== null) {
      begun.set(cut[1] ?? '', cut[2] ?? '');
      continue;
    }
    const resumed = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/.exec(line);
    if (resumed === null) {
      if (/^\d+ +(pwrite64|ftruncate|unlink)\(/.test(line))
        for (const other of begun.values())
          if (/^(f|fdata)sync\(/.test(other)) throw new Error(`written while synced: ${other}`);
      yield line;
      continue;
    }
    const [, thread = '', rest = ''] = resumed;
    const start = begun.get(thread);
    begun.delete(thread);
    if (start !== undefined) yield `${thread} ${start}${rest}`;
  }
}

interface Line {
  readonly name: string;
  readonly words: string;
  readonly result: number;
}

function callOf(
  { name, words, result }: Line,
  open: Map<number, string>,
  watched: Watched,
): DiskCall | null {
  const handle = Number(/^\d+/.exec(words)?.[0] ?? -1);
  const at = open.get(handle);
  switch (name) {
    case 'openat': {
      const place = bytesIn(/"((?:\\x[0-9a-f]{2})*)"/.exec(words)?.[1] ?? '').toString();
      open.set(result, place);
      const inside = insideOf(place, watched);
      if (inside === null || inside === '' || !words.includes('O_CREAT')) return null;
      return { kind: 'make', name: inside, isEmptied: words.includes('O_TRUNC') };
    }
    case 'close':
      open.delete(handle);
      return null;
    case 'unlink': {
      const inside = insideOf(bytesIn(/"(.*)"/.exec(words)?.[1] ?? '').toString(), watched);
      return inside === null ? null : { kind: 'unlink', name: inside };
    }
    default: {
      if (at === undefined) return elsewhere(name, words, watched);
      if (at === watched.marks && name === 'write') {
        const text = bytesIn(/"(.*)"/.exec(words)?.[1] ?? '').toString();
        return { kind: 'mark', text: text.trim() };
      }
      const inside = insideOf(at, watched);
      return inside === null ? null : fileCall({ name, words, result }, inside);
    }
  }
}

/** Calls by a name, of which the store makes none: an unknown way to the disk must not go unseen. */
function elsewhere(name: string, words: string, { folder }: Watched): null {
  if (/^(rename|link|truncate|creat|unlinkat|open$)/.test(name))
    if (
      bytesIn(/"(.*?)"/.exec(words)?.[1] ?? '')
        .toString()
        .startsWith(folder)
    )
      throw new Error(`not foreseen: ${name}`);
  return null;
}

function fileCall({ name, words, result }: Line, inside: string): DiskCall {
  const numbers = words.split(', ').map(Number);
  switch (name) {
    case 'pwrite64': {
      const bytes = bytesIn(/"(.*)"/.exec(words)?.[1] ?? '').subarray(0, result);
      return { kind: 'write', name: inside, at: numbers.at(-1) ?? 0, bytes };
    }
    case 'ftruncate':
      return { kind: 'length', name: inside, length: numbers.at(-1) ?? 0 };
    case 'fsync':
    case 'fdatasync':
      return inside === '' ? { kind: 'sync-folder' } : { kind: 'sync', name: inside };
    default:
      throw new Error(`not foreseen: ${name}`);
  }
}

/** The name of a file of the folder; empty for the folder itself, null for what lies elsewhere. */
function insideOf(place: string, { folder }: Watched): string | null {
  if (place === folder) return '';
  return place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : null;
}

/** Bytes as `-xx` writes them. */
function bytesIn(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}
