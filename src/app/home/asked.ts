// Decides what the setup page starts from and what it hands over: holders of seats and seeds; it opens no game.
import type { SeatSetup } from '../../session/index.ts';
import { defaultStrategy } from '../../strategies/index.ts';
import { western } from '../facts/numbers.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import type { GameAsked } from '../stores/game.ts';
import type { PlanOutline } from '../facts/session.ts';

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

export function freshSeed(): string {
  const [number = 1] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % (MOST_SEED + 1));
}

export function firstHolders(loaded: LoadedScenario): Record<string, Holding> {
  const mine = loaded.firstSeat ?? loaded.seats.find(({ kind }) => kind === 'state')?.id;
  return Object.fromEntries(
    loaded.seats.map(({ id, kind }) => {
      const holder: Holder = id === mine ? 'me' : leftAlone(kind);
      return [id, { holder, strategy: defaultStrategy(kind) }];
    }),
  );
}

/** The seats of a plan's teams are people's, the first of them mine; the others are left as they are at first. */
export function planHolders(loaded: LoadedScenario, plan: PlanOutline): Record<string, Holding> {
  const first = firstHolders(loaded);
  return Object.fromEntries(
    loaded.seats.map(({ id, kind }) => {
      const { holder, strategy } = first[id] ?? { holder: 'idle', strategy: '' };
      const team = plan.teams.indexOf(id);
      if (team >= 0) return [id, { holder: team === 0 ? 'me' : 'other', strategy }];
      return [id, { holder: holder === 'me' ? leftAlone(kind) : holder, strategy }];
    }),
  );
}

/** What becomes of a seat that nobody holds: the model moves networks by itself, the computer plays the others. */
function leftAlone(kind: LoadedScenario['seats'][number]['kind']): Holder {
  return kind === 'network' || kind === 'control' ? 'idle' : 'computer';
}

/** A game of one's own choice: the calendar's turns by halves of a year or by quarters, or one of the timing plans. */
export type Length =
  | { readonly kind: 'short' | 'full' }
  | { readonly kind: 'plan'; readonly plan: PlanOutline };

/** What a length asks of the game. */
export function lengthAsked(
  length: Length,
  calendarTurns: number,
): Pick<GameAsked, 'perRound' | 'turns' | 'plan'> {
  if (length.kind !== 'plan') {
    return { perRound: length.kind === 'short' ? 2 : 1, turns: null, plan: null };
  }
  const { id, rounds, perRound } = length.plan;
  const turns = rounds * perRound;
  return { perRound, turns: turns === calendarTurns ? null : turns, plan: id };
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
