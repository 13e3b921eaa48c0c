// States what goes to the worker that reads scenarios and what comes back: plain data only.
import type { Locale } from '../../base/index.ts';
import type { SeatKind, WorldDraft } from '../../engine/index.ts';
import type { Severity, Texts } from '../../scenario/index.ts';
import type { LessonSource } from '../../session/index.ts';
import type { CourseBook } from '../facts/course.ts';
import type { LessonBook, RuleBook, RuleSentences } from '../facts/lessons.ts';
import type { EventBook } from '../facts/names.ts';
import type { InjectCard, PlanBook } from '../facts/session.ts';
import type { ScenarioFacts } from '../stores/table.ts';

export interface ReadRequest {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  readonly texts: Texts;
  readonly locale: Locale;
  /** False where nobody is shown what is found. */
  readonly tryExamples: boolean;
}

/** A finding with its words, so that the page needs no catalogue of them. */
export interface FindingLine {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

export interface SeatFacts {
  readonly id: string;
  readonly kind: SeatKind;
  readonly optional: boolean;
}

/** What opens during a game or at its end, as it is told under one kind of names. Only the game's own file holds it. */
export interface ClosedBooks {
  readonly lessons: readonly LessonBook[];
  readonly rules: RuleBook;
  readonly sentences: RuleSentences;
  readonly events: EventBook;
  /** For who leads the table. */
  readonly plans: readonly PlanBook[];
  readonly injects: readonly InjectCard[];
}

/** A scenario as the page needs it to set up and open a game. */
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

/** What the worker says: that it has the file and begins, so that its time is counted from there, then the answer. */
export type ReadMessage =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly answer: ReadAnswer };

export interface ReadAnswer {
  readonly number: number;
  readonly findings: readonly FindingLine[];
  readonly loaded: LoadedScenario | null;
}
