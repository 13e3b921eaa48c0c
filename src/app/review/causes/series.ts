// Decides how a number's course is read from a game, and which numbers moved most; why they moved is the receipt's.
import { detectionNow, livelihoodNow } from '../../../engine/index.ts';
import type { State } from '../../../engine/index.ts';
import { computedOver, receiptOver, stateAt } from '../../../review/index.ts';
import type { ComputedQuestion, ComputedReceipt, ReviewGame } from '../../../review/index.ts';
import type { ReceiptProblem, SpanReceipt } from '../../../review/index.ts';
import { FELT_STOCKS } from '../../../session/index.ts';
import { NUMBERS, subjectsOf } from './numbers.ts';
import type { NumberSpec, Place } from './numbers.ts';

/** From the opening of one turn to the opening of another: the end of turn `to - 1`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is asked: a number, where, and over which span. */
export interface Asked {
  readonly spec: NumberSpec;
  readonly places: readonly Place[];
  readonly span: Span;
}

/** The first and the last turn whose opening a game holds. */
export function wholeSpan(game: ReviewGame): Span {
  return { from: game.start === null ? 2 : 1, to: game.turns.length + 1 };
}

function valueIn(game: ReviewGame, state: State, { spec, places }: Omit<Asked, 'span'>): number {
  const { world } = game;
  const [zone = 0, good = 0] = places;
  if (spec.stock === null) {
    if (typeof zone !== 'number' || typeof good !== 'number') return NaN;
    return spec.id === 'livelihood'
      ? livelihoodNow(world, state, zone)
      : detectionNow(world, state, zone, good);
  }
  const column = state[spec.stock];
  const subjects = subjectsOf(world, spec, places);
  return subjects.reduce((sum, one) => sum + (column[one] ?? NaN), 0) / subjects.length;
}

/** The number at the opening of every turn of the game, in its own unit; NaN where the state is not known. */
export function courseOf(game: ReviewGame, asked: Omit<Asked, 'span'>): readonly number[] {
  return Array.from({ length: game.turns.length + 1 }, (_, at) => {
    const state = stateAt(game, at + 1);
    return state === null ? NaN : valueIn(game, state, asked);
  });
}

export type Explained =
  | { readonly kind: 'stock'; readonly receipt: SpanReceipt }
  | { readonly kind: 'computed'; readonly receipt: ComputedReceipt }
  | { readonly kind: 'none'; readonly problem: ReceiptProblem };

/** Why a number moved over a span. */
export function explain(game: ReviewGame, { spec, places, span }: Asked): Explained {
  if (spec.stock === null) {
    const question = computedQuestion({ spec, places, span });
    const found = computedOver(game, question);
    if (!found.ok) return { kind: 'none', problem: found.error };
    return { kind: 'computed', receipt: found.value };
  }
  const subjects = subjectsOf(game.world, spec, places);
  const found = receiptOver(game, { stock: spec.stock, subjects, ...span });
  return found.ok
    ? { kind: 'stock', receipt: found.value }
    : { kind: 'none', problem: found.error };
}

function computedQuestion({ spec, places, span }: Asked): ComputedQuestion {
  const [zone, good] = places.map((place) => (typeof place === 'number' ? place : -1));
  return spec.id === 'livelihood'
    ? { of: 'livelihood', zone: zone ?? -1, ...span }
    : { of: 'detection', zone: zone ?? -1, good: good ?? -1, ...span };
}

export interface Moved {
  readonly spec: NumberSpec;
  readonly place: number;
  readonly before: number;
  readonly after: number;
}

/** What people feel, of one zone, state or pair, that moved most over a span; largest first. */
export function movedMost(game: ReviewGame, { from, to }: Span, most: number): readonly Moved[] {
  const [start, end] = [stateAt(game, from), stateAt(game, to)];
  if (start === null || end === null) return [];
  return NUMBERS.flatMap((spec): Moved[] => {
    const [axis] = spec.axes;
    const isFelt = FELT_STOCKS.some((felt) => felt === spec.stock);
    const isOne = axis === 'zone' || axis === 'state' || axis === 'pair';
    if (spec.stock === null || !isFelt || !isOne) return [];
    const before = start[spec.stock];
    return Array.from(end[spec.stock], (after, place) => {
      return { spec, place, before: before[place] ?? after, after };
    });
  })
    .filter(({ before, after }) => Math.abs(after - before) >= LEAST)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, most);
}

/** Smaller ones would be written 0. */
const LEAST = 0.005;
