// Decides how a strategy fills its order pad: one order after another, each asked of the judge and paid from what is left.

import { excludes } from '../engine/index.ts';
import type { Estimate, Options, Order, OrderKindId, View } from '../engine/index.ts';
import { groundOf } from './ground.ts';
import type { Ground } from './ground.ts';

/** Orders so far and what is left to spend. */
export interface Pad {
  readonly ground: Ground;
  readonly view: View;
  readonly options: Options;
  readonly orders: Order[];
  points: number;
  credits: number;
  capital: number;
  standing: number;
  fund: number;
  /** Risk by zone, once it has been read. */
  readonly risks: number[];
}

export function openPad(view: View, options: Options): Pad {
  const { points, credits, capital, standing, fund } = view.purse;
  const ground = groundOf(options.world);
  return { ground, view, options, orders: [], points, credits, capital, standing, fund, risks: [] };
}

/** Sums of costs may round: what is left must cover a cost with this to spare. */
const SLACK = 1e-9;

function covers(left: number, cost: number): boolean {
  return cost <= 0 || cost + SLACK <= left;
}

/** Whether the seat may use a kind this turn. */
export function mayUse(pad: Pad, kind: OrderKindId): boolean {
  const from = pad.ground.grants.get(kind);
  return from !== undefined && from <= pad.view.turn;
}

/** Orders that cost no point; every other costs at least one. */
const POINTLESS: readonly OrderKindId[] = ['consent', 'answer'];

/** Whether it is worth looking for an order of this kind: granted, and a point left for it. */
export function canGive(pad: Pad, kind: OrderKindId): boolean {
  return (pad.points >= 1 || POINTLESS.includes(kind)) && mayUse(pad, kind);
}

/** Puts an order on the pad if it is lawful and affordable. */
export function take(pad: Pad, order: Order): boolean {
  if (!canGive(pad, order.kind)) return false;
  for (const other of pad.orders) if (excludes(other, order)) return false;
  const ruling = pad.options.judge(order);
  if (!ruling.accepted) return false;
  const { cost } = ruling;
  if (cost.points > pad.points) return false;
  if (!covers(pad.credits, cost.credits) || !covers(pad.capital, cost.capital)) return false;
  if (!covers(pad.standing, cost.standing) || !covers(pad.fund, cost.fund)) return false;
  pad.orders.push(order);
  pad.points -= cost.points;
  pad.credits -= cost.credits;
  pad.capital -= cost.capital;
  pad.standing -= cost.standing;
  pad.fund -= cost.fund;
  return true;
}

/** The estimate's value, or the given one where nothing is known. */
export function known(estimate: Estimate, index: number, otherwise = 0): number {
  const { value } = estimate;
  // Asked hundreds of times a turn: a read that may miss the array is several times slower than one that cannot.
  if (index < 0 || index >= value.length) return otherwise;
  const seen = value[index] ?? NaN;
  return Number.isNaN(seen) ? otherwise : seen;
}

/** The subjects with the highest scores, best first; those that score 0 or less are left out. Ties keep file order. */
export function best(
  subjects: readonly number[],
  score: (subject: number) => number,
  count: number,
): readonly number[] {
  const chosen: number[] = [];
  const scores: number[] = [];
  for (const subject of subjects) {
    const worth = score(subject);
    if (!(worth > 0)) continue;
    let place = scores.length;
    while (place > 0 && worth > (scores[place - 1] ?? 0)) place -= 1;
    if (place >= count) continue;
    for (let at = Math.min(scores.length, count - 1); at > place; at -= 1) {
      chosen[at] = chosen[at - 1] ?? 0;
      scores[at] = scores[at - 1] ?? 0;
    }
    chosen[place] = subject;
    scores[place] = worth;
  }
  return chosen;
}
