// Decides how any stock is explained over any span: opening, what moved it by kind of cause, closing; in a chain that closes.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { COLUMNS, fullReceipt } from '../../engine/index.ts';
import type { Cause, ColumnName, Entry } from '../../engine/index.ts';
import { stateAt } from '../game/index.ts';
import type { ReviewGame, ReviewTurn } from '../game/index.ts';
import { fromUnits, unitsOf, unitsSummingTo } from './shown.ts';

/** Kinds of causes in the order in which a receipt lists them. */
export const CAUSE_KINDS = [
  'order',
  'inject',
  'event',
  'rule',
  'process',
  'chance',
  'limit',
] as const satisfies readonly Cause['kind'][];

/** What is asked: a stock of one subject, or its mean over several, from the opening of one turn to that of another. */
export interface SpanQuestion {
  readonly stock: ColumnName;
  /** Indexes in the stock's column. */
  readonly subjects: readonly number[];
  readonly from: number;
  readonly to: number;
}

export interface SpanLine {
  /** Without the order's place in its submission: the same kind of order of one seat is one line. */
  readonly cause: Omit<Cause, 'order'>;
  readonly amount: number;
  readonly shown: number;
  /** What it did turn by turn, in turns where it did anything. */
  readonly turns: readonly { readonly turn: number; readonly amount: number }[];
}

export interface SpanGroup {
  readonly kind: Cause['kind'];
  readonly amount: number;
  readonly shown: number;
  /** Largest first. */
  readonly lines: readonly SpanLine[];
}

/** Shown numbers add up: the opening and all groups give the closing, the lines of a group give the group. */
export interface SpanReceipt extends SpanQuestion {
  readonly opening: number;
  readonly closing: number;
  readonly shownOpening: number;
  readonly shownClosing: number;
  readonly groups: readonly SpanGroup[];
}

/** `no-causes`: the game is known by its stored states only. `computed`: the column is no stock but computed each turn. */
export const RECEIPT_PROBLEMS = [
  'no-causes',
  'no-such-turn',
  'no-such-subject',
  'computed',
] as const;
export type ReceiptProblem = (typeof RECEIPT_PROBLEMS)[number];

/** Explains a stock over a span. Throws a Fault when a chain does not close, which would be a change without a cause. */
export function receiptOver(
  game: ReviewGame,
  question: SpanQuestion,
): Result<SpanReceipt, ReceiptProblem> {
  const { stock, subjects, from, to } = question;
  if (COLUMNS[stock].role !== 'stock') return err('computed');
  if (game.source === 'stored') return err('no-causes');
  const start = stateAt(game, from);
  const end = stateAt(game, to);
  if (start === null || end === null || to < from) return err('no-such-turn');
  const { length } = start[stock];
  if (subjects.length === 0 || subjects.some((one) => !(one >= 0 && one < length)))
    return err('no-such-subject');
  const share = 1 / subjects.length;
  const mean = (column: Float64Array): number =>
    subjects.length === 1
      ? (column[subjects[0] ?? 0] ?? NaN)
      : subjects.reduce((sum, one) => sum + (column[one] ?? NaN), 0) * share;
  const opening = mean(start[stock]);
  const closing = mean(end[stock]);
  const sums = new Map<string, Sum>();
  for (const turn of game.turns.slice(from - 1, to - 1)) {
    for (const subject of subjects) addTurn(sums, { stock, subject, share, turn });
  }
  return ok({
    ...question,
    opening,
    closing,
    shownOpening: fromUnits(unitsOf(opening)),
    shownClosing: fromUnits(unitsOf(closing)),
    groups: groupsOf([...sums.values()], unitsOf(closing) - unitsOf(opening)),
  });
}

interface Sum {
  readonly cause: SpanLine['cause'];
  amount: number;
  readonly turns: Map<number, number>;
}

interface TurnPart {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly share: number;
  readonly turn: ReviewTurn;
}

/** Adds what one turn did to one subject. The engine's receipt holds the chain to the states on either side. */
function addTurn(sums: Map<string, Sum>, { stock, subject, share, turn }: TurnPart): void {
  const { before, after } = turn;
  const entries = entriesAt(turn).get(placeKey(stock, subject)) ?? [];
  const values = { before: before?.[stock][subject] ?? NaN, after: after[stock][subject] ?? NaN };
  for (const { cause, amount } of fullReceipt({ stock, subject, ...values }, entries).lines) {
    const { order: _place, ...named } = cause;
    const key = `${named.kind}|${named.id}|${named.seat ?? -1}|${named.zone ?? -1}`;
    const sum = sums.get(key) ?? { cause: named, amount: 0, turns: new Map<number, number>() };
    sums.set(key, sum);
    sum.amount += amount * share;
    sum.turns.set(turn.turn, (sum.turns.get(turn.turn) ?? 0) + amount * share);
  }
}

function groupsOf(sums: readonly Sum[], total: number): readonly SpanGroup[] {
  const sorted = [...sums].sort((one, two) => Math.abs(two.amount) - Math.abs(one.amount));
  const units = unitsSummingTo(
    sorted.map(({ amount }) => amount),
    total,
  );
  const lines = sorted.map(
    ({ cause, amount, turns }, at): SpanLine & { readonly units: number } => ({
      cause,
      amount,
      shown: fromUnits(units[at] ?? 0),
      units: units[at] ?? 0,
      turns: [...turns].map(([turn, moved]) => ({ turn, amount: moved })),
    }),
  );
  return CAUSE_KINDS.flatMap((kind): SpanGroup[] => {
    const own = lines.filter(({ cause }) => cause.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        kind,
        amount: own.reduce((sum, { amount }) => sum + amount, 0),
        shown: fromUnits(own.reduce((sum, line) => sum + line.units, 0)),
        lines: own.map(({ cause, amount, shown, turns }) => ({ cause, amount, shown, turns })),
      },
    ];
  });
}

/** The entries of a turn by what they changed: a screen asks for many numbers of one turn. */
const known = new WeakMap<ReviewTurn, ReadonlyMap<string, readonly Entry[]>>();

function entriesAt(turn: ReviewTurn): ReadonlyMap<string, readonly Entry[]> {
  const made = known.get(turn);
  if (made !== undefined) return made;
  const places = new Map<string, Entry[]>();
  for (const entry of turn.entries ?? []) {
    const key = placeKey(entry.stock, entry.subject);
    const list = places.get(key) ?? [];
    places.set(key, list);
    list.push(entry);
  }
  known.set(turn, places);
  return places;
}

function placeKey(stock: ColumnName, subject: number): string {
  return `${stock}|${subject}`;
}
