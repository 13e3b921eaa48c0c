// Decides whether any seat is bored: how many kinds of orders would each help its seat now, at some turns of some games.

import type { OrderKindId, World } from '../../engine/index.ts';
import type { Tools } from '../experiment/index.ts';
import type { GameAsk, ScenarioText } from '../types.ts';
import { worldOf } from '../worker/index.ts';
import { choicesAt } from './candidates.ts';
import type { Candidate, Choice, Moment } from './candidates.ts';
import { playGames, rounded, shareOf } from './games.ts';
import { scoredSeat, strivingSeats } from './goals.ts';
import type { Scored } from './goals.ts';
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

/** What one kind of order did in one case. */
interface KindSeen {
  readonly kind: OrderKindId;
  readonly gain: number;
  readonly p: number;
}

interface Case extends Moment {
  readonly kinds: readonly KindSeen[];
}

export interface SeatTurn {
  readonly turn: number;
  readonly cases: number;
  /** Share of cases with enough kinds that help. */
  readonly busy: number;
  /** Mean numbers of kinds: that may be used, that help, that help when at most a tenth of those named may be luck. */
  readonly usable: number;
  readonly helping: number;
  readonly surely: number;
}

export interface SeatBusy {
  readonly seat: string;
  readonly busy: number;
  readonly turns: readonly SeatTurn[];
  /** By kind: in how many cases it could be used, and in how many it helped. */
  readonly kinds: readonly {
    readonly kind: OrderKindId;
    readonly usable: number;
    readonly helps: number;
    /** Mean gain, in spreads of the known strategies. */
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
    const scored = await scoredSeat(source, seat, {}, tools);
    const moments = Array.from({ length: games }, (_, at) => `${key} busy ${at}`).flatMap((seed) =>
      turns.map((turn): Moment => ({ seed, seats: dealt(world.seats, seed), turn, seat })),
    );
    seats.push(seatReport(scored.id, turns, await casesOf(world, scored, moments, tools)));
  }
  const cases = seats.length * turns.length * games;
  const busy = seats.reduce((sum, one) => sum + one.busy, 0) / Math.max(1, seats.length);
  return { games, cases, busy: rounded(busy), seats };
}

interface Considered {
  readonly moment: Moment;
  readonly choice: Choice;
}

/** Targets are chosen on some luck; what they gain is told from other luck. */
async function casesOf(
  world: World,
  scored: Scored,
  moments: readonly Moment[],
  tools: Tools,
): Promise<readonly Case[]> {
  const considered = moments.flatMap((moment) =>
    choicesAt(world, moment).map((choice): Considered => ({ moment, choice })),
  );
  const contested = considered.filter(({ choice }) => choice.candidates.length > 1);
  const tried = await scoresOf(
    scored,
    contested.flatMap(({ moment, choice }) =>
      choice.candidates.map((candidate) => ({ moment, candidate })),
    ),
    { purpose: 'choose', count: CHOOSING },
    tools,
  );
  let at = 0;
  const chosen = considered.map(({ moment, choice }): Considered => {
    const { candidates } = choice;
    if (candidates.length < 2) return { moment, choice };
    const worths = candidates.map(() => sumOf(tried[at++] ?? []));
    const best = candidates[worths.indexOf(Math.max(...worths))];
    return { moment, choice: { ...choice, candidates: best === undefined ? [] : [best] } };
  });
  const pairs = chosen.flatMap(({ moment, choice }) => [
    { moment, candidate: choice.candidates[0] ?? choice.without },
    { moment, candidate: choice.without },
  ]);
  const tested = await scoresOf(scored, pairs, { purpose: 'test', count: TESTING }, tools);
  const seen = chosen.map(({ choice }, one): KindSeen => {
    const given = tested[2 * one] ?? [];
    const not = tested[2 * one + 1] ?? [];
    const { mean, p } = testedAbove(given.map((score, luck) => score - (not[luck] ?? 0)));
    return { kind: choice.kind, gain: mean, p };
  });
  return moments.map((moment) => ({
    ...moment,
    kinds: seen.filter((_, one) => chosen[one]?.moment === moment),
  }));
}

interface Try {
  readonly moment: Moment;
  readonly candidate: Candidate;
}

/** Scores of each try over some continuations. Tries of one moment share their luck; equal ones are played once. */
async function scoresOf(
  { source, objective, score, values }: Scored,
  tries: readonly Try[],
  { purpose, count }: { readonly purpose: string; readonly count: number },
  tools: Tools,
): Promise<readonly (readonly number[])[]> {
  const places = new Map<string, number>();
  const games: GameAsk[] = [];
  const at = tries.map(({ moment, candidate }) => {
    const { seed, seats, turn } = moment;
    const key = JSON.stringify([seed, turn, candidate]);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = games.length;
    places.set(key, place);
    for (let luck = 0; luck < count; luck += 1) {
      const fork = { turn, ...candidate, luck: `${seed} ${turn} ${purpose} ${luck}` };
      games.push({ seed, seats, values, rulesOff: [], fork });
    }
    return place;
  });
  const played = await playGames(source, games, objective.measurements, tools);
  return at.map((place) =>
    Array.from({ length: count }, (_, luck) => score(played.of(place + luck))),
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function helping({ kinds }: Case): number {
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
        usable: mean((one) => one.kinds.length),
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
        usable: seen.length,
        helps: seen.filter(({ p }) => p < ERROR).length,
        gain: rounded(seen.reduce((sum, { gain }) => sum + gain, 0) / seen.length),
      };
    }),
  };
}
