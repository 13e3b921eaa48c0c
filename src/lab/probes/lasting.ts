// Decides how a probe scores what one order brings its seat: from its turn on and through the tail, where the order acts.

import { METRICS, ZONE_METRICS } from '../../engine/index.ts';
import type { Order, World } from '../../engine/index.ts';
import type { Tools } from '../experiment/index.ts';
import { objectiveOf } from '../search/index.ts';
import type { Goal } from '../search/index.ts';
import { NOTHING_YET, add, deviationOf } from '../stats/index.ts';
import type { GameAsk, Measurement, ScenarioText } from '../types.ts';
import { playGames } from './games.ts';
import { mixedSeats } from './mixed.ts';

/**
 * Why not as a search scores a game:
 * - Many orders act for a few turns; four late turns and the tail, which tell what a whole play is worth, do not show them.
 *   Here every turn from the order's own to the last of the tail counts alike, so that promises broken later count too.
 * - A community's order acts in one of its zones. Over the whole region, or over all its zones, what it does there is lost
 *   in what happens elsewhere. Here goals that are read zone by zone are read in the zone that the order names; those of
 *   an order that names none, in all zones of the seat. In the same way a partner's order names a state, and goals that
 *   are read state by state are read there.
 * - Few strategies play these seats, and what none of them moves has no spread among them. Here a goal counts by how far it
 *   differs between mixed tables, which is what a table can see.
 */
export interface Lasting {
  readonly id: string;
  readonly goals: readonly Goal[];
  /** One more of each goal's measure. */
  readonly worths: readonly number[];
  /** Zones of a seat that speaks for some; null for all others. */
  readonly zones: readonly string[] | null;
  /** Whether its orders name the state that they are for. */
  readonly namesStates: boolean;
  readonly lastTurn: number;
}

/** Mixed tables that tell how far a measure differs. */
const SCALE_TABLES = 24;
const NOTHING = 1e-9;

/** How what a seat's orders bring is scored. */
export async function lastingFor(
  source: ScenarioText,
  { world, seat }: { readonly world: World; readonly seat: number },
  tools: Tools,
): Promise<Lasting> {
  const def = world.seats[seat];
  const { goals } = objectiveOf(world, seat, null);
  const speaksFor = def?.kind === 'community' ? def.zones : null;
  const zones = speaksFor?.map((zone) => world.zones[zone]?.id ?? '') ?? null;
  const lastTurn = world.turns + world.tailTurns;
  const namesStates = def?.kind === 'partner';
  const worthless = goals.map(() => 0);
  const lasting = { id: def?.id ?? '', goals, worths: worthless, zones, namesStates, lastTurn };
  const games = Array.from({ length: SCALE_TABLES }, (_, at): GameAsk => {
    const seed = `table ${at}`;
    return { seed, seats: mixedSeats(world.seats, seed), values: {}, rulesOff: [] };
  });
  const { pool, store, signal } = tools;
  const quiet = { pool, ...(store && { store }), ...(signal && { signal }) };
  const played = await playGames(source, games, readingsOf(lasting, null, 1), quiet);
  const worths = goals.map(({ weight }, goal) => {
    let seen = NOTHING_YET;
    games.forEach((_, game) => (seen = add(seen, played.of(game)[goal] ?? 0)));
    const spread = deviationOf(seen);
    return spread > NOTHING ? weight / spread : 0;
  });
  return { ...lasting, worths };
}

/** What is read of games in which an order was given, or not, in this turn: one reading a goal. */
export function readingsOf(
  { goals, zones, namesStates, lastTurn }: Lasting,
  order: Order | null,
  turn: number,
): readonly Measurement[] {
  const named = order !== null && 'zone' in order ? order.zone : undefined;
  const where = named !== undefined && zones?.includes(named) === true ? [named] : zones;
  const addressed = namesStates && order !== null && 'state' in order ? order.state : undefined;
  return goals.map(({ metric, state: own }) => {
    const byState = METRICS.some(({ id, per }) => id === metric && per === 'state');
    const state = byState ? (addressed ?? own) : own;
    const local = where !== null && ZONE_METRICS.some((one) => one === metric);
    const span = { from: turn, to: lastTurn, how: 'mean' } as const;
    return { metric, state, ...(local ? { zones: where } : {}), ...span };
  });
}

/** What a game's readings are worth to the seat. */
export function worthOf({ worths }: Lasting, readings: Float64Array): number {
  return worths.reduce((sum, worth, goal) => sum + worth * (readings[goal] ?? 0), 0);
}
