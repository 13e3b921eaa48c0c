// States the messages between a device and its room; how they are checked and packed stands beside, what they do is the room's.

import type { ColumnName, NewsRecord, Order, SeatReceipt } from '../../engine/index.ts';
import type { ScenarioFacts } from '../../scenario/index.ts';
import type { Expectation, Phase } from '../record/format.ts';
import type { Preview } from '../preview.ts';
import type { Improvised } from '../record/improvised.ts';
import type { TurnReport } from '../report.ts';
import type {
  JoinKeys,
  Override,
  Projector,
  ProjectorShows,
  QueueItem,
  QueueState,
  RefusedCode,
  Role,
  RoomMessage,
  RoomNote,
  RoomOptions,
  RoomPhase,
} from '../room/types.ts';
import type { SeatDesk } from '../screen/types.ts';

export const WIRE_VERSION = 1;

/** What a device may send, in characters of its JSON; a longer message is refused unread. @source QUALITY.md */
export const MOST_MESSAGE = 64 * 1024;
export const MOST_TEXT = 600;
export const MOST_IDEA = 300;
export const MOST_TITLE = 120;
/** A command's id: whole, from 1, each device counts its own. */
export const MOST_ID = 2 ** 31;

/** Plain data of any depth, as JSON has it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

// ---------------------------------------------------------------- from a device

/** What a device shows to be let in: the typed code, the QR's token, its own token of before, the console's credential. */
export type Credential =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'console'; readonly credential: string };

/** The first message of a connection; the transport answers it, not the room. */
export interface Hello {
  readonly kind: 'hello';
  readonly version: number;
  readonly credential: Credential;
  /** Who comes anew says what it wants to be; a device that comes back stays what it was. */
  readonly wants: 'play' | 'watch' | 'project' | 'lead';
  readonly seat: string | null;
  /** Keys of the parts that it still holds: they are not sent again. */
  readonly has: readonly string[];
}

/** Teammates and consoles name devices by number, in the order in which they came. */
export type SeatCommand =
  | { readonly kind: 'choose-seat'; readonly seat: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'draft'; readonly orders: readonly Order[]; readonly intent: string }
  | { readonly kind: 'submit'; readonly orders: readonly Order[]; readonly intent: string }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'predict'; readonly lesson: string; readonly expects: Expectation | null }
  /** The pen goes to a teammate; only who has it hands it over. */
  | { readonly kind: 'hand-pen'; readonly device: number }
  /** Takes a pen that nobody has, or whose device is away. */
  | { readonly kind: 'take-pen' }
  | { readonly kind: 'idea'; readonly text: string; readonly order: Order | null }
  | { readonly kind: 'vote'; readonly idea: string; readonly on: boolean }
  | { readonly kind: 'drop-idea'; readonly idea: string }
  /** A line to who leads. */
  | { readonly kind: 'call'; readonly text: string };

export type ConsoleCommand =
  | { readonly kind: 'let-in'; readonly device: number }
  | { readonly kind: 'kick'; readonly device: number }
  | { readonly kind: 'move'; readonly device: number; readonly seat: string | null }
  | { readonly kind: 'role'; readonly device: number; readonly role: 'seat' | 'spectator' | 'vip' }
  | { readonly kind: 'pen'; readonly seat: string; readonly device: number | null }
  | { readonly kind: 'lock'; readonly locked: boolean }
  | { readonly kind: 'rotate' }
  | { readonly kind: 'options'; readonly options: RoomOptions }
  /** Who plays a seat from now on; `strategy` names the computer's play. */
  | {
      readonly kind: 'hold-seat';
      readonly seat: string;
      readonly holder: 'person' | 'computer' | 'idle';
      readonly strategy: string | null;
    }
  /** Goes on: lobby, briefing, stretches of a round, report, tail, debrief. It never closes a round. */
  | { readonly kind: 'next' }
  /** Goes to another stretch of the round that is open. */
  | { readonly kind: 'stretch'; readonly phase: 'look' | 'talk' | 'orders' }
  /** Closes the round, whoever has handed in. */
  | { readonly kind: 'close' }
  | { readonly kind: 'play-tail'; readonly all: boolean }
  /** Stops every clock, or lets them go on. */
  | { readonly kind: 'pause'; readonly paused: boolean }
  /** Adds minutes to the clock that runs; sets it where none does. Below 0 takes some away. */
  | { readonly kind: 'minutes'; readonly add: number }
  /** Nobody may act until it is lifted. */
  | { readonly kind: 'freeze'; readonly frozen: boolean }
  | { readonly kind: 'queue'; readonly items: readonly QueueAsked[] }
  | { readonly kind: 'release'; readonly item: string }
  /** Takes a released inject back before it happened, or sets a waiting one aside. */
  | { readonly kind: 'hold'; readonly item: string }
  | { readonly kind: 'skip'; readonly item: string }
  | { readonly kind: 'edit'; readonly item: string; readonly edit: QueueEdit }
  | { readonly kind: 'override'; readonly made: Improvised }
  | { readonly kind: 'message'; readonly to: string | null; readonly text: string }
  | {
      readonly kind: 'note';
      readonly text: string;
      readonly objective: string | null;
      readonly turn: number | null;
    }
  | { readonly kind: 'drop-note'; readonly number: number }
  | { readonly kind: 'show'; readonly shows: ProjectorShows; readonly lens: string }
  | { readonly kind: 'blank'; readonly blank: boolean }
  /** What cannot be undone is confirmed by the room's code. */
  | { readonly kind: 'rewind'; readonly turn: number; readonly confirm: string }
  | { readonly kind: 'end'; readonly confirm: string }
  | { readonly kind: 'wipe'; readonly confirm: string };

