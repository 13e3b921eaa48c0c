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
/** Numbers in an array that planes are cut from. */
const ROOM = 8192;
/** Turns whose planes are filled side by side. */
const ABREAST = 4;
/** Numbers that a generator looks back on. */
const HISTORY = 3;
/** The generator's multiplier. */
const FACTOR = 2091639;
const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** Chance of a game. Planes are kept, so strategies that are compared on one seed share them. */
export function chanceOf(seed: string): Chance {
  const planes = new Map<ChancePhase, (Float64Array | undefined)[]>();
  const roomFor = roomOf();
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
      const runs = roomFor(lanesOf(phase) * (HISTORY + size));
      const made = planesFrom({ seed, phase, turn }, runs);
      made.forEach((plane, at) => {
        if (turns[turn + at]?.length !== size) turns[turn + at] = plane;
      });
      return made[0];
    },
  };
}

/** How many turns' planes of a phase are filled at once. */
function lanesOf(phase: ChancePhase): number {
  return EVERY_TURN.includes(phase) ? ABREAST : 1;
}

/**
 * Hands out stretches of a few large arrays: a game takes dozens of planes, and an array of its own for each would cost more
 * than what is drawn into it.
 */
function roomOf(): (length: number) => Float64Array {
  let room = new Float64Array(0);
  let taken = 0;
  return (length) => {
    if (taken + length > room.length) {
      room = new Float64Array(Math.max(length, ROOM));
      taken = 0;
    }
    taken += length;
    return room.subarray(taken - length, taken);
  };
}

/** The plane of a turn, and of the turns after it where every turn takes one. */
function planesFrom(
  { seed, phase, turn }: { readonly seed: string; phase: ChancePhase; turn: number },
  runs: Float64Array,
): Float64Array[] {
  const count = lanesOf(phase);
  const step = runs.length / count;
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
  if (count === ABREAST) drawAbreast(runs, carries, step);
  else draw(runs, carries[0]);
  return planes;
}

/**
 * Fills a run with the draws of its generator, which looks back on the last three. The generator's recurrence stands here,
 * because a call for each of a game's tens of thousands of draws takes three times as long. A test holds that the draws are
 * its own.
 */
function draw(run: Float64Array, first: number): void {
  let carry = first | 0;
  for (let at = HISTORY; at < run.length; at += 1) {
    const t = FACTOR * run[at - HISTORY] + carry * TWO_TO_MINUS_32;
    carry = t | 0;
    run[at] = t - carry;
  }
}

/**
 * The same for as many runs as stand abreast. Each draw waits for the one before, so that four runs side by side take little
 * longer than one; they are written out, since a loop over them would keep what each waits for in memory.
 */
function drawAbreast(runs: Float64Array, carries: Float64Array, step: number): void {
  let carry0 = carries[0] | 0;
  let carry1 = carries[1] | 0;
  let carry2 = carries[2] | 0;
  let carry3 = carries[3] | 0;
  for (let at0 = HISTORY; at0 < step; at0 += 1) {
    const at1 = at0 + step;
    const at2 = at1 + step;
    const at3 = at2 + step;
    const t0 = FACTOR * runs[at0 - HISTORY] + carry0 * TWO_TO_MINUS_32;
    const t1 = FACTOR * runs[at1 - HISTORY] + carry1 * TWO_TO_MINUS_32;
    const t2 = FACTOR * runs[at2 - HISTORY] + carry2 * TWO_TO_MINUS_32;
    const t3 = FACTOR * runs[at3 - HISTORY] + carry3 * TWO_TO_MINUS_32;
    carry0 = t0 | 0;
    carry1 = t1 | 0;
    carry2 = t2 | 0;
    carry3 = t3 | 0;
    runs[at0] = t0 - carry0;
    runs[at1] = t1 - carry1;
    runs[at2] = t2 - carry2;
    runs[at3] = t3 - carry3;
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
