// Decides who may sit where, and where a pen goes when a device comes, moves or leaves.

import { isConnected, teamOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device, RefusedCode, RoomChange } from './types.ts';

/** Devices of one team, and of a room. @source design choice */
export const MOST_TEAM = 12;
export const MOST_DEVICES = 80;

/** Why somebody cannot sit down at a seat by choice, or null. */
export function mayChoose(room: Room, seat: string): RefusedCode | null {
  const held = room.game.holders().find((one) => one.seat === seat);
  const { seats, index } = room.game.world;
  // The facilitator's own seat may know all: who sits there is for the console to say.
  const isControl = seats[index.seat.get(seat) ?? -1]?.kind === 'control';
  if (held === undefined || isControl) return 'seat-unknown';
  if (held.holder !== 'person') return 'seat-taken';
  return teamOf(room, seat).length >= MOST_TEAM ? 'full' : null;
}

/** A device sits down at a seat, or stands up; the pen of the old team passes on, the new team's is taken when it lies there. */
export function seatChanges(
  room: Room,
  device: Device,
  seat: string | null,
): readonly RoomChange[] {
  const changes: RoomChange[] = [...penChanges(room, device)];
  changes.push({ kind: 'seated', device: device.id, seat });
  const takesPen = seat !== null && device.role === 'seat' && !hasPen(room, seat, device.id);
  if (takesPen) changes.push({ kind: 'pen', seat, device: device.id });
  return changes;
}

/** Somebody else of the team has the pen of a seat. */
function hasPen(room: Room, seat: string, but: string): boolean {
  const holder = room.pens.get(seat);
  return holder !== undefined && holder !== but;
}

/** Where the pen goes that a device gives up: to a teammate who is there, else to one who may come back, else nowhere. */
export function penChanges(room: Room, device: Device): readonly RoomChange[] {
  const { seat } = device;
  if (seat === null || room.pens.get(seat) !== device.id) return [];
  const mates = teamOf(room, seat).filter(({ id }) => id !== device.id);
  const next = mates.find(({ id }) => isConnected(room, id)) ?? mates[0];
  return [{ kind: 'pen', seat, device: next?.id ?? null }];
}

export function leave(room: Room, device: Device, kicked: boolean): readonly RoomChange[] {
  return [...penChanges(room, device), { kind: 'left', device: device.id, kicked }];
}

/** A device is let in; where it may choose, it sits down where it wished to. */
export function letIn(room: Room, device: Device): readonly RoomChange[] {
  const entered: RoomChange = { kind: 'let-in', device: device.id };
  return [entered, ...wishChanges(room, { ...device, state: 'in' })];
}

export function wishChanges(room: Room, device: Device): readonly RoomChange[] {
  const { wishes, role, state } = device;
  const isFree = wishes !== null && room.options.chooseSeat && mayChoose(room, wishes) === null;
  return isFree && role === 'seat' && state === 'in' ? seatChanges(room, device, wishes) : [];
}
