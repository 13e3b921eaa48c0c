// Decides what a change of one decision means for the orders of its turn, and whether it can be made; it plays nothing.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { acceptOrders, orderKind, viewOf } from '../../engine/index.ts';
import type { Facts, Order, Question } from '../../engine/index.ts';
import type { Fork } from '../../lab/index.ts';
import { asSigned, isAnswer, seatWorldAt } from '../../session/index.ts';
import { stateAt } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { decidedOn, ordersOf } from './recorded.ts';

/** Orders are named by their place in what their seat handed in. */
export type Change =
  | { readonly kind: 'removed'; readonly seat: string; readonly orders: readonly number[] | 'all' }
  | { readonly kind: 'replaced'; readonly seat: string; readonly order: number; readonly by: Order }
  | {
      readonly kind: 'added';
      readonly seat: string;
      readonly order: Order;
      /** A joint order: the other parties sign it too, before what they ordered. */
      readonly signed: boolean;
    }
  /** A parameter or a number of the scenario at another value, from the turn on; from turn 1 in the whole game. */
  | { readonly kind: 'value'; readonly key: string; readonly value: number };

/**
 * `stored`: the game cannot be computed again, so only a game of the new model can be asked about. `repeated`: in this turn
 * orders were repeated, and nobody decided anything but answers.
 */
export const WHAT_IF_PROBLEMS = [
  'stored',
  'no-such-turn',
  'no-such-seat',
  'no-such-order',
  'repeated',
  'refused',
] as const;

export interface WhatIfProblem {
  readonly code: (typeof WHAT_IF_PROBLEMS)[number];
  /** Why the changed orders would have been refused. */
  readonly refusal: { readonly code: string; readonly facts: Facts } | null;
}

/** What parts the changed game from the one that was played. */
export type Parting = Omit<Fork, 'turn' | 'luck'>;

export const UNCHANGED: Parting = { orders: {}, first: {} };

const problem = (code: WhatIfProblem['code']) => err({ code, refusal: null });

/** The orders of the changed turn, judged on what their seat saw then. */
export function partingOf(
  game: ReviewGame,
  turn: number,
  change: Change,
): Result<Parting, WhatIfProblem> {
  const played = game.turns[turn - 1];
  if (played === undefined || turn > game.world.turns) return problem('no-such-turn');
  if (change.kind === 'value') return ok({ ...UNCHANGED, values: { [change.key]: change.value } });
  const seat = game.world.index.seat.get(change.seat);
  if (seat === undefined) return problem('no-such-seat');
  const orders = changedOrders(game, turn, change);
  if (orders === null) return problem(played.repeated ? 'repeated' : 'no-such-order');
  const refusal = refusalOf(game, { turn, seat }, orders);
  if (refusal !== null && change.kind !== 'removed') return err({ code: 'refused', refusal });
  const given = { [change.seat]: orders };
  const repeats = game.turns[turn]?.repeated === true;
  const answers = decidedOn(game, turn + 1, change.seat).map(({ order }) => order);
  const again = [...answers, ...orders.filter(({ kind }) => orderKind(kind).repeatable)];
  return ok({
    orders: given,
    first:
      change.kind === 'added' && change.signed
        ? signatures(game, { turn, seat }, change.order)
        : {},
    ...(repeats ? { next: { [change.seat]: again } } : {}),
  });
}

/** A seat by its index, in a turn. */
export interface Moment {
  readonly turn: number;
  readonly seat: number;
}

/** What a seat saw when it decided; null where the game cannot be computed again. */
export function questionAt(game: ReviewGame, { turn, seat }: Moment): Question | null {
  const before = game.source === 'replayed' ? stateAt(game, turn) : null;
  if (before === null) return null;
  const view = viewOf(game.world, before, seat, game.chance);
  return { world: seatWorldAt(game.world, seat), view };
}

/** Why the orders, judged as a set, would have been refused; null when they would not, or when nobody can tell. */
function refusalOf(
  game: ReviewGame,
  moment: Moment,
  orders: readonly Order[],
): WhatIfProblem['refusal'] {
  const question = questionAt(game, moment);
  if (question === null) return null;
  const [refused] = acceptOrders(question.world, question.view, orders).refused;
  return refused === undefined
    ? null
    : { code: refused.outcome.code, facts: refused.outcome.facts };
}

/** The order as every other party gives it. */
function signatures(game: ReviewGame, moment: Moment, order: Order): Parting['first'] {
  const question = questionAt(game, moment);
  const own = game.world.seats[moment.seat]?.id;
  const parties = question === null ? [] : (orderKind(order.kind).parties?.(question, order) ?? []);
  return Object.fromEntries(
    parties
      .filter((id) => id !== own)
      .map((id) => [id, [asSigned(game.world, id, order)]] as const),
  );
}

/** The orders of the seat that decides otherwise; null when it decided on no such order. */
function changedOrders(
  game: ReviewGame,
  turn: number,
  change: Exclude<Change, { kind: 'value' }>,
): readonly Order[] | null {
  const given = ordersOf(game, turn, change.seat);
  const decided = decidedOn(game, turn, change.seat);
  const isGiven = (place: number) => decided.some(({ index }) => index === place);
  const isRepeat = game.turns[turn - 1]?.repeated === true;
  if (change.kind === 'added') {
    if (isRepeat && !isAnswer(change.order)) return null;
    return [...given.map(({ order }) => order), change.order];
  }
  if (change.kind === 'replaced') {
    if (!isGiven(change.order) || (isRepeat && !isAnswer(change.by))) return null;
    return given.map(({ index, order }) => (index === change.order ? change.by : order));
  }
  const gone = change.orders === 'all' ? decided.map(({ index }) => index) : change.orders;
  if (gone.length === 0 || !gone.every(isGiven)) return null;
  return given.filter(({ index }) => !gone.includes(index)).map(({ order }) => order);
}
