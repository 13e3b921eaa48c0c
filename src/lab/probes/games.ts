// Decides how a probe has its games played: in batches that are kept, so that a long run can be stopped and continued.

import { canonicalJson, hashHex } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { Tools } from '../experiment/index.ts';
import type { Batch, BatchResult, GameAsk, Measurement, ScenarioText } from '../types.ts';

/** Games that a worker is given at once. */
const GAMES_A_BATCH = 50;

/** What the games measured, game by game. */
export interface Played {
  of(game: number): Float64Array;
}

/** Plays games in their order, or takes them from the store; the answer is the same with any number of workers. */
export async function playGames(
  scenario: ScenarioText,
  games: readonly GameAsk[],
  measurements: readonly Measurement[],
  { pool, store, signal, onProgress }: Tools,
): Promise<Played> {
  const width = measurements.length;
  const values = new Float64Array(games.length * width);
  const missing: Batch[] = [];
  const places: { readonly from: number; readonly key: string }[] = [];
  let done = 0;
  for (let from = 0; from < games.length; from += GAMES_A_BATCH) {
    const part = games.slice(from, from + GAMES_A_BATCH);
    const key = store === undefined ? '' : keyOf(['games', part, measurements]);
    const known = store?.get(key, 0);
    if (known?.values.length === part.length * width) {
      values.set(known.values, from * width);
      done += part.length;
      continue;
    }
    missing.push({ scenario, games: part, measurements, counts: false });
    places.push({ from, key });
  }
  onProgress?.(done, games.length);
  const keep = (result: BatchResult, position: number): void => {
    const { from, key } = places[position] ?? { from: 0, key: '' };
    values.set(result.values, from * width);
    store?.put(key, 0, result);
    done += missing[position]?.games.length ?? 0;
    onProgress?.(done, games.length);
  };
  if (missing.length > 0) await pool.run(missing, keep, signal);
  return { of: (game) => values.subarray(game * width, (game + 1) * width) };
}

/** Some numbers that took long to find, kept under what was asked. */
export async function remembered(
  asked: unknown,
  { store }: Tools,
  find: () => Promise<readonly number[]>,
): Promise<readonly number[]> {
  const key = store === undefined ? '' : keyOf(asked);
  const known = store?.get(key, 0);
  if (known !== undefined) return Array.from(known.values);
  const found = await find();
  store?.put(key, 0, { values: Float64Array.from(found), rules: {}, events: {}, orders: {} });
  return found;
}

/** A short name of a question: another question has another. */
function keyOf(asked: unknown): string {
  return hashHex(canonicalJson(JSON.parse(JSON.stringify(asked)) as Canonical)).slice(0, 32);
}

/** A number as reports keep it: four decimals. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** A share as reports keep it; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole);
}
