// Plays a game of a table again: as it was recorded, with other luck, or otherwise from one of its turns on.

import { fault } from '../../base/index.ts';
import {
  acceptOrders,
  chanceOf,
  copyState,
  openGame,
  openLedger,
  resolveAccepted,
  takesOrders,
} from '../../engine/index.ts';
import type { AcceptedOrder, Chance, Order, State, Strategy, World } from '../../engine/index.ts';
import {
  engineImprovised,
  engineInjects,
  isAnswer,
  optionsFor,
  seatWorldAt,
  strategyChance,
} from '../../session/index.ts';
import type { Fork, GameAsk, Recorded } from '../types.ts';
import { castFor } from './cast.ts';
import { viewAt } from './fork.ts';
import { keeper, keeperOf } from './keeper.ts';

/** What is played, and what is read of each state. */
export interface RecordedPlay<Reading> {
  /** The world of the game that was played; `from the fork on` it may be another of the same columns. */
  readonly world: World;
  readonly ask: GameAsk;
  readonly recorded: Recorded;
  /** The world from the fork on, where a value is another one then. */
  readonly forked: World;
  readonly read: (state: State) => Reading;
  /** Told of each seat and turn, from the fork on: how many recorded orders there were and how many were still lawful. */
  readonly onAgain?: (told: number, kept: number) => void;
  /** Told of the last state. */
  readonly onEnd?: (last: State) => void;
}

/** A recorded game as far as it has been played: its opened state of every turn. */
interface Stem {
  readonly chance: Chance;
  readonly states: State[];
}

/** Who decides what in a turn. */
interface Deciding {
  readonly cast: ReadonlyMap<string, Strategy>;
  readonly recorded: Recorded;
  /** By seat id: orders instead of what was recorded. */
  readonly instead: Readonly<Record<string, readonly Order[]>>;
  /** By seat id: orders before what was recorded. */
  readonly first: Readonly<Record<string, readonly Order[]>>;
  /** Seats that decide by their strategy. */
  readonly freely: readonly string[];
}

const MOST_STEMS = 3;
const MOST_CHANCES = 40;
const stems = keeperOf<Stem>(MOST_STEMS);
const chances = keeper<string, Chance>(MOST_CHANCES);
const NO_ORDERS: Readonly<Record<string, readonly Order[]>> = {};

/**
 * What is read of the state after every turn. Seats order what they ordered at the table, as far as their view allows it;
 * where it does not, and in turns that were not recorded, their strategy decides what comes beside it.
 */
export function playRecorded<Reading>(play: RecordedPlay<Reading>): readonly Reading[] {
  const { world, ask, recorded, forked, read, onAgain, onEnd } = play;
  const heard = onAgain === undefined ? {} : { onAgain };
  const { fork } = ask;
  const decided = decidingIn(world, ask, recorded);
  if (fork === undefined) {
    const chance = chances.get(ask.seed, () => chanceOf(ask.seed));
    const readings: Reading[] = [];
    let state = openGame(world, chance);
    while (!state.over) {
      state = nextState(world, state, {
        chance,
        seen: chance,
        deciding: decided(state.turn),
        ...heard,
      });
      readings.push(read(state));
    }
    onEnd?.(state);
    return readings;
  }
  if (forked.layout.size !== world.layout.size)
    fault('A value that changes the map cannot change within a game.', { turn: fork.turn });
  const stem = stemOf(world, ask, recorded);
  const start = stateOf(world, stem, { turn: fork.turn, decided });
  const chance = chances.get(fork.luck, () => chanceOf(fork.luck));
  const readings = stem.states.slice(1, fork.turn).map(read);
  const changed = decidingIn(forked, ask, recorded, fork);
  let state = copyState(forked.layout, start);
  while (!state.over) {
    const seen = state.turn === fork.turn ? stem.chance : chance;
    state = nextState(forked, state, { chance, seen, deciding: changed(state.turn), ...heard });
    readings.push(read(state));
  }
  onEnd?.(state);
  return readings;
}

/** Who decides what in each turn: with the fork's orders in its turn and the one after, and its free seats from then on. */
function decidingIn(
  world: World,
  ask: GameAsk,
  recorded: Recorded,
  fork?: Fork,
): (turn: number) => Deciding {
  const cast = castFor(world, ask.seats);
  const plain = { cast, recorded, instead: NO_ORDERS, first: NO_ORDERS, freely: [] };
  return (turn) => {
    if (fork === undefined || turn < fork.turn) return plain;
    if (turn === fork.turn) return { ...plain, instead: fork.orders, first: fork.first };
    const freely = fork.freely ?? [];
    return {
      ...plain,
      freely,
      instead: turn === fork.turn + 1 ? (fork.next ?? NO_ORDERS) : NO_ORDERS,
    };
  };
}

