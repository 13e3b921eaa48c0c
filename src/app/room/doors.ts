// Decides by which door a device comes in: a typed code, a link in the address, the seat it had before its page was reloaded.
import type { Credential } from '../../session/index.ts';
import { goTo } from '../stores/actions.ts';
import { enterRoom, leaveRoom } from '../stores/roomActions.ts';
import type { Coming } from './link.ts';
import { forgetDoor, keepDoor, keptDoor, roomAddress } from './kept.ts';
import type { Wants, Where } from './kept.ts';
import { memoryIn, remembers } from './memory.ts';
import { socketWire } from './socketWire.ts';
import { tabWire } from './tabWire.ts';

/** A console, a screen and a seat may stand in one browser, each with a memory of its own. */
const nameOf = (where: Where, wants: Wants) => `tukhum.room.${where}.${wants}`;

/** A window of a rehearsal is a device; on a server the browser is, so that a closed page finds its seat again. */
const storeOf = (where: Where): Storage => (where === 'here' ? sessionStorage : localStorage);

export function comeIn(where: Where, coming: Coming): void {
  const memory = memoryIn(storeOf(where), nameOf(where, coming.wants));
  keepDoor({ where, wants: coming.wants });
  const wire = where === 'here' ? tabWire() : socketWire(coming, memory);
  enterRoom(wire, coming, memory, where === 'here');
}

function coming(credential: Credential, wants: Wants): Coming {
  return { credential, wants, seat: null };
}

/** By a typed code: to a rehearsal if one is held in this browser under it, else to the server. */
export async function joinByCode(code: string, wants: Wants): Promise<void> {
  const where = (await isHeldHere()) ? 'here' : 'server';
  comeIn(where, coming({ kind: 'code', code }, wants));
}

/** Long enough for another window to answer. */
const ANSWER_MS = 150;

function isHeldHere(): Promise<boolean> {
  return new Promise((resolve) => {
    const wire = tabWire();
    const done = (isHere: boolean) => {
      clearTimeout(timer);
      wire.close();
      resolve(isHere);
    };
    const timer = setTimeout(() => done(false), ANSWER_MS);
    wire.listen({ heard: () => undefined, state: (state) => state === 'connected' && done(true) });
  });
}

/** Takes what the address says, and takes the token out of it; else goes back to where this page was. */
export function arrive(): void {
  const address = roomAddress(window.location.hash);
  if (address !== null) {
    window.history.replaceState(null, '', window.location.pathname);
    const { where, wants, link } = address;
    return comeIn(where, coming({ kind: 'link', link }, wants));
  }
  const door = keptDoor();
  if (door !== null && remembers(storeOf(door.where), nameOf(door.where, door.wants))) goBack();
}

/** What this browser was last in a room on the server; null where it was in none. A seat comes before looking on. */
export function placeKept(): 'play' | 'watch' | null {
  const places = ['play', 'watch'] as const;
  return places.find((wants) => remembers(localStorage, nameOf('server', wants))) ?? null;
}

/** To the place this page, or this browser, had. The token stands in the memory: the credential here is never shown. */
export function goBack(): void {
  const { where, wants } = keptDoor() ?? { where: 'server', wants: placeKept() ?? 'play' };
  comeIn(where, coming({ kind: 'code', code: '' }, wants));
}

export function toFirstPage(): void {
  leaveRoom();
  forgetDoor();
  goTo('home');
}
