// States what goes to the worker that writes a review down and what comes back: plain data only.
import type { Locale } from '../../../base/index.ts';
import type { CsvFile, LuckResult, TurningPoints } from '../../../review/index.ts';

export const WRITTEN_FORMS = ['html', 'csv', 'xlsx', 'json'] as const;
/** What the worker writes; the record and its redacted form are the session's to write. */
export type WrittenForm = (typeof WRITTEN_FORMS)[number];

export interface WriteAsked {
  readonly form: WrittenForm;
  /** The record's text, with what the room added. */
  readonly record: string;
  readonly locale: Locale;
  /** Names of orders by kind, as the screen says them. */
  readonly orders: Readonly<Record<string, string>>;
  /** CSS of the faces that a page may need. */
  readonly fonts: string;
  /** Answers that were played for on screen; null where nobody has. */
  readonly luck: LuckResult | null;
  readonly turningPoints: TurningPoints | null;
}

export interface WriteRequest extends WriteAsked {
  readonly number: number;
}

export type Written =
  | { readonly form: 'html' | 'json'; readonly text: string }
  | { readonly form: 'csv'; readonly files: readonly CsvFile[] }
  | { readonly form: 'xlsx'; readonly blob: Blob };

export interface WriteAnswer {
  /** Of the request that it answers. */
  readonly number: number;
  /** Null where the record or its scenario could not be read. */
  readonly written: Written | null;
}
