// Runs a search from the first race to the report: what each step may spend, and what one step hands to the next.

import { fault } from '../../base/index.ts';
import type { MetricId, OrderKindId, World } from '../../engine/index.ts';
import { CLASS_BY_ID, strategiesFor } from '../../strategies/index.ts';
import type { Side } from '../experiment/index.ts';
import { pairedInterval } from '../stats/index.ts';
import type { Cancel, Look, Play, Pool, ScenarioText } from '../types.ts';
import { diceOf } from '../dice.ts';
import { scenarioOf, worldOf } from '../worker/index.ts';
import { genesAt, pointOf } from './genome.ts';
import { hunt } from './hunt.ts';
import { worthOfKinds } from './kinds.ts';
import { contestLessons } from './lessons.ts';
import { loopsIn } from './loops.ts';
import { aimsOf, goalValue, objectiveOf, scalesOf, scoreBy } from './objective.ts';
import type { Objective, Scale, Score } from './objective.ts';
import { rolloutsOf } from './lookahead/index.ts';
import { tryOutOfSample } from './outOfSample.ts';
import { race } from './race.ts';
import { recipeOf } from './recipe.ts';
import type { AheadReport, GoalReport, LoopReport, SearchReport } from './report.ts';
import { meanOf, openSearchTable, scoresOf, seedsFor } from './table.ts';
import type { Outcomes, SearchTable } from './table.ts';
import { traceGame } from './trace.ts';
import type { Trace } from './trace.ts';

export const SEARCH_STAGES = ['scale', 'hunt', 'trial', 'ahead', 'kinds', 'lessons'] as const;
export type SearchStage = (typeof SEARCH_STAGES)[number];

export interface SearchAsk {
  readonly scenario: ScenarioText;
  readonly seat: string;
  /** Games that it may play. */
  readonly budget: number;
  /** One measure instead of the seat's goals. */
  readonly measure: MetricId | null;
  readonly class: string;
  /** Names all seeds: another key is another search. */
  readonly key: string;
}

export interface SearchTools {
  readonly pool: Pool;
  readonly signal?: Cancel;
  readonly onProgress?: (stage: SearchStage, games: number) => void;
}

/** Shares of the budget. @source design choice */
const SHARE = { scale: 0.03, hunt: 0.42, trial: 0.12, ahead: 0.18, kinds: 0.04, lessons: 0.21 };
const AHEAD = { candidates: 6, worlds: 3, variants: 3, known: 2 };
const TRACES = 8;

interface Searching {
  readonly ask: SearchAsk;
  readonly table: SearchTable;
  readonly world: World;
  readonly seat: number;
  readonly objective: Objective;
  readonly scales: readonly Scale[];
  readonly score: Score;
  readonly only: readonly OrderKindId[] | null;
  readonly baselines: readonly string[];
}

/** The best play of a seat within a class that the budget finds, and what is to be known of it. */
export async function searchSeat(ask: SearchAsk, tools: SearchTools): Promise<SearchReport> {
  const { scenario } = ask;
  let stage: SearchStage = 'scale';
  const table = openSearchTable({
    scenario,
    pool: tools.pool,
    ...(tools.signal === undefined ? {} : { signal: tools.signal }),
    onSpent: (games) => tools.onProgress?.(stage, games),
  });
  const enter = (next: SearchStage): void => {
    stage = next;
    tools.onProgress?.(stage, Math.round(table.spent()));
  };
  const searching = await prepare(ask, table);
  enter('hunt');
  const { play, generations } = await findPlay(searching);
  enter('trial');
  const baselines = searching.baselines.map((strategy) => ({
    strategy,
    side: sideOf(searching, { strategy }),
  }));
  const seeds = seedCount(ask.budget * SHARE.trial, baselines.length + 1, 5, 400);
  const { trial, outcomes } = await tryOutOfSample(
    { ...searching, measurements: searching.objective.measurements, seeds: freshSeeds(ask, seeds) },
    sideOf(searching, play),
    baselines,
  );
  enter('ahead');
  const look = lookOf(
    searching,
    play,
    trial.versus.map(({ strategy }) => strategy),
  );
  const ahead = await tryAhead(searching, play, look);
  enter('kinds');
  const { traces, games } = traced(searching, play);
  table.spend(games);
  const recipe = recipeOf(traces, searching.world.turns, play.genes);
  const kinds = await worthOfKinds(
    {
      ...searching,
      measurements: searching.objective.measurements,
      seatOf: (one) => sideOf(searching, one),
      seeds: seedsFor(
        `${ask.key}|kinds`,
        0,
        seedCount(ask.budget * SHARE.kinds, recipe.ingredients.length + 2, 3, 60),
      ),
    },
    play,
    recipe.ingredients.map(({ kind }) => kind),
  );
  enter('lessons');
  const lessons = await contestLessons({
    table,
    scenario: scenarioOf(scenario),
    key: ask.key,
    budget: Math.max(0, Math.min(ask.budget * SHARE.lessons, ask.budget - table.spent())),
    genes: play.genes === undefined ? [] : [play.genes],
  });
  return {
    seat: ask.seat,
    class: ask.class,
    measure: ask.measure,
    budget: ask.budget,
    games: Math.round(table.spent()),
    generations,
    verdict: trial.beatsAll ? 'found' : 'none',
    play: ahead?.helps === true ? { ...play, look } : play,
    goals: goalsOf(searching, outcomes, trial.versus[0]?.strategy ?? ''),
    outOfSample: trial,
    ahead,
    kinds,
    loops: loopReport(traces),
    recipe,
    lessons,
  };
}

