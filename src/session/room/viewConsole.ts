// Gathers what who leads is told: seats, devices, the queue, what waits, what the table has seen, what the projector shows.

import { WAITS } from './stands.ts';
import type {
  ConsoleDevice,
  ConsoleSeat,
  ConsoleView,
  QueueLine,
  SeatStand,
} from '../wire/messages.ts';
import { gameChange, remembered, turnChange } from './memo.ts';
import { coverageOf, signaturesOf } from './coverage.ts';
import { rewindTurns } from './decideConsole.ts';
import { here, isConnected, opensAgain, peopleOf, teamOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device, Override, QueueItem } from './types.ts';
import { baseView } from './viewBase.ts';
import type { OwnOf, SharedOf } from './viewBase.ts';
import { screenShown } from './viewScreen.ts';
import { MOST_SHOWN, deskFor } from './viewSeat.ts';

export function consoleOwn({ number }: Device): OwnOf<ConsoleView> {
  return { device: number, role: 'console' };
}

export function consoleShared(room: Room, now: number): SharedOf<ConsoleView> {
  return {
    ...baseView(room),
    people: peopleAsked(room),
    keys: room.keys,
    locked: room.locked,
    options: room.options,
    seats: room.game.holders().map(({ seat }) => consoleSeat(room, seat)),
    devices: here(room).map((one) => consoleDevice(room, one, now)),
    consoles: here(room).filter(({ id, role }) => role === 'console' && isConnected(room, id))
      .length,
    queue: room.queue.map(queueLine),
    opensAgain: opensAgain(room),
    overrides: overridesOf(room),
    signatures: remembered(room, { name: 'signatures', version: gameChange(room) }, () =>
      signaturesOf(room),
    ),
    coverage: remembered(room, { name: 'coverage', version: coverageVersion(room) }, () =>
      coverageOf(room),
    ),
    messages: room.messages.slice(-MOST_SHOWN),
    notes: room.notes,
    projector: screenShown(room, true),
    lifts: room.lifts,
    rewindTo: rewindTurns(room),
    branches: room.left.map(({ branch, turn }) => ({ branch, turn })),
  };
}

/** Between two quarters only some seats are asked: who leads waits for these and no others. Nobody else is told how many. */
function peopleAsked(room: Room): ConsoleView['people'] {
  const { game } = room;
  const people = peopleOf(room);
  const ready = people.filter((seat) => game.draft(seat).submitted).length;
  const owing = people.filter((seat) => game.owing().includes(seat)).length;
  return {
    ready,
    all: room.phase === 'orders' && owing + ready > 0 ? owing + ready : people.length,
  };
}

/** Suggestions depend on what the queue still holds. */
function coverageVersion(room: Room): string {
  return `${turnChange(room)} ${room.queue.map(({ state }) => state).join(' ')}`;
}

function consoleSeat(room: Room, seat: string): ConsoleSeat {
  const { game } = room;
  const held = game.holders().find((one) => one.seat === seat);
  const draft = game.draft(seat);
  const team = teamOf(room, seat);
  const pen = room.devices.get(room.pens.get(seat) ?? '');
  return {
    seat,
    holder: held?.holder ?? 'idle',
    strategy: held?.strategy ?? null,
    stand: standOf(room, seat),
    devices: team.length,
    connected: team.filter(({ id }) => isConnected(room, id)).length,
    pen: pen?.number ?? null,
    orders: draft.orders.length,
    points: game.view(seat).purse.points,
    toSign: held?.holder === 'person' ? deskFor(room, seat).proposals.length : 0,
    intent: draft.intent,
    pad: draft.orders,
    predictions: game.predictions(seat),
  };
}

function standOf({ game, phase }: Room, seat: string): SeatStand {
  const held = game.holders().find((one) => one.seat === seat);
  if (held?.holder !== 'person') return 'computer';
  if (!WAITS.includes(phase)) return 'idle';
  const draft = game.draft(seat);
  if (draft.submitted) return 'ready';
  if (!game.owing().includes(seat)) return 'not-asked';
  return draft.orders.length > 0 || draft.intent !== '' ? 'writing' : 'idle';
}

function consoleDevice(room: Room, device: Device, now: number): ConsoleDevice {
  const presence = room.presence.get(device.id);
  const { number, role, state, seat, wishes } = device;
  return {
    device: number,
    role,
    state: state === 'asking' ? 'asking' : 'in',
    seat,
    wishes,
    connected: presence?.connected === true,
    sinceMs: presence === undefined ? null : Math.max(0, now - presence.since),
  };
}

/** An event of the scenario is told to everybody; what was made by hand only to whom its news is for. */
function queueLine(item: QueueItem): QueueLine {
  if (item.made === null) return { ...item, audience: null };
  const told = item.made.effects.flatMap((effect) =>
    effect.kind === 'news' ? [effect.audience] : effect.kind === 'event' ? [null] : [],
  );
  const isForAll = told.includes(null);
  return {
    ...item,
    audience: isForAll ? null : [...new Set(told.flatMap((seats) => seats ?? []))],
  };
}

function overridesOf({ queue, game }: Room): readonly Override[] {
  return queue.flatMap(({ made, state, turn, at }): Override[] => {
    if (made?.kind !== 'override') return [];
    if (state === 'released') return [{ at, turn: game.turn() + 1, made }];
    return state === 'happened' ? [{ at, turn, made }] : [];
  });
}
