// Answers what a device asks of the room, as far as it may know; nothing changes by it.

import { err, ok, unreachable } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { writeRecord } from '../record/write.ts';
import { questionFault } from '../wire/check.ts';
import type { Answer, Question } from '../wire/messages.ts';
import { MAY_ASK } from './allow.ts';
import { eyesOf, sheetFor, stillFor } from './parts.ts';
import { recordOf } from './record.ts';
import { deviceOf } from './state.ts';
import { deskFor } from './viewSeat.ts';
import type { Room } from './state.ts';
import type { RoomRefusal } from './types.ts';

export function answerFor(room: Room, id: string, question: Question): Result<Answer, RoomRefusal> {
  const bad = questionFault(question);
  if (bad !== null) return err({ code: 'malformed', facts: { place: bad.slice(0, 120) } });
  const device = deviceOf(room, id);
  if (device === null || room.wiped) return err({ code: 'no-device', facts: {} });
  const eyes = eyesOf(device);
  if (MAY_ASK[question.kind] !== eyes.kind) return err({ code: 'not-yours', facts: {} });
  return eyes.kind === 'seat' ? ofSeat(room, eyes.seat, question) : ofConsole(room, question);
}

function ofSeat({ game }: Room, seat: string, question: Question): Result<Answer, RoomRefusal> {
  switch (question.kind) {
    case 'receipt': {
      const [first] = game.lastRound(seat);
      const { stock, subject } = question;
      const receipt = first === undefined ? null : game.receipt(seat, { stock, subject }, first);
      return ok({ kind: 'receipt', receipt });
    }
    case 'report':
      return ok({ kind: 'report', report: game.report(seat, question.turn) });
    default:
      return err({ code: 'not-yours', facts: {} });
  }
}

function ofConsole(room: Room, question: Question): Result<Answer, RoomRefusal> {
  switch (question.kind) {
    case 'preview':
      return preview(room, question.made);
    case 'preview-inject':
      return preview(room, { inject: question.inject, subject: question.subject });
    case 'paper':
      return paper(room, question.seat);
    case 'record':
      return ok({ kind: 'record', text: writeRecord(recordOf(room)) });
    case 'receipt':
    case 'report':
      return err({ code: 'not-yours', facts: {} });
    default:
      return unreachable(question);
  }
}

/** What the seat's own devices are sent, part by part, and nothing that is made for who leads. */
function paper(room: Room, seat: string): Result<Answer, RoomRefusal> {
  if (!room.game.world.index.seat.has(seat)) return err({ code: 'seat-unknown', facts: { seat } });
  const eyes = { kind: 'seat', seat } as const;
  const { world } = stillFor(room, eyes).body;
  const sheet = sheetFor(room, eyes).body;
  return ok({ kind: 'paper', seat, world, sheet, desk: deskFor(room, seat) });
}

type Wanted = Parameters<Room['game']['preview']>[0];

function preview({ game }: Room, wanted: Wanted): Result<Answer, RoomRefusal> {
  const shown = game.preview(wanted);
  if (shown.ok) return ok({ kind: 'preview', preview: shown.value });
  const { code, subject } = shown.error;
  if (code === 'too-late') return err({ code, facts: {} });
  if (code === 'event-unknown') return err({ code: 'inject-unknown', facts: { inject: subject } });
  return err({ code: 'malformed', facts: { problem: code, subject } });
}
