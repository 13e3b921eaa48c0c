// Decides whether a text from a device is a message of the wire: sizes, fields and kinds; what it may do is the room's matter.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { COLUMN_NAMES } from '../../engine/index.ts';
import { EXPECTATIONS } from '../record/format.ts';
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
  recordWith,
  text,
  whole,
} from '../record/checks.ts';
import type { Check } from '../record/checks.ts';
import { INTENT_LENGTH } from '../record/shape.ts';
import { improvisedShape } from '../record/shapeImprovised.ts';
import { orderShape, ordersShape } from '../record/shapeOrders.ts';
import {
  LIFTABLE,
  MOST_QUEUED,
  MOST_STRETCH,
  PROJECTOR_SHOWS,
  TIMED_PHASES,
} from '../room/types.ts';
import { HOLDERS } from '../setup.ts';
import { MOST_ID, MOST_IDEA, MOST_MESSAGE, MOST_TEXT, MOST_TITLE } from './messages.ts';
import type { ClientMessage, Command, CommandKind, Question } from './messages.ts';

const MOST_DEVICE = 100_000;
const MOST_TURN = 200;
const MOST_INDEX = 20_000;
const MOST_KEYS = 16;
const MOST_LINES = 1_000;
const MOST_PICKED = 12;
const MOST_ZONES = 500;

const device = whole(1, MOST_DEVICE);
const turn = whole(1, MOST_TURN);
const subject = whole(-1, MOST_INDEX);
const round = orNull(whole(1, MOST_TURN));
const words = text(MOST_TEXT);
const title = orNull(text(MOST_TITLE));
const code = text(40);
const minutes = (value: unknown, path: string) =>
  finite(value, path) ?? (Number(value) >= 0 && Number(value) <= MOST_STRETCH ? null : path);

const options = record({
  timing: record(Object.fromEntries(TIMED_PHASES.map((phase) => [phase, minutes]))),
  approve: bool,
  chooseSeat: bool,
  ideas: bool,
  closeAtZero: bool,
  closeWhenReady: bool,
});
export const optionsShape = options;

const queueAsked: Check = (value, path) =>
  isRecord(value) && Object.hasOwn(value, 'made')
    ? record({ made: improvisedShape, round })(value, path)
    : record({ inject: id, subject, round, title, text: orNull(words) })(value, path);

type Fields = Readonly<Record<string, Check>>;

/** The fields of each command beside its kind. A kind that is missing here cannot be sent: the compiler says so. */
const COMMANDS: Readonly<Record<CommandKind, Fields>> = {
  'choose-seat': { seat: id },
  leave: {},
  draft: { orders: ordersShape, intent: text(INTENT_LENGTH) },
  submit: { orders: ordersShape, intent: text(INTENT_LENGTH) },
  reopen: {},
  predict: { lesson: id, expects: orNull(oneOf(EXPECTATIONS)) },
  'hand-pen': { device },
  'take-pen': {},
  idea: { text: text(MOST_IDEA), order: orNull(orderShape) },
  vote: { idea: id, on: bool },
  'drop-idea': { idea: id },
  call: { text: text(MOST_IDEA) },
  'let-in': { device },
  kick: { device },
  move: { device, seat: orNull(id) },
  role: { device, role: oneOf(['seat', 'spectator', 'vip']) },
  pen: { seat: id, device: orNull(device) },
  lock: { locked: bool },
  rotate: {},
  options: { options },
  'hold-seat': { seat: id, holder: oneOf(HOLDERS), strategy: orNull(id) },
  next: {},
  stretch: { phase: oneOf(['look', 'talk', 'orders']) },
  close: {},
  'play-tail': { all: bool },
  pause: { paused: bool },
  minutes: { add: whole(-MOST_STRETCH, MOST_STRETCH) },
  freeze: { frozen: bool },
  queue: { items: list(queueAsked, MOST_QUEUED) },
  release: { item: id },
  hold: { item: id },
  skip: { item: id },
  edit: { item: id, edit: record({ subject, round, title, text: orNull(words) }) },
  override: { made: improvisedShape },
  act: { seat: id, orders: ordersShape, intent: text(INTENT_LENGTH), submitted: bool },
  message: { to: orNull(id), text: words },
  note: { text: words, objective: orNull(id), turn: orNull(whole(0, MOST_TURN)) },
  'drop-note': { number: whole(1, MOST_DEVICE) },
  show: { shows: oneOf(PROJECTOR_SHOWS), lens: id },
  blank: { blank: bool },
  'wall-words': { message: whole(1, MOST_DEVICE) },
  'wall-news': { lines: orNull(list(whole(0, MOST_LINES), MOST_PICKED)) },
  'lift-fog': { lens: oneOf(LIFTABLE), zones: orNull(list(id, MOST_ZONES)) },
  'cover-fog': {},
  rewind: { turn, confirm: code },
  end: { confirm: code },
  wipe: { confirm: code },
};

