// Gathers what a team's device is told of its seat and its team, and what somebody is told who waits for a seat.

import { seatDeskOf } from '../screen/index.ts';
import type { SeatDesk } from '../screen/index.ts';
import { gameChange, remembered } from './memo.ts';
import { publicFromWire } from '../wire/screens.ts';
import { sheetFor } from './parts.ts';
import type { IdeaLine, OpenSeat, PublicView, SeatView, WaitingView } from '../wire/messages.ts';
import { mayChoose } from './seating.ts';
import { screenShown } from './viewScreen.ts';
import { isConnected, peopleOf, teamOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device, RoomMessage } from './types.ts';
import { baseView } from './viewBase.ts';
import type { OwnOf, SharedOf } from './viewBase.ts';

/** Messages that a screen is given, the newest last. @source design choice */
export const MOST_SHOWN = 40;

export function waitingOwn({ number, wishes }: Device): OwnOf<WaitingView> {
  return { device: number, role: 'waiting', wishes };
}

export function waitingShared(room: Room, isAsking: boolean): SharedOf<WaitingView> {
  return {
    ...baseView(room),
    state: isAsking ? 'asking' : 'in',
    seats: isAsking ? [] : openSeats(room),
  };
}

function openSeats(room: Room): readonly OpenSeat[] {
  if (!room.options.chooseSeat) return [];
  return peopleOf(room)
    .filter((seat) => mayChoose(room, seat) === null)
    .map((seat) => ({ seat, devices: teamOf(room, seat).length }));
}

export function seatOwn(room: Room, device: Device, seat: string): OwnOf<SeatView> {
  const isPlayer = device.role === 'seat';
  const hasPen = isPlayer && room.pens.get(seat) === device.id;
  const isHeld = hasPen && peopleOf(room).includes(seat);
  return {
    device: device.number,
    role: isPlayer ? 'seat' : 'vip',
    mayWrite: isHeld && !room.frozen && room.phase !== 'ended',
    hasPen,
    ideas: room.options.ideas ? ideasFor(room, device, seat) : null,
  };
}

export function seatShared(room: Room, seat: string): SharedOf<SeatView> {
  return {
    ...baseView(room),
    ...deskFor(room, seat),
    seat,
    team: teamOf(room, seat).map(({ id, number }) => ({
      device: number,
      pen: room.pens.get(seat) === id,
      connected: isConnected(room, id),
    })),
    messages: messagesFor(room, seat),
  };
}

/** One desk for a whole team. */
export function deskFor(room: Room, seat: string): SeatDesk {
  const place = { name: `desk ${seat}`, version: gameChange(room) };
  return remembered(room, place, () => seatDeskOf(room.game, seat));
}

/** Without a name. While the table looks, each sees only its own: so that the first voice does not decide. */
function ideasFor(room: Room, device: Device, seat: string): readonly IdeaLine[] {
  const isAlone = room.phase === 'look';
  return room.ideas
    .filter((idea) => idea.seat === seat && (!isAlone || idea.from === device.id))
    .map(({ id, text, order, from, votes }) => ({
      id,
      text,
      order,
      votes: votes.length,
      mine: from === device.id,
      voted: votes.includes(device.id),
    }));
}

/** To all, to this seat, and what it wrote itself. */
function messagesFor(room: Room, seat: string): readonly RoomMessage[] {
  return countedAnew(
    room.messages.filter(({ from, to }) =>
      from === null ? to === null || to === seat : from === seat,
    ),
  );
}

/** Numbers count the lines that a reader sees: the room's own would tell how many went to others. */
function countedAnew(lines: readonly RoomMessage[]): readonly RoomMessage[] {
  return lines.map((line, at) => ({ ...line, number: at + 1 })).slice(-MOST_SHOWN);
}

/** News that everybody hears, of the round before. */
export function publicNews(room: Room): PublicView['news'] {
  const { key: version, body } = sheetFor(room, { kind: 'public' });
  return remembered(room, { name: 'public news', version }, () => publicFromWire(body).news);
}

export function publicOwn({ number, role }: Device): OwnOf<PublicView> {
  return { device: number, role: role === 'projector' || role === 'vip' ? role : 'spectator' };
}

export function publicShared(room: Room, isScreen: boolean): SharedOf<PublicView> {
  const isShown = isScreen && !room.locked && room.phase !== 'ended';
  return {
    ...baseView(room),
    projector: screenShown(room, isScreen),
    code: isShown ? room.keys.code : null,
    link: isShown ? room.keys.link : null,
    news: publicNews(room),
    messages: countedAnew(room.messages.filter(({ from, to }) => from === null && to === null)),
  };
}
