// Sets tables for tests of the session: one world, who sits where, games played to an end; it asserts nothing.

import { canonicalJson } from '../../src/base/index.ts';
import type { Order, World } from '../../src/engine/index.ts';
import { DEFAULT_OPTIONS, openSession } from '../../src/session/index.ts';
import type { SeatSetup, Session, SessionOptions, Setup } from '../../src/session/index.ts';
import { STRATEGIES, defaultStrategy } from '../../src/strategies/index.ts';
import { roundTable } from '../support/roundTable.ts';

export const WORLD: World = roundTable();

export interface Wish {
  readonly seed?: string;
  readonly people?: readonly string[];
  readonly strategies?: Readonly<Record<string, string>>;
  readonly idle?: readonly string[];
  readonly options?: Partial<SessionOptions>;
}

/** Every seat by the computer, save those that people hold or that stay idle. */
export function setupWith(wish: Wish = {}, world: World = WORLD): Setup {
  const seats = world.seats.map(({ id, kind }): SeatSetup => {
    if (wish.people?.includes(id) === true) return { seat: id, holder: 'person', strategy: null };
    if (wish.idle?.includes(id) === true) return { seat: id, holder: 'idle', strategy: null };
    const strategy = wish.strategies?.[id] ?? defaultStrategy(kind);
    return { seat: id, holder: 'computer', strategy };
  });
  return {
    scenario: { id: world.id, title: { en: world.id }, text: `id: ${world.id}` },
    seed: wish.seed ?? 'seed',
    seats,
    options: { ...DEFAULT_OPTIONS, ...wish.options },
  };
}

export function table(wish: Wish = {}): Session {
  const opened = openSession(setupWith(wish), WORLD, STRATEGIES);
  if (!opened.ok) throw new Error(canonicalJson({ ...opened.error }));
  return opened.value;
}

/** A table past its briefing. */
export function openTable(wish: Wish = {}): Session {
  const session = table(wish);
  session.advance();
  return session;
}

/** Hands in nothing for everybody who owes, and closes. */
export function closeEmpty(session: Session): void {
  for (const seat of session.owing()) session.submit(seat, []);
  session.close();
}

/** Plays on until the debrief; `orders` says what a seat held by a person hands in. */
export function playOn(
  session: Session,
  orders: (seat: string, turn: number) => readonly Order[] = () => [],
): Session {
  while (session.phase() !== 'debrief') {
    if (session.phase() === 'orders') {
      for (const seat of session.owing()) session.submit(seat, orders(seat, session.turn()));
      session.close();
    } else if (session.phase() === 'tail' && !session.over()) session.tail();
    session.advance();
  }
  return session;
}

/** The value of a result that must be good. */
export function good<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** The error of a result that must be bad. */
export function bad<E>(
  result:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: E },
): E {
  if (!result.ok) return result.error;
  throw new Error('It should have been refused.');
}
