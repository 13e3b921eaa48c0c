// States what goes to the worker that reads scenarios and what comes back: plain data only.
import type { Locale } from '../../base/index.ts';
import type { LoadedScenario, Severity, Texts } from '../../scenario/index.ts';

export type { ClosedBooks, LoadedScenario, SeatFacts } from '../../scenario/index.ts';

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

/** What the worker says: that it has the file and begins, so that its time is counted from there, then the answer. */
export type ReadMessage =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly answer: ReadAnswer };

export interface ReadAnswer {
  readonly number: number;
  readonly findings: readonly FindingLine[];
  readonly loaded: LoadedScenario | null;
}
