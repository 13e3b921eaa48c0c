// Decides what a way to play comes down to, in facts that words can be made of: which orders, when, where, and by which genes.

import type { OrderKindId } from '../../engine/index.ts';
import { GENES } from '../../strategies/index.ts';
import type { Trace } from './trace.ts';

export interface Ingredient {
  readonly kind: OrderKindId;
  /** Orders a game, and their share of all. */
  readonly perGame: number;
  readonly share: number;
  /** Mean first turn in the games that had it. */
  readonly firstTurn: number;
  /** Share of them in the first, middle and last third of the turns with orders. */
  readonly thirds: readonly [number, number, number];
  /** Zones that most of them went to, the most frequent first. */
  readonly zones: readonly string[];
}

export interface Trait {
  readonly gene: string;
  readonly value: number;
  readonly neutral: number;
  /** How far it lies from the neutral play, as a share of its range; below 0 when lower. */
  readonly away: number;
}

export interface Recipe {
  readonly ingredients: readonly Ingredient[];
  /** Genes that differ most from the neutral play; none for a play without genes. */
  readonly traits: readonly Trait[];
}

const MOST_ZONES = 3;
const MOST_TRAITS = 8;
/** A gene nearer to the neutral play than this is not worth a word. */
const NEAR = 0.15;

export function recipeOf(
  traces: readonly Trace[],
  turns: number,
  genes: readonly number[] | undefined,
): Recipe {
  const kinds = new Set(traces.flat().flatMap(({ orders }) => orders.map(({ kind }) => kind)));
  const all = traces.flat().reduce((sum, { orders }) => sum + orders.length, 0);
  const ingredients = [...kinds]
    .map((kind) => ingredientOf(kind, traces, turns, all))
    .toSorted((a, b) => b.share - a.share || (a.kind < b.kind ? -1 : 1));
  return { ingredients, traits: genes === undefined ? [] : traitsOf(genes) };
}

function ingredientOf(
  kind: OrderKindId,
  traces: readonly Trace[],
  turns: number,
  all: number,
): Ingredient {
  const thirds: [number, number, number] = [0, 0, 0];
  const zones = new Map<string, number>();
  const firsts: number[] = [];
  let count = 0;
  for (const trace of traces) {
    let first: number | null = null;
    for (const { turn, orders } of trace) {
      for (const order of orders) {
        if (order.kind !== kind) continue;
        first ??= turn;
        count += 1;
        const third = Math.min(2, Math.floor(((turn - 1) * 3) / turns));
        thirds[third] = (thirds[third] ?? 0) + 1;
        if (order.zone !== undefined) zones.set(order.zone, (zones.get(order.zone) ?? 0) + 1);
      }
    }
    if (first !== null) firsts.push(first);
  }
  const [early, middle, late] = thirds;
  return {
    kind,
    perGame: count / Math.max(1, traces.length),
    share: count / Math.max(1, all),
    firstTurn: firsts.reduce((sum, turn) => sum + turn, 0) / Math.max(1, firsts.length),
    thirds: [early / count, middle / count, late / count],
    zones: [...zones]
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_ZONES)
      .map(([zone]) => zone),
  };
}

function traitsOf(genes: readonly number[]): readonly Trait[] {
  return GENES.map(({ id, low, high, neutral }, at): Trait => {
    const value = genes[at] ?? neutral;
    return { gene: id, value, neutral, away: (value - neutral) / (high - low) };
  })
    .filter(({ away }) => Math.abs(away) >= NEAR)
    .toSorted((a, b) => Math.abs(b.away) - Math.abs(a.away))
    .slice(0, MOST_TRAITS);
}
