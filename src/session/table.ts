// Holds one game being played, as plain mutable fields that the session's functions share; it decides nothing.

import type {
  Chance,
  Cost,
  Ledger,
  Ruling,
  State,
  Submission,
  View,
  World,
} from '../engine/index.ts';
import type { Order } from '../engine/index.ts';
import type { StoredAddition } from './record/addition.ts';
import type { TableLesson } from './lessons.ts';
import type { Phase, Prediction, RecordHeader, StoredInject } from './record/format.ts';
import type { Improvised } from './record/improvised.ts';
import type { SeatSetup, Setup, Strategies } from './setup.ts';
import type { PlayedTurn } from './turn.ts';

/** A seat's orders of the open turn. Once submitted they count, until the seat reopens them or the turn closes. */
export interface Draft {
  readonly orders: readonly Order[];
  readonly intent: string;
  readonly submitted: boolean;
  /** One ruling per order, judged as a set. */
  readonly rulings: readonly Ruling[];
  readonly cost: Cost;
}

export interface Table {
  readonly world: World;
  readonly setup: Setup;
  readonly strategies: Strategies;
  readonly lessons: readonly TableLesson[];
  readonly chance: Chance;
  readonly start: State;
  readonly startLedger: Ledger;
  readonly header: RecordHeader;
  /** Who holds each seat now, in file order; the setup says who did when the game opened. */
  seats: readonly SeatSetup[];
  phase: Phase;
  readonly played: PlayedTurn[];
  /** How many of the last turns belong to the round that was closed last. */
  roundTurns: number;
  /** By seat index; null where nothing was drafted. */
  drafts: (Draft | null)[];
  /** What the computer seats decided for the open turn; null until asked. */
  decided: readonly Submission[] | null;
  /** By seat id. */
  readonly predictions: Map<string, readonly Prediction[]>;
  /** Injects that wait for the next opening. */
  queued: readonly StoredInject[];
  /** What was improvised and waits for it too. */
  improvised: readonly Improvised[];
  /** What was added to the record that was resumed. */
  review: readonly StoredAddition[];
  readonly views: Map<string, View>;
  version: number;
  readonly listeners: Set<() => void>;
}

/** The opened state of a turn, from 1; null when the game has not come so far. */
export function stateAt(table: Table, turn: number): State | null {
  if (turn === 1) return table.start;
  return table.played[turn - 2]?.after ?? null;
}

/** The state that is open now. */
export function stateNow(table: Table): State {
  return table.played.at(-1)?.after ?? table.start;
}

/** The link to which the next turn is chained. */
export function lastLink(table: Table): string {
  return table.played.at(-1)?.link ?? table.header.link;
}

/** Tells every listener that something changed. */
export function changed(table: Table): void {
  table.version += 1;
  for (const listener of table.listeners) listener();
}
