// Decides what additions to a record must look like before anything reads them; that they are chained is checked elsewhere.

import { METRICS } from '../../engine/index.ts';
import { EFFECT_DIRECTIONS, RESPONSES } from './addition.ts';
import {
  bool,
  finite,
  hex,
  id,
  isRecord,
  list,
  oneOf,
  orNull,
  record,
  text,
  whole,
} from './checks.ts';
import type { Check } from './checks.ts';
import { ordersShape } from './shapeOrders.ts';

export const MOST_ADDITIONS = 500;
export const ADDITION_LENGTH = 600;
export const ROLE_LENGTH = 120;
const MOST_EFFECTS = 60;
const MOST_TURNS = 200;
const MOST_CONTINUATIONS = 1_000_000;

const said = text(ADDITION_LENGTH);
const role = text(ROLE_LENGTH);
const turn = whole(0, MOST_TURNS);

const share: Check = (value, path) =>
  finite(value, path) ?? (Number(value) >= 0 && Number(value) <= 1 ? null : path);

const effects = list(
  record({
    measure: oneOf(METRICS.map((metric) => metric.id)),
    state: orNull(id),
    span: oneOf(['late', 'tail']),
    direction: oneOf(EFFECT_DIRECTIONS),
    difference: record({ mean: finite, low: finite, high: finite }),
    share,
    n: whole(0, MOST_CONTINUATIONS),
  }),
  MOST_EFFECTS,
);

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const day: Check = (value, path) => (typeof value === 'string' && DAY.test(value) ? null : path);

const fields: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  feeling: { text: said },
  note: { text: said, objective: orNull(id), isPrivate: bool },
  dissent: {
    parameter: text(ROLE_LENGTH),
    subject: orNull(id),
    ours: finite,
    theirs: finite,
    turn,
    who: role,
    result: effects,
  },
  'what-if': {
    turn,
    seat: id,
    removed: ordersShape,
    added: ordersShape,
    respond: oneOf(RESPONSES),
    result: effects,
  },
  keep: { text: said },
  change: { text: said },
  action: { text: said, owner: role, date: orNull(day), lesson: orNull(id) },
  answer: { question: id, text: said },
  removed: { of: hex(64) },
};

const contents = new Map(
  Object.entries(fields).map(([kind, own]) => [kind, record({ ...own, kind: oneOf([kind]) })]),
);

/** The path of the first thing that makes a value no addition, or null. */
export const additionShape: Check = (value, path) => {
  if (!isRecord(value)) return path;
  const check = contents.get(String(value['kind']));
  return check === undefined ? `${path}.kind` : check(value, path);
};

/** What stands of an addition beside its content. */
export const additionPlace = { at: turn, by: id, after: turn, link: hex(64) };

export const review = list(
  record({ ...additionPlace, content: additionShape, salt: hex(32) }),
  MOST_ADDITIONS,
);
