// Decides what comes of the commands of who leads: devices and seats, stretches and clocks, messages, notes, screens, the end.

import { unreachable } from '../../base/index.ts';
import type { ConsoleCommand } from '../wire/messages.ts';
import { paused, resumed, withMinutes } from './clock.ts';
import { edit, enqueue, moveTo, override } from './decideQueue.ts';
import { stretchAfter } from './fold.ts';
import { mintKeys } from './keys.ts';
import { decided, refuse } from './refusal.ts';
import type { Decision } from './refusal.ts';
import { leave, letIn, penChanges, seatChanges, MOST_TEAM } from './seating.ts';
import { isRound, write } from './decideSeat.ts';
import { decideWall } from './decideWall.ts';
import { numbered, teamOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device, Means } from './types.ts';

/** Notes of a room, as many as a record takes. @source design choice */
const MOST_NOTES = 300;
/** Messages that who leads may send in a day. @source design choice */
const MOST_MESSAGES = 1000;

type Of<Kind extends ConsoleCommand['kind']> = Extract<ConsoleCommand, { readonly kind: Kind }>;

export function decideConsole(room: Room, command: ConsoleCommand, means: Means): Decision {
  switch (command.kind) {
    case 'let-in':
    case 'kick':
    case 'move':
    case 'role':
      return withDevice(room, command);
    case 'pen':
      return givePen(room, command);
    case 'lock':
      if (room.locked === command.locked) return refuse('no-change');
      return decided({ kind: 'locked', locked: command.locked });
    case 'rotate':
      return decided({ kind: 'keys', keys: mintKeys(means.random) });
    case 'options':
      return decided({ kind: 'options', options: command.options });
    case 'hold-seat':
      return holdSeat(room, command);
    case 'next':
      return next(room);
    case 'stretch':
      if (!isRound(room) || room.phase === command.phase)
        return refuse('not-now', { phase: room.phase });
      return decided({ kind: 'phase', phase: command.phase });
    case 'close':
      return isRound(room) ? decided({ kind: 'closed' }) : refuse('not-now', { phase: room.phase });
    case 'play-tail':
      return playTail(room, command.all);
    case 'pause':
      return pause(room, command.paused, means);
    case 'minutes':
      return minutes(room, command.add, means);
    case 'freeze':
      if (room.frozen === command.frozen) return refuse('no-change');
      return decided({ kind: 'frozen', frozen: command.frozen });
    default:
      return decideTable(room, command, means);
  }
}

type TableCommand = Exclude<
  ConsoleCommand,
  {
    readonly kind:
      | 'let-in'
      | 'kick'
      | 'move'
      | 'role'
      | 'pen'
      | 'lock'
      | 'rotate'
      | 'options'
      | 'hold-seat'
      | 'next'
      | 'stretch'
      | 'close'
      | 'play-tail'
      | 'pause'
      | 'minutes'
      | 'freeze';
  }
>;

function decideTable(room: Room, command: TableCommand, means: Means): Decision {
  switch (command.kind) {
    case 'queue':
      return enqueue(room, command.items, means);
    case 'release':
      return moveTo(room, command.item, 'released');
    case 'hold':
      return moveTo(room, command.item, 'held');
    case 'skip':
      return moveTo(room, command.item, 'skipped');
    case 'edit':
      return edit(room, command.item, command.edit);
    case 'override':
      return override(room, command.made, means);
    case 'act':
      return act(room, command);
    case 'message':
      return message(room, command);
    case 'note':
      return note(room, command);
    case 'drop-note':
      if (!room.notes.some(({ number }) => number === command.number)) return refuse('not-waiting');
      return decided({ kind: 'note-gone', number: command.number });
    case 'show': {
      const { shows, lens } = command;
      return decided({ kind: 'projector', projector: { ...room.projector, shows, lens } });
    }
    case 'blank':
      if (room.projector.blank === command.blank) return refuse('no-change');
      return decided({ kind: 'projector', projector: { ...room.projector, blank: command.blank } });
    case 'wall-words':
    case 'wall-news':
    case 'lift-fog':
    case 'cover-fog':
      return decideWall(room, command);
    case 'rewind':
    case 'end':
    case 'wipe':
      return confirmed(room, command);
    default:
      return unreachable(command);
  }
}

/** Paper comes back: the same pad, judged in the same way, by the hand of who leads. */
function act(room: Room, { seat, orders, intent, submitted }: Of<'act'>): Decision {
  if (!room.game.world.index.seat.has(seat)) return refuse('seat-unknown', { seat });
  return write(room, seat, { kind: submitted ? 'submit' : 'draft', orders, intent });
}

function withDevice(room: Room, command: Of<'let-in' | 'kick' | 'move' | 'role'>): Decision {
  const device = numbered(room, command.device);
  if (device === null || device.role === 'console')
    return refuse('device-unknown', { device: command.device });
  switch (command.kind) {
    case 'let-in':
      return device.state === 'asking' ? decided(...letIn(room, device)) : refuse('no-change');
    case 'kick':
      return decided(...leave(room, device, true));
    case 'move':
      return move(room, device, command.seat);
    case 'role':
      return changeRole(room, device, command.role);
    default:
      return unreachable(command);
  }
}

function move(room: Room, device: Device, seat: string | null): Decision {
  if (device.role !== 'seat' && device.role !== 'vip') return refuse('not-now');
  if (device.seat === seat) return refuse('no-change');
  if (seat !== null) {
    if (!room.game.world.index.seat.has(seat)) return refuse('seat-unknown', { seat });
    if (teamOf(room, seat).length >= MOST_TEAM) return refuse('full', { most: MOST_TEAM });
  }
  const entered = device.state === 'asking' ? [{ kind: 'let-in', device: device.id } as const] : [];
  return decided(...entered, ...seatChanges(room, device, seat));
}

