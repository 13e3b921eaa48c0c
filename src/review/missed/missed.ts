// Finds cooperation that was missed: proposals that nobody signed, and steps open to both sides that neither proposed.

import { judge, orderKind } from '../../engine/index.ts';
import type { Order } from '../../engine/index.ts';
import { seatWorldAt } from '../../session/index.ts';
import { lastOrderTurn } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { viewIn } from '../knowledge/index.ts';
import { ordersIn } from '../whatIf/index.ts';

/** A joint order that was handed in and not signed by all whom it needed. */
export interface Unanswered {
  readonly turn: number;
  readonly seat: string;
  readonly order: Order;
  /** Whose signature was needed, without the one who proposed. */
  readonly parties: readonly string[];
}

/** A step that both sides could have signed in these turns, by their own views and means, and that was not signed then. */
export interface OpenStep {
  readonly pair: string;
  readonly seats: readonly [string, string];
  /** Turns in which it stood open, one after another. */
  readonly turns: readonly number[];
}

/** Proposals that stayed without an answer, in the order of play; empty where outcomes are not known. */
export function unansweredIn(game: ReviewGame): readonly Unanswered[] {
  const { world } = game;
  return game.turns.flatMap((turn) =>
    turn.outcomes.flatMap(({ seat, order: place, outcome }): Unanswered[] => {
      if (outcome.status !== 'unsigned') return [];
      const order = ordersIn(game, turn).find((one) => one.seat === seat && one.index === place);
      const view = viewIn(game, seat, turn.turn);
      const id = world.seats[seat]?.id;
      if (order === undefined || view === null || id === undefined) return [];
      const question = { world: seatWorldAt(world, seat), view };
      const parties = orderKind(order.order.kind).parties?.(question, order.order) ?? [];
      const others = parties.filter((party) => party !== id);
      return [{ turn: turn.turn, seat: id, order: order.order, parties: others }];
    }),
  );
}

/** Steps that stood open to both sides, pair by pair; a stretch of turns ends when a step is signed or no longer open. */
export function openSteps(game: ReviewGame): readonly OpenStep[] {
  const { world } = game;
  return world.pairs.flatMap(({ id, a, b }): OpenStep[] => {
    const [one, two] = [a, b].map((state) =>
      world.seats.find(({ kind, holds }) => kind === 'state' && holds === state),
    );
    if (one === undefined || two === undefined) return [];
    const steps: OpenStep[] = [];
    let turns: number[] = [];
    const close = () => {
      if (turns.length > 0) steps.push({ pair: id, seats: [one.id, two.id], turns });
      turns = [];
    };
    for (const turn of game.turns.slice(0, lastOrderTurn(game))) {
      // Nobody gives orders in a repeated quarter: it neither opens a step nor closes one.
      if (turn.repeated) continue;
      const order: Order = { kind: 'coop-step', pair: id };
      const isOpen = [one.id, two.id].every((seat) =>
        mayGive(game, { turn: turn.turn, seat }, order),
      );
      const isTaken = ordersIn(game, turn).some(
        (given) => given.order.kind === 'coop-step' && given.order.pair === id,
      );
      if (isOpen && !isTaken) turns.push(turn.turn);
      else close();
    }
    close();
    return steps;
  });
}

/** Whether a seat could have given an order, alone, by what it saw and had. */
function mayGive(
  game: ReviewGame,
  { turn, seat }: { readonly turn: number; readonly seat: string },
  order: Order,
): boolean {
  const index = game.world.index.seat.get(seat) ?? -1;
  const view = viewIn(game, index, turn);
  return view !== null && judge(seatWorldAt(game.world, index), view, order).accepted;
}
