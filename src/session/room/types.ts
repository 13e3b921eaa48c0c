// States what a room is made of: its devices, clock, queue, notes, and the events that it is a fold of; it decides nothing.

import type { Order, ZoneReading } from '../../engine/index.ts';
import type { LoadedScenario } from '../../scenario/index.ts';
import type { Expectation, GameRecord } from '../record/format.ts';
import type { Improvised } from '../record/improvised.ts';
import type { Setup, Strategies } from '../setup.ts';

/**
 * What a device may be. A console leads; a projector is for all eyes; a seat plays; a spectator sees what all may see; a
 * vip sees a seat's screen, or what all may see, and can never act.
 */
export const ROLES = ['console', 'projector', 'seat', 'spectator', 'vip'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Where a room stands. Of a round's stretches `look` and `talk` may have no minutes: then they are passed over. Pads may be
 * written in all three of a round; they are handed in while `orders` last.
 */
export const ROOM_PHASES = [
  'lobby',
  'brief',
  'look',
  'talk',
  'orders',
  'report',
  'tail',
  'debrief',
  'ended',
] as const;
export type RoomPhase = (typeof ROOM_PHASES)[number];
/** Those that the clock may run for. */
export const TIMED_PHASES = ['brief', 'look', 'talk', 'orders', 'report', 'tail'] as const;
export type TimedPhase = (typeof TIMED_PHASES)[number];

export const PROJECTOR_SHOWS = [
  'map',
  'news',
  'clock',
  'join',
  'playback',
  'brief',
  'words',
] as const;
export type ProjectorShows = (typeof PROJECTOR_SHOWS)[number];

/** Minutes that a stretch may be given, and items that one command may queue. */
export const MOST_STRETCH = 240;
export const MOST_QUEUED = 60;

/** Minutes of each stretch; 0 where none is set: then no clock runs. */
export type Timing = Readonly<Record<TimedPhase, number>>;

export interface RoomOptions {
  readonly timing: Timing;
  /** A device waits until the console lets it in. */
  readonly approve: boolean;
  /** Who joins may choose a seat; else the console gives it one. */
  readonly chooseSeat: boolean;
  /** Ideas inside a team: proposals without a name, and votes on them. */
  readonly ideas: boolean;
  /** The round closes by itself when its time is up, and when all are ready. */
  readonly closeAtZero: boolean;
  readonly closeWhenReady: boolean;
}

export type DeviceState = 'asking' | 'in' | 'out';

/** A phone, a laptop or a page; nobody's name. `number` is the order in which it came. */
export interface Device {
  readonly id: string;
  readonly number: number;
  readonly role: Role;
  readonly state: DeviceState;
  /** Id of the seat it plays, or watches as a vip; null for none. */
  readonly seat: string | null;
  /** The seat it asked for when it came. */
  readonly wishes: string | null;
  readonly joinedAt: number;
}

/** The time of a stretch. It runs from `since` on; `left` is what was left then. */
export interface Clock {
  /** Milliseconds of the stretch, added minutes included; 0 when no time is set. */
  readonly ofMs: number;
  readonly leftMs: number;
  /** Null while it stands. */
  readonly since: number | null;
  /** Stopped by hand: no clock of the room runs until it goes on. */
  readonly paused: boolean;
}

export const QUEUE_STATES = ['waiting', 'held', 'released', 'happened', 'skipped'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** A place in the inject queue: an inject of the scenario, or one made by hand. */
export interface QueueItem {
  readonly id: string;
  /** Id of the scenario's inject; null for one made by hand. */
  readonly inject: string | null;
  readonly made: Improvised | null;
  /** The zone, pair or state it falls on by index, or -1 to have it drawn. */
  readonly subject: number;
  /** The round it is meant for; null for no round. */
  readonly round: number | null;
  readonly state: QueueState;
  /** Words of the room that stand for the scenario's; null for its own. */
  readonly title: string | null;
  readonly text: string | null;
  /** The turn it opened with; 0 before it did. */
  readonly turn: number;
  /** When it was put in the queue. */
  readonly at: number;
}

/** A line from who leads to a seat or to all (`to` null), or from a seat to who leads. */
export interface RoomMessage {
  readonly number: number;
  readonly at: number;
  /** Null from the console. */
  readonly from: string | null;
  /** A seat; null for all when it comes from the console, else for the console. */
  readonly to: string | null;
  readonly text: string;
}

/** What the facilitator writes down for the debrief; nobody else sees it. */
export interface RoomNote {
  readonly number: number;
  readonly at: number;
  readonly turn: number;
  /** Id of a lesson or objective; null for none. */
  readonly objective: string | null;
  readonly text: string;
}

/** What one device of a team puts before the others without its name. */
export interface Idea {
  readonly id: string;
  readonly seat: string;
  readonly text: string;
  readonly order: Order | null;
  /** Devices; only their count is ever told. */
  readonly from: string;
  readonly votes: readonly string[];
}

/** A consequence that was changed by hand, with its reason, for the log. */
export interface Override {
  readonly at: number;
  readonly turn: number;
  readonly made: Improvised;
}

/** Readings of zones whose true values who leads may show to everybody, on purpose. */
export const LIFTABLE = [
  'trust',
  'grievance',
  'livelihood',
  'services',
  'fear',
  'presence',
] as const satisfies readonly ZoneReading[];
export type Liftable = (typeof LIFTABLE)[number];

/** The fog is lifted from one reading of some zones, by id; null for all of them. */
export interface Lifted {
  readonly lens: Liftable;
  readonly zones: readonly string[] | null;
}

export interface Projector {
  readonly shows: ProjectorShows;
  readonly lens: string;
  readonly blank: boolean;
  /** Number of the message to all that fills the screen while words are shown; null for none. */
  readonly message: number | null;
  /** Places of the lines of the round's public news that are shown, in this order; null for all. */
  readonly picked: readonly number[] | null;
  /** It ends with the turn. */
  readonly lifted: Lifted | null;
}

/** Every time that the fog was lifted or came down again, for who leads. */
export interface LiftedOnce {
  readonly at: number;
  readonly turn: number;
  readonly lifted: Lifted | null;
}

/** The eight digits that people type, and the long token that a QR code carries. */
export interface JoinKeys {
  readonly code: string;
  readonly link: string;
}

/**
 * What happened to a room. Everything a room is follows from these, in their order; what chance or a clock gave stands in
 * them, so that the same events give the same room on any machine.
 */
export type RoomChange =
  | {
      readonly kind: 'opened';
      /** Names the room; drawn by chance, and told to nobody as a secret. */
      readonly room: string;
      readonly setup: Setup;
      readonly options: RoomOptions;
      readonly keys: JoinKeys;
      /** The console that opened it. */
      readonly console: string;
      /** A game that goes on here, as its record stands; null for a new one. */
      readonly record: GameRecord | null;
    }
  /** The host came back after it was down: clocks go on from where they were. */
  | { readonly kind: 'resumed' }
  | { readonly kind: 'joined'; readonly device: Device }
  | { readonly kind: 'let-in'; readonly device: string }
  | { readonly kind: 'left'; readonly device: string; readonly kicked: boolean }
  | { readonly kind: 'seated'; readonly device: string; readonly seat: string | null }
  | { readonly kind: 'role'; readonly device: string; readonly role: Role }
  | { readonly kind: 'pen'; readonly seat: string; readonly device: string | null }
  | { readonly kind: 'locked'; readonly locked: boolean }
  | { readonly kind: 'keys'; readonly keys: JoinKeys }
  | { readonly kind: 'options'; readonly options: RoomOptions }
  | {
      readonly kind: 'held';
      readonly seat: string;
      readonly holder: 'person' | 'computer' | 'idle';
      readonly strategy: string | null;
    }
  | { readonly kind: 'phase'; readonly phase: RoomPhase }
  | { readonly kind: 'closed' }
  | { readonly kind: 'tail'; readonly turns: number }
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'frozen'; readonly frozen: boolean }
  | {
      readonly kind: 'draft';
      readonly seat: string;
      readonly orders: readonly Order[];
      readonly intent: string;
      readonly submitted: boolean;
    }
  | { readonly kind: 'reopened'; readonly seat: string }
  | {
      readonly kind: 'predicted';
      readonly seat: string;
      readonly lesson: string;
      readonly expects: Expectation | null;
    }
  | { readonly kind: 'idea'; readonly idea: Idea }
  | { readonly kind: 'vote'; readonly idea: string; readonly device: string; readonly on: boolean }
  | { readonly kind: 'idea-gone'; readonly idea: string }
  | { readonly kind: 'queued'; readonly items: readonly QueueItem[] }
  | { readonly kind: 'queue'; readonly item: QueueItem }
  | {
      readonly kind: 'message';
      readonly from: string | null;
      readonly to: string | null;
      readonly text: string;
    }
  | {
      readonly kind: 'note';
      readonly turn: number;
      readonly objective: string | null;
      readonly text: string;
    }
  | { readonly kind: 'note-gone'; readonly number: number }
  | { readonly kind: 'projector'; readonly projector: Projector }
  /** True values are shown to everybody, or no more: told apart from what else the screen shows. */
  | { readonly kind: 'lifted'; readonly lifted: Lifted | null }
  | { readonly kind: 'rewound'; readonly turn: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'wiped' };

/** One entry of a room's log. Several may come of one command: they are stored together or not at all. */
export interface RoomEvent {
  /** Milliseconds of the host's clock. */
  readonly at: number;
  /** The device whose command it came of; null for the host's own. */
  readonly by: string | null;
  /** The id that the device gave its command; null for the host's own. */
  readonly id: number | null;
  readonly change: RoomChange;
}

/** Why a command is not carried out; words are the catalogues'. */
export interface RoomRefusal {
  readonly code: RefusedCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const REFUSED_CODES = [
  /** The device is not of this room, was let go, or waits to be let in. */
  'no-device',
  /** Not for this role. */
  'not-yours',
  /** Not in this phase. */
  'not-now',
  'frozen',
  'locked',
  'full',
  'seat-unknown',
  'seat-taken',
  'no-seat',
  /** Written for a seat that the device has left. */
  'other-seat',
  /** Written in a turn that is over, or was taken back. */
  'other-turn',
  'no-pen',
  'pen-held',
  'already-submitted',
  'nothing-submitted',
  'malformed',
  'not-asked',
  'answers-only',
  /** Orders that the model refuses; facts name the first: `order` (its place), `ruling` (its code). */
  'refused',
  'lesson-unknown',
  'strategy-unknown',
  'inject-unknown',
  'subject-bad',
  'too-late',
  'too-many',
  'not-waiting',
  'turn-unknown',
  'device-unknown',
  'not-confirmed',
  /** The id is so old that nobody can tell whether it was carried out. */
  'stale',
  /** Nothing would change. */
  'no-change',
] as const;
export type RefusedCode = (typeof REFUSED_CODES)[number];

/** Time and chance as the host has them. */
export interface Means {
  /** Milliseconds; never read from a device. */
  readonly now: number;
  /** 128 random bits as 32 lower-case hex digits, other ones at each call. */
  readonly random: () => string;
}

/** What a room needs of its host to be folded. The same parts give the same room. */
export interface RoomParts {
  readonly strategies: Strategies;
  /** Reads a scenario's text; null when it cannot be read. */
  readonly load: (text: string, id: string) => LoadedScenario | null;
}

/** Why a room cannot be opened, or its events do not make one. */
export interface RoomProblem {
  readonly code: (typeof ROOM_PROBLEMS)[number];
  readonly subject: string;
}

export const ROOM_PROBLEMS = [
  /** The first event does not open a room. */
  'not-a-room',
  'scenario-unreadable',
  'setup-bad',
  /** The record does not play again: the turn in which it differs. */
  'record-differs',
  'options-bad',
] as const;

/** What a device showed when a command was given: a line that comes back late must not carry it to another seat or turn. */
export interface Written {
  readonly seat: string;
  readonly branch: number;
  readonly turn: number;
}

/** Who sends a command, and the id that it gave it: the same one is never carried out twice. */
export interface Sender {
  readonly device: string;
  readonly id: number;
  /** What the device showed when it was given; left out, nothing is compared. */
  readonly written?: Written | undefined;
}

/** What is asked when a room is opened. */
export interface RoomAsked {
  readonly setup: Setup;
  readonly options: RoomOptions;
  readonly record: GameRecord | null;
}
