// Decides how a room begins, and how it is made again from its events; what each event changes stands beside.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { compileWorld } from '../../engine/index.ts';
import type { World } from '../../engine/index.ts';
import type { LoadedScenario } from '../../scenario/index.ts';
import { tableLessonsOf } from '../lessons.ts';
import { openSession, resumeSession } from '../session.ts';
import type { Session } from '../session.ts';
import { optionsShape } from '../wire/check.ts';
import { clockFor, isTimed } from './clock.ts';
import { NO_NOTES, heldAs, isSetupOf, notesIn, queueOver } from './continued.ts';
import { apply, firstPhase } from './fold.ts';
import { mintKeys } from './keys.ts';
import { firstQueue } from './queue.ts';
import type { Room } from './state.ts';
import type {
  Means,
  Projector,
  RoomAsked,
  RoomChange,
  RoomEvent,
  RoomParts,
  RoomProblem,
} from './types.ts';

const NOTHING_SHOWN: Projector = {
  shows: 'join',
  lens: 'posture',
  blank: false,
  message: null,
  picked: null,
  lifted: null,
};

type Opened = Extract<RoomChange, { readonly kind: 'opened' }>;

/** The events with which a room begins: it exists once they are stored. The console is the first of its devices. */
export function openingOf(
  { setup, options, record }: RoomAsked,
  { now, random }: Means,
): readonly RoomEvent[] {
  const console = random();
  const opened: RoomChange = {
    kind: 'opened',
    room: random(),
    setup,
    options,
    keys: mintKeys(random),
    console,
    record,
  };
  const device = {
    id: console,
    number: 1,
    role: 'console',
    state: 'in',
    seat: null,
    wishes: null,
    joinedAt: now,
  } as const;
  return [opened, { kind: 'joined', device } as const].map((change) => ({
    at: now,
    by: null,
    id: null,
    change,
  }));
}

/** The room that these events make. The same events and parts give the same room. */
export function openRoom(
  events: readonly RoomEvent[],
  parts: RoomParts,
): Result<Room, RoomProblem> {
  const [first, ...others] = events;
  if (first === undefined || first.change.kind !== 'opened')
    return err({ code: 'not-a-room', subject: '' });
  const room = begun(first.change, first.at, parts);
  if (room.ok) for (const event of others) apply(room.value, event);
  return room;
}

function begun(opened: Opened, at: number, parts: RoomParts): Result<Room, RoomProblem> {
  const bad = optionsShape(opened.options, 'options');
  if (bad !== null) return err({ code: 'options-bad', subject: bad });
  const { scenario, options } = opened.setup;
  // A table that many watch is played with closed books.
  if (options.openBook) return err({ code: 'setup-bad', subject: 'openBook' });
  const loaded = parts.load(scenario.text, scenario.id);
  if (loaded === null) return err({ code: 'scenario-unreadable', subject: scenario.id });
  const game = gameOf(opened, loaded, parts);
  return game.ok ? ok(roomOver(opened, at, { loaded, game: game.value })) : game;
}

function gameOf(
  { setup, record }: Opened,
  loaded: LoadedScenario,
  { strategies }: RoomParts,
): Result<Session, RoomProblem> {
  const turns = setup.options.turns ?? loaded.turns;
  const lessons = tableLessonsOf(loaded.lessons, turns);
  const world = worldOf(loaded, turns);
  if (record === null) {
    const opened = openSession(setup, world, strategies, lessons);
    return opened.ok ? opened : err({ code: 'setup-bad', subject: opened.error.code });
  }
  if (!isSetupOf(setup, record)) return err({ code: 'setup-bad', subject: 'record' });
  const back = resumeSession(record, world, strategies, lessons);
  if (back.ok) return heldAs(back.value, setup);
  const { error } = back;
  return error.code === 'setup'
    ? err({ code: 'setup-bad', subject: error.setup.code })
    : err({ code: 'record-differs', subject: String(error.difference.turn) });
}

/** By scenario and length, so that rooms of one scenario compile it once. */
const worlds = new WeakMap<LoadedScenario, Map<number, World>>();

function worldOf(loaded: LoadedScenario, turns: number): World {
  const known = worlds.get(loaded) ?? new Map<number, World>();
  worlds.set(loaded, known);
  const world = known.get(turns) ?? compileWorld({ ...loaded.draft, turns });
  known.set(turns, world);
  return world;
}

interface Told {
  readonly loaded: LoadedScenario;
  readonly game: Session;
}

function roomOver(opened: Opened, at: number, { loaded, game }: Told): Room {
  const { room: id, setup, options, keys, record } = opened;
  const { fictionalNames, plan } = setup.options;
  const books = fictionalNames ? loaded.closed.fictional : loaded.closed.real;
  if (game.phase() === 'resolve') game.advance();
  const phase = firstPhase(game, options);
  const queue = firstQueue(books, plan, at);
  const { notes, links } = record === null ? NO_NOTES : notesIn(record, at);
  return {
    id,
    loaded,
    scenario: fictionalNames ? loaded.fictional : loaded.facts,
    books,
    game,
    branch: 1,
    left: [],
    phase,
    options,
    keys,
    locked: false,
    frozen: false,
    wiped: false,
    // People are not back yet: no clock of a game that goes on runs until it is let.
    clock: clockFor(options, phase, { now: at, paused: record !== null && isTimed(phase) }),
    devices: new Map(),
    pens: new Map(),
    queue: record === null ? queue : queueOver(queue, game, at),
    ideas: [],
    messages: [],
    notes,
    noteLinks: links,
    messagesEver: 0,
    notesEver: notes.length,
    projector: NOTHING_SHOWN,
    lifts: [],
    handled: new Map(),
    presence: new Map(),
    events: 1,
    lastAt: at,
    version: 1,
  };
}
