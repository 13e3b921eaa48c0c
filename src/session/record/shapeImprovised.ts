// Decides what an improvised inject must look like before anything reads it; whether a world knows its ids is asked elsewhere.

import { COLUMN_NAMES } from '../../engine/index.ts';
import { finite, hex, id, isRecord, list, oneOf, orNull, record, text, whole } from './checks.ts';
import type { Check } from './checks.ts';
import { IMPROVISED_KINDS } from './improvised.ts';

/** What may be improvised for one opening. */
export const MOST_IMPROVISED = 20;
export const TITLE_LENGTH = 120;
export const REASON_LENGTH = 600;
const MOST_EFFECTS = 12;
const MOST_SUBJECTS = 500;
const MOST_INDEX = 20_000;

const effects: Readonly<Record<string, Check>> = {
  change: record({
    kind: oneOf(['change']),
    column: oneOf(COLUMN_NAMES),
    subjects: list(id, MOST_SUBJECTS),
    how: oneOf(['add', 'times', 'towards-one']),
    amount: finite,
  }),
  news: record({
    kind: oneOf(['news']),
    text: text(REASON_LENGTH),
    audience: orNull(list(id, MOST_SUBJECTS)),
    zone: orNull(id),
  }),
  event: record({ kind: oneOf(['event']), event: id, subject: whole(-1, MOST_INDEX) }),
};

const effectShape: Check = (value, path) => {
  const kind = isRecord(value) ? String(value['kind']) : '';
  if (!Object.hasOwn(effects, kind)) return `${path}.kind`;
  return effects[kind]?.(value, path) ?? null;
};

/** What stands in something improvised. */
export const improvisedFields = {
  kind: oneOf(IMPROVISED_KINDS),
  title: text(TITLE_LENGTH),
  reason: text(REASON_LENGTH),
  effects: list(effectShape, MOST_EFFECTS),
};

/** The path of the first thing that makes a value nothing that could be improvised, or null. */
export const improvisedShape: Check = record(improvisedFields);

export const waiting = list(improvisedShape, MOST_IMPROVISED);
export const improvised = list(record({ ...improvisedFields, salt: hex(32) }), MOST_IMPROVISED);
