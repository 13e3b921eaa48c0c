// Holds what the one seat before the screen may see, and at which stage of the game its screen stands.
// It never holds anything of another seat: it is replaced as a whole before somebody else looks.
import { createStore } from 'zustand/vanilla';
import type { Metrics, NewsRecord, Order } from '../../engine/index.ts';
import type { PlanBook, ScenarioFacts } from '../../scenario/index.ts';
import type { SeatScreenData } from '../../session/index.ts';
import type { InjectLine } from '../facts/session.ts';
import type { DebriefBooks } from './game.ts';

export type { ScenarioFacts } from '../../scenario/index.ts';
export type { Pad } from '../../session/index.ts';

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
/** Stages that only a game of this page has. */
export type HereStage = Extract<Stage, 'setup' | 'cover' | 'tail'>;

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

export interface SeatScreen extends SeatScreenData {
  /** Pads of before, for undoing. */
  readonly past: readonly (readonly Order[])[];
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

/** Whether real names are kept from the page: in a game, and in the review of one. */
export function isUnderFictionalNames({ game, stage, scenario }: TableState): boolean {
  const isReviewed = stage === 'review' && scenario !== null && scenario.fictional !== null;
  return game?.fictional === true || isReviewed;
}

/** A seat's own screen is up at a device that people share: nothing of what is to come may stand beside it. */
export function isPrivate({ game: facts, stage }: TableState): boolean {
  if (facts === null || facts.people.length < 2) return false;
  return stage === 'predict' || stage === 'orders' || stage === 'playback' || stage === 'report';
}
