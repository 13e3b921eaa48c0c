// Decides whether any seat is bored: how many kinds of orders would each help its seat now, at some turns of some games.

import type { OrderKindId, World } from '../../engine/index.ts';
import type { Tools } from '../experiment/index.ts';
import type { GameAsk, Measurement, ScenarioText } from '../types.ts';
import { worldOf } from '../worker/index.ts';
import { choicesAt } from './candidates.ts';
import type { Candidate, Choice, Moment, Turn } from './candidates.ts';
import { playGames, rounded, shareOf } from './games.ts';
import { strivingSeats } from './goals.ts';
import { lastingFor, readingsOf, worthOf } from './lasting.ts';
import type { Lasting } from './lasting.ts';
import { mixedSeats, mixedWithPartners } from './mixed.ts';
import { heldTogether, testedAbove } from './paired.ts';

/** Turns at which seats are asked. */
export const ASKED_TURNS = [2, 5, 8, 11];
/** Kinds that must help, and the error that each may make. */
export const LEAST_KINDS = 3;
export const ERROR = 0.1;
/** Share of cases in which so many must help. */
export const LEAST_BUSY = 0.8;
/** Continuations that a target is chosen by, and others that it is tested on. */
const CHOOSING = 3;
const TESTING = 16;
/** Kinds of a case that are asked before it is looked whether enough help. */
const AT_ONCE = 6;

/** What one kind of order did in one case. */
interface KindSeen {
  readonly kind: OrderKindId;
  readonly gain: number;
  readonly p: number;
}

interface Case extends Moment {
  /** Kinds that the seat may use, asked or not. */
  readonly usable: number;
  /** Those that were asked. */
  readonly kinds: readonly KindSeen[];
}

export interface SeatTurn {
  readonly turn: number;
  readonly cases: number;
  /** Share of cases with enough kinds that help. */
  readonly busy: number;
  /** Mean numbers of kinds: that may be used, that were asked, that help, and help when at most a tenth of those may be luck. */
  readonly usable: number;
  readonly asked: number;
  readonly helping: number;
  readonly surely: number;
}

export interface SeatBusy {
  readonly seat: string;
  readonly busy: number;
  readonly turns: readonly SeatTurn[];
  /** By kind: in how many cases it was asked, and in how many it helped. */
  readonly kinds: readonly {
    readonly kind: OrderKindId;
    readonly asked: number;
    readonly helps: number;
    /** Mean gain, in spreads of mixed tables. */
    readonly gain: number;
  }[];
}

export interface BusyReport {
  readonly games: number;
  readonly cases: number;
  readonly busy: number;
  readonly seats: readonly SeatBusy[];
}

export interface BusyAsk {
  readonly source: ScenarioText;
  readonly games: number;
  /** Names all seeds. */
  readonly key: string;
  /** Seats that are asked, when not all are. */
  readonly seats?: readonly string[];
}

/** Asks every seat that strives for something at some turns of mixed games. */
export async function probeBusy(
  { source, games, key, seats: only }: BusyAsk,
  tools: Tools,
): Promise<BusyReport> {
  const world = worldOf(source, { values: {}, rulesOff: [] });
  const turns = ASKED_TURNS.filter((turn) => turn <= world.turns);
  const seats: SeatBusy[] = [];
  for (const seat of strivingSeats(world)) {
    if (only?.includes(world.seats[seat]?.id ?? '') === false) continue;
    const dealt = world.seats[seat]?.kind === 'partner' ? mixedWithPartners : mixedSeats;
    const lasting = await lastingFor(source, { world, seat }, tools);
    const moments = Array.from({ length: games }, (_, at) => `${key} busy ${at}`).flatMap((seed) =>
      turns.map((turn): Moment => ({ seed, seats: dealt(world.seats, seed), turn, seat })),
    );
    const cases = await casesOf({ source, world, lasting }, moments, tools);
    seats.push(seatReport(lasting.id, turns, cases));
  }
  const cases = seats.length * turns.length * games;
  const busy = seats.reduce((sum, one) => sum + one.busy, 0) / Math.max(1, seats.length);
  return { games, cases, busy: rounded(busy), seats };
}

interface Considered {
  readonly moment: Moment;
  readonly choice: Choice;
}

/** The seat that is asked, in its world. */
interface Asked {
  readonly source: ScenarioText;
  readonly world: World;
  readonly lasting: Lasting;
}

/**
 * Kinds are asked a few at a time, those that strategies order most first, until enough help: whether a case is busy comes out
 * as if all had been asked.
 */
async function casesOf(
  asked: Asked,
  moments: readonly Moment[],
  tools: Tools,
): Promise<readonly Case[]> {
  const waiting = moments.map((moment) => ({
    moment,
    choices: choicesAt(asked.world, moment),
    kinds: [] as readonly KindSeen[],
  }));
  const usable = waiting.map(({ choices }) => choices.length);
  for (;;) {
    const open = waiting.filter(
      ({ kinds, choices }) => choices.length > 0 && helping({ kinds }) < LEAST_KINDS,
    );
    if (open.length === 0) break;
    const considered = open.flatMap(({ moment, choices }) =>
      choices.slice(0, AT_ONCE).map((choice): Considered => ({ moment, choice })),
    );
    const seen = await kindsSeen(asked, considered, tools);
    for (const one of open) {
      one.choices = one.choices.slice(AT_ONCE);
      const here = seen.filter((_, at) => considered[at]?.moment === one.moment);
      one.kinds = [...one.kinds, ...here];
    }
  }
  return waiting.map(({ moment, kinds }, at) => ({ ...moment, kinds, usable: usable[at] ?? 0 }));
}

