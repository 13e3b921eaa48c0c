// Decides what a record's plain values must look like before anything reads them; it checks shapes, not sums.

import { LOCALES } from '../../base/index.ts';
import { HOLDERS, SEED_LENGTH } from '../setup.ts';
import {
  MOST_RECORDS,
  bool,
  finite,
  hex,
  id,
  isRecord,
  list,
  oneOf,
  orNull,
  plain,
  record,
  recordWith,
  text,
  whole,
} from './checks.ts';
import type { Check } from './checks.ts';
import { EXPECTATIONS, PHASES } from './format.ts';
import { improvised, waiting } from './shapeImprovised.ts';
import { review } from './shapeReview.ts';
import { ordersShape } from './shapeOrders.ts';

export const MOST_TURNS = 200;
/** Turns with orders that a game may be asked to have. */
export const MOST_GAME_TURNS = 60;
export const MOST_SEATS = 40;
export const INTENT_LENGTH = 600;
const MOST_LESSONS = 100;
/** Injects that may wait for one opening. */
export const MOST_INJECTS = 20;

const localised = record({ en: text(2000), fr: text(2000), ar: text(2000) }, true);

/** What a seat handed in. */
export const submissionFields = { orders: ordersShape, intent: text(INTENT_LENGTH) };
const submission = record({ seat: id, ...submissionFields, salt: hex(32) });

const LISTS = [
  'promises',
  'projects',
  'packages',
  'offers',
  'frameworks',
  'events',
  'deliveries',
  'news',
];

/** The engine's lists must be there; what they hold is the engine's own. */
const records: Check = (value, path) => {
  if (!isRecord(value)) return path;
  if (!Number.isInteger(value['nextId'])) return `${path}.nextId`;
  for (const name of LISTS) {
    if (!Array.isArray(value[name])) return `${path}.${name}`;
  }
  return plain(5)(value, path);
};

export const storedState = record({
  turn: whole(1, MOST_TURNS),
  over: bool,
  block: text(8 * 1024 * 1024),
  records,
});

/** What a seat predicted. */
export const predictionFields = {
  says: list(record({ lesson: id, expects: oneOf(EXPECTATIONS) }), MOST_LESSONS),
};
const predictions = list(record({ seat: id, ...predictionFields, salt: hex(32) }), MOST_SEATS);
const injects = list(record({ inject: id, subject: whole(-1, MOST_RECORDS) }), MOST_INJECTS);
/** What the facilitator let happen in a turn. */
export const tableFields = { injects, notes: list(finite, 0) };

export const turnShape = recordWith(
  {
    turn: whole(1, MOST_TURNS),
    submissions: list(submission, MOST_SEATS),
    ...tableFields,
    salt: hex(32),
    state: storedState,
    hash: hex(64),
    link: hex(64),
    sum: hex(64),
  },
  { predictions, improvised },
);

const seatHolders = list(
  record({ seat: id, holder: oneOf(HOLDERS), strategy: orNull(id) }),
  MOST_SEATS,
);

export const headerFields: Readonly<Record<string, Check>> = {
  format: text(40),
  version: finite,
  notice: text(200),
  engine: finite,
  chance: text(40),
  scenario: record({
    id,
    title: localised,
    text: text(4 * 1024 * 1024),
    hash: hex(64),
    world: text(64),
  }),
  seed: text(SEED_LENGTH),
  seats: seatHolders,
  options: recordWith(
    {
      turnsPerRound: oneOf([1, 2]),
      openBook: bool,
      fictionalNames: bool,
      language: oneOf(LOCALES),
    },
    { turns: whole(1, MOST_GAME_TURNS), plan: id },
  ),
  branchOf: orNull(record({ turn: whole(1, MOST_TURNS), link: hex(64) })),
  startHash: hex(64),
  link: hex(64),
};

export const headerShape = record(headerFields);

export const recordShape = recordWith(
  {
    ...headerFields,
    turns: list(turnShape, MOST_TURNS),
    phase: oneOf(PHASES),
    pending: list(
      record({ seat: id, orders: ordersShape, intent: text(INTENT_LENGTH), submitted: bool }),
      MOST_SEATS,
    ),
    finalHash: orNull(hex(64)),
  },
  { holders: seatHolders, predictions, queued: injects, improvised: waiting, review },
);
