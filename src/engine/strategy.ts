// States what a strategy is: a function from what a seat sees to its orders; strategies themselves live in their own folder.

import type { Order, Ruling } from './order.ts';
import type { OrderKindId } from './orders/ids.ts';
import type { SeatWorld } from './seatWorld.ts';
import type { View } from './view.ts';

/** Lazy questions about what a seat may do now. */
export interface Options {
  readonly world: SeatWorld;
  /** Legal orders of one kind. */
  of(kind: OrderKindId): readonly Order[];
  judge(order: Order): Ruling;
}

/** Uniform draws for a strategy, keyed by seed, turn and seat: the same slot gives the same number. */
export interface StrategyChance {
  draw(slot: number): number;
}

export interface Strategy {
  readonly id: string;
  /** Never gives an order, so that its seat needs no view. */
  readonly idle?: true;
  decide(view: View, options: Options, chance: StrategyChance): readonly Order[];
}
