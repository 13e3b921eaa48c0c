// Gives each device its view of the room, built for it from allow-lists, and only what has changed of what it holds already.

import type { DeviceView, ServerMessage } from '../wire/messages.ts';
import { eyesOf, sheetFor, stillFor } from './parts.ts';
import type { Eyes } from './parts.ts';
import { deviceOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device } from './types.ts';
import { clockView } from './viewBase.ts';
import { consoleView } from './viewConsole.ts';
import { publicView, seatView, waitingView } from './viewSeat.ts';

/** What a device may see now; null for one that is not of this room, or no more. */
export function viewFor(room: Room, id: string, now: number): DeviceView | null {
  const device = deviceOf(room, id);
  if (device === null || room.wiped) return null;
  const eyes = eyesOf(device);
  const still = stillFor(room, eyes).key;
  const sheet = isWaiting(device, eyes) ? null : sheetFor(room, eyes).key;
  const keys = { still, sheet };
  switch (eyes.kind) {
    case 'console':
      return { ...consoleView(room, device, now), ...keys };
    case 'seat':
      return { ...seatView(room, { device, seat: eyes.seat }, now), ...keys };
    case 'public':
      return isWaiting(device, eyes)
        ? { ...waitingView(room, device, now), ...keys }
        : { ...publicView(room, device, now), ...keys };
  }
}

/** What one connection of a device holds already. It is the caller's, made anew with each connection. */
export interface Line {
  readonly device: string;
  /** Keys of the parts that it holds. */
  readonly has: Set<string>;
  /** Views told so far: the version of the last. */
  version: number;
  /** The last view's text without its clock's hand, and the parts that belong to it. */
  said: string;
}

export function lineFor(device: string, has: readonly string[] = []): Line {
  return { device, has: new Set(has), version: 0, said: '' };
}

/**
 * What is to be sent down a line now: parts that it lacks, then the view; nothing when nothing has changed for this device.
 * Versions count the views of one line, so that they tell nothing of what others do.
 */
export function deliver(room: Room, line: Line, now: number): readonly ServerMessage[] {
  const anchor = room.clock.since ?? 0;
  const view = viewFor(room, line.device, anchor);
  if (view === null) return [];
  const said = JSON.stringify(view);
  if (said === line.said) return [];
  line.said = said;
  line.version += 1;
  const fresh =
    view.role === 'console' ? viewFor(room, line.device, now) : withClock(room, view, now);
  const parts = lacking(room, line);
  return fresh === null ? [] : [...parts, { kind: 'view', version: line.version, view: fresh }];
}

function withClock(room: Room, view: DeviceView, now: number): DeviceView {
  return { ...view, clock: clockView(room, now) };
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

type PartMessage = Extract<ServerMessage, { readonly kind: 'part' }>;

/** At the door still, whatever it wants to be; or to play, and without a seat yet. */
function isWaiting({ role, state }: Device, { kind }: Eyes): boolean {
  return kind === 'public' && (role === 'seat' || state === 'asking');
}

function lacking(room: Room, { device, has }: Line): readonly PartMessage[] {
  const parts = partsFor(room, device);
  const lacked = parts.filter(({ key }) => !has.has(key));
  // A device keeps one part of each kind.
  has.clear();
  for (const { key } of parts) has.add(key);
  return lacked;
}
