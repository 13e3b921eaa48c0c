// States what is told of a scenario and to whom: at once, when its time comes, at the end, to who leads; plain data only.

import type { Localised } from '../../base/index.ts';
import type { MetricId, Order, SeatKind, WorldDraft } from '../../engine/index.ts';
import type { CourseMeasure } from '../schema/course.ts';
import type { Scenario } from '../schema/scenario.ts';

/** Texts of a scenario that are not part of a seat world. */
export interface EventTexts {
  readonly title: Localised;
  readonly text: Localised;
  readonly choices: Readonly<Record<string, Localised>>;
}
export type EventBook = Readonly<Record<string, EventTexts>>;

/** Names that stand for the real ones, by id. */
export interface FictionalNames {
  readonly states: Readonly<Record<string, Localised>>;
  readonly zones: Readonly<Record<string, Localised>>;
  readonly seats: Readonly<Record<string, Localised>>;
  readonly partners: Readonly<Record<string, Localised>>;
  readonly frameworks: Readonly<Record<string, Localised>>;
}

/** What may be told of a lesson before play. */
export interface LessonCard {
  readonly id: string;
  readonly claim: Localised;
  readonly question: Localised;
  readonly metrics: readonly MetricId[];
  readonly debrief: readonly Localised[];
  /** The table is asked of it first. True for each where a scenario chooses none. */
  readonly isAsked: boolean;
}

/** One of two plays that a lesson compares. */
export interface SideFacts {
  readonly strategy: string;
  readonly only: readonly string[] | null;
  readonly without: readonly string[];
  readonly silent: readonly string[];
  readonly seats: readonly string[];
  /** Played with other numbers, or without some rules. */
  readonly isOtherwise: boolean;
}

/** Two plays, the turns in which they are compared, and whether by what one game in ten does no better than. */
export interface ComparedFacts {
  readonly play: SideFacts;
  readonly against: SideFacts;
  readonly turns: { readonly from: number; readonly to: number };
  readonly isLow: boolean;
}

export type Verdict = 'holds' | 'fails' | 'undecided';

/** What opens of a lesson with the debrief. */
export interface LessonBook {
  readonly id: string;
  readonly recorded: Verdict;
  readonly sources: readonly string[];
  /** Null where several measures are weighed as one. */
  readonly metric: MetricId | null;
  /** What is weighed, and how much; below 0 where less is good. Empty where one measure stands alone. */
  readonly weights: readonly { readonly metric: MetricId; readonly weight: number }[];
  /** Turns with orders of the lab's games, where they are not the scenario's. */
  readonly length: number | null;
  /** Id of the state it is measured for; null for the region. */
  readonly state: string | null;
  readonly direction: 'lower' | 'higher' | 'same';
  readonly least: number;
  readonly compare: readonly ComparedFacts[];
  readonly contested: boolean;
  readonly dissent: readonly {
    readonly who: Localised;
    readonly says: Localised;
    readonly sources: readonly string[];
  }[];
}

/** Words of rules' news by rule id and place of the effect; null for effects that tell nothing. */
export type RuleBook = Readonly<Record<string, readonly (Localised | null)[]>>;

/** What rules do, as sentences, by rule id. */
export type RuleSentences = Readonly<Record<string, Localised>>;

/** What everybody may know of a timing plan before a game: how long it takes and who plays. */
export interface PlanOutline {
  readonly id: string;
  readonly title: Localised;
  readonly minutes: number;
  readonly rounds: number;
  readonly perRound: 1 | 2;
  /** Seats that teams hold, in order. */
  readonly teams: readonly string[];
}

/** A stretch of a plan. What is said and released in it is for who leads the table. */
export interface PlanStep {
  readonly kind: string;
  readonly minutes: number;
  /** Null for a stretch that is no round. */
  readonly round: number | null;
  readonly injects: readonly string[];
  readonly say: Localised;
}

export interface PlanBook extends PlanOutline {
  readonly steps: readonly PlanStep[];
}

/** An inject as its reader finds it before it is released. */
export interface InjectCard {
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
  /** What to say before it is read out; empty where nothing needs to be. */
  readonly care: Localised;
}

export interface BriefingSection {
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
  readonly sections: readonly BriefingSection[];
  readonly cards: readonly SeatCard[];
  readonly plans: readonly PlanOutline[];
  /** Claims and questions only: verdicts and rules stay closed until the debrief. */
  readonly lessons: readonly LessonCard[];
  /** Names that stand for the real ones, by id; null when the real ones are told. */
  readonly fictional: FictionalNames | null;
}

/** What opens during a game or at its end, as it is told under one kind of names. */
export interface ClosedBooks {
  readonly lessons: readonly LessonBook[];
  readonly rules: RuleBook;
  readonly sentences: RuleSentences;
  readonly events: EventBook;
  /** For who leads the table. */
  readonly plans: readonly PlanBook[];
  readonly injects: readonly InjectCard[];
}

export interface CourseLine {
  readonly turn: number;
  readonly title: Localised;
  readonly text: Localised;
  readonly look: readonly CourseMeasure[];
  readonly orders: readonly Order[];
}

export interface CoursePass {
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
  readonly turns: readonly CourseLine[];
  readonly tail: Localised;
}

/** What is told of a course: its words, orders and measures. */
export interface CourseBook {
  readonly seat: string;
  readonly seed: string;
  readonly passes: readonly CoursePass[];
  readonly compare: readonly CourseMeasure[];
  readonly sums: readonly { readonly id: string; readonly text: Localised }[];
}

export interface SeatFacts {
  readonly id: string;
  readonly kind: SeatKind;
  readonly optional: boolean;
}

type Lesson = Scenario['lessons'][number];

/** What of a scenario says how its lessons are measured at a table. */
export interface LessonSource {
  readonly lessons: readonly Pick<Lesson, 'id' | 'rules' | 'measure'>[];
  readonly calendar: Pick<Scenario['calendar'], 'turns' | 'tail'>;
}

/** A scenario as a page or a room needs it to set up and open a game. */
export interface LoadedScenario {
  readonly facts: ScenarioFacts;
  /** The same as it is told under fictional names. */
  readonly fictional: ScenarioFacts;
  readonly closed: { readonly real: ClosedBooks; readonly fictional: ClosedBooks };
  /** What the table needs to predict and to observe. */
  readonly lessons: LessonSource;
  readonly draft: WorldDraft;
  /** One file that reads to the same scenario: it goes into the record. */
  readonly text: string;
  readonly turns: number;
  readonly tailTurns: number;
  readonly seats: readonly SeatFacts[];
  readonly firstSeat: string | null;
  /** Null where the scenario teaches no course. */
  readonly course: CourseBook | null;
}
