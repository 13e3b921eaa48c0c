// Gives experiments their own luck, keyed like a game's: the same key gives the same numbers; it never touches a game's draws.

import { ln } from '../base/index.ts';
import { chanceOf } from '../engine/index.ts';

/** A stream of draws. */
export interface Dice {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from 0 to `sides` - 1. */
  below(sides: number): number;
  /** From the normal distribution of mean 0 and deviation 1. */
  normal(): number;
}

/** Draws that are made at once: few at first, since many streams serve for a handful, then more and more. */
const FIRST_STRETCH = 16;
const LONGEST_STRETCH = 4096;

/** The stream of a key. */
export function diceOf(key: string): Dice {
  const chance = chanceOf(`lab|${key}`);
  let plane: Float64Array = new Float64Array(0);
  let used = 0;
  let stretch = 0;
  let spare: number | null = null;
  const next = (): number => {
    if (used >= plane.length) {
      const size = Math.min(LONGEST_STRETCH, FIRST_STRETCH << Math.min(stretch, 16));
      plane = chance.plane('seats', stretch, size);
      stretch += 1;
      used = 0;
    }
    const drawn = plane[used] ?? 0;
    used += 1;
    return drawn;
  };
  return {
    next,
    below: (sides) => Math.min(sides - 1, Math.floor(next() * sides)),
    normal() {
      if (spare !== null) {
        const kept = spare;
        spare = null;
        return kept;
      }
      const [first, second] = polarPair(next);
      spare = second;
      return first;
    },
  };
}

/** Two normal draws at once, with ln and sqrt only. @source Marsaglia and Bray 1964, the polar method */
function polarPair(next: () => number): readonly [number, number] {
  for (;;) {
    const x = 2 * next() - 1;
    const y = 2 * next() - 1;
    const square = x * x + y * y;
    if (square >= 1 || square === 0) continue;
    const scale = Math.sqrt((-2 * ln(square)) / square);
    return [x * scale, y * scale];
  }
}

/** The numbers 0 to `count` - 1 in an order drawn from the dice. */
export function shuffled(count: number, dice: Dice): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