/** Who may be compared, and what one spread of each goal is. */
async function prepare(ask: SearchAsk, table: SearchTable): Promise<Searching> {
  const world = worldOf(ask.scenario, { values: {}, rulesOff: [] });
  const seat =
    world.index.seat.get(ask.seat) ?? fault('There is no such seat.', { seat: ask.seat });
  const kind = world.seats[seat]?.kind ?? 'state';
  const group =
    CLASS_BY_ID.get(ask.class) ?? fault('There is no such class.', { class: ask.class });
  const open = ask.class === 'open';
  if (kind !== 'state' && !open)
    fault('Only state seats have classes of play.', { seat: ask.seat });
  const known = strategiesFor(kind);
  const baselines = open ? known : known.filter((id) => group.members.includes(id));
  const only = open ? null : group.only;
  const objective = objectiveOf(world, seat, ask.measure);
  const seeds = seedCount(ask.budget * SHARE.scale, known.length, 2, 40);
  const outcomes = await table.play(
    known.map((strategy) => ({ ...NO_CHANGE, seats: { [ask.seat]: { strategy } } })),
    seedsFor(`${ask.key}|scale`, 0, seeds),
    objective.measurements,
  );
  const means = known.map((_, side) => meanOutcome(outcomes, side, objective.measurements.length));
  const scales = scalesOf(objective, means);
  const score = scoreBy(objective, scales);
  return { ask, table, world, seat, objective, scales, score, only, baselines };
}

const NO_CHANGE = { values: {}, rulesOff: [] };

/** One play on the searched seat; the others play as they usually do. */
function sideOf({ ask, only }: Searching, play: Play): Side {
  return { ...NO_CHANGE, seats: { [ask.seat]: only === null ? play : { ...play, only } } };
}

/** Genes for a state seat; for others, which have no genes, the best of the known strategies. */
async function findPlay(searching: Searching): Promise<{ play: Play; generations: number }> {
  const { ask, table, objective, score, world, seat } = searching;
  const { measurements } = objective;
  if (world.seats[seat]?.kind === 'state') {
    const found = await hunt({
      table,
      key: `${ask.key}|hunt`,
      budget: ask.budget * SHARE.hunt,
      measurements,
      score,
      sideOf: (genes) => sideOf(searching, { strategy: 'policy', genes }),
    });
    return { play: { strategy: 'policy', genes: found.genes }, generations: found.generations };
  }
  const names = strategiesFor(world.seats[seat]?.kind ?? 'control');
  const standings = await race(
    {
      table,
      measurements,
      score,
      purpose: `${ask.key}|hunt`,
      rounds: [0.1, 0.25, 0.65].map((part) =>
        seedCount((ask.budget * SHARE.hunt * part) / 2, names.length, 2, 100),
      ),
    },
    names.map((strategy) => sideOf(searching, { strategy })),
  );
  return { play: { strategy: names[standings[0]?.play ?? 0] ?? 'nothing' }, generations: 0 };
}

