// States what a device may say to its room: who it is, commands, questions; what they do is the room's.

import type { ColumnName, Order } from '../../engine/index.ts';
import type { Expectation } from '../record/format.ts';
import type { Improvised } from '../record/improvised.ts';
import type { Liftable, ProjectorShows, RoomOptions, Written } from '../room/types.ts';

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
  /** Puts on a team's pad what it wrote on paper, and hands it in if asked: the event says that the console did it. */
  | {
      readonly kind: 'act';
      readonly seat: string;
      readonly orders: readonly Order[];
      readonly intent: string;
      readonly submitted: boolean;
    }
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
  /** Fills the screen with a message to all, by its number. */
  | { readonly kind: 'wall-words'; readonly message: number }
  /** Lines of the round's public news that are shown, by their place; null for all. */
  | { readonly kind: 'wall-news'; readonly lines: readonly number[] | null }
  /** Shows everybody the true values of zones, or of all (null), until it is covered or the turn ends. */
  | {
      readonly kind: 'lift-fog';
      readonly lens: Liftable;
      readonly zones: readonly string[] | null;
    }
  | { readonly kind: 'cover-fog' }
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
  /** For the console: one seat's screen as that seat has it, to be put on paper. */
  | { readonly kind: 'paper'; readonly seat: string }
  /** For the console: the game's record as text, which it keeps a copy of and opens in the review. */
  | { readonly kind: 'record' };

export type ClientMessage =
  | Hello
  | {
      readonly kind: 'do';
      readonly id: number;
      readonly command: Command;
      /** Left out by who shows no seat. */
      readonly written?: Written;
    }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };
