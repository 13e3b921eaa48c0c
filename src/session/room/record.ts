// Decides what record a room leaves: its game, with the facilitator's notes added to it.

import type { Session } from '../session.ts';
import { addToRecord, additionsIn } from '../record/additions.ts';
import type { GameRecord } from '../record/format.ts';
import { ADDITION_LENGTH } from '../record/shapeReview.ts';
import type { Room } from './state.ts';
import type { RoomNote } from './types.ts';

/** The record of the game that is played now; of an earlier branch when it is named. Null when there is no such branch. */
export function recordOf(room: Room): GameRecord;
export function recordOf(room: Room, branch: number): GameRecord | null;
export function recordOf(room: Room, branch = room.branch): GameRecord | null {
  const game = gameOf(room, branch);
  return game === null ? null : withNotes(room, game.record());
}

/** Notes that the record has already stay where they stand in its chain, or are taken back there. */
function withNotes({ notes, noteLinks }: Room, record: GameRecord): GameRecord {
  const links = new Set(additionsIn(record).map(({ link }) => link));
  const here = new Set(notes.map(({ number }) => number));
  const gone = [...noteLinks].filter(([number, link]) => !here.has(number) && links.has(link));
  const isNew = ({ number }: RoomNote) => !links.has(noteLinks.get(number) ?? '');
  return notes.filter(isNew).reduce(withNote, gone.reduce(withoutNote, record));
}

function withoutNote(record: GameRecord, [, of]: readonly [number, string]): GameRecord {
  const content = { kind: 'removed', of } as const;
  const gone = addToRecord(record, { at: 0, by: 'facilitator', content });
  return gone.ok ? gone.value : record;
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
