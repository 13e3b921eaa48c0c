// Decides what a redacted record's plain values must look like before anything reads them; it checks shapes, not seals.

import {
  hex,
  isRecord,
  id,
  list,
  oneOf,
  orNull,
  record,
  recordWith,
  text,
  whole,
} from './checks.ts';
import type { Check } from './checks.ts';
import { PHASES } from './format.ts';
import { REDACTED_FORMAT, REDACTED_VERSION } from './redacted.ts';
import {
  MOST_SEATS,
  MOST_TURNS,
  headerFields,
  predictionFields,
  storedState,
  submissionFields,
  tableFields,
} from './shape.ts';
import { MOST_IMPROVISED, improvisedFields } from './shapeImprovised.ts';
import { MOST_ADDITIONS, additionPlace, additionShape } from './shapeReview.ts';

type Fields = Readonly<Record<string, Check>>;

/** A sealed part: all of its content with the salt, or its seal with what was left of it. */
function sealable(own: Fields, content: Fields): Check {
  const whole = record({ ...own, ...content, salt: hex(32) });
  const sealed = recordWith({ ...own, seal: hex(64) }, content);
  return (value, path) =>
    isRecord(value) && Object.hasOwn(value, 'seal') ? sealed(value, path) : whole(value, path);
}

const turnShape = recordWith(
  {
    turn: whole(1, MOST_TURNS),
    submissions: list(sealable({ seat: id }, submissionFields), MOST_SEATS),
    table: sealable({}, tableFields),
    state: orNull(storedState),
    hash: hex(64),
    link: hex(64),
  },
  {
    predictions: list(sealable({ seat: id }, predictionFields), MOST_SEATS),
    improvised: list(sealable({}, improvisedFields), MOST_IMPROVISED),
  },
);

export const redactedHeaderShape = record({
  ...headerFields,
  format: oneOf([REDACTED_FORMAT]),
  version: oneOf([REDACTED_VERSION]),
  of: record({ format: text(40), version: whole(1, 1000) }),
  seed: orNull(headerFields['seed'] ?? id),
  seedSeal: hex(64),
});

/** The rest of a redacted record, beside its header and its sum. */
export const redactedBodyShape = recordWith(
  { turns: list(turnShape, MOST_TURNS), phase: oneOf(PHASES), finalHash: orNull(hex(64)) },
  { review: list(sealable(additionPlace, { content: additionShape }), MOST_ADDITIONS) },
);
