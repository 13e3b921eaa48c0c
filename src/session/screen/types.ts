// States what one seat's screen may hold, all of it and nothing else; how it is gathered stands beside.

import type { Localised } from '../../base/index.ts';
import type {
  Cost,
  Metrics,
  NewsRecord,
  Order,
  Ruling,
  SeatWorld,
  State,
  View,
} from '../../engine/index.ts';
import type { EventBook, InjectCard, PlanBook } from '../../scenario/index.ts';
import type { Observation } from '../observations.ts';
import type { Proposal } from '../proposals.ts';
import type { Prediction } from '../record/format.ts';
import type { TurnReport } from '../report.ts';

/** Words of rules that a seat has read of, no others: by `rule:effect` as its news names them, and by id as receipts do. */
export type HeardRules = Readonly<Record<string, Localised>>;

/** A workshop that a seat held, or heard of in the news. */
export interface WorkshopHeld {
  readonly turn: number;
  /** Index of the state that held it. */
  readonly host: number;
  /** Kinds of people that were invited; null for one that the seat only heard of. */
  readonly invited: readonly string[] | null;
  /** Ids of neighbours whose officials were invited. */
  readonly states: readonly string[];
  /** States at the table, as far as it is told; 0 when it is not. */
  readonly came: number;
}

/** What stands on a seat's pad, judged as a set. */
export interface Pad {
  readonly orders: readonly Order[];
  readonly intent: string;
  readonly rulings: readonly Ruling[];
  readonly cost: Cost;
}

/** What changes of a seat's screen only when a turn or a phase does. */
export interface SeatSheet {
  readonly view: View;
  /** What is drawn: the view, or true values when the book is open. Orders are judged on the view. */
  readonly shown: View;
  /** The view on which the orders of the round before were given. */
  readonly before: View | null;
  /** The second quarter of a round asks this seat: it answers, and gives no other order. */
  readonly answersOnly: boolean;
  readonly reports: readonly TurnReport[];
  /** Planning workshops that it held or heard of. */
  readonly workshops: readonly WorkshopHeld[];
  /** What its own news said of each lesson so far. */
  readonly observations: readonly Observation[];
  /** Words of the rules it has read of. */
  readonly heard: HeardRules;
  /** Texts of the events it has heard of or must answer. */
  readonly events: EventBook;
  /** The same turn with nothing done; null unless the book is open. */
  readonly idle: State | null;
}

/** What changes of it while a turn is open. */
export interface SeatDesk {
  readonly pad: Pad;
  /** Handed in: it counts, until the seat takes it back or the turn closes. */
  readonly submitted: boolean;
  readonly proposals: readonly Proposal[];
  /** What this seat expects of the lessons, and whether it may still say so. */
  readonly predictions: readonly Prediction[];
  readonly predicting: boolean;
}

/** Everything that one seat may see, and nothing else. */
export interface SeatScreenData extends SeatSheet, SeatDesk {
  readonly seat: string;
  readonly world: SeatWorld;
}

/** What all eyes may see of the open turn: of nobody's seat. */
export interface PublicSheet {
  readonly view: View;
  /** News that everybody heard of the round before. */
  readonly news: readonly NewsRecord[];
  /** Words of the rules and events that this news tells. */
  readonly heard: HeardRules;
  readonly events: EventBook;
}

/** What who leads is told beside it: what is to come, every text, the true measures. */
export interface ConsoleSheet extends PublicSheet {
  readonly plan: PlanBook | null;
  readonly injects: readonly InjectCard[];
  readonly measures: Metrics;
}
