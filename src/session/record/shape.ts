// Decides what a record's plain values must look like before anything reads them; it checks shapes, not sums.

import { LOCALES } from '../../base/index.ts';
import { ORDER_KIND_IDS } from '../../engine/index.ts';
import { HOLDERS, SEED_LENGTH } from '../setup.ts';
import { EXPECTATIONS, PHASES } from './format.ts';

/** The path of the first thing that is wrong, or null. */
type Check = (value: unknown, path: string) => string | null;

const MOST_TURNS = 200;
/** Turns with orders that a game may be asked to have. */
export const MOST_GAME_TURNS = 60;
const MOST_SEATS = 40;
const MOST_ORDERS = 40;
export const INTENT_LENGTH = 600;
const ID_LENGTH = 80;
const MOST_RECORDS = 20_000;
const MOST_LESSONS = 100;
/** Injects that may wait for one opening. */
export const MOST_INJECTS = 20;

const bool: Check = (value, path) => (typeof value === 'boolean' ? null : path);
const finite: Check = (value, path) => (Number.isFinite(value) ? null : path);
const text =
  (most: number): Check =>
  (value, path) =>
    typeof value === 'string' && value.length <= most ? null : path;
const hex = (length: number): Check => {
  const pattern = new RegExp(`^[0-9a-f]{${length}}$`);
  return (value, path) => (typeof value === 'string' && pattern.test(value) ? null : path);
};
const whole =
  (least: number, most: number): Check =>
  (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? null
      : path;
const oneOf =
  (words: readonly unknown[]): Check =>
  (value, path) =>
    words.includes(value) ? null : path;
const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

const list =
  (item: Check, most: number): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return path;
    for (let at = 0; at < value.length; at++) {
      const bad = item(value[at], `${path}[${at}]`);
      if (bad !== null) return bad;
    }
    return null;
  };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly these fields, or fewer where optional; a field of another name is wrong. */
const record =
  (fields: Readonly<Record<string, Check>>, optional = false): Check =>
  (value, path) => {
    if (!isRecord(value)) return path;
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) return `${path}.${name}`;
    }
    for (const [name, check] of Object.entries(fields)) {
      if (!Object.hasOwn(value, name)) {
        if (optional) continue;
        return `${path}.${name}`;
      }
      const bad = check(value[name], `${path}.${name}`);
      if (bad !== null) return bad;
    }
    return null;
  };

/** Exactly these fields, and these others where they are there. */
const recordWith =
  (fields: Readonly<Record<string, Check>>, extra: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isRecord(value)) return path;
    const there = Object.entries(extra).filter(([name]) => Object.hasOwn(value, name));
    return record({ ...fields, ...Object.fromEntries(there) })(value, path);
  };

/** Any plain value of little depth: the engine's small records, whose hash is compared when a game is resumed. */
function plain(depth: number): Check {
  return (value, path) => {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return null;
    if (typeof value === 'number') return Number.isFinite(value) ? null : path;
    if (depth === 0) return path;
    const inner = plain(depth - 1);
    if (Array.isArray(value)) return list(inner, MOST_RECORDS)(value, path);
    if (!isRecord(value)) return path;
    for (const [name, field] of Object.entries(value)) {
      const bad = inner(field, `${path}.${name}`);
      if (bad !== null) return bad;
    }
    return null;
  };
}

const id = text(ID_LENGTH);
const localised = record({ en: text(2000), fr: text(2000), ar: text(2000) }, true);

const orderFields: Readonly<Record<string, Check>> = {
  zone: id,
  to: id,
  state: id,
  pair: id,
  passage: id,
  network: id,
  partner: id,
  framework: id,
  event: id,
  choice: id,
  shares: list(finite, 16),
  invited: list(id, 16),
  states: list(id, 16),
  amount: finite,
};

const anyOrder = record({ ...orderFields, kind: oneOf(ORDER_KIND_IDS) }, true);
const orderShape: Check = (value, path) =>
  anyOrder(value, path) ??
  (isRecord(value) && Object.hasOwn(value, 'kind') ? null : `${path}.kind`);

const ordersShape = list(orderShape, MOST_ORDERS);

/** The path of the first thing that makes a value no list of orders, or null; for strategies and forms from outside. */
export function ordersFault(value: unknown): string | null {
  return ordersShape(value, 'orders');
}

const submission = record({
  seat: id,
  orders: ordersShape,
  intent: text(INTENT_LENGTH),
  salt: hex(32),
});

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

const storedState = record({
  turn: whole(1, MOST_TURNS),
  over: bool,
  block: text(8 * 1024 * 1024),
  records,
});

const predictions = list(
  record({
    seat: id,
    says: list(record({ lesson: id, expects: oneOf(EXPECTATIONS) }), MOST_LESSONS),
    salt: hex(32),
  }),
  MOST_SEATS,
);
const injects = list(record({ inject: id, subject: whole(-1, MOST_RECORDS) }), MOST_INJECTS);

export const turnShape = recordWith(
  {
    turn: whole(1, MOST_TURNS),
    submissions: list(submission, MOST_SEATS),
    injects,
    notes: list(finite, 0),
    salt: hex(32),
    state: storedState,
    hash: hex(64),
    link: hex(64),
    sum: hex(64),
  },
  { predictions },
);

const headerFields: Readonly<Record<string, Check>> = {
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
  seats: list(record({ seat: id, holder: oneOf(HOLDERS), strategy: orNull(id) }), MOST_SEATS),
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
  { predictions, queued: injects },
);
