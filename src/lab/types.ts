// States what travels between an experiment and the workers that play its games: plain data, no functions.

import type { MetricId, Order, OrderKindId } from '../engine/index.ts';
import type { Texts } from '../scenario/index.ts';
import type { Improvised, StoredInject } from '../session/index.ts';

/** A scenario as text: every worker reads and compiles it for itself. */
export interface ScenarioText {
  readonly file: string;
  readonly text: string;
  readonly texts?: Texts;
}

/** What one seat plays. */
export interface Play {
  /** Name of a strategy of the registry; `silent` gives no orders. */
  readonly strategy: string;
  /** Genes of a policy, when `strategy` is `policy`. */
  readonly genes?: readonly number[];
  /** Order kinds it may use; all that the seat has when absent. */
  readonly only?: readonly OrderKindId[];
  /** Order kinds it must do without. */
  readonly without?: readonly OrderKindId[];
  /** Order kinds of which it gives one in some turns before anything else, when it can. */
  readonly also?: readonly Insistence[];
  /** Looks ahead before each turn: what is named above is then its base. */
  readonly look?: Look;
}

/** A kind of order that is given in turn 1 and in every nth turn from there. */
export interface Insistence {
  readonly kind: OrderKindId;
  readonly every: number;
}

/** How a play looks ahead: sets of orders are tried in worlds imagined from the view. */
export interface Look {
  /** Plays whose orders are tried beside the base's own. */
  readonly others: readonly Play[];
  /** Sets of orders that are tried a turn, at most, and worlds that each is tried in. */
  readonly candidates: number;
  readonly worlds: number;
  /** What one more of each measure is worth, and in which turns it counts. */
  readonly aims: readonly {
    readonly metric: MetricId;
    readonly state: string | null;
    readonly factor: number;
  }[];
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** One game to be played. Seats that are not named play what they usually play. */
export interface GameAsk {
  readonly seed: string;
  readonly seats: Readonly<Record<string, Play>>;
  /** Values to use instead of the scenario's: parameters by id and numbers by key. */
  readonly values: Readonly<Record<string, number>>;
  /** Rules that are taken out of the scenario. */
  readonly rulesOff: readonly string[] | 'all';
  /** Turns with orders, when there are not as many as the scenario's calendar says. */
  readonly turns?: number;
  /** From one of its turns on it is played otherwise. */
  readonly fork?: Fork;
  /** It is a game of a table, played again: `seats` play what was not recorded, and where what was is no longer lawful. */
  readonly recorded?: Recorded;
}

/** What was done at a table in each of its turns, from the first on. */
export interface Recorded {
  readonly turns: readonly {
    /** By seat id: orders that were accepted. */
    readonly orders: Readonly<Record<string, readonly Order[]>>;
    readonly injects: readonly StoredInject[];
    /** What the facilitator made up. Absent when nothing was. */
    readonly improvised?: readonly Improvised[];
    /** Orders of the turn before were given again, as far as they were lawful: but for answers nobody decided anything. */
    readonly repeated?: true;
    /** Events that asked somebody in this turn, by id: others that ask are answered by strategy. */
    readonly asked?: readonly string[];
    /** A turn that nobody has decided in yet: seats order by their strategy, and only the injects stand. */
    readonly undecided?: true;
  }[];
}

/** Where a game parts from the one of its seed: what came before is the same, and what seats see in that turn too. */
export interface Fork {
  readonly turn: number;
  /** By seat id: what these seats order in that turn; the others order what they would. */
  readonly orders: Readonly<Record<string, readonly Order[]>>;
  /** By seat id: what these seats order before what they would. */
  readonly first: Readonly<Record<string, readonly Order[]>>;
  /** Names the luck from these orders on. */
  readonly luck: string;
  /** Of a recorded game: what these seats order in the turn after, where orders are repeated. */
  readonly next?: Readonly<Record<string, readonly Order[]>>;
  /** Of a recorded game: seats that afterwards play by their strategy instead of as recorded. */
  readonly freely?: readonly string[];
  /** Of a recorded game: values that are others from this turn on. */
  readonly values?: Readonly<Record<string, number>>;
}

/** What is read of a game: the mean (or the sum) of a measure over turns `from` to `to`, of the world or of one state. */
export interface Measurement {
  /** It is read of games of this length only, and is NaN for all others; absent for the scenario's own length. */
  readonly turns?: number;
  readonly metric: MetricId;
  readonly state: string | null;
  /** Read over these zones alone, where some people live; `state` is null then. */
  readonly zones?: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly how: 'mean' | 'sum';
}

export interface Batch {
  readonly scenario: ScenarioText;
  readonly games: readonly GameAsk[];
  readonly measurements: readonly Measurement[];
  /** Also count how often each rule fired and each event happened and, but in recorded games, each order kind was carried out. */
  readonly counts: boolean;
}

export interface BatchResult {
  /** games × measurements, row by row. */
  readonly values: Float64Array;
  /** By rule id: in how many of the batch's games it fired, and how often in all. */
  readonly rules: Readonly<Record<string, Occurrence>>;
  /** By event id: in how many of the batch's games it happened, and how often in all. */
  readonly events: Readonly<Record<string, Occurrence>>;
  /** By order kind: how often it was carried out. */
  readonly orders: Readonly<Record<string, number>>;
  /** Of recorded games: orders that were to be given again, and those of them that were still lawful. */
  readonly again?: { readonly told: number; readonly kept: number };
}

/** In how many games something happened, and how often in all. */
export interface Occurrence {
  readonly games: number;
  readonly times: number;
}

/** What the lab asks of a signal to stop; an AbortSignal is one. */
export interface Cancel {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(
    type: 'abort',
    listener: () => void,
    options?: { readonly once?: boolean },
  ): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Plays batches somewhere. Results come in any order and carry the batch's position; cancelling rejects with the signal's reason. */
export interface Pool {
  /** How many batches run at once. */
  readonly size: number;
  run(
    batches: readonly Batch[],
    onResult: (result: BatchResult, position: number) => void,
    signal?: Cancel,
  ): Promise<void>;
  close(): Promise<void>;
}
