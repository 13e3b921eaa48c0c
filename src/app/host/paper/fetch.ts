// Decides how the console gets what goes on paper: each seat's screen by a question of its own, the seal from the record.
import { chainEnd, readRecord } from '../../../session/index.ts';
import { room } from '../../stores/room.ts';
import { recordText } from '../record.ts';
import type { Paper } from './seatOn.ts';

/** Null when it does not come. */
export async function askPaper(seat: string): Promise<Paper | null> {
  const answer = await room.getState().link?.ask({ kind: 'paper', seat });
  return answer?.kind === 'paper' ? answer : null;
}

/** Enough of the last turn's link to tell two prints apart. */
const SEAL_LENGTH = 12;

export async function sealNow(): Promise<string | null> {
  const text = await recordText();
  const record = text === null ? null : readRecord(text);
  return record === null || !record.ok ? null : chainEnd(record.value).turns.slice(0, SEAL_LENGTH);
}
