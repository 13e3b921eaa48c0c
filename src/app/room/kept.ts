// Decides how a page knows, when it opens, that it belongs to a room: by its address, or by the door it came through before.
import type { Hello } from '../../session/index.ts';
import type { Stage } from '../stores/table.ts';

export type Wants = Hello['wants'];

/** Where the room is: behind the server of this page, or in another window of this browser. */
export type Where = 'server' | 'here';

export interface Door {
  readonly where: Where;
  readonly wants: Wants;
}

const WANTS: readonly Wants[] = ['play', 'watch', 'project', 'lead'];
const DOOR = 'tukhum.room.door';

/** `#join=TOKEN` for a device of the table, `#screen=TOKEN` for the room's screen; `here-` before a rehearsal's. */
const LINK = /^#(here-)?(join|screen)=([\w-]{1,128})$/u;

/** Who leads from another machine, which was opened on purpose: the server prints this address. */
const HOST = /^#host=([0-9a-f]{32})$/u;

/** The host's key in the address, taken out of it. */
export function takeHostKey(): string | null {
  const key = HOST.exec(window.location.hash)?.[1] ?? null;
  if (key !== null) window.history.replaceState(null, '', window.location.pathname);
  return key;
}

export interface RoomAddress extends Door {
  readonly link: string;
}

export function roomAddress(hash: string): RoomAddress | null {
  const found = LINK.exec(hash);
  const link = found?.[3];
  if (found === null || link === undefined) return null;
  return {
    where: found[1] === undefined ? 'server' : 'here',
    wants: found[2] === 'screen' ? 'project' : 'play',
    link,
  };
}

/** Of this page alone: a reload goes back to the same place. */
export function keepDoor(door: Door): void {
  try {
    sessionStorage.setItem(DOOR, JSON.stringify(door));
  } catch {
    // Then a reload begins at the first page.
  }
}

export function keptDoor(): Door | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(DOOR) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { where, wants } = kept as Partial<Record<keyof Door, unknown>>;
    const known = WANTS.find((one) => one === wants);
    if (known === undefined || (where !== 'server' && where !== 'here')) return null;
    return { where, wants: known };
  } catch {
    return null;
  }
}

export function forgetDoor(): void {
  try {
    sessionStorage.removeItem(DOOR);
  } catch {
    // Nothing was kept.
  }
}

/** The stage at which a page of a room begins; null for any other page. */
export function roomStage(): Stage | null {
  const { hash } = window.location;
  if (roomAddress(hash) !== null) return 'room';
  if (HOST.test(hash)) return 'host';
  const door = keptDoor();
  if (door === null) return null;
  return door.where === 'here' && door.wants === 'lead' ? 'host' : 'room';
}
