// States what a game is once it is over: every turn with its states, causes, orders and outcomes; it explains nothing yet.

import type {
  AcceptedOrder,
  Chance,
  Entry,
  OrderOutcome,
  State,
  Submission,
  World,
} from '../../engine/index.ts';
import type {
  Difference,
  GameRecord,
  Improvised,
  StoredInject,
  StoredPredictions,
} from '../../session/index.ts';

/** An order that was resolved: its seat by index, and its place in what the seat handed in. */
export type GivenOrder = Pick<AcceptedOrder, 'seat' | 'index' | 'order'>;

export interface ReviewTurn {
  readonly turn: number;
  /** The opened state on which orders were judged; null where an old record does not hold it. */
  readonly before: State | null;
  /** The next opened state. */
  readonly after: State;
  /** Every change with its cause, in order; null where a game is known only by its stored states. */
  readonly entries: readonly Entry[] | null;
  readonly submissions: readonly Submission[];
  /** Orders that were resolved; refused ones are not among them. */
  readonly accepted: readonly GivenOrder[];
  readonly outcomes: readonly OrderOutcome[];
  readonly injects: readonly StoredInject[];
  /** What the facilitator made up for the opening after this turn, overrides with their reason. */
  readonly improvised: readonly Improvised[];
  readonly predictions: readonly StoredPredictions[];
  readonly hash: string;
  /** The second quarter of a round of two: repeatable orders of the first were given again. */
  readonly repeated: boolean;
}

export interface ReviewGame {
  readonly record: GameRecord;
  readonly world: World;
  readonly chance: Chance;
  /** The opened first turn; null where an old record's cannot be computed again. */
  readonly start: State | null;
  readonly turns: readonly ReviewTurn[];
  /** Every turn was computed again to the same bits. */
  readonly verified: boolean;
  /** `replayed`: with causes. `stored`: the states as the record keeps them, without causes and outcomes. */
  readonly source: 'replayed' | 'stored';
  /** Where the record and its computation part, for games that open from their stored states; null for an older engine. */
  readonly difference: Difference | null;
  /** Seats whose strategy is not known here: where the game is played on, they play as usual. */
  readonly unknownStrategies: readonly string[];
}

/** The opened state of a turn, from 1; null before the game's first known state and after its last. */
export function stateAt(game: ReviewGame, turn: number): State | null {
  return turn === 1 ? game.start : (game.turns[turn - 2]?.after ?? null);
}

/** The last turn in which orders were given. */
export function lastOrderTurn(game: ReviewGame): number {
  return Math.min(game.world.turns, game.turns.length);
}
