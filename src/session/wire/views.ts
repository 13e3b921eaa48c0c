// States what each device of a room is told: its view, and the parts of its screen that change seldom.

import type { NewsRecord, Order } from '../../engine/index.ts';
import type { ScenarioFacts } from '../../scenario/index.ts';
import type { Expectation, Phase } from '../record/format.ts';
import type {
  JoinKeys,
  Liftable,
  LiftedOnce,
  Override,
  Projector,
  QueueItem,
  QueueState,
  Role,
  RoomMessage,
  RoomNote,
  RoomOptions,
  RoomPhase,
} from '../room/types.ts';
import type { SeatDesk } from '../screen/types.ts';

/** Plain data of any depth, as JSON has it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

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

/** What the room's screen shows. Of a message only its words: the number would tell how many went to others. */
export interface ScreenShown extends Pick<Projector, 'shows' | 'lens' | 'blank' | 'picked'> {
  readonly words: string | null;
  /** True values by zone, where the fog was lifted; null elsewhere, and as a whole for who is no screen of the room. */
  readonly lifted: LiftedValues | null;
}

export interface LiftedValues {
  readonly lens: Liftable;
  /** From 0 to 1; null where the fog stays. */
  readonly values: readonly (number | null)[];
}

/** What all eyes may see. */
export interface PublicView extends BaseView {
  readonly role: 'projector' | 'spectator' | 'vip';
  readonly projector: ScreenShown;
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
  readonly projector: ScreenShown;
  /** Each time that the fog was lifted or came down. */
  readonly lifts: readonly LiftedOnce[];
  /** Turns that the room can be taken back to. */
  readonly rewindTo: readonly number[];
  /** Earlier branches of this room, with the turn at which each was left. */
  readonly branches: readonly { readonly branch: number; readonly turn: number }[];
}

export type DeviceView = WaitingView | SeatView | PublicView | ConsoleView;
