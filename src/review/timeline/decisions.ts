// Decides what counts as one decision of a game: all that a seat ordered in a turn, or one of its orders; it weighs none.

import { lastOrderTurn } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { decidedOn } from '../whatIf/index.ts';
import type { ReviewMeasure } from '../whatIf/index.ts';

/** Orders by their place in what the seat handed in. */
export interface Decision {
  readonly turn: number;
  readonly seat: string;
  readonly orders: readonly number[];
}

/** What every seat ordered in every turn, as one decision each. In repeated quarters only answers are. */
export function orderSets(game: ReviewGame): readonly Decision[] {
  return game.turns.slice(0, lastOrderTurn(game)).flatMap(({ turn }) =>
    game.world.seats.flatMap(({ id: seat }): Decision[] => {
      const orders = decidedOn(game, turn, seat).map(({ index }) => index);
      return orders.length === 0 ? [] : [{ turn, seat, orders }];
    }),
  );
}

/** The single orders of a set of several. */
export function singlesOf({ turn, seat, orders }: Decision): readonly Decision[] {
  return orders.length < 2 ? [] : orders.map((order) => ({ turn, seat, orders: [order] }));
}

/** What the table is weighed by: every measure that is a goal of a seat held by a person, or of any seat where none is. */
export function tableMeasures({ record, world }: ReviewGame): readonly ReviewMeasure[] {
  const people = record.seats.filter(({ holder }) => holder === 'person').map(({ seat }) => seat);
  const seats = world.seats.filter(({ id }) => people.length === 0 || people.includes(id));
  const goals = seats.flatMap(({ goals: own }) => Object.keys(own) as ReviewMeasure['metric'][]);
  return [...new Set(goals)].map((metric) => ({ metric, state: null }));
}
