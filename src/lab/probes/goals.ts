// Decides how a probe scores a whole game for a seat: as a search does, in spreads of the known strategies of its kind.

import type { World } from '../../engine/index.ts';
import { strategiesFor } from '../../strategies/index.ts';
import type { Side, Tools, Values } from '../experiment/index.ts';
import { objectiveOf, scalesOf, scoreBy } from '../search/index.ts';
import type { Objective, Score } from '../search/index.ts';
import { meanOf } from '../search/index.ts';
import type { GameAsk, Play, ScenarioText } from '../types.ts';
import { worldOf } from '../worker/index.ts';
import { playGames } from './games.ts';

/** A seat of a world, and how it is scored. */
export interface Scored {
  readonly source: ScenarioText;
  readonly world: World;
  readonly values: Values;
  readonly seat: number;
  readonly id: string;
  readonly objective: Objective;
  readonly score: Score;
}

/** Seeds that known strategies play to tell how far apart they lie. */
const SCALE_SEEDS = 12;

/** Positions of the seats that people may hold and that strive for something. */
export function strivingSeats(world: World): readonly number[] {
  return world.seats.flatMap(({ kind, goals }, seat) =>
    kind === 'control' || Object.values(goals).every((weight) => weight === 0) ? [] : [seat],
  );
}

/** How a seat is scored under some values of the scenario's numbers. */
export async function scoredSeat(
  source: ScenarioText,
  seat: number,
  values: Values,
  tools: Tools,
): Promise<Scored> {
  const world = worldOf(source, { values, rulesOff: [] });
  const def = world.seats[seat];
  const id = def?.id ?? '';
  const objective = objectiveOf(world, seat, null);
  const names = strategiesFor(def?.kind ?? 'control');
  const games = Array.from({ length: SCALE_SEEDS }, (_, at) =>
    names.map((strategy): GameAsk => ({
      seed: `scale ${at}`,
      seats: { [id]: { strategy } },
      values,
      rulesOff: [],
    })),
  ).flat();
  const played = await playGames(source, games, objective.measurements, quiet(tools));
  const means = names.map((_, side) =>
    Float64Array.from(objective.measurements, (_one, column) =>
      meanOf(
        Float64Array.from(
          { length: SCALE_SEEDS },
          (_seed, at) => played.of(at * names.length + side)[column] ?? 0,
        ),
      ),
    ),
  );
  const score = scoreBy(objective, scalesOf(objective, means));
  return { source, world, values, seat, id, objective, score };
}

/** One play on the scored seat; the others play as they usually do. */
export function sideFor({ id, values }: Scored, play: Play): Side {
  return { seats: { [id]: play }, values, rulesOff: [] };
}

/** Scores of each side on the same seeds, side by side. */
export async function scoresOn(
  scored: Scored,
  plays: readonly Play[],
  seeds: readonly string[],
  tools: Tools,
): Promise<readonly Float64Array[]> {
  const sides = plays.map((play) => sideFor(scored, play));
  const games = seeds.flatMap((seed) => sides.map((side): GameAsk => ({ seed, ...side })));
  const { source, objective, score } = scored;
  const played = await playGames(source, games, objective.measurements, quiet(tools));
  return plays.map((_, side) =>
    Float64Array.from(seeds, (_seed, at) => score(played.of(at * plays.length + side))),
  );
}

/** Small questions tell nothing of their progress. */
function quiet({ pool, store, signal }: Tools): Tools {
  return {
    pool,
    ...(store === undefined ? {} : { store }),
    ...(signal === undefined ? {} : { signal }),
  };
}
