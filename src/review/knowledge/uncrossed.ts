// Finds what was known in the room and never crossed a ministry or a border: one seat knew, another decided without it.

import type { Order, SeatDef } from '../../engine/index.ts';
import { KNOWLEDGE_READINGS } from '../../session/index.ts';
import type { KnowledgeReading } from '../../session/index.ts';
import type { ReviewGame, ReviewTurn } from '../game/index.ts';
import { stateAt } from '../game/index.ts';
import { ordersIn } from '../whatIf/index.ts';
import { observedIn, truthOf } from './knowledge.ts';
import { viewIn } from './views.ts';

/** One turn in which a seat decided on a zone without knowing what another seat knew. */
export interface UncrossedTurn {
  readonly turn: number;
  readonly truth: number;
  readonly knower: { readonly value: number; readonly band: number };
  /** Null: the one who decided saw nothing of it. */
  readonly decider: { readonly value: number; readonly band: number } | null;
  /** The orders that touched the zone, by their place. */
  readonly orders: readonly number[];
}

export interface Uncrossed {
  readonly zone: number;
  readonly reading: KnowledgeReading;
  /** Seats by index. */
  readonly knower: number;
  readonly decider: number;
  /** `border`: the knower answers or speaks for zones of another state only. `ministry`: both belong to one country. */
  readonly line: 'border' | 'ministry';
  readonly turns: readonly UncrossedTurn[];
  /** How far the decider was from the truth at the worst; where it saw nothing, it is held to have supposed the zones' mean. */
  readonly gap: number;
}

/** Half a band this narrow, of 1, is knowledge; one this wide is none. @source design choice */
const NARROW = 0.06;
const WIDE = 0.1;
/** News that tells how a zone stands: a warning, and what a rule of the scenario says. */
const TELLING: readonly string[] = ['warning', 'rule'];

/**
 * Widest gaps first. A knower's band is narrow; a decider's is wide, and what it believed lies well outside what the knower
 * knew; and nothing that tells how the zone stands had reached it in this turn or the one before. Networks and the control
 * seat do not count: nobody expects them to tell.
 */
export function uncrossedIn(game: ReviewGame): readonly Uncrossed[] {
  const found = new Map<string, Uncrossed>();
  for (const turn of game.turns) {
    for (const [decider, byZone] of deciders(game, turn)) {
      for (const [zone, orders] of byZone) {
        if (wasTold(game, decider, { turn: turn.turn, zone })) continue;
        for (const reading of KNOWLEDGE_READINGS) {
          const one = uncrossedAt(game, { turn: turn.turn, decider, zone, reading, orders });
          if (one !== null) put(found, one);
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => b.gap - a.gap || b.turns.length - a.turns.length);
}

/** By seat, the zones that its orders of the turn name, with the places of these orders. */
function deciders(
  game: ReviewGame,
  turn: ReviewTurn,
): ReadonlyMap<number, ReadonlyMap<number, readonly number[]>> {
  const seats = new Map<number, Map<number, number[]>>();
  for (const { seat, index, order } of ordersIn(game, turn)) {
    if (!isTold(game.world.seats[seat])) continue;
    for (const zone of zonesNamed(game, order)) {
      const byZone = seats.get(seat) ?? new Map<number, number[]>();
      seats.set(seat, byZone);
      byZone.set(zone, [...(byZone.get(zone) ?? []), index]);
    }
  }
  return seats;
}

function zonesNamed({ world }: ReviewGame, { zone, to }: Order): readonly number[] {
  return [zone, to].flatMap((id) => {
    const index = id === undefined ? undefined : world.index.zone.get(id);
    return index === undefined ? [] : [index];
  });
}

/** Seats that others expect to share what they know. */
function isTold(seat: SeatDef | undefined): boolean {
  return seat !== undefined && seat.kind !== 'network' && seat.kind !== 'control';
}

/** Whether a seat read in this turn, or in the one before, how a zone stands. */
function wasTold(
  game: ReviewGame,
  seat: number,
  { turn, zone }: { readonly turn: number; readonly zone: number },
): boolean {
  return [turn - 1, turn].some((at) =>
    viewIn(game, seat, at)?.news.some((line) => line.zone === zone && TELLING.includes(line.code)),
  );
}

interface Deciding {
  readonly turn: number;
  readonly decider: number;
  readonly zone: number;
  readonly reading: KnowledgeReading;
  readonly orders: readonly number[];
}

/** The seat that knew best what the decider did not; null when the decider knew as well, or nobody did. */
function uncrossedAt(
  game: ReviewGame,
  { turn, decider, zone, reading, orders }: Deciding,
): Uncrossed | null {
  const state = stateAt(game, turn);
  const view = viewIn(game, decider, turn);
  if (state === null || view === null) return null;
  const subject = { of: 'zone', reading, subject: zone } as const;
  const truth = truthOf(state, subject);
  const believed = observedIn(view, subject);
  if (believed !== null && believed.band < WIDE) return null;
  let best: { readonly seat: number; readonly value: number; readonly band: number } | null = null;
  game.world.seats.forEach((seat, index) => {
    if (index === decider || !isTold(seat)) return;
    const seen = viewIn(game, index, turn);
    const known = seen === null ? null : observedIn(seen, subject);
    if (known === null || known.band > NARROW) return;
    if (best === null || known.band < best.band) best = { seat: index, ...known };
  });
  const knower = best as {
    readonly seat: number;
    readonly value: number;
    readonly band: number;
  } | null;
  if (knower === null) return null;
  const apart = Math.abs((believed?.value ?? meanOf(state[reading])) - truth);
  if (apart <= 2 * knower.band + NARROW) return null;
  const { value, band } = knower;
  return {
    zone,
    reading,
    knower: knower.seat,
    decider,
    line: lineBetween(game, knower.seat, decider),
    turns: [{ turn, truth, knower: { value, band }, decider: believed, orders }],
    gap: apart,
  };
}

function meanOf(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
}

function put(found: Map<string, Uncrossed>, one: Uncrossed): void {
  const key = `${one.zone}|${one.reading}|${one.knower}|${one.decider}`;
  const known = found.get(key);
  const turns = [...(known?.turns ?? []), ...one.turns];
  found.set(key, { ...one, turns, gap: Math.max(known?.gap ?? 0, one.gap) });
}

/** The states that a seat belongs to: its own, or those of the zones that it speaks for. */
function countriesOf({ world }: ReviewGame, index: number): readonly number[] {
  const seat = world.seats[index];
  if (seat === undefined) return [];
  if (seat.kind === 'state') return [seat.holds];
  return seat.zones.flatMap((zone) => world.zones[zone]?.authority ?? []);
}

function lineBetween(game: ReviewGame, knower: number, decider: number): Uncrossed['line'] {
  const own = countriesOf(game, decider);
  return countriesOf(game, knower).some((state) => own.includes(state)) ? 'ministry' : 'border';
}
