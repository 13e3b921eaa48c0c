// Decides by which door a device comes in: a typed code, a link in the address, the seat it had before its page was reloaded.
import type { Credential, Hello } from '../../session/index.ts';
import { goTo } from '../stores/actions.ts';
import { enterRoom } from '../stores/roomActions.ts';
import type { Coming } from './link.ts';
import { memoryIn, remembers } from './memory.ts';
import { socketWire } from './socketWire.ts';
import { tabWire } from './tabWire.ts';

type Wants = Hello['wants'];

/** Where the room is: behind the server of this page, or in another window of this browser. */
export type Where = 'server' | 'here';

/** A console, a screen and a seat may stand in one browser, each with a memory of its own. */
const nameOf = (where: Where, wants: Wants) => `tukhum.room.${where}.${wants}`;

/** A window of a rehearsal is a device; on a server the browser is, so that a closed page finds its seat again. */
const storeOf = (where: Where): Storage => (where === 'here' ? sessionStorage : localStorage);

export function comeIn(where: Where, coming: Coming): void {
  const memory = memoryIn(storeOf(where), nameOf(where, coming.wants));
  keepDoor({ where, wants: coming.wants });
  enterRoom(where === 'here' ? tabWire() : socketWire(), coming, memory, where === 'here');
}

function coming(credential: Credential, wants: Wants): Coming {
  return { credential, wants, seat: null };
}

export function joinByCode(code: string, wants: Wants): void {
  comeIn(placeNow(), coming({ kind: 'code', code }, wants));
}

/** Another window of this browser leads a rehearsal: it says so when it opens this one. */
function placeNow(): Where {
  return isHere ? 'here' : 'server';
}

let isHere = false;

/** The window was opened by a rehearsal for someone who types the code. */
export function standHere(): void {
  isHere = true;
}

const WANTS: readonly Wants[] = ['play', 'watch', 'project', 'lead'];

/** `#join=TOKEN` for a device of the table, `#screen=TOKEN` for the room's screen; `here-` before a rehearsal's. */
const LINK = /^#(here-)?(join|screen)(?:=([\w-]{1,128}))?$/u;

export function isRoomAddress(hash: string): boolean {
  return LINK.test(hash);
}

/** Takes what the address says, and takes the token out of it. */
export function arrive(): void {
  const found = LINK.exec(window.location.hash);
  if (found !== null) {
    window.history.replaceState(null, '', window.location.pathname);
    const where: Where = found[1] === undefined ? 'server' : 'here';
    if (where === 'here') standHere();
    const link = found[3];
    const wants: Wants = found[2] === 'screen' ? 'project' : 'play';
    if (link !== undefined) return comeIn(where, coming({ kind: 'link', link }, wants));
    return;
  }
  const door = keptDoor();
  if (door !== null && remembers(storeOf(door.where), nameOf(door.where, door.wants))) goBack();
}

export function canGoBack(): boolean {
  return remembers(localStorage, nameOf('server', 'play'));
}

/** To the place this page, or this browser, had. The token stands in the memory: the credential here is never shown. */
export function goBack(): void {
  const { where, wants } = keptDoor() ?? { where: 'server', wants: 'play' };
  if (where === 'here') standHere();
  comeIn(where, coming({ kind: 'code', code: '' }, wants));
}

interface Door {
  readonly where: Where;
  readonly wants: Wants;
}

const DOOR = 'tukhum.room.door';

/** Of this page alone: a reload goes back to the same place. */
function keepDoor(door: Door): void {
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

export function toFirstPage(): void {
  forgetDoor();
  goTo('home');
}
