// Decides how the console gets what goes on paper: each seat's screen by a question of its own, the seal from the record; and
// that it keeps the last of each in this page, for the moment at which the room answers no more.
import { chainEnd, readRecord } from '../../../session/index.ts';
import { askRoom } from '../ask.ts';
import { recordText } from '../record.ts';
import type { Paper } from './seatOn.ts';

/** Pages that came, by seat. */
const kept = new Map<string, Paper>();

/** Null when it does not come. */
export async function askPaper(seat: string): Promise<Paper | null> {
  const answer = await askRoom({ kind: 'paper', seat });
  if (answer?.kind !== 'paper') return null;
  kept.set(seat, answer);
  return answer;
}

export interface Papers {
  readonly papers: readonly Paper[];
  /** The room did not answer: these came earlier. */
  readonly areKept: boolean;
}

/** The pages of these seats as they stand, else as they last came; null where there is none of one. */
export async function papersFor(seats: readonly string[]): Promise<Papers | null> {
  const fresh: Paper[] = [];
  for (const seat of seats) {
    const paper = await askPaper(seat);
    if (paper === null) break;
    fresh.push(paper);
  }
  if (fresh.length === seats.length) return { papers: fresh, areKept: false };
  const known = seats.flatMap((seat) => kept.get(seat) ?? []);
  return known.length === seats.length ? { papers: known, areKept: true } : null;
}

/** Enough of the last turn's link to tell two prints apart. */
const SEAL_LENGTH = 12;

export async function sealNow(): Promise<string | null> {
  const text = await recordText();
  const record = text === null ? null : readRecord(text);
  return record === null || !record.ok ? null : chainEnd(record.value).turns.slice(0, SEAL_LENGTH);
}
