// Holds what the presses of a seat's screens move: the seat that this page has in a room, else a game of its own. It moves nothing.
import type { Exchange } from '../../engine/index.ts';
import { remoteSeat } from './remote.ts';
import type { RemoteSeat } from './remote.ts';

/** What can be done from a seat's screens, wherever its game is. */
export type SeatHand = Omit<RemoteSeat, 'writes' | 'silence'>;

/** A game of this page can do more. */
export interface GameHand extends SeatHand {
  /** Why livelihood in a zone moved, from its true inputs; null while the books are closed. */
  readonly livelihoodOf: (zone: number) => Exchange<string> | null;
  readonly saveToFile: () => void;
}

let here: GameHand | null = null;

/** What plays games in this page, once it has been fetched. */
export function takeHand(hand: GameHand): void {
  here = hand;
}

/** The hand of this page's own game; null in a room, and before one was opened. */
export const gameHand = (): GameHand | null => (remoteSeat() === null ? here : null);

export const hand = (): SeatHand | null => remoteSeat() ?? here;