const QUESTIONS: Readonly<Record<Question['kind'], Fields>> = {
  receipt: { stock: oneOf(COLUMN_NAMES), subject: whole(0, MOST_INDEX) },
  report: { turn },
  preview: { made: improvisedShape },
  'preview-inject': { inject: id, subject },
  paper: { seat: id },
  record: {},
};

export const COMMAND_KINDS = Object.keys(COMMANDS) as readonly CommandKind[];

const CREDENTIALS: Readonly<Record<string, Fields>> = {
  code: { code: text(20) },
  link: { link: hex(32) },
  token: { token: hex(32) },
  console: { credential: hex(32) },
};

/** A record whose `kind` says which fields it has, and may have beside them. */
const byKind =
  (kinds: Readonly<Record<string, Fields>>, may: Readonly<Record<string, Fields>> = {}): Check =>
  (value, path) => {
    const kind = isRecord(value) ? value['kind'] : null;
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return `${path}.kind`;
    return recordWith({ kind: oneOf([kind]), ...kinds[kind] }, may[kind] ?? {})(value, path);
  };

const message = byKind(
  {
    hello: {
      version: whole(0, MOST_ID),
      credential: byKind(CREDENTIALS),
      wants: oneOf(['play', 'watch', 'project', 'lead']),
      seat: orNull(id),
      has: list(id, MOST_KEYS),
    },
    do: { id: whole(1, MOST_ID), command: byKind(COMMANDS) },
    ask: { id: whole(1, MOST_ID), question: byKind(QUESTIONS) },
  },
  { do: { written: record({ seat: id, branch: whole(1, MOST_ID), turn: whole(0, MOST_TURN) }) } },
);

/** Marks that turn the direction of text around, and controls: no text of a room holds them. @source QUALITY.md */
const HIDDEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

export interface Unreadable {
  readonly code: 'too-large' | 'unreadable';
  /** The path of the first thing that is wrong. */
  readonly place: string;
}

/** Reads what a device sent. A text of any content gives a message or a problem, never a throw. */
export function readMessage(sent: string): Result<ClientMessage, Unreadable> {
  if (sent.length > MOST_MESSAGE) return err({ code: 'too-large', place: '' });
  return checkMessage(parse(sent));
}

/** The same of a value that a transport has read already. */
export function checkMessage(value: unknown): Result<ClientMessage, Unreadable> {
  const bad = message(value, 'message') ?? hiddenIn(value, 'message', 0);
  return bad === null
    ? ok(value as ClientMessage)
    : err({ code: 'unreadable', place: bad.slice(0, 120) });
}

/** Whether a command has the shape of one; a room asks again what a transport has asked before. */
export function commandFault(command: Command): string | null {
  return byKind(COMMANDS)(command, 'command') ?? hiddenIn(command, 'command', 0);
}

export function questionFault(question: Question): string | null {
  return byKind(QUESTIONS)(question, 'question');
}

function parse(sent: string): unknown {
  try {
    return JSON.parse(sent) as unknown;
  } catch {
    return null;
  }
}

/** Runs after the shape was found good, so depth and size are bounded already. */
function hiddenIn(value: unknown, path: string, depth: number): string | null {
  if (typeof value === 'string') return HIDDEN.test(value) ? path : null;
  if (typeof value !== 'object' || value === null || depth > 12) return null;
  for (const [name, field] of Object.entries(value)) {
    const bad = hiddenIn(field, `${path}.${name}`, depth + 1);
    if (bad !== null) return bad;
  }
  return null;
}
