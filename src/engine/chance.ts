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

/** Phases whose planes every turn takes: theirs are filled for some turns at once. */
const EVERY_TURN: readonly ChancePhase[] = ['events', 'seize', 'incidents', 'tips', 'observe'];
/** Turns whose planes are filled side by side. */
const ABREAST = 4;
/** Numbers that a generator looks back on. */
const HISTORY = 3;
const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** Chance of a game. Planes are kept, so strategies that are compared on one seed share them. */
export function chanceOf(seed: string): Chance {
  const planes = new Map<ChancePhase, (Float64Array | undefined)[]>();
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
      const made = planesFrom(seed, phase, turn, size);
      made.forEach((plane, at) => {
        if (turns[turn + at]?.length !== size) turns[turn + at] = plane;
      });
      return made[0];
    },
  };
}

/** The plane of a turn, and of the turns after it where every turn takes one. */
function planesFrom(seed: string, phase: ChancePhase, turn: number, size: number): Float64Array[] {
  const count = EVERY_TURN.includes(phase) ? ABREAST : 1;
  const step = HISTORY + size;
  const runs = new Float64Array(count * step);
  const carries = new Float64Array(count);
  const planes: Float64Array[] = [];
  for (let lane = 0; lane < count; lane += 1) {
    const start = lane * step;
    const { c, s0, s1, s2 } = alea(`${seed}|${phase}|${turn + lane}`, { state: true }).state();
    carries[lane] = c;
    runs[start] = s0;
    runs[start + 1] = s1;
    runs[start + 2] = s2;
    planes.push(runs.subarray(start + HISTORY, start + step));
  }
  draw(runs, carries, step);
  return planes;
}

/**
 * Fills each run with the draws of its own generator, which looks back on the last three. The generator's recurrence stands
 * here, because a call for each of a game's tens of thousands of draws takes three times as long; and since each draw waits
 * for the one before, several runs side by side take little longer than one. A test holds that the draws are its own.
 */
function draw(runs: Float64Array, carries: Float64Array, step: number): void {
  for (let slot = HISTORY; slot < step; slot += 1) {
    for (let lane = 0, at = slot; lane < carries.length; lane += 1, at += step) {
      const t = 2091639 * runs[at - HISTORY] + carries[lane] * TWO_TO_MINUS_32;
      const carry = t | 0;
      carries[lane] = carry;
      runs[at] = t - carry;
    }
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
