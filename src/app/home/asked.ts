// Decides what the setup page starts from and what it hands over: holders of seats and seeds; it opens no game.
import type { SeatSetup } from '../../session/index.ts';
import { defaultStrategy } from '../../strategies/index.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';

export type Holder = 'me' | 'other' | 'computer' | 'idle';

export interface Holding {
  readonly holder: Holder;
  readonly strategy: string;
}

/** A seed is what people read to each other across a table: a whole number. */
export const MOST_SEED = 999_999;

export function isSeed(text: string): boolean {
  return /^\d{1,6}$/.test(western(text.trim()));
}

/** Arabic-Indic digits are as good as Western ones. */
export function western(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

export function freshSeed(): string {
  const [number = 1] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % (MOST_SEED + 1));
}

export function firstHolders(loaded: LoadedScenario): Record<string, Holding> {
  const mine = loaded.firstSeat ?? loaded.seats.find(({ kind }) => kind === 'state')?.id;
  return Object.fromEntries(
    loaded.seats.map(({ id, kind }) => {
      // The model moves networks by itself; nobody sits on the control seat of a game at one device.
      const isIdle = kind === 'network' || kind === 'control';
      const holder: Holder = id === mine ? 'me' : isIdle ? 'idle' : 'computer';
      return [id, { holder, strategy: defaultStrategy(kind) }];
    }),
  );
}

export function seatsAsked(
  loaded: LoadedScenario,
  holders: Readonly<Record<string, Holding>>,
): readonly SeatSetup[] {
  return loaded.seats.map(({ id }): SeatSetup => {
    const { holder, strategy } = holders[id] ?? { holder: 'idle', strategy: '' };
    if (holder === 'computer') return { seat: id, holder, strategy };
    if (holder === 'idle') return { seat: id, holder, strategy: null };
    return { seat: id, holder: 'person', strategy: null };
  });
}
