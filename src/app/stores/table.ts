// Holds what the one seat before the screen may see, and at which stage of the game its screen stands.
// It never holds anything of another seat: it is replaced as a whole before somebody else looks.
import { createStore } from 'zustand/vanilla';
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
import type { Observation, Prediction } from '../../session/index.ts';
import type { HeardRules, LessonCard } from '../facts/lessons.ts';
import type { EventBook, FictionalNames } from '../facts/names.ts';
import type { WorkshopHeld } from '../facts/regionalPlan.ts';
import type { InjectLine, PlanBook, PlanOutline } from '../facts/session.ts';
import type { DebriefBooks, Proposal, TurnReport } from './game.ts';

export const STAGES = [
  'home',
  'setup',
  'briefing',
  'cover',
  'predict',
  'orders',
  'playback',
  'report',
  'tail',
  'debrief',
  'course',
  'review',
  'host',
  'console',
  'room',
  'projector',
] as const;
export type Stage = (typeof STAGES)[number];

export interface Section {
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
}

export interface SeatCard {
  readonly id: string;
  readonly name: Localised;
  readonly role: Localised;
  readonly card: Localised;
}

/** What a scenario says to everybody. */
export interface ScenarioFacts {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly sections: readonly Section[];
  readonly cards: readonly SeatCard[];
  readonly plans: readonly PlanOutline[];
  /** Claims and questions only: verdicts and rules stay closed until the debrief. */
  readonly lessons: readonly LessonCard[];
  /** Names that stand for the real ones, by id; null when the real ones are told. */
  readonly fictional: FictionalNames | null;
}

export interface GameFacts {
  readonly seed: string;
  readonly turns: number;
  readonly tailTurns: number;
  /** Turns of the scenario's own calendar, when this game has another number of them; else null. */
  readonly calendarTurns: number | null;
  /** Id of the timing plan; null without one. */
  readonly plan: string | null;
  readonly perRound: 1 | 2;
  readonly openBook: boolean;
  readonly fictional: boolean;
  readonly startYear: number;
  readonly startQuarter: number;
  /** Seats held by people, in file order. */
  readonly people: readonly string[];
}

export interface Pad {
  readonly orders: readonly Order[];
  readonly intent: string;
  readonly rulings: readonly Ruling[];
  readonly cost: Cost;
}

export interface SeatScreen {
  readonly seat: string;
  readonly world: SeatWorld;
  readonly view: View;
  /** What is drawn: the view, or true values when the book is open. Orders are judged on the view. */
  readonly shown: View;
  /** The view on which the orders of the round before were given. */
  readonly before: View | null;
  readonly pad: Pad;
  /** The second quarter of a round asks this seat: it answers, and gives no other order. */
  readonly answersOnly: boolean;
  readonly past: readonly (readonly Order[])[];
  readonly proposals: readonly Proposal[];
  readonly reports: readonly TurnReport[];
  /** Planning workshops that it held or heard of. */
  readonly workshops: readonly WorkshopHeld[];
  /** What this seat expects of the lessons, and whether it may still say so. */
  readonly predictions: readonly Prediction[];
  readonly predicting: boolean;
  /** What its own news said of each lesson so far. */
  readonly observations: readonly Observation[];
  /** Words of the rules it has read of. */
  readonly heard: HeardRules;
  /** Texts of the events it has heard of or must answer. */
  readonly events: EventBook;
  /** The same turn with nothing done; null unless the book is open. */
  readonly idle: State | null;
}

/** What lies on the desk of who leads the table, while it is open. */
export interface Desk {
  /** Null without a plan. */
  readonly plan: PlanBook | null;
  /** Null while a seat's own screen is up at a shared device. */
  readonly injects: readonly InjectLine[] | null;
  /** Whether another turn opens, so that an inject can still happen. */
  readonly opensAgain: boolean;
}

/** Who is asked to take the screen, and whether all have sealed. */
export interface Cover {
  readonly next: string;
  readonly sealed: boolean;
}

export interface TailTurn {
  readonly turn: number;
  readonly news: readonly NewsRecord[];
}

export type Saving = 'saved' | 'saving' | 'full' | 'blocked';

export interface Trouble {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface TableState {
  readonly stage: Stage;
  readonly scenario: ScenarioFacts | null;
  readonly game: GameFacts | null;
  readonly turn: number;
  readonly screen: SeatScreen | null;
  readonly cover: Cover | null;
  /** What was told of each tail turn played so far. */
  readonly tail: readonly TailTurn[];
  readonly tailDone: boolean;
  /** Measures at the end of the orders and of the tail; null until it has been played. */
  readonly tailEnds: { readonly before: Metrics; readonly after: Metrics } | null;
  readonly debrief: DebriefBooks | null;
  readonly desk: Desk | null;
  readonly saving: Saving;
  readonly trouble: Trouble | null;
  /** The fault on which the game stopped. */
  readonly fault: string | null;
}

export const EMPTY_TABLE: TableState = {
  stage: 'home',
  scenario: null,
  game: null,
  turn: 1,
  screen: null,
  cover: null,
  tail: [],
  tailDone: false,
  tailEnds: null,
  debrief: null,
  desk: null,
  saving: 'saved',
  trouble: null,
  fault: null,
};

export const table = createStore<TableState>()(() => EMPTY_TABLE);
