// Gives each device its view of the room, built for it from allow-lists; what of it is sent, and when, is decided elsewhere.

import type {
  ConsoleView,
  DeviceView,
  PublicView,
  SeatView,
  ServerMessage,
  WaitingView,
} from '../wire/messages.ts';
import { eyesOf, sheetFor, stillFor } from './parts.ts';
import type { Eyes } from './parts.ts';
import { deviceOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device } from './types.ts';
import { clockView } from './viewBase.ts';
import type { OwnOf, PartKeys } from './viewBase.ts';
import { consoleOwn, consoleShared } from './viewConsole.ts';
import {
  publicOwn,
  publicShared,
  seatOwn,
  seatShared,
  waitingOwn,
  waitingShared,
} from './viewSeat.ts';

/**
 * A view without the clock's hand, in two halves: what is said to this device alone, and what all devices of its group are told word
 * for word, which is made once for them all.
 */
export interface Halves {
  readonly own: object;
  readonly shared: () => object;
  /** Names those that share; null for what nobody else is told. */
  readonly group: string | null;
}

/** What a device may see now; null for one that is not of this room, or no more. */
export function viewFor(room: Room, id: string, now: number): DeviceView | null {
  const device = deviceOf(room, id);
  if (device === null || room.wiped) return null;
  const { own, shared } = halvesOf(room, device, now);
  return { ...shared(), ...own, clock: clockView(room, now) } as DeviceView;
}

export function halvesOf(room: Room, device: Device, now: number): Halves {
  const eyes = eyesOf(device);
  const keys = () => keysFor(room, device, eyes);
  if (eyes.kind === 'console') {
    const shared = () => ({ ...consoleShared(room, now), ...keys() });
    return halves<ConsoleView, OwnOf<ConsoleView>>(null, consoleOwn(device), shared);
  }
  if (eyes.kind === 'seat') {
    const { seat } = eyes;
    const shared = () => ({ ...seatShared(room, seat), ...keys() });
    return halves<SeatView, OwnOf<SeatView>>(`seat ${seat}`, seatOwn(room, device, seat), shared);
  }
  if (isWaiting(device, eyes)) {
    const isAsking = device.state === 'asking';
    const shared = () => ({ ...waitingShared(room, isAsking), ...keys() });
    return halves<WaitingView, OwnOf<WaitingView>>(
      isAsking ? 'asking' : 'waiting',
      waitingOwn(device),
      shared,
    );
  }
  const isScreen = device.role === 'projector';
  const shared = () => ({ ...publicShared(room, isScreen), ...keys() });
  return halves<PublicView, OwnOf<PublicView>>(
    isScreen ? 'screen' : 'public',
    publicOwn(device),
    shared,
  );
}

/** Both halves together are the whole view: nothing of it is forgotten. */
function halves<View extends DeviceView, Own extends Partial<View>>(
  group: string | null,
  own: Own,
  shared: () => Omit<View, keyof Own | 'clock'>,
): Halves {
  return { group, own, shared };
}

function keysFor(room: Room, device: Device, eyes: Eyes): PartKeys {
  return {
    still: stillFor(room, eyes).key,
    sheet: isWaiting(device, eyes) ? null : sheetFor(room, eyes).key,
  };
}

/** The parts of a device's screen, sent as they are to one that lacks them. */
export function partsFor(room: Room, id: string): readonly PartMessage[] {
  const device = deviceOf(room, id);
  if (device === null || room.wiped) return [];
  const eyes = eyesOf(device);
  const still: PartMessage = { kind: 'part', part: 'still', ...stillFor(room, eyes) };
  if (isWaiting(device, eyes)) return [still];
  return [still, { kind: 'part', part: 'sheet', ...sheetFor(room, eyes) }];
}

export type PartMessage = Extract<ServerMessage, { readonly kind: 'part' }>;

/** At the door still, whatever it wants to be; or to play, and without a seat yet. */
function isWaiting({ role, state }: Device, { kind }: Eyes): boolean {
  return kind === 'public' && (role === 'seat' || state === 'asking');
}