export type Command = SeatCommand | ConsoleCommand;
export type CommandKind = Command['kind'];

/** An inject that is put in the queue: one of the scenario's, or one made by hand. */
export type QueueAsked =
  | {
      readonly inject: string;
      readonly subject: number;
      readonly round: number | null;
      readonly title: string | null;
      readonly text: string | null;
    }
  | { readonly made: Improvised; readonly round: number | null };

export interface QueueEdit {
  readonly subject: number;
  readonly round: number | null;
  /** Words that stand for the scenario's; null for its own. */
  readonly title: string | null;
  readonly text: string | null;
}

/** Asked and answered; nothing of it stays. */
export type Question =
  /** Why a number moved since the round before. */
  | { readonly kind: 'receipt'; readonly stock: ColumnName; readonly subject: number }
  /** What the seat was told of an earlier turn. */
  | { readonly kind: 'report'; readonly turn: number }
  /** For the console: what a consequence would do to true values, and who would see it. */
  | { readonly kind: 'preview'; readonly made: Improvised }
  | { readonly kind: 'preview-inject'; readonly inject: string; readonly subject: number }
  /** For the console: the game's record as text, which it keeps a copy of and opens in the review. */
  | { readonly kind: 'record' };

export type ClientMessage =
  | Hello
  | { readonly kind: 'do'; readonly id: number; readonly command: Command }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

// ---------------------------------------------------------------- to a device

export type Answer =
  | { readonly kind: 'receipt'; readonly receipt: SeatReceipt | null }
  | { readonly kind: 'report'; readonly report: TurnReport | null }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'record'; readonly text: string };

/** A room's refusals, and those of the transport. */
export type WireCode = RefusedCode | 'too-large' | 'too-fast' | 'busy' | 'unreadable';

export const BYE_REASONS = [
  'kicked',
  'left',
  /** Another connection came with this device's token. */
  'taken-over',
  'wiped',
  'wrong-key',
  'locked',
  'full',
  'too-many-tries',
  'old-version',
  'closing',
] as const;
export type ByeReason = (typeof BYE_REASONS)[number];

/** The parts of a screen that change seldom: each is sent once, and again only under another key. */
export type PartName = 'still' | 'sheet';

export type ServerMessage =
  | {
      readonly kind: 'welcome';
      readonly version: number;
      /** Shown at the next connection; the one before is void. */
      readonly token: string;
      readonly device: number;
      /** The highest id of a command of this device that the room has carried out: it counts on from there. */
      readonly last: number;
    }
  | { readonly kind: 'ack'; readonly id: number; readonly version: number }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly code: WireCode;
      readonly facts: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'part'; readonly part: 'still'; readonly key: string; readonly body: Still }
  | { readonly kind: 'part'; readonly part: 'sheet'; readonly key: string; readonly body: Sheet }
  | { readonly kind: 'view'; readonly version: number; readonly view: DeviceView }
  | { readonly kind: 'bye'; readonly reason: ByeReason };

/** What does not change while a device keeps its seat: the scenario's open texts and the seat world, packed. */
export interface Still {
  readonly scenario: ScenarioFacts;
  /** `worldFromWire` gives the seat world; for who has no seat, what is on every map. */
  readonly world: Json;
  readonly game: RoomGame;
}

/**
 * What changes with a turn, packed: `sheetFromWire` gives a seat's sheet, `publicFromWire` what all may see, `consoleFromWire`
 * a console's.
 */
export type Sheet = Json;

/** How the game is played; no seed. */
export interface RoomGame {
  readonly turns: number;
  readonly tailTurns: number;
  readonly calendarTurns: number | null;
  readonly plan: string | null;
  readonly perRound: 1 | 2;
  readonly fictional: boolean;
  readonly startYear: number;
  readonly startQuarter: number;
}

export interface ClockView {
  readonly ofMs: number;
  /** As this view was made; a screen counts on from there while it runs. */
  readonly leftMs: number;
  readonly runs: boolean;
}

