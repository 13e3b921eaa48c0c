// Decides what each event changes in a room. Whether it may happen was decided before: here nothing is refused.

import { fault, unreachable } from '../../base/index.ts';
import type { Session } from '../session.ts';
import { STILL, afterRest, clockFor } from './clock.ts';
import { afterOpening, afterRewind, moveItem } from './queue.ts';
import { handledOf } from './state.ts';
import type { Room } from './state.ts';
import type {
  Device,
  Lifted,
  QueueItem,
  RoomChange,
  RoomEvent,
  RoomOptions,
  RoomPhase,
} from './types.ts';

/** Takes one event in. Rooms that took the same events in are the same. */
export function apply(room: Room, event: RoomEvent): void {
  const { at, by, id, change } = event;
  changeBy(room, change, at);
  if (by !== null && id !== null) {
    const handled = handledOf(room, by);
    handled.done.add(id);
    handled.top = Math.max(handled.top, id);
  }
  room.events += 1;
  room.lastAt = Math.max(room.lastAt, at);
  room.version += 1;
}

function changeBy(room: Room, change: RoomChange, at: number): void {
  switch (change.kind) {
    case 'opened':
      return fault('A room opens once.', {});
    case 'resumed':
      room.clock = afterRest(room.clock, room.lastAt, at);
      return;
    case 'joined':
      room.devices.set(change.device.id, change.device);
      return;
    case 'let-in':
      return changeDevice(room, change.device, { state: 'in' });
    case 'left':
      return changeDevice(room, change.device, { state: 'out', seat: null });
    case 'seated':
      return changeDevice(room, change.device, { seat: change.seat });
    case 'role':
      return changeDevice(room, change.device, { role: change.role });
    case 'pen':
      if (change.device === null) room.pens.delete(change.seat);
      else room.pens.set(change.seat, change.device);
      return;
    case 'locked':
      room.locked = change.locked;
      return;
    case 'keys':
      room.keys = change.keys;
      return;
    case 'options':
      room.options = change.options;
      return;
    case 'clock':
      room.clock = change.clock;
      return;
    case 'frozen':
      room.frozen = change.frozen;
      return;
    case 'projector':
      // Rooms of before say less of their screen.
      room.projector = { ...room.projector, ...change.projector };
      return;
    case 'lifted':
      return lift(room, change.lifted, at);
    case 'ended':
      room.phase = 'ended';
      room.clock = STILL;
      return;
    case 'wiped':
      room.wiped = true;
      return;
    default:
      return changeGame(room, change, at);
  }
}

/** Lifting turns the screen to the map that it is about; what was done is kept for who leads. */
function lift(room: Room, lifted: Lifted | null, at: number): void {
  const shown = lifted === null ? {} : ({ shows: 'map', lens: lifted.lens } as const);
  room.projector = { ...room.projector, ...shown, lifted };
  room.lifts = [...room.lifts, { at, turn: room.game.turn(), lifted }];
}

function changeDevice(room: Room, id: string, part: Partial<Device>): void {
  const device = room.devices.get(id) ?? fault('There is no such device.', { id });
  room.devices.set(id, { ...device, ...part });
}

type DeviceChange =
  | 'opened'
  | 'resumed'
  | 'joined'
  | 'let-in'
  | 'left'
  | 'seated'
  | 'role'
  | 'pen'
  | 'locked'
  | 'keys'
  | 'options'
  | 'clock'
  | 'frozen'
  | 'projector'
  | 'lifted'
  | 'ended'
  | 'wiped';
type GameChange = Exclude<RoomChange, { readonly kind: DeviceChange }>;

function changeGame(room: Room, change: GameChange, at: number): void {
  const { game } = room;
  switch (change.kind) {
    case 'held':
      game.hold({ seat: change.seat, holder: change.holder, strategy: change.strategy });
      return;
    case 'phase':
      return goTo(room, change.phase, at);
    case 'closed':
      game.close();
      game.advance();
      return opened(room, 'report', at);
    case 'tail':
      for (let turn = 0; turn < change.turns && !game.over(); turn += 1) game.tail();
      return opened(room, 'tail', at);
    case 'draft': {
      const { seat, orders, intent, submitted } = change;
      if (submitted) game.submit(seat, orders, intent);
      else game.setDraft(seat, orders, intent);
      return;
    }
    case 'reopened':
      game.reopen(change.seat);
      return;
    case 'predicted':
      game.predict(change.seat, change.lesson, change.expects);
      return;
    case 'rewound':
      return rewind(room, change.turn, at);
    default:
      return changeTalk(room, change, at);
  }
}

