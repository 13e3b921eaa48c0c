// Decides what may be on a disk after a power cut: all that was synced, and of what was written since then anything, in any order,
// torn at sectors. It knows nothing of databases.
import type { DiskCall } from './calls.ts';

type Dice = (below: number) => number;

/** A change of a file that no sync has made sure yet. */
type Change =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'length'; readonly length: number };

/** What lies behind a name. A file that is unlinked and made again is another. */
interface Body {
  /** What is sure to be on the disk. */
  sure: Buffer;
  changes: Change[];
}

export interface Disk {
  take(call: DiskCall): void;
  /** The files that one power cut leaves, by name. */
  cut(dice: Dice): ReadonlyMap<string, Buffer>;
}

const SECTOR = 512;
/** The index of the log lives in memory that is shared; what the disk has of it may be anything. */
const isIndex = (name: string) => name.endsWith('-shm');

export function openDisk(): Disk {
  /** As programs see it, and as the disk has it for sure. */
  const seen = new Map<string, Body>();
  const sure = new Map<string, Body>();
  /** For each name, what it stood for since the folder was last synced, oldest first; null for nothing. */
  let names = new Map<string, (Body | null)[]>();

  const rename = (name: string, body: Body | null): void => {
    const since = names.get(name) ?? [];
    since.push(body);
    names.set(name, since);
    if (body === null) seen.delete(name);
    else seen.set(name, body);
  };
  const bodyOf = (name: string): Body => {
    const body = seen.get(name);
    if (body === undefined) throw new Error(`nothing is called ${name}`);
    return body;
  };

  return {
    take(call) {
      switch (call.kind) {
        case 'make':
          if (!seen.has(call.name)) rename(call.name, { sure: Buffer.alloc(0), changes: [] });
          else if (call.isEmptied) bodyOf(call.name).changes.push({ kind: 'length', length: 0 });
          return;
        case 'write':
        case 'length':
          bodyOf(call.name).changes.push(call);
          return;
        case 'sync': {
          const body = bodyOf(call.name);
          body.sure = after(body.sure, body.changes);
          body.changes = [];
          return;
        }
        case 'sync-folder':
          sure.clear();
          for (const [name, body] of seen) sure.set(name, body);
          names = new Map();
          return;
        case 'unlink':
          rename(call.name, null);
          return;
        case 'mark':
      }
    },
    cut(dice) {
      const left = new Map<string, Buffer>();
      for (const name of new Set([...sure.keys(), ...names.keys()])) {
        const stood = [sure.get(name) ?? null, ...(names.get(name) ?? [])];
        const body = stood[dice(stood.length)] ?? null;
        if (body === null) continue;
        left.set(name, isIndex(name) ? noise(dice(3) * 16_384, dice) : leftOf(body, dice));
      }
      return left;
    },
  };
}

/** A file after these changes, in this order. */
function after(bytes: Buffer, changes: readonly Change[]): Buffer {
  const longest = Math.max(bytes.length, ...changes.map(endOf));
  const room = sized(bytes, longest);
  let { length } = bytes;
  for (const change of changes) {
    if (change.kind === 'length') room.fill(0, Math.min(length, change.length), length);
    else room.set(change.bytes, change.at);
    length = change.kind === 'length' ? change.length : Math.max(length, endOf(change));
  }
  return room.subarray(0, length);
}

const endOf = (change: Change): number =>
  change.kind === 'length' ? change.length : change.at + change.bytes.length;

/** A copy of this length, filled up with zeros. */
function sized(bytes: Buffer, length: number): Buffer {
  const grown = Buffer.alloc(length);
  bytes.copy(grown);
  return grown;
}

/** What a cut leaves of one file, by one of the ways in which disks have been seen to lose things. */
function leftOf({ sure, changes }: Body, dice: Dice): Buffer {
  if (changes.length === 0) return sure;
  const way = dice(6);
  if (way === 0) return sure;
  if (way === 1) return after(sure, changes);
  if (way === 2) return tornAtLast(sure, changes.slice(0, 1 + dice(changes.length)), dice);
  const some = shuffled(
    changes.filter(() => dice(2) === 0),
    dice,
  );
  const whole = after(sure, changes);
  const left = way === 3 ? after(sure, some) : bySectors({ sure, changes, whole }, dice);
  return way === 5 ? ofSomeLength(left, { sure, changes }, dice) : left;
}

/** All in order, and of the last write only some sectors. */
function tornAtLast(sure: Buffer, changes: readonly Change[], dice: Dice): Buffer {
  const before = after(sure, changes.slice(0, -1));
  const last = changes.at(-1);
  if (last?.kind !== 'write') return before;
  const whole = after(sure, changes);
  return mixed([before, whole], dice, whole.length);
}

interface Versions {
  readonly sure: Buffer;
  readonly changes: readonly Change[];
  readonly whole: Buffer;
}

/** Each sector as it was at some moment since the sync, each at another. */
function bySectors({ sure, changes, whole }: Versions, dice: Dice): Buffer {
  const moments = [sure, whole];
  for (let more = 0; more < 3; more += 1)
    moments.push(after(sure, changes.slice(0, dice(changes.length + 1))));
  return mixed(moments, dice, Math.max(...moments.map(({ length }) => length)));
}

/** Sectors of several versions of a file, in runs; what a version does not reach is zeros, or what lay on the disk before. */
function mixed(versions: readonly Buffer[], dice: Dice, length: number): Buffer {
  const left = Buffer.alloc(length);
  const run = 1 + dice(8);
  for (let at = 0; at < length; at += SECTOR * run) {
    const version = versions[dice(versions.length)] ?? left;
    const end = Math.min(length, at + SECTOR * run);
    if (version.length > at) version.copy(left, at, at, Math.min(end, version.length));
    else if (dice(4) === 0) left.set(noise(end - at, dice), at);
  }
  return left;
}

/** The length is written down apart from the bytes: it may be any that the file had. */
function ofSomeLength(
  bytes: Buffer,
  { sure, changes }: Omit<Versions, 'whole'>,
  dice: Dice,
): Buffer {
  const lengths = [sure.length];
  for (const change of changes) {
    const before = lengths.at(-1) ?? 0;
    lengths.push(change.kind === 'length' ? change.length : Math.max(before, endOf(change)));
  }
  return sized(bytes, lengths[dice(lengths.length)] ?? 0);
}

/** Bytes that may have lain on the disk before. */
const DIRT = Buffer.from(
  Uint8Array.from({ length: 65_536 }, (_, at) => Math.imul(at * at, 40_503) >>> 11),
);

function noise(length: number, dice: Dice): Buffer {
  const from = dice(DIRT.length - length);
  return DIRT.subarray(from, from + length);
}

function shuffled<Item>(items: readonly Item[], dice: Dice): readonly Item[] {
  const from = [...items];
  const to: Item[] = [];
  while (from.length > 0) to.push(...from.splice(dice(from.length), 1));
  return to;
}
