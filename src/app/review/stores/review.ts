// Holds the review that is open in this page: the game, what the room has added to it, and where the one who leads it stands.
// It knows the whole truth of its games, so no screen of play reads it.
import { createStore } from 'zustand/vanilla';
import type { SeatWorld } from '../../../engine/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import type { GameRecord, StoredAddition, TableLesson } from '../../../session/index.ts';
import type { LabGame } from '../../facts/lessons.ts';
import type { ClosedBooks } from '../../scenarios/messages.ts';
import type { ScenarioFacts, Trouble } from '../../stores/table.ts';

/** The order in which a debrief goes. */
export const REVIEW_TABS = ['feelings', 'happened', 'why', 'whatIf', 'lessons', 'plan'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** One game with all that is needed to speak of it. */
export interface OpenGame {
  readonly game: ReviewGame;
  readonly scenario: ScenarioFacts;
  /** Texts of events, injects, rules and lessons, under the names that the game was played with. */
  readonly books: ClosedBooks;
  readonly lessons: readonly TableLesson[];
  /** The world as who leads the table knows it: what names are made from. */
  readonly known: SeatWorld;
  /** What workers need to play games like it. */
  readonly lab: LabGame;
}

/** What a tab is asked to speak of when it is opened from another: a turn, a seat's orders in it, or one of them. */
export interface Focus {
  readonly turn: number;
  readonly seat: string | null;
  readonly order: number | null;
}

export interface ReviewState {
  readonly opened: OpenGame | null;
  /** Other games laid beside it, in the order in which they were opened. */
  readonly beside: readonly OpenGame[];
  /** The record with what the room added to it; the game keeps it as it was opened. */
  readonly record: GameRecord | null;
  /** What the room added, without what was taken out again. */
  readonly additions: readonly StoredAddition[];
  readonly tab: ReviewTab;
  readonly focus: Focus | null;
  /** The screen is for a whole room: large, and one thing at a time. */
  readonly presenter: boolean;
  readonly blank: boolean;
  /** The cards of feelings lie face up. */
  readonly turned: boolean;
  /** Which of the tab's steps is shown in presenter mode, and how many there are. */
  readonly step: number;
  readonly steps: number;
  /** What each step is called, for who jumps to one. */
  readonly stepNames: readonly string[];
  readonly opening: boolean;
  readonly trouble: Trouble | null;
  /** Whether this browser keeps what is added. */
  readonly kept: boolean;
}

export const EMPTY_REVIEW: ReviewState = {
  opened: null,
  beside: [],
  record: null,
  additions: [],
  tab: 'feelings',
  focus: null,
  presenter: false,
  blank: false,
  turned: false,
  step: 0,
  steps: 1,
  stepNames: [],
  opening: false,
  trouble: null,
  kept: true,
};

export const reviewStore = createStore<ReviewState>()(() => EMPTY_REVIEW);

export function openTab(tab: ReviewTab, focus: Focus | null = null): void {
  reviewStore.setState({ tab, focus, step: 0, steps: 1 });
}

export function setPresenter(presenter: boolean): void {
  reviewStore.setState({ presenter, blank: false, step: 0 });
}

/** Turns the cards of feelings over. */
export function turnCards(turned: boolean): void {
  reviewStore.setState({ turned });
}

export function setBlank(blank: boolean): void {
  reviewStore.setState({ blank });
}

/** Said by whoever lays a tab out in steps. */
export function countSteps(stepNames: readonly string[]): void {
  const { step } = reviewStore.getState();
  const steps = Math.max(1, stepNames.length);
  reviewStore.setState({ steps, stepNames, step: Math.min(step, steps - 1) });
}

export function goToStep(step: number): void {
  reviewStore.setState({ step, blank: false });
}

/** One thing further, or back; at the end of a tab on to the next. */
export function moveStep(by: 1 | -1): void {
  const { step, steps, tab } = reviewStore.getState();
  const to = step + by;
  if (to >= 0 && to < steps) return reviewStore.setState({ step: to, blank: false });
  const next = REVIEW_TABS[REVIEW_TABS.indexOf(tab) + by];
  if (next !== undefined)
    reviewStore.setState({ tab: next, focus: null, step: 0, steps: 1, blank: false });
}