/** What every device is told. */
export interface BaseView {
  /** The device's own number. */
  readonly device: number;
  /** Rises with each rewind: 1 for the game as it began. */
  readonly branch: number;
  readonly phase: RoomPhase;
  readonly gamePhase: Phase;
  readonly turn: number;
  readonly over: boolean;
  readonly clock: ClockView;
  readonly paused: boolean;
  readonly frozen: boolean;
  /** Seats played by people: how many, and how many of them have handed in. */
  readonly people: { readonly all: number; readonly ready: number };
  /** Keys of the parts that belong to this view; null where it has none. */
  readonly still: string;
  readonly sheet: string | null;
}

/** It waits to be let in, or to be seated. */
export interface WaitingView extends BaseView {
  readonly role: 'waiting';
  readonly state: 'asking' | 'in';
  readonly wishes: string | null;
  /** Seats it may choose now; empty where the console gives them. */
  readonly seats: readonly OpenSeat[];
}

export interface OpenSeat {
  readonly seat: string;
  readonly devices: number;
}

export interface TeamDevice {
  readonly device: number;
  readonly pen: boolean;
  readonly connected: boolean;
}

export interface IdeaLine {
  readonly id: string;
  readonly text: string;
  readonly order: Order | null;
  readonly votes: number;
  readonly mine: boolean;
  readonly voted: boolean;
}

export interface SeatView extends BaseView, SeatDesk {
  /** A vip sees the same and can never act. */
  readonly role: 'seat' | 'vip';
  readonly seat: string;
  /** It may write, hand in, take back and predict now. */
  readonly mayWrite: boolean;
  readonly hasPen: boolean;
  readonly team: readonly TeamDevice[];
  /** Null where the room has none. While the table looks, only one's own. */
  readonly ideas: readonly IdeaLine[] | null;
  readonly messages: readonly RoomMessage[];
}

/** What all eyes may see. */
export interface PublicView extends BaseView {
  readonly role: 'projector' | 'spectator' | 'vip';
  readonly projector: Projector;
  /** Null once the room is locked, and for who only watches. */
  readonly code: string | null;
  readonly link: string | null;
  /** News that everybody hears, of the round before. */
  readonly news: readonly NewsRecord[];
  readonly messages: readonly RoomMessage[];
}

export type SeatStand = 'idle' | 'writing' | 'ready' | 'computer' | 'not-asked';

export interface ConsoleSeat {
  readonly seat: string;
  readonly holder: 'person' | 'computer' | 'idle';
  readonly strategy: string | null;
  readonly stand: SeatStand;
  readonly devices: number;
  readonly connected: number;
  readonly pen: number | null;
  /** Orders on its pad, and the points that it has. */
  readonly orders: number;
  readonly points: number;
  /** Joint orders of others that wait for its signature. */
  readonly toSign: number;
  readonly intent: string;
  readonly pad: readonly Order[];
  readonly predictions: readonly { readonly lesson: string; readonly expects: Expectation }[];
}

export interface ConsoleDevice {
  readonly device: number;
  readonly role: Role;
  readonly state: 'asking' | 'in';
  readonly seat: string | null;
  readonly wishes: string | null;
  readonly connected: boolean;
  /** Since when it is as it is, milliseconds before this view; null when it never connected. */
  readonly sinceMs: number | null;
}

export interface QueueLine extends QueueItem {
  readonly state: QueueState;
  /** Seats that hear of it, by id; null for everybody. */
  readonly audience: readonly string[] | null;
}

/** How far the table has come to see a lesson; it says nothing of whether the claim holds. */
export interface Coverage {
  readonly lesson: string;
  /** Seats of people whose news spoke of it, of how many. */
  readonly seats: number;
  readonly of: number;
  /** Sightings in all. */
  readonly sightings: number;
  /** Injects that touch what it is about and have not happened; empty once it has been seen. */
  readonly suggested: readonly string[];
}

export interface Signature {
  readonly order: Order;
  readonly from: string;
  readonly waitsFor: readonly string[];
}

export interface ConsoleView extends BaseView {
  readonly role: 'console';
  readonly keys: JoinKeys;
  readonly locked: boolean;
  readonly options: RoomOptions;
  readonly seats: readonly ConsoleSeat[];
  readonly devices: readonly ConsoleDevice[];
  /** Consoles that are connected now: it should be one. */
  readonly consoles: number;
  readonly queue: readonly QueueLine[];
  readonly opensAgain: boolean;
  readonly overrides: readonly Override[];
  readonly signatures: readonly Signature[];
  readonly coverage: readonly Coverage[];
  readonly messages: readonly RoomMessage[];
  readonly notes: readonly RoomNote[];
  readonly projector: Projector;
  /** Turns that the room can be taken back to. */
  readonly rewindTo: readonly number[];
  /** Earlier branches of this room, with the turn at which each was left. */
  readonly branches: readonly { readonly branch: number; readonly turn: number }[];
}

export type DeviceView = WaitingView | SeatView | PublicView | ConsoleView;
