// Decides what a what-if is while it is put together, and what it asks when it is whole; it plays nothing.
import type { Order } from '../../../engine/index.ts';
import { decidedOn, lastOrderTurn } from '../../../review/index.ts';
import type { Change, Decision, ReviewGame } from '../../../review/index.ts';
import type { Focus } from '../stores/review.ts';

/** One decision of a seat, changed: left out, replaced, or an order that it did not give. */
export interface DecisionDraft {
  readonly kind: 'decision';
  readonly turn: number;
  readonly seat: string;
  /** Places in what was handed in; none for an order that was not given. */
  readonly orders: readonly number[];
  /** What is done instead, or besides; null to leave it out. */
  readonly by: Order | null;
}

/** A number of the model at somebody's own value, from a turn on. */
export interface ValueDraft {
  readonly kind: 'value';
  readonly turn: number;
  readonly key: string;
  readonly value: number;
}

export type Draft = DecisionDraft | ValueDraft;

/** What is asked; null while an order that was not given has not been chosen. */
export function changeOf(draft: Draft): Change | null {
  if (draft.kind === 'value') return { kind: 'value', key: draft.key, value: draft.value };
  const { seat, orders, by } = draft;
  const [order] = orders;
  if (order === undefined)
    return by === null ? null : { kind: 'added', seat, order: by, signed: true };
  if (by === null) return { kind: 'removed', seat, orders };
  return orders.length === 1 ? { kind: 'replaced', seat, order, by } : null;
}

/** A seat's first order of a turn, left out; where it gave none, one that it did not give. */
export function firstDraft(game: ReviewGame, turn: number, seat: string): DecisionDraft {
  const [first] = decidedOn(game, turn, seat);
  return {
    kind: 'decision',
    turn,
    seat,
    orders: first === undefined ? [] : [first.index],
    by: null,
  };
}

export function draftOf({ turn, seat, orders }: Decision): DecisionDraft {
  return { kind: 'decision', turn, seat, orders, by: null };
}

/** What the review was asked to speak of, else the first decision of a person, else of anybody. */
export function openingDraft(game: ReviewGame, focus: Focus | null): DecisionDraft {
  if (focus !== null && focus.seat !== null && focus.turn <= lastOrderTurn(game)) {
    const draft = firstDraft(game, focus.turn, focus.seat);
    return focus.order === null ? draft : { ...draft, orders: [focus.order] };
  }
  const people = game.record.seats.filter(({ holder }) => holder === 'person');
  const seats = [...people, ...game.record.seats].map(({ seat }) => seat);
  for (const seat of seats) {
    for (let turn = 1; turn <= lastOrderTurn(game); turn += 1) {
      if (decidedOn(game, turn, seat).length > 0) return firstDraft(game, turn, seat);
    }
  }
  return firstDraft(game, 1, seats[0] ?? '');
}

/** Orders taken out and put in, as the record keeps a what-if. */
export function exchanged(
  game: ReviewGame,
  { turn, seat, orders, by }: DecisionDraft,
): { readonly removed: readonly Order[]; readonly added: readonly Order[] } {
  const given = decidedOn(game, turn, seat);
  return {
    removed: given.filter(({ index }) => orders.includes(index)).map(({ order }) => order),
    added: by === null ? [] : [by],
  };
}
