// Decides what record a room leaves: its game, with the facilitator's notes added to it.

import type { Session } from '../session.ts';
import { addToRecord } from '../record/additions.ts';
import type { GameRecord } from '../record/format.ts';
import { ADDITION_LENGTH } from '../record/shapeReview.ts';
import type { Room } from './state.ts';
import type { RoomNote } from './types.ts';

/** The record of the game that is played now; of an earlier branch when it is named. Null when there is no such branch. */
export function recordOf(room: Room): GameRecord;
export function recordOf(room: Room, branch: number): GameRecord | null;
export function recordOf(room: Room, branch = room.branch): GameRecord | null {
  const game = gameOf(room, branch);
  return game === null ? null : room.notes.reduce(withNote, game.record());
}

function gameOf({ branch: now, game, left }: Room, branch: number): Session | null {
  if (branch === now) return game;
  return left.find((one) => one.branch === branch)?.game ?? null;
}

/** A note of a turn that this game has not come to is left out. */
function withNote(record: GameRecord, { turn, objective, text }: RoomNote): GameRecord {
  const added = addToRecord(record, {
    at: Math.min(turn, record.turns.length),
    by: 'facilitator',
    content: { kind: 'note', text: text.slice(0, ADDITION_LENGTH), objective, isPrivate: true },
  });
  return added.ok ? added.value : record;
}
