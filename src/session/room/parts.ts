// Decides which parts of a screen belong to a device and makes them, each once; a part is named by what it holds.

import { hashHex } from '../../base/index.ts';
import type { ClosedBooks } from '../../scenario/index.ts';
import { consoleSheetOf, publicSheetOf, publicWorldOf, seatSheetOf } from '../screen/index.ts';
import type { Json, RoomGame, Sheet, Still } from '../wire/messages.ts';
import { consoleToWire, publicToWire, sheetToWire, worldToWire } from '../wire/screens.ts';
import { everyChange, remembered, turnChange } from './memo.ts';
import { textsOf } from './queue.ts';
import type { Room } from './state.ts';
import type { Device } from './types.ts';

/** Whose eyes a part is for. */
export type Eyes =
  | { readonly kind: 'console' }
  | { readonly kind: 'public' }
  | { readonly kind: 'seat'; readonly seat: string };

/** Who sees what: a seat's screen for its team and for a vip who watches it, everything for a console, else what all may see. */
export function eyesOf({ role, seat, state }: Device): Eyes {
  if (role === 'console') return { kind: 'console' };
  const isAtSeat = state === 'in' && seat !== null && (role === 'seat' || role === 'vip');
  return isAtSeat ? { kind: 'seat', seat } : { kind: 'public' };
}

export interface Part<Body> {
  readonly key: string;
  readonly body: Body;
}

interface Kept {
  readonly of: string;
  readonly part: Part<Json | Still>;
}

/** The newest still and sheet for each pair of eyes; a room is small enough to keep them all. */
const kept = new WeakMap<Room, Map<string, Kept>>();

/** A part's name is drawn from the room's own, which nobody is told: it says nothing, and no other room has it. */
function keep<Body extends Json | Still>(
  room: Room,
  place: string,
  { of, make }: { readonly of: string; readonly make: () => Body },
): Part<Body> {
  const parts = kept.get(room) ?? new Map<string, Kept>();
  kept.set(room, parts);
  const before = parts.get(place);
  if (before?.of === of) return before.part as Part<Body>;
  const body = make();
  const key = hashHex(`${room.id}|${place}|${of}`).slice(0, 32);
  const part: Part<Body> = { key, body };
  parts.set(place, { of, part });
  return part;
}

function nameOf(eyes: Eyes): string {
  return eyes.kind === 'seat' ? `seat:${eyes.seat}` : eyes.kind;
}

/** The scenario's open texts and the world as these eyes may know it. */
export function stillFor(room: Room, eyes: Eyes): Part<Still> {
  return keep(room, `still ${nameOf(eyes)}`, {
    of: '',
    make: () => ({
      scenario: room.scenario,
      world: worldFor(room, eyes),
      game: gameOf(room),
    }),
  });
}

/** Worlds as they are sent: by a seat's world, or by the whole one for what all may see; rooms that play the same share them. */
const packed = new WeakMap<object, Json>();

function worldFor({ game }: Room, eyes: Eyes): Json {
  const of = eyes.kind === 'seat' ? game.seatWorld(eyes.seat) : game.world;
  const known =
    packed.get(of) ??
    worldToWire(eyes.kind === 'seat' ? game.seatWorld(eyes.seat) : publicWorldOf(game.world));
  packed.set(of, known);
  return known;
}

const texts = new WeakMap<object, string>();

/** The JSON of a value that never changes, made once. */
export function textOf(value: Json | object): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, known);
  return known;
}

/** What the turn has brought to these eyes. */
export function sheetFor(room: Room, eyes: Eyes): Part<Sheet> {
  const { books, queue } = room;
  return keep(room, `sheet ${nameOf(eyes)}`, {
    of: sheetVersion(room),
    make: () => sheetOf(room, eyes, { ...books, events: textsOf(books, queue, languageOf(room)) }),
  });
}

/** What a sheet depends on: the turn, who holds seats, and the words that the room gave to injects that happened. */
function sheetVersion(room: Room): string {
  return remembered(room, { name: 'sheet version', version: everyChange(room) }, () => {
    const words = room.queue.flatMap(({ inject, state, title, text }) =>
      inject !== null && state === 'happened' && (title !== null || text !== null)
        ? [[inject, title, text]]
        : [],
    );
    return `${turnChange(room)} ${JSON.stringify(words)}`;
  });
}

function sheetOf({ game }: Room, eyes: Eyes, books: ClosedBooks): Sheet {
  switch (eyes.kind) {
    case 'console':
      return consoleToWire(consoleSheetOf(game, books));
    case 'public':
      return publicToWire(publicSheetOf(game, books));
    case 'seat':
      return sheetToWire(seatSheetOf(game, books, eyes.seat));
  }
}

function languageOf({ game }: Room) {
  return game.setup.options.language;
}

/** How the game is played; the seed is not among it. */
function gameOf({ game, loaded }: Room): RoomGame {
  const { world, setup } = game;
  return {
    turns: world.turns,
    tailTurns: world.tailTurns,
    calendarTurns: world.turns === loaded.turns ? null : loaded.turns,
    plan: setup.options.plan,
    perRound: setup.options.turnsPerRound,
    fictional: setup.options.fictionalNames,
    startYear: world.startYear,
    startQuarter: world.startQuarter,
  };
}