/** Who stops playing gives the pen up; who begins to sits at the seat that it watched. */
function changeRole(room: Room, device: Device, role: 'seat' | 'spectator' | 'vip'): Decision {
  if (device.role === role) return refuse('no-change');
  if (device.role === 'projector') return refuse('not-now');
  const seat = role === 'spectator' ? null : device.seat;
  const changed = { kind: 'role', device: device.id, role } as const;
  const seated = seatChanges(room, { ...device, role }, seat).filter(({ kind }) => kind !== 'pen');
  const gives = device.role === 'seat' ? penChanges(room, device) : [];
  const isFirst = role === 'seat' && seat !== null && !room.pens.has(seat);
  const takes = isFirst ? [{ kind: 'pen', seat, device: device.id } as const] : [];
  return decided(...gives, changed, ...seated, ...takes);
}

function givePen(room: Room, { seat, device: number }: Of<'pen'>): Decision {
  if (!room.game.world.index.seat.has(seat)) return refuse('seat-unknown', { seat });
  if (number === null) return decided({ kind: 'pen', seat, device: null });
  const device = numbered(room, number);
  if (device === null || !teamOf(room, seat).includes(device))
    return refuse('device-unknown', { device: number });
  return decided({ kind: 'pen', seat, device: device.id });
}

function holdSeat(room: Room, { seat, holder, strategy }: Of<'hold-seat'>): Decision {
  const problem = room.game.holdProblem({ seat, holder, strategy });
  if (problem !== null) return refuse(problem.code, { subject: problem.subject });
  return decided({ kind: 'held', seat, holder, strategy: holder === 'computer' ? strategy : null });
}

function next(room: Room): Decision {
  const { phase, game, options } = room;
  switch (phase) {
    case 'lobby':
      return decided({ kind: 'phase', phase: 'brief' });
    case 'brief':
      return decided({ kind: 'phase', phase: stretchAfter(null, game, options) });
    case 'look':
    case 'talk':
      return decided({ kind: 'phase', phase: stretchAfter(phase, game, options) });
    case 'report':
      return decided({ kind: 'phase', phase: afterReport(room) });
    case 'tail':
      if (!game.over()) return refuse('not-now', { phase });
      return decided({ kind: 'phase', phase: 'debrief' });
    case 'orders':
    case 'debrief':
    case 'ended':
      return refuse('not-now', { phase });
    default:
      return unreachable(phase);
  }
}

function afterReport({ game, options }: Room): 'look' | 'talk' | 'orders' | 'tail' | 'debrief' {
  if (game.over()) return 'debrief';
  if (game.turn() > game.world.turns) return 'tail';
  return stretchAfter(null, game, options);
}

function playTail({ phase, game }: Room, all: boolean): Decision {
  if (phase !== 'tail' || game.over()) return refuse('not-now', { phase });
  return decided({ kind: 'tail', turns: all ? game.world.tailTurns : 1 });
}

function pause(room: Room, isPaused: boolean, { now }: Means): Decision {
  if (room.clock.paused === isPaused) return refuse('no-change');
  const clock = isPaused ? paused(room.clock, now) : resumed(room.clock, now);
  return decided({ kind: 'clock', clock });
}

function minutes(room: Room, add: number, { now }: Means): Decision {
  if (add === 0) return refuse('no-change');
  const isTimed = room.phase !== 'lobby' && room.phase !== 'debrief' && room.phase !== 'ended';
  if (!isTimed) return refuse('not-now', { phase: room.phase });
  return decided({ kind: 'clock', clock: withMinutes(room.clock, add, now) });
}

function message(room: Room, { to, text }: Of<'message'>): Decision {
  if (text.trim() === '') return refuse('malformed', { place: 'text' });
  if (room.messages.filter(({ from }) => from === null).length >= MOST_MESSAGES)
    return refuse('too-many', { most: MOST_MESSAGES });
  if (to !== null && !room.game.world.index.seat.has(to))
    return refuse('seat-unknown', { seat: to });
  return decided({ kind: 'message', from: null, to, text });
}

function note(room: Room, { text, objective, turn }: Of<'note'>): Decision {
  if (text.trim() === '') return refuse('malformed', { place: 'text' });
  if (room.notes.length >= MOST_NOTES) return refuse('too-many', { most: MOST_NOTES });
  const at = turn ?? room.game.turn();
  if (at > room.game.turn()) return refuse('turn-unknown', { turn: at });
  return decided({ kind: 'note', turn: at, objective, text });
}

/** What cannot be undone is confirmed by typing the code that the room has now. */
function confirmed(room: Room, command: Of<'rewind' | 'end' | 'wipe'>): Decision {
  if (command.confirm !== room.keys.code) return refuse('not-confirmed');
  switch (command.kind) {
    case 'rewind':
      if (!rewindTurns(room).includes(command.turn))
        return refuse('turn-unknown', { turn: command.turn });
      return decided({ kind: 'rewound', turn: command.turn });
    case 'end':
      return room.phase === 'ended' ? refuse('no-change') : decided({ kind: 'ended' });
    case 'wipe':
      return decided({ kind: 'wiped' });
    default:
      return unreachable(command);
  }
}

/** Turns that the room can be taken back to: those whose orders have been played. */
export function rewindTurns({ game }: Room): readonly number[] {
  return Array.from({ length: game.turn() - 1 }, (_, at) => at + 1).filter(
    (turn) => turn <= game.world.turns,
  );
}
