// Decides how what a seat meant to do is laid beside what came of it: outcomes, direct changes, and how its goals moved.

import { METRICS, metricsOf } from '../../engine/index.ts';
import type { ColumnName, MetricId, Order, Outcome } from '../../engine/index.ts';
import { isAnswer } from '../../session/index.ts';
import { givenOrders, stateAt } from '../game/index.ts';
import type { ReviewGame, ReviewTurn } from '../game/index.ts';
import { valueOf } from '../whatIf/index.ts';
import type { ReviewMeasure } from '../whatIf/index.ts';

/** What one order changed in its own turn, by stock; what followed from it later is a question for a what-if. */
export interface DirectChange {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly amount: number;
}

export interface IntendedOrder {
  readonly index: number;
  readonly order: Order;
  readonly outcome: Outcome | null;
  /** Null where a game is known by its stored states only. */
  readonly changes: readonly DirectChange[] | null;
}

/** How a goal of the seat stood when it decided, a turn later, and at the end; it does not say why. */
export interface GoalMoved {
  readonly measure: ReviewMeasure;
  readonly weight: number;
  readonly before: number;
  readonly after: number;
  readonly end: number;
}

export interface IntentSeen {
  readonly turn: number;
  readonly seat: string;
  /** Empty where the seat gave no reason. */
  readonly intent: string;
  readonly orders: readonly IntendedOrder[];
  readonly goals: readonly GoalMoved[];
}

/** Every decision of seats that people hold, in the order of play; of repeated quarters only answers. */
export function intentsIn(game: ReviewGame): readonly IntentSeen[] {
  const people = game.record.seats.filter(({ holder }) => holder === 'person');
  return game.turns.flatMap((turn) =>
    turn.submissions
      .filter(({ seat }) => people.some((one) => one.seat === seat))
      .filter(({ orders, intent = '' }) => !turn.repeated || intent !== '' || orders.some(isAnswer))
      .map(({ seat, intent = '' }) => ({
        turn: turn.turn,
        seat,
        intent,
        orders: intendedOrders(game, turn, seat),
        goals: goalsMoved(game, turn, seat),
      })),
  );
}

function intendedOrders(
  { world }: ReviewGame,
  { submissions, outcomes, entries, repeated }: ReviewTurn,
  seat: string,
): readonly IntendedOrder[] {
  const own = world.index.seat.get(seat);
  return givenOrders(world, submissions)
    .filter((one) => one.seat === own && (!repeated || isAnswer(one.order)))
    .map(({ index, order }) => ({
      index,
      order,
      outcome: outcomes.find((one) => one.seat === own && one.order === index)?.outcome ?? null,
      changes:
        entries === null
          ? null
          : entries
              .filter(
                ({ cause }) =>
                  cause.kind === 'order' && cause.seat === own && cause.order === index,
              )
              .map(({ stock, subject, before, after }) => ({
                stock,
                subject,
                amount: after - before,
              })),
    }));
}

function goalsMoved(game: ReviewGame, { turn }: ReviewTurn, seat: string): readonly GoalMoved[] {
  const def = game.world.seats[game.world.index.seat.get(seat) ?? -1];
  const ends = [turn, turn + 1, game.turns.length + 1].map((at) => {
    const state = stateAt(game, at);
    return state === null ? null : metricsOf(game.world, state);
  });
  return Object.entries(def?.goals ?? {}).map(([goal, weight]) => {
    const metric = goal as MetricId;
    const isOwn = METRICS.find(({ id }) => id === metric)?.per === 'state' && def?.kind === 'state';
    const state = isOwn ? (game.world.states[def.holds]?.id ?? null) : null;
    const measure: ReviewMeasure = { metric, state };
    const [before = NaN, after = NaN, end = NaN] = ends.map((metrics) =>
      metrics === null ? NaN : valueOf(game, metrics, measure),
    );
    return { measure, weight, before, after, end };
  });
}
