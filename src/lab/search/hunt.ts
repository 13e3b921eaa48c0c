// Decides how the best genes within a class are hunted: a race of starts, runs of evolution from the best, a race of what they found.

import { diceOf } from '../dice.ts';
import type { Side } from '../experiment/index.ts';
import type { Measurement } from '../types.ts';
import { openEvolution, usualSize } from './evolve.ts';
import type { Evolution } from './evolve.ts';
import { genesAt, startingPoints } from './genome.ts';
import type { Score } from './objective.ts';
import { race, raceCost } from './race.ts';
import type { SearchTable } from './table.ts';

export interface HuntAsk {
  readonly table: SearchTable;
  readonly key: string;
  /** Games it may play. */
  readonly budget: number;
  readonly measurements: readonly Measurement[];
  readonly score: Score;
  /** How genes are seated. */
  readonly sideOf: (genes: readonly number[]) => Side;
  /** Points to start from beside the usual ones. */
  readonly starts?: readonly Float64Array[];
}

export interface Found {
  readonly point: Float64Array;
  readonly genes: readonly number[];
  readonly generations: number;
}

/** Seeds of the rounds within a generation: few for all, more for the better ones. */
const ROUNDS = [3, 3, 6];
/** Runs that are tried before the best one gets the rest of the games. */
const RUNS = 3;
/** Share of the budget that goes to trying the runs, and to the last race. */
const TRYING = 0.4;
const LAST_RACE = 0.15;
const LAST_ROUNDS = [8, 12, 20];
/** Middles of the best run that enter the last race, beside the ends of all runs. */
const MIDDLES = 6;

interface Run {
  readonly evolution: Evolution;
  readonly centres: Float64Array[];
  readonly winners: Float64Array[];
  generations: number;
}

/** The best genes that were found, and how many generations it took; at least a race of the starts. */
export async function hunt(ask: HuntAsk): Promise<Found> {
  const { budget, starts = [] } = ask;
  const points = [...starts, ...startingPoints()];
  const order = await raceOf(
    ask,
    points,
    'start',
    fitting([4, 4, 8], points.length, budget * 0.15),
  );
  const runs = order.slice(0, RUNS).map((point, run): Run => openRun(ask, point, run));
  const dimensions = points[0]?.length ?? 1;
  const generation = raceCost(usualSize(dimensions), ROUNDS);
  const from = ask.table.spent();
  const left = budget * (0.85 - LAST_RACE);
  for (const [run, one] of runs.entries()) {
    await evolve(ask, one, run, (left * TRYING * (run + 1)) / runs.length + from - generation / 2);
  }
  const best = await bestRun(ask, runs, budget);
  if (best !== null) await evolve(ask, best.run, best.at, left + from - generation);
  const finalists = best === null ? order.slice(0, 4) : finalistsOf(runs, best.run, order);
  const [point = points[0] ?? new Float64Array(0)] = await raceOf(
    ask,
    finalists,
    'last',
    fitting(LAST_ROUNDS, finalists.length, budget * LAST_RACE),
  );
  const generations = runs.reduce((sum, run) => sum + run.generations, 0);
  return { point, genes: genesAt(point), generations };
}

/** The first run steps narrowly around the best start, later ones more widely. */
function openRun({ key }: HuntAsk, point: Float64Array, run: number): Run {
  const dice = diceOf(`${key}|start ${run}`);
  const start = run === 0 ? point : point.map((x) => mixed(x, dice.next(), 0.15 * run));
  const evolution = openEvolution(start, { key: `${key}|${run}`, step: 0.12 + 0.06 * run });
  return { evolution, centres: [start], winners: [], generations: 0 };
}

function mixed(x: number, other: number, share: number): number {
  return x + share * (other - x);
}

/** Generations until so many games are spent in all; each meets seeds of its own, so that none is learnt by heart. */
async function evolve(ask: HuntAsk, run: Run, at: number, until: number): Promise<void> {
  while (ask.table.spent() < until) {
    const points = run.evolution.ask();
    const ranked = await raceOf(ask, points, `run ${at} generation ${run.generations}`, ROUNDS);
    run.evolution.tell(ranked);
    run.generations += 1;
    run.centres.push(run.evolution.centre());
    const [winner] = ranked;
    if (winner !== undefined) run.winners.push(winner);
  }
}

async function raceOf(
  { table, key, measurements, score, sideOf }: HuntAsk,
  points: readonly Float64Array[],
  purpose: string,
  rounds: readonly number[],
): Promise<readonly Float64Array[]> {
  const sides = points.map((point) => sideOf(genesAt(point)));
  const standings = await race(
    { table, measurements, score, purpose: `${key}|${purpose}`, rounds },
    sides,
  );
  return standings.flatMap(({ play }) => points[play] ?? []);
}

/** The run whose middle is best now; null when no run got through a generation. */
async function bestRun(
  ask: HuntAsk,
  runs: readonly Run[],
  budget: number,
): Promise<{ readonly run: Run; readonly at: number } | null> {
  const going = runs.filter(({ generations }) => generations > 0);
  const [only, second] = going;
  if (only === undefined) return null;
  if (second === undefined) return { run: only, at: runs.indexOf(only) };
  const centres = going.map(({ evolution }) => evolution.centre());
  const [best] = await raceOf(ask, centres, 'runs', fitting([16], centres.length, budget * 0.05));
  const run = going[best === undefined ? 0 : centres.indexOf(best)] ?? only;
  return { run, at: runs.indexOf(run) };
}

function finalistsOf(
  runs: readonly Run[],
  best: Run,
  order: readonly Float64Array[],
): readonly Float64Array[] {
  const { centres, winners } = best;
  const middles = Array.from({ length: MIDDLES }, (_, at) => {
    const place = Math.round(((centres.length - 1) * (at + 1)) / MIDDLES);
    return centres[place];
  });
  const ends = runs.map(({ evolution }) => evolution.centre());
  const [start] = order;
  return [...new Set([...middles, ...ends, ...winners.slice(-3), start])].filter(
    (point) => point !== undefined,
  );
}

/** Rounds scaled down until a race fits a budget; every round keeps at least one seed. */
function fitting(rounds: readonly number[], plays: number, budget: number): readonly number[] {
  const full = raceCost(plays, rounds);
  const factor = Math.min(2, budget / Math.max(1, full));
  return rounds.map((seeds) => Math.max(1, Math.floor(seeds * factor)));
}
