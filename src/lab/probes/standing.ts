// Decides whether the tail changes who stands first: strategies are ranked by what all state seats strive for, at mid-game and
// after the tail, seed by seed.

import type { MetricId } from '../../engine/index.ts';
import type { World } from '../../engine/index.ts';
import { strategiesFor } from '../../strategies/index.ts';
import { runExperiment } from '../experiment/index.ts';
import type { Results, Tools } from '../experiment/index.ts';
import { meanOf, objectiveOf } from '../search/index.ts';
import { deviationOf, summarise } from '../stats/index.ts';
import type { Measurement } from '../types.ts';
import { scenarioOf, worldOf } from '../worker/index.ts';
import { rounded, shareOf } from './games.ts';
import { sidePlaying } from './sampled.ts';
import type { SeedsAsk } from './spread.ts';

/** Not play that people would recognise. */
const LEFT_OUT = ['nothing', 'random'];
/** The order must change in at least this share of games. */
export const LEAST_CHANGED = 0.15;
/** Lead, in spreads of the strategies, below which two stand level. @source design choice */
export const LEVEL = 0.1;
/** Turns that are read at mid-game and at the end of the tail. */
const TURNS_READ = 2;

export interface Standing {
  readonly strategy: string;
  /** Mean scores, in spreads. */
  readonly middle: number;
  readonly tail: number;
  /** Shares of seeds in which it stands first. */
  readonly firstMiddle: number;
  readonly firstTail: number;
}

export interface StandingReport {
  readonly seeds: number;
  /** Last turn that counts as mid-game. */
  readonly middleTurn: number;
  readonly strategies: readonly Standing[];
  /** Share of seeds in which another strategy stands first after the tail. */
  readonly winnerChanges: number;
  /** The same where the first at mid-game was clearly ahead of the later first, and is clearly behind it after the tail. */
  readonly clearChanges: number;
  /** Share of seeds in which some two strategies clearly change places. */
  readonly orderChanges: number;
  /** Mean share of pairs of strategies that stand the other way round. */
  readonly kendall: number;
}

interface Aim {
  readonly metric: MetricId;
  readonly state: string | null;
  readonly weight: number;
}

/** Every strategy of states, with all state seats playing it, on the same seeds. */
export async function probeStanding(
  { source, seeds, key }: SeedsAsk,
  tools: Tools,
): Promise<StandingReport> {
  const scenario = scenarioOf(source);
  const world = worldOf(source, { values: {}, rulesOff: [] });
  const names = strategiesFor('state').filter((name) => !LEFT_OUT.includes(name));
  const aims = tableAims(world);
  const middleTurn = Math.ceil(world.turns / 2);
  const last = world.turns + world.tailTurns;
  const results = await runExperiment(
    {
      scenario: source,
      sides: names.map((name) => sidePlaying(scenario, name)),
      rows: Array.from({ length: seeds }, (_, at) => ({
        seed: `${key} standing ${at}`,
        values: {},
      })),
      measurements: [middleTurn, last].flatMap((to) => aims.map((aim) => readAt(aim, to))),
    },
    tools,
  );
  const [middle, tail] = scoresOf(results, names.length, aims);
  const report = comparedStandings(middle, tail);
  const strategies = names.map((strategy, at) => ({ strategy, ...standingOf(at, middle, tail) }));
  return { seeds, middleTurn, strategies, ...report };
}

/** What the state seats strive for together, each with an equal part. */
function tableAims(world: World): readonly Aim[] {
  const seats = world.seats.flatMap(({ kind, goals }, seat) =>
    kind === 'state' && Object.values(goals).some((weight) => weight !== 0) ? [seat] : [],
  );
  return seats.flatMap((seat) =>
    objectiveOf(world, seat, null).goals.map(({ metric, state, weight }) => ({
      metric,
      state,
      weight: weight / seats.length,
    })),
  );
}

function readAt({ metric, state }: Aim, to: number): Measurement {
  return { metric, state, from: Math.max(1, to - TURNS_READ + 1), to, how: 'mean' };
}

/** Scores by time, seed and strategy. */
export type Scores = readonly (readonly number[])[];

/** Scores at mid-game and after the tail. One spread of a goal is the same at both times, so that they can be compared. */
function scoresOf(
  results: Results,
  sides: number,
  aims: readonly Aim[],
): readonly [Scores, Scores] {
  const seeds = results.plan.rows.length;
  const blank = () => Array.from({ length: seeds }, () => Array.from({ length: sides }, () => 0));
  const scores: [number[][], number[][]] = [blank(), blank()];
  aims.forEach(({ weight }, aim) => {
    const columns = [0, 1].map((time) =>
      Array.from({ length: sides }, (_, side) => results.column(side, time * aims.length + aim)),
    );
    const means = columns.map((column) => column.map(meanOf));
    const spread = means.reduce((sum, one) => sum + deviationOf(summarise(one)), 0) / means.length;
    if (!(spread > 1e-9)) return;
    scores.forEach((rows, time) => {
      const middle = meanOf(means[time] ?? []);
      rows.forEach((row, seed) => {
        for (let side = 0; side < sides; side += 1) {
          const value = columns[time]?.[side]?.[seed] ?? 0;
          row[side] = (row[side] ?? 0) + (weight * (value - middle)) / spread;
        }
      });
    });
  });
  return scores;
}

function firstOf(row: readonly number[]): number {
  return row.indexOf(Math.max(...row));
}

function standingOf(side: number, middle: Scores, tail: Scores): Omit<Standing, 'strategy'> {
  const mean = (scores: Scores) => rounded(meanOf(scores.map((row) => row[side] ?? 0)));
  const first = (scores: Scores) =>
    shareOf(scores.filter((row) => firstOf(row) === side).length, scores.length);
  return {
    middle: mean(middle),
    tail: mean(tail),
    firstMiddle: first(middle),
    firstTail: first(tail),
  };
}

/** In how many seeds the order at mid-game is another one after the tail. */
export function comparedStandings(
  middle: Scores,
  tail: Scores,
): Pick<StandingReport, 'winnerChanges' | 'clearChanges' | 'orderChanges' | 'kendall'> {
  let winners = 0;
  let clear = 0;
  let discordant = 0;
  let orders = 0;
  middle.forEach((before, seed) => {
    const after = tail[seed] ?? [];
    const was = firstOf(before);
    const is = firstOf(after);
    if (was !== is) winners += 1;
    const lead = (before[was] ?? 0) - (before[is] ?? 0);
    const lag = (after[is] ?? 0) - (after[was] ?? 0);
    if (lead > LEVEL && lag > LEVEL) clear += 1;
    discordant += discordance(before, after);
    if (discordance(before, after, LEVEL) > 0) orders += 1;
  });
  const seeds = middle.length;
  return {
    winnerChanges: shareOf(winners, seeds),
    clearChanges: shareOf(clear, seeds),
    orderChanges: shareOf(orders, seeds),
    kendall: shareOf(discordant, seeds),
  };
}

/** Share of pairs that stand the other way round, each time by more than `level`. @source Kendall 1938 */
function discordance(before: readonly number[], after: readonly number[], level = 0): number {
  let pairs = 0;
  let turned = 0;
  for (let one = 0; one < before.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      pairs += 1;
      const was = (before[one] ?? 0) - (before[other] ?? 0);
      const is = (after[one] ?? 0) - (after[other] ?? 0);
      if (was * is < 0 && Math.abs(was) > level && Math.abs(is) > level) turned += 1;
    }
  }
  return pairs === 0 ? 0 : turned / pairs;
}
