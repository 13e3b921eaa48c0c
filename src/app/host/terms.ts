// Decides what the setup of a room keeps while a facilitator chooses, and what it hands over; it opens no room.
import { useMemo, useState } from 'react';
import type { RoomOptions, SeatSetup } from '../../session/index.ts';
import { defaultStrategy } from '../../strategies/index.ts';
import { useWords } from '../kit/index.ts';
import { western } from '../facts/numbers.ts';
import { freshSeed, lengthAsked } from '../home/asked.ts';
import type { Length } from '../home/asked.ts';
import { planChoice } from '../home/terms.ts';
import type { PlanOutline } from '../facts/session.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import type { GameAsked } from '../stores/game.ts';
import { FIRST_OPTIONS, timingOf } from './timing.ts';

export const ROOM_HOLDERS = ['team', 'computer', 'idle'] as const;
export type RoomHolder = (typeof ROOM_HOLDERS)[number];

export interface RoomHolding {
  readonly holder: RoomHolder;
  readonly strategy: string;
}

export type RoomHoldings = Readonly<Record<string, RoomHolding>>;

/** What becomes of a seat that no team holds: the model moves networks by itself, the computer plays the others. */
function leftAlone(kind: LoadedScenario['seats'][number]['kind']): RoomHolder {
  return kind === 'network' || kind === 'control' ? 'idle' : 'computer';
}

function holdings(loaded: LoadedScenario, teams: readonly string[]): RoomHoldings {
  return Object.fromEntries(
    loaded.seats.map(({ id, kind }) => {
      const holder = teams.includes(id) ? 'team' : leftAlone(kind);
      return [id, { holder, strategy: defaultStrategy(kind) }];
    }),
  );
}

/** Without a plan every seat that is not optional and that people usually play is a team's. */
function usualTeams(loaded: LoadedScenario): readonly string[] {
  return loaded.seats
    .filter(({ kind, optional }) => leftAlone(kind) === 'computer' && !optional)
    .map(({ id }) => id);
}

export function useRoomTerms(loaded: LoadedScenario | null) {
  const { locale } = useWords();
  const [seated, setSeated] = useState<Seated | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [isFictional, setFictional] = useState(false);
  const [seed, setSeed] = useState(freshSeed);
  const [changed, setOptions] = useState<RoomOptions | null>(null);
  const plans = useMemo(() => loaded?.facts.plans ?? [], [loaded]);
  const plan = wanted === null ? plans[0] : plans.find(({ id }) => planChoice(id) === wanted);
  const length: Length =
    plan === undefined ? { kind: wanted === 'full' ? 'full' : 'short' } : { kind: 'plan', plan };
  const first = useMemo(() => firstOf(loaded, plans[0]), [loaded, plans]);
  const holders = seated !== null && seated.loaded === loaded ? seated.holders : first;
  const setHolders = (next: RoomHoldings) => setSeated({ loaded, holders: next });
  const setLength = (choice: string) => {
    setWanted(choice);
    setOptions(null);
    const next = plans.find(({ id }) => planChoice(id) === choice);
    if (loaded !== null && next !== undefined) setHolders(holdings(loaded, next.teams));
  };
  const book = loaded?.closed.real.plans.find(({ id }) => id === plan?.id);
  const options = changed ?? { ...FIRST_OPTIONS, timing: timingOf(book ?? null) };
  const teams = Object.values(holders).filter(({ holder }) => holder === 'team').length;
  const asked: GameAsked = {
    seats: seatsOf(loaded, holders),
    seed: western(seed.trim()),
    ...lengthAsked(length, loaded?.turns ?? 0),
    openBook: false,
    fictional: isFictional,
    language: locale,
  };
  const set = { setHolders, setLength, setFictional, setSeed, setOptions };
  return { asked, holders, teams, length, isFictional, seed, options, ...set };
}

export type RoomTerms = ReturnType<typeof useRoomTerms>;

function firstOf(loaded: LoadedScenario | null, plan: PlanOutline | undefined): RoomHoldings {
  if (loaded === null) return {};
  return holdings(loaded, plan?.teams ?? usualTeams(loaded));
}

interface Seated {
  readonly loaded: LoadedScenario | null;
  readonly holders: RoomHoldings;
}

/** Seats as a room is asked for them. */
export function seatsOf(
  loaded: LoadedScenario | null,
  holders: RoomHoldings,
): readonly SeatSetup[] {
  return (loaded?.seats ?? []).map(({ id }): SeatSetup => {
    const { holder, strategy } = holders[id] ?? { holder: 'idle', strategy: '' };
    if (holder === 'team') return { seat: id, holder: 'person', strategy: null };
    if (holder === 'computer') return { seat: id, holder, strategy };
    return { seat: id, holder, strategy: null };
  });
}