function freshSeeds({ key }: SearchAsk, count: number): readonly string[] {
  return seedsFor(`${key}|fresh`, 0, count);
}

/** The look ahead that is tried: plays near the found one and the hardest known ones give other sets of orders. */
function lookOf(
  { ask, objective, scales, only }: Searching,
  play: Play,
  known: readonly string[],
): Look {
  const dice = diceOf(`${ask.key}|variants`);
  const variants = Array.from({ length: play.genes === undefined ? 0 : AHEAD.variants }, () => ({
    strategy: 'policy',
    genes: genesAt(pointOf(play.genes ?? []).map((x) => held(x + 0.15 * dice.normal()))),
  }));
  const others = [...variants, ...known.slice(0, AHEAD.known).map((strategy) => ({ strategy }))];
  return {
    others: others.map((one): Play => (only === null ? one : { ...one, only })),
    candidates: AHEAD.candidates,
    worlds: AHEAD.worlds,
    aims: aimsOf(objective, scales),
    spans: objective.spans,
  };
}

function held(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/** Plays with and without the look ahead on the same fresh seeds; what it plays in its head counts as games. */
async function tryAhead(searching: Searching, play: Play, look: Look): Promise<AheadReport | null> {
  const { ask, table, world, objective, score } = searching;
  const turns = world.turns + world.tailTurns;
  // A game with orders in T turns plays on from each: on average half of a game, for every set and world.
  const imagined = (rolloutsOf(AHEAD) * world.turns * (turns + world.tailTurns)) / (2 * turns);
  const seeds = Math.min(40, Math.floor((ask.budget * SHARE.ahead) / (imagined + 2)));
  if (seeds < 3) return null;
  const sides = [play, { ...play, look }].map((one) => sideOf(searching, one));
  const outcomes = await table.play(
    sides,
    seedsFor(`${ask.key}|ahead`, 0, seeds),
    objective.measurements,
  );
  table.spend(imagined * seeds);
  const difference = pairedInterval(scoresOf(outcomes, 1, score), scoresOf(outcomes, 0, score));
  const { candidates, worlds } = AHEAD;
  return { difference, candidates, worlds, helps: difference.low > 0 };
}

function traced(
  searching: Searching,
  play: Play,
): { readonly traces: readonly Trace[]; readonly games: number } {
  const { world, seat, objective, scales, ask } = searching;
  const asked = { world, side: sideOf(searching, play), seat, aims: aimsOf(objective, scales) };
  const seeds = freshSeeds(ask, TRACES);
  return { traces: seeds.map((seed) => traceGame(asked, seed)), games: seeds.length };
}

function loopReport(traces: readonly Trace[]): LoopReport {
  const loops = traces.map(loopsIn);
  const repetitions = loops.filter((one) => one.repetitions.length > 0);
  const undoings = loops.filter((one) => one.undoings.length > 0);
  return {
    games: traces.length,
    repetitions: { games: repetitions.length, example: repetitions[0]?.repetitions[0] ?? null },
    undoings: { games: undoings.length, example: undoings[0]?.undoings[0] ?? null },
  };
}

function goalsOf(
  { objective, scales, baselines }: Searching,
  outcomes: Outcomes,
  hardest: string,
): readonly GoalReport[] {
  const width = objective.measurements.length;
  const own = meanOutcome(outcomes, 0, width);
  const other = meanOutcome(outcomes, 1 + Math.max(0, baselines.indexOf(hardest)), width);
  return objective.goals.map(({ metric, state, weight }, goal) => {
    const spread = scales[goal]?.spread ?? 0;
    const found = goalValue(objective, own, goal);
    const baseline = goalValue(objective, other, goal);
    const gain = spread > 1e-9 ? (weight * (found - baseline)) / spread : 0;
    return { metric, state, weight, spread, found, baseline, gain };
  });
}

function meanOutcome(outcomes: Outcomes, side: number, width: number): Float64Array {
  return Float64Array.from({ length: width }, (_, at) =>
    meanOf(scoresOf(outcomes, side, (values) => values[at] ?? 0)),
  );
}

/** Seeds that so many sides can meet for a number of games. */
function seedCount(games: number, sides: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(games / Math.max(1, sides))));
}
