// Decides what a search asks, what its steps may spend and what they all know: who is compared, and what one spread of a goal is.

import { fault } from '../../base/index.ts';
import type { MetricId, OrderKindId, World } from '../../engine/index.ts';
import { CLASS_BY_ID, strategiesFor } from '../../strategies/index.ts';
import type { Side } from '../experiment/index.ts';
import type { Cancel, Play, Pool, ScenarioText } from '../types.ts';
import { worldOf } from '../worker/index.ts';
import { objectiveOf, scalesOf, scoreBy } from './objective.ts';
import type { Objective, Scale, Score } from './objective.ts';
import { meanOf, scoresOf, seedsFor } from './table.ts';
import type { Outcomes, SearchTable } from './table.ts';

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
export const SHARE = {
  scale: 0.03,
  hunt: 0.42,
  trial: 0.12,
  ahead: 0.18,
  kinds: 0.04,
  lessons: 0.21,
};

/** What every step of a search knows. */
export interface Searching {
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

/** Who may be compared, and what one spread of each goal is. */
export async function prepare(ask: SearchAsk, table: SearchTable): Promise<Searching> {
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
export function sideOf({ ask, only }: Searching, play: Play): Side {
  return { ...NO_CHANGE, seats: { [ask.seat]: only === null ? play : { ...play, only } } };
}

/** Means of what was measured of a side. */
export function meanOutcome(outcomes: Outcomes, side: number, width: number): Float64Array {
  return Float64Array.from({ length: width }, (_, at) =>
    meanOf(scoresOf(outcomes, side, (values) => values[at] ?? 0)),
  );
}

/** Seeds that so many sides can meet for a number of games. */
export function seedCount(games: number, sides: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(games / Math.max(1, sides))));
}
