// Holds what a room is at a moment, as plain mutable fields that its functions share; it decides nothing.

import type { ClosedBooks, LoadedScenario, ScenarioFacts } from '../../scenario/index.ts';
import type { Session } from '../session.ts';
import type {
  Clock,
  Device,
  Idea,
  JoinKeys,
  LiftedOnce,
  Projector,
  QueueItem,
  RoomMessage,
  RoomNote,
  RoomOptions,
  RoomPhase,
  RoomRefusal,
} from './types.ts';

/** A game that the room left when it was taken back to an earlier turn. */
export interface LeftBranch {
  readonly branch: number;
  /** The turn it had come to. */
  readonly turn: number;
  readonly game: Session;
}

/** Whether a device is there, as the host's transport last said; no part of the events. */
export interface Presence {
  readonly connected: boolean;
  readonly since: number;
}

/** What became of a device's commands: ids that were carried out, and what the others were told. */
export interface Handled {
  /** The highest id that was carried out. */
  top: number;
  readonly done: Set<number>;
  /** Told since the host began; a host that comes back has no messages of before underway. */
  readonly told: Map<number, RoomRefusal | null>;
}

export interface Room {
  readonly id: string;
  readonly loaded: LoadedScenario;
  readonly scenario: ScenarioFacts;
  readonly books: ClosedBooks;
  game: Session;
  branch: number;
  readonly left: LeftBranch[];
  phase: RoomPhase;
  options: RoomOptions;
  keys: JoinKeys;
  locked: boolean;
  frozen: boolean;
  wiped: boolean;
  clock: Clock;
  /** By id, in the order in which they came; those that left stay. */
  readonly devices: Map<string, Device>;
  /** The device that writes for a seat. */
  readonly pens: Map<string, string>;
  queue: readonly QueueItem[];
  ideas: readonly Idea[];
  messages: readonly RoomMessage[];
  notes: readonly RoomNote[];
  /** By number: links of the notes that the record it goes on with has already. */
  readonly noteLinks: ReadonlyMap<number, string>;
  /** How many messages and notes there ever were: their numbers. */
  messagesEver: number;
  notesEver: number;
  projector: Projector;
  lifts: readonly LiftedOnce[];
  readonly handled: Map<string, Handled>;
  readonly presence: Map<string, Presence>;
  /** Events so far, and the host's time at the last of them. */
  events: number;
  lastAt: number;
  /** Rises with every change, presence among it. */
  version: number;
}

export function deviceOf(room: Room, id: string): Device | null {
  const device = room.devices.get(id);
  return device === undefined || device.state === 'out' ? null : device;
}

/** The device of a number, if it is here. */
export function numbered(room: Room, number: number): Device | null {
  for (const device of room.devices.values())
    if (device.number === number && device.state !== 'out') return device;
  return null;
}

export function isConnected(room: Room, id: string): boolean {
  return room.presence.get(id)?.connected === true;
}

/** Devices that play a seat, in the order in which they came. */
export function teamOf(room: Room, seat: string): readonly Device[] {
  return here(room).filter(
    (device) => device.role === 'seat' && device.state === 'in' && device.seat === seat,
  );
}

/** Devices that are in or ask to be. */
export function here(room: Room): readonly Device[] {
  return [...room.devices.values()].filter(({ state }) => state !== 'out');
}

/** Seats that people play. */
export function peopleOf({ game }: Room): readonly string[] {
  return game.holders().flatMap(({ seat, holder }) => (holder === 'person' ? [seat] : []));
}

export function handledOf(room: Room, device: string): Handled {
  const known = room.handled.get(device);
  if (known !== undefined) return known;
  const fresh: Handled = { top: 0, done: new Set(), told: new Map() };
  room.handled.set(device, fresh);
  return fresh;
}

/** Whether another turn opens after the one that is open: only then can something happen with it. */
export function opensAgain({ game }: Room): boolean {
  const { turns, tailTurns } = game.world;
  return !game.over() && game.turn() < turns + tailTurns;
}