type TalkChange = Exclude<
  GameChange,
  {
    readonly kind:
      | 'held'
      | 'phase'
      | 'closed'
      | 'tail'
      | 'draft'
      | 'reopened'
      | 'predicted'
      | 'rewound';
  }
>;

function changeTalk(room: Room, change: TalkChange, at: number): void {
  switch (change.kind) {
    case 'idea':
      room.ideas = [...room.ideas, change.idea];
      return;
    case 'vote':
      return vote(room, change);
    case 'idea-gone':
      room.ideas = room.ideas.filter(({ id }) => id !== change.idea);
      return;
    case 'queued':
      room.queue = [...room.queue, ...change.items];
      for (const item of change.items) moveItem(room.game, null, item);
      return;
    case 'queue':
      return replaceItem(room, change.item);
    case 'message': {
      room.messagesEver += 1;
      const { from, to, text } = change;
      const line = { number: room.messagesEver, at, from, to, text };
      room.messages = [...room.messages, line];
      return;
    }
    case 'note': {
      room.notesEver += 1;
      const { turn, objective, text } = change;
      room.notes = [...room.notes, { number: room.notesEver, at, turn, objective, text }];
      return;
    }
    case 'note-gone':
      room.notes = room.notes.filter(({ number }) => number !== change.number);
      return;
    default:
      return unreachable(change);
  }
}

function vote(
  room: Room,
  { idea, device, on }: Extract<TalkChange, { readonly kind: 'vote' }>,
): void {
  room.ideas = room.ideas.map((one) => {
    if (one.id !== idea) return one;
    const others = one.votes.filter((voter) => voter !== device);
    return { ...one, votes: on ? [...others, device] : others };
  });
}

function replaceItem(room: Room, item: QueueItem): void {
  const before = room.queue.find(({ id }) => id === item.id) ?? null;
  moveItem(room.game, before, item);
  room.queue = room.queue.map((one) => (one.id === item.id ? item : one));
}

/** A turn has opened: ideas, chosen news and lifted fog were of the one before. */
function opened(room: Room, phase: RoomPhase, at: number): void {
  room.queue = afterOpening(room.queue, room.game);
  room.ideas = [];
  room.projector = { ...room.projector, picked: null, lifted: null };
  stretch(room, phase, at);
}

function stretch(room: Room, phase: RoomPhase, at: number): void {
  room.phase = phase;
  room.clock = clockFor(room.options, phase, { now: at, paused: room.clock.paused });
}

/** From the briefing, a report and the tail the game goes on too; from stretch to stretch only the room does. */
function goTo(room: Room, phase: RoomPhase, at: number): void {
  if (phase !== 'brief' && GAME_MOVES.includes(room.phase)) room.game.advance();
  stretch(room, phase, at);
}

const GAME_MOVES: readonly RoomPhase[] = ['brief', 'report', 'tail'];

function rewind(room: Room, turn: number, at: number): void {
  const { game, branch } = room;
  const next = game.branch(turn) ?? fault('The game never came to this turn.', { turn });
  room.left.push({ branch, turn: game.turn(), game });
  room.game = next;
  room.branch = branch + 1;
  room.queue = afterRewind(room.queue, turn);
  room.ideas = [];
  room.projector = { ...room.projector, picked: null, lifted: null };
  stretch(room, firstPhase(next, room.options), at);
}

/** Where a room stands over a game that was just opened, resumed or taken back. */
export function firstPhase(game: Session, options: RoomOptions): RoomPhase {
  switch (game.phase()) {
    case 'brief':
      return 'lobby';
    case 'tail':
      return 'tail';
    case 'debrief':
      return 'debrief';
    case 'orders':
      return stretchAfter(null, game, options);
    default:
      return 'report';
  }
}

/** The stretch of a round that follows; null before the first. Those without time are passed over; answers need none. */
export function stretchAfter(
  now: 'look' | 'talk' | null,
  game: Pick<Session, 'answersOnly'>,
  { timing }: RoomOptions,
): 'look' | 'talk' | 'orders' {
  if (game.answersOnly()) return 'orders';
  if (now === null && timing.look > 0) return 'look';
  if (now !== 'talk' && timing.talk > 0) return 'talk';
  return 'orders';
}
