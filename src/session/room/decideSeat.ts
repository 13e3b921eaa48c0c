// Decides what comes of the commands of a team: orders, the pen, predictions, ideas and votes, a line to who leads.

import { unreachable } from '../../base/index.ts';
import type { SubmitProblem } from '../drafts.ts';
import type { SeatCommand } from '../wire/messages.ts';
import { decided, refuse } from './refusal.ts';
import type { Decision } from './refusal.ts';
import { leave, mayChoose, seatChanges } from './seating.ts';
import { isConnected, numbered, teamOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device, Means } from './types.ts';

/** Ideas of a team in a turn, and those of one device. @source design choice */
const MOST_IDEAS = 40;
const MOST_OWN_IDEAS = 8;
/** Lines to who leads that a seat may write in a day. @source design choice */
const MOST_CALLS = 300;

/** A device that has been found to be allowed; `seat` is its own. */
export interface Player {
  readonly device: Device;
  readonly seat: string;
}

type Of<Kind extends SeatCommand['kind']> = Extract<SeatCommand, { readonly kind: Kind }>;

export function decideSeat(
  room: Room,
  { device, seat }: Player,
  command: SeatCommand,
  { random }: Means,
): Decision {
  switch (command.kind) {
    case 'choose-seat':
      return choose(room, device, command.seat);
    case 'leave':
      return decided(...leave(room, device, false));
    case 'draft':
    case 'submit':
      return write(room, seat, command);
    case 'reopen':
      return takeBack(room, seat);
    case 'predict':
      return predict(room, seat, command);
    case 'hand-pen':
      return handPen(room, { device, seat }, command.device);
    case 'take-pen':
      return takePen(room, { device, seat });
    case 'idea':
      return offer(room, { device, seat }, { ...command, id: random() });
    case 'vote':
      return vote(room, { device, seat }, command);
    case 'drop-idea':
      return dropIdea(room, { device, seat }, command.idea);
    case 'call':
      return call(room, seat, command.text);
    default:
      return unreachable(command);
  }
}

function call(room: Room, seat: string, text: string): Decision {
  if (text.trim() === '') return refuse('malformed', { place: 'text' });
  if (room.messages.filter(({ from }) => from === seat).length >= MOST_CALLS)
    return refuse('too-many', { most: MOST_CALLS });
  return decided({ kind: 'message', from: seat, to: null, text });
}

function choose(room: Room, device: Device, seat: string): Decision {
  if (!room.options.chooseSeat) return refuse('not-yours');
  const problem = mayChoose(room, seat);
  if (problem !== null) return refuse(problem, { seat });
  return decided(...seatChanges(room, device, seat));
}

/** Pads may be written while the room looks and talks; they are handed in when it is time for orders. */
export function write(room: Room, seat: string, command: Of<'draft' | 'submit'>): Decision {
  const submitted = command.kind === 'submit';
  const isOpen = submitted ? room.phase === 'orders' : isRound(room);
  if (!isOpen) return refuse('not-now', { phase: room.phase });
  const { orders, intent } = command;
  const judged = room.game.judged(seat, { orders, intent, submitted });
  if (!judged.ok) return problemWith(judged.error);
  return decided({ kind: 'draft', seat, orders: judged.value.orders, intent, submitted });
}

export function isRound({ phase }: Room): boolean {
  return phase === 'look' || phase === 'talk' || phase === 'orders';
}

function problemWith({ code, place, rulings }: SubmitProblem): Decision {
  if (code === 'seat-not-yours') return refuse('not-yours');
  const at = rulings.findIndex(({ accepted }) => !accepted);
  const ruling = rulings[at];
  if (ruling === undefined || ruling.accepted) return refuse(code, { place });
  return refuse(code, { order: at, ruling: ruling.code });
}

function takeBack(room: Room, seat: string): Decision {
  if (!isRound(room)) return refuse('not-now', { phase: room.phase });
  if (!room.game.draft(seat).submitted) return refuse('nothing-submitted');
  return decided({ kind: 'reopened', seat });
}

function predict(room: Room, seat: string, { lesson, expects }: Of<'predict'>): Decision {
  if (!room.game.predicting()) return refuse('not-now', { phase: room.phase });
  if (!room.scenario.lessons.some(({ id }) => id === lesson))
    return refuse('lesson-unknown', { lesson });
  return decided({ kind: 'predicted', seat, lesson, expects });
}

function handPen(room: Room, { device, seat }: Player, number: number): Decision {
  const other = numbered(room, number);
  const isMate = other !== null && other.id !== device.id && teamOf(room, seat).includes(other);
  if (!isMate) return refuse('device-unknown', { device: number });
  return decided({ kind: 'pen', seat, device: other.id });
}

/** A pen is taken when nobody has it, or when the device that does is away. */
function takePen(room: Room, { device, seat }: Player): Decision {
  const holder = room.pens.get(seat);
  if (holder === device.id) return refuse('no-change');
  if (holder !== undefined && isConnected(room, holder)) return refuse('pen-held');
  return decided({ kind: 'pen', seat, device: device.id });
}

function offer(
  room: Room,
  { device, seat }: Player,
  { text, order, id }: Of<'idea'> & { readonly id: string },
): Decision {
  if (!room.options.ideas || !isRound(room)) return refuse('not-now', { phase: room.phase });
  if (text.trim() === '' && order === null) return refuse('malformed', { place: 'text' });
  const ideas = room.ideas.filter((one) => one.seat === seat);
  if (ideas.length >= MOST_IDEAS) return refuse('too-many', { most: MOST_IDEAS });
  if (ideas.filter(({ from }) => from === device.id).length >= MOST_OWN_IDEAS)
    return refuse('too-many', { most: MOST_OWN_IDEAS });
  return decided({ kind: 'idea', idea: { id, seat, text, order, from: device.id, votes: [] } });
}

function vote(room: Room, { device, seat }: Player, { idea, on }: Of<'vote'>): Decision {
  const known = room.ideas.find((one) => one.id === idea && one.seat === seat);
  if (known === undefined) return refuse('not-waiting', { idea });
  if (known.votes.includes(device.id) === on) return refuse('no-change');
  return decided({ kind: 'vote', idea, device: device.id, on });
}

function dropIdea(room: Room, { device, seat }: Player, idea: string): Decision {
  const known = room.ideas.find((one) => one.id === idea && one.seat === seat);
  if (known?.from !== device.id) return refuse('not-waiting', { idea });
  return decided({ kind: 'idea-gone', idea });
}
