// Decides how what a room added to a record is kept in this browser, beside the record, and laid onto it when it is opened again.
import { chainEnd, readRecord, writeRecord } from '../../../session/index.ts';
import type { GameRecord, StoredAddition } from '../../../session/index.ts';
import { REVIEW } from '../../stores/storage.ts';

interface Kept {
  /** The link of the last turn: what was added belongs to this game and no other. */
  readonly end: string;
  readonly review: readonly StoredAddition[];
}

/** False where this browser keeps nothing: then only a file does. */
export function keepReview(record: GameRecord): boolean {
  const kept: Kept = { end: chainEnd(record).turns, review: record.review ?? [] };
  try {
    localStorage.setItem(REVIEW + record.link, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The record with what was added to it here since it was written. What does not continue the record is left where it is. */
export function withKept(record: GameRecord): GameRecord {
  const kept = keptOf(record.link);
  if (kept === null || kept.end !== chainEnd(record).turns) return record;
  const own = record.review ?? [];
  const goesOn =
    kept.review.length > own.length && own.every(({ link }, at) => kept.review[at]?.link === link);
  if (!goesOn) return record;
  const read = readRecord(writeRecord({ ...record, review: kept.review }));
  return read.ok ? read.value : record;
}

function keptOf(id: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REVIEW + id) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { end, review } = value as Partial<Record<keyof Kept, unknown>>;
  const isLinked = (one: unknown) => typeof one === 'object' && one !== null && 'link' in one;
  return typeof end === 'string' && Array.isArray(review) && review.every(isLinked);
}
