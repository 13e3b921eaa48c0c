// Decides whether the server of this page holds rooms, how one is opened on it or taken up again, and at which addresses it is found.
import type { Localised } from '../../base/index.ts';
import { writeRecord } from '../../session/index.ts';
import type { RoomAsked } from '../../session/index.ts';
import { reached } from '../room/address.ts';
import { keepDoor, takeHostKey } from '../room/kept.ts';
import { memoryIn } from '../room/memory.ts';
import { socketWire } from '../room/socketWire.ts';
import { enterRoom } from './roomActions.ts';

/** A server that lets this page lead rooms, one that only serves people who join, or none. */
export type ServerHere = 'ours' | 'far' | 'none';

/** A room on the server, as the facilitator's list shows it. */
export interface RoomLine {
  readonly room: string;
  readonly title: Localised;
  readonly turn: number;
  readonly connected: number;
}

/** The key of who leads rooms here; the server gives it to this machine's own pages only. */
let hostKey: string | null = null;

async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`api/${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(hostKey === null ? {} : { Authorization: `Bearer ${hostKey}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

export async function serverHere(): Promise<ServerHere> {
  try {
    const { rooms } = (await call('GET', 'server')) as { rooms?: boolean };
    if (rooms !== true) return 'none';
  } catch {
    return 'none';
  }
  hostKey ??= takeHostKey();
  if (hostKey !== null) return 'ours';
  try {
    const { key } = (await call('POST', 'host')) as { key?: string };
    hostKey = key ?? null;
    return hostKey === null ? 'far' : 'ours';
  } catch {
    return 'far';
  }
}

/** Opens a room on the server, and its console here. */
export async function openOnServer(asked: RoomAsked): Promise<boolean> {
  try {
    const { record } = asked;
    const text = record === null ? null : writeRecord(record);
    return lead(await call('POST', 'rooms', { ...asked, record: text }));
  } catch {
    return false;
  }
}

/** Rooms that the server keeps, also from before it was started. */
export async function keptRooms(): Promise<readonly RoomLine[]> {
  try {
    const { rooms } = (await call('GET', 'rooms')) as {
      rooms: readonly { room: string; label: Partial<RoomLine>; connected: number }[];
    };
    return rooms.map(({ room, label, connected }) => ({
      room,
      title: label.title ?? {},
      turn: label.turn ?? 1,
      connected,
    }));
  } catch {
    return [];
  }
}

/** A new console for a room that goes on. */
export async function leadAgain(room: string): Promise<boolean> {
  try {
    return lead(await call('POST', `rooms/${room}/console`));
  } catch {
    return false;
  }
}

function lead(opened: unknown): boolean {
  const { token } = opened as { token?: string };
  if (token === undefined) return false;
  const memory = memoryIn(localStorage, 'tukhum.room.server.lead');
  memory.forget();
  memory.keepToken(token);
  keepDoor({ where: 'server', wants: 'lead' });
  const coming = {
    credential: { kind: 'token', token },
    wants: 'lead',
    seat: null,
  } as const;
  enterRoom(socketWire(coming, memory), coming, memory, false);
  void findAddresses();
  return true;
}

/** Where phones reach this server, those first at which it answered itself. */
export async function findAddresses(): Promise<void> {
  try {
    if (hostKey === null && (await serverHere()) !== 'ours') return;
    const { addresses } = (await call('GET', 'addresses')) as {
      addresses: readonly { url: string; reached: boolean }[];
    };
    const good = addresses.filter((one) => one.reached);
    reached.setState({ origins: good.map(({ url }) => new URL(url).origin) });
  } catch {
    // Then the address of this page is shown.
  }
}