/** Targets are chosen on some luck; what they gain is told from other luck. */
async function kindsSeen(
  asked: Asked,
  considered: readonly Considered[],
  tools: Tools,
): Promise<readonly KindSeen[]> {
  const contested = considered.filter(({ choice }) => choice.candidates.length > 1);
  const tried = await gainsOf(
    asked,
    contested.flatMap(({ moment, choice }) =>
      choice.candidates.map((candidate) => ({ moment, candidate })),
    ),
    { purpose: 'choose', count: CHOOSING },
    tools,
  );
  let at = 0;
  const chosen = considered.flatMap(({ moment, choice }): Try[] => {
    const { candidates } = choice;
    const worths = candidates.length < 2 ? [0] : candidates.map(() => sumOf(tried[at++] ?? []));
    const candidate = candidates[worths.indexOf(Math.max(...worths))];
    return candidate === undefined ? [] : [{ moment, candidate }];
  });
  const tested = await gainsOf(asked, chosen, { purpose: 'test', count: TESTING }, tools);
  return chosen.map(({ candidate }, place): KindSeen => {
    const { mean, p } = testedAbove(tested[place] ?? []);
    return { kind: candidate.order.kind, gain: mean, p };
  });
}

interface Try {
  readonly moment: Moment;
  readonly candidate: Candidate;
}

/** What each try gains over the same turn without it, in some continuations. Tries of one moment share their luck. */
async function gainsOf(
  { source, lasting }: Asked,
  tries: readonly Try[],
  luck: { readonly purpose: string; readonly count: number },
  tools: Tools,
): Promise<readonly (readonly number[])[]> {
  const gains: (readonly number[])[] = [];
  // Tries that read the same are played together; equal turns among them once.
  const groups = new Map<string, { places: number[]; read: readonly Measurement[] }>();
  tries.forEach(({ moment, candidate }, place) => {
    const read = readingsOf(lasting, candidate.order, moment.turn);
    const key = JSON.stringify(read);
    const group = groups.get(key) ?? { places: [], read };
    group.places.push(place);
    groups.set(key, group);
  });
  for (const { places, read } of groups.values()) {
    const turns = places.flatMap((place): [Moment, Turn][] => {
      const one = tries[place];
      if (one === undefined) return [];
      const { moment, candidate } = one;
      return [
        [moment, candidate.given],
        [moment, candidate.without],
      ];
    });
    const worths = await worthsOf({ source, lasting, read }, turns, luck, tools);
    places.forEach((place, nth) => {
      const without = worths[2 * nth + 1] ?? [];
      gains[place] = (worths[2 * nth] ?? []).map((worth, one) => worth - (without[one] ?? 0));
    });
  }
  return gains;
}

async function worthsOf(
  asked: Pick<Asked, 'source' | 'lasting'> & { readonly read: readonly Measurement[] },
  turns: readonly (readonly [Moment, Turn])[],
  { purpose, count }: { readonly purpose: string; readonly count: number },
  tools: Tools,
): Promise<readonly (readonly number[])[]> {
  const places = new Map<string, number>();
  const games: GameAsk[] = [];
  const at = turns.map(([{ seed, seats, turn }, ordered]) => {
    const key = JSON.stringify([seed, turn, ordered]);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = games.length;
    places.set(key, place);
    for (let luck = 0; luck < count; luck += 1) {
      const fork = { turn, ...ordered, luck: `${seed} ${turn} ${purpose} ${luck}` };
      games.push({ seed, seats, values: {}, rulesOff: [], fork });
    }
    return place;
  });
  const played = await playGames(asked.source, games, asked.read, tools);
  return at.map((place) =>
    Array.from({ length: count }, (_, luck) => worthOf(asked.lasting, played.of(place + luck))),
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function helping({ kinds }: Pick<Case, 'kinds'>): number {
  return kinds.filter(({ p }) => p < ERROR).length;
}

function seatReport(seat: string, turns: readonly number[], cases: readonly Case[]): SeatBusy {
  const isBusy = (one: Case) => helping(one) >= LEAST_KINDS;
  const kinds = [...new Set(cases.flatMap((one) => one.kinds.map(({ kind }) => kind)))];
  return {
    seat,
    busy: shareOf(cases.filter(isBusy).length, cases.length),
    turns: turns.map((turn) => {
      const here = cases.filter((one) => one.turn === turn);
      const mean = (count: (one: Case) => number) =>
        shareOf(
          here.reduce((sum, one) => sum + count(one), 0),
          here.length,
        );
      return {
        turn,
        cases: here.length,
        busy: shareOf(here.filter(isBusy).length, here.length),
        usable: mean((one) => one.usable),
        asked: mean((one) => one.kinds.length),
        helping: mean(helping),
        surely: mean(
          (one) =>
            heldTogether(
              one.kinds.map(({ p }) => p),
              ERROR,
            ).filter((held) => held).length,
        ),
      };
    }),
    kinds: kinds.map((kind) => {
      const seen = cases.flatMap((one) => one.kinds.filter((other) => other.kind === kind));
      return {
        kind,
        asked: seen.length,
        helps: seen.filter(({ p }) => p < ERROR).length,
        gain: rounded(seen.reduce((sum, { gain }) => sum + gain, 0) / seen.length),
      };
    }),
  };
}