/** Recorded games stand in many asks of a batch as one object: their text is written once. */
const written = new WeakMap<Recorded, string>();

function stemOf(world: World, { seed, seats }: GameAsk, recorded: Recorded): Stem {
  let text = written.get(recorded);
  if (text === undefined) {
    text = JSON.stringify(recorded);
    written.set(recorded, text);
  }
  return stems(world).get(`${JSON.stringify([seed, seats])}${text}`, () => {
    const chance = chanceOf(seed);
    return { chance, states: [openGame(world, chance)] };
  });
}

/** The opened state of a turn; the game is played on until then. */
function stateOf(
  world: World,
  { chance, states }: Stem,
  { turn, decided }: { readonly turn: number; readonly decided: (turn: number) => Deciding },
): State {
  let last = states.at(-1);
  while (last !== undefined && !last.over && states.length < turn) {
    const copy = copyState(world.layout, last);
    last = nextState(world, copy, { chance, seen: chance, deciding: decided(last.turn) });
    states.push(last);
  }
  return states[turn - 1] ?? fault('There is no such turn.', { turn });
}

interface Turning {
  readonly chance: Chance;
  /** The chance by which seats saw this turn: that of the game before it parted. */
  readonly seen: Chance;
  readonly deciding: Deciding;
  readonly onAgain?: RecordedPlay<unknown>['onAgain'];
}

/** Resolves one turn in place, with the injects that were released in it at the table. */
function nextState(world: World, state: State, turning: Turning): State {
  const { chance, deciding } = turning;
  const accepted = takesOrders(world, state) ? acceptedIn(world, state, turning) : [];
  const round = deciding.recorded.turns[state.turn - 1];
  const injects = engineInjects(world, round?.injects ?? []);
  const improvised = engineImprovised(world, round?.improvised ?? []);
  const options = { chance, ledger: openLedger(false), injects, improvised, inPlace: true };
  return resolveAccepted(world, state, accepted, options).state;
}

function acceptedIn(
  world: World,
  state: State,
  { seen, deciding, onAgain }: Omit<Turning, 'chance'>,
): readonly AcceptedOrder[] {
  const surprised = surprisedSeats(world, state, deciding.recorded);
  return world.seats.flatMap(({ id }, seat): readonly AcceptedOrder[] => {
    const told = ordersOf(state.turn, id, deciding);
    const strategy = deciding.cast.get(id);
    const idle = strategy === undefined || strategy.idle === true;
    const isQuiet = told?.length === 0 && !surprised.includes(seat);
    if (isQuiet || (told === null && idle)) return [];
    const view = viewAt(world, state, seat, seen);
    const seatWorld = seatWorldAt(world, seat);
    const kept = told === null ? null : acceptOrders(seatWorld, view, told);
    if (kept !== null) onAgain?.(kept.accepted.length + kept.refused.length, kept.accepted.length);
    const isRepeat = deciding.recorded.turns[state.turn - 1]?.repeated === true;
    const isWhole = kept !== null && (isRepeat || kept.refused.length === 0);
    if (kept !== null && (idle || (isWhole && !surprised.includes(seat)))) return kept.accepted;
    const luck = strategyChance(seen, state.turn, seat, world.seats.length);
    const all = idle ? [] : strategy.decide(view, optionsFor(seatWorld, view), luck);
    const own = isWhole ? all.filter(isAnswer) : all;
    const orders = [...(kept?.accepted.map(({ order }) => order) ?? []), ...own];
    return orders.length === 0 ? [] : acceptOrders(seatWorld, view, orders).accepted;
  });
}

/** Seats that are asked what nobody was asked at the table in this turn: the record holds no answer of theirs. */
function surprisedSeats(world: World, state: State, recorded: Recorded): readonly number[] {
  const asked = recorded.turns[state.turn - 1]?.asked ?? [];
  return state.records.events.flatMap(({ event, turn, answered }) => {
    const def = world.happenings[event];
    const isNew = turn === state.turn && answered === null && def !== undefined;
    return isNew && def.asks >= 0 && !asked.includes(def.id) ? [def.asks] : [];
  });
}

/** What a seat orders by the record or by what replaces it; null when its strategy decides. */
function ordersOf(
  turn: number,
  id: string,
  { recorded, instead, first, freely }: Deciding,
): readonly Order[] | null {
  const before = first[id] ?? [];
  const given = instead[id];
  if (given !== undefined) return [...before, ...given];
  const round = freely.includes(id) ? undefined : recorded.turns[turn - 1];
  if (round === undefined || round.undecided === true) return null;
  return [...before, ...(round.orders[id] ?? [])];
}
