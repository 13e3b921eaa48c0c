// Decides how one connection is spoken to: nothing more while it does not read, a last word with a reason, an end for who breaks the
// rules. What it holds already is remembered by its line.
import { lineFor } from '../../session/index.ts';
import type { ByeReason, Line, ServerMessage, WireCode } from '../../session/index.ts';
import { QUESTION_PACE, keepPace } from '../pace.ts';
import type { Pace } from '../pace.ts';
import type { CloseReason, Connection } from '../wire/transport.ts';
import type { Pass } from './seating.ts';

/** Bytes that may stand unread before nothing more is sent. A view is whole: who reads again gets the newest, none in between. */
export const MOST_WAITING = 256 * 1024;
/** How long a connection may stand unread before it is ended; it comes back by itself when it can. */
export const MOST_STANDING_MS = 15_000;
/** Messages that may be refused as too fast or unreadable before the connection is ended. */
export const MOST_STRIKES = 60;

export interface Link {
  readonly connection: Connection;
  readonly pass: Pass;
  readonly pace: Pace;
  readonly questions: Pace;
  /** It has begun to say who it is. */
  isGreeted: boolean;
  /** What it was told; null until it has said who it is. */
  line: Line | null;
  /** It stands unread since this moment; null while it reads. */
  standsSince: number | null;
  /** Somebody will look at it again soon. */
  isLookedAt: boolean;
  strikes: number;
}

export function linkOver(connection: Connection, pass: Pass, now: () => number): Link {
  return {
    connection,
    pass,
    pace: keepPace(now),
    questions: keepPace(now, QUESTION_PACE),
    isGreeted: false,
    line: null,
    standsSince: null,
    isLookedAt: false,
    strikes: 0,
  };
}

/** The device at the other end; null before it has said so. */
export function deviceOn(link: Link): string | null {
  return link.line?.device ?? null;
}

/** It has said who it is, and which parts it still holds. */
export function knowAs(link: Link, device: string, has: readonly string[]): void {
  link.line = lineFor(device, has);
}

export function tell(link: Link, message: ServerMessage): void {
  link.connection.send(JSON.stringify(message));
}

export function refuse(link: Link, id: number, code: WireCode): void {
  tell(link, { kind: 'refused', id, code, facts: {} });
}

/** The last word of a connection, and why. */
export function sayBye(link: Link, reason: ByeReason): void {
  tell(link, { kind: 'bye', reason });
  link.connection.close(reason === 'closing' || reason === 'old-version' ? 'stopping' : 'never');
}

/** It broke the rules once more; true when that was once too often. */
export function strike(link: Link, close: CloseReason = 'unruly'): boolean {
  link.strikes += 1;
  if (link.strikes < MOST_STRIKES) return false;
  link.connection.close(close);
  return true;
}

/** Whether it takes another view now. One that has stood unread for too long is ended. */
export function mayShow(link: Link, now: number): boolean {
  if (link.connection.waiting() <= MOST_WAITING) {
    link.standsSince = null;
    return true;
  }
  link.standsSince ??= now;
  if (now - link.standsSince > MOST_STANDING_MS) link.connection.close('slow');
  return false;
}
