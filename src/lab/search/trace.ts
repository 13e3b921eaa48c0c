// Plays a few games where it is and keeps what one seat ordered in each turn and what the turn was worth to it.

import { metricsOf } from '../../engine/index.ts';
import type { Order, World } from '../../engine/index.ts';
import { playGame } from '../../session/index.ts';
import { castFor } from '../worker/index.ts';
import type { Side } from '../experiment/index.ts';
import { worthOfTurn } from './lookahead/index.ts';
import type { Aim } from './lookahead/index.ts';

export interface TracedTurn {
  readonly turn: number;
  /** Orders that were accepted. */
  readonly orders: readonly Order[];
  /** Worth of the state after the turn; only differences mean something. */
  readonly worth: number;
}

export type Trace = readonly TracedTurn[];

export interface TraceAsk {
  readonly world: World;
  readonly side: Side;
  readonly seat: number;
  readonly aims: readonly Aim[];
}

/** One game of a side, turn by turn through the tail. */
export function traceGame({ world, side, seat, aims }: TraceAsk, seed: string): Trace {
  const turns: TracedTurn[] = [];
  let orders: readonly Order[] = [];
  playGame({
    world,
    seed,
    strategies: castFor(world, side.seats),
    onOrders: (accepted) => {
      orders = accepted.flatMap((one) => (one.seat === seat ? [one.order] : []));
    },
    onTurn: ({ before, after }) => {
      const worth = worthOfTurn(world, aims, metricsOf(world, after));
      turns.push({ turn: before.turn, orders, worth });
      orders = [];
    },
  });
  return turns;
}
