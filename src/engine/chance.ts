// Supplies chance as planes of noise keyed by seed, phase and turn, so that one more draw in one place moves none elsewhere.

import alea from 'seedrandom/lib/alea.js';

export const CHANCE_PHASES = [
  'events',
  'orders',
  'projects',
  'seize',
  'incidents',
  'tips',
  'observe',
  'seats',
] as const;
export type ChancePhase = (typeof CHANCE_PHASES)[number];

/** The name of the scheme, kept in records so that an old game is never replayed with other draws. */
export const CHANCE_SCHEME = 'alea-planes-1';

/** Uniform draws in [0, 1): a plane holds one slot per entity and decision, drawn whether used or not. */
export interface Chance {
  readonly seed: string;
  /** The plane of a phase in a turn; `size` is the same in every call of one world. */
  plane(phase: ChancePhase, turn: number, size: number): Float64Array;
}

/** Numbers that are reserved at once: many small planes then cost few reservations. */
const CHUNK = 8192;

/** Chance of a game. Planes are kept, so strategies that are compared on one seed share them. */
export function chanceOf(seed: string): Chance {
  const planes = new Map<ChancePhase, (Float64Array | undefined)[]>();
  let chunk = new Float64Array(0);
  let used = 0;
  const reserve = (size: number): Float64Array => {
    if (used + size > chunk.length) {
      chunk = new Float64Array(Math.max(size, CHUNK));
      used = 0;
    }
    used += size;
    return chunk.subarray(used - size, used);
  };
  return {
    seed,
    plane(phase, turn, size) {
      let turns = planes.get(phase);
      if (turns === undefined) {
        turns = [];
        planes.set(phase, turns);
      }
      const known = turns[turn];
      if (known !== undefined && known.length === size) return known;
      const plane = reserve(size);
      fill(plane, `${seed}|${phase}|${turn}`);
      turns[turn] = plane;
      return plane;
    },
  };
}

/**
 * Fills a plane with the first draws of the generator seeded by `key`. The generator's own recurrence stands here, because a
 * call for each of a game's tens of thousands of draws takes three times as long; a test holds that the draws are its own.
 */
function fill(plane: Float64Array, key: string): void {
  let { c, s0, s1, s2 } = alea(key, { state: true }).state();
  for (let slot = 0; slot < plane.length; slot += 1) {
    const t = 2091639 * s0 + c * 2.3283064365386963e-10;
    c = t | 0;
    s0 = s1;
    s1 = s2;
    s2 = t - c;
    plane[slot] = s2;
  }
}

/** Every draw at its mean: burn-in and expected play. */
export function evenChance(): Chance {
  const planes = new Map<number, Float64Array>();
  return {
    seed: '',
    plane(_phase, _turn, size) {
      const known = planes.get(size);
      if (known !== undefined) return known;
      const plane = new Float64Array(size).fill(0.5);
      planes.set(size, plane);
      return plane;
    },
  };
}
