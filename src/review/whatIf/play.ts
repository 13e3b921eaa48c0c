// Decides in which batches continuations are played, so that the first answers come soon; what they mean is not its matter.

import type { Batch, Cancel, GameAsk, Measurement, Pool, ScenarioText } from '../../lab/index.ts';

export interface PlayTools {
  readonly pool: Pool;
  readonly signal?: Cancel;
  /** Called after each batch with the games that are there. */
  readonly onPart?: (rows: readonly (Float64Array | undefined)[]) => void;
}

/** Games of the first batches, of which every worker gets one, and of all later ones. */
const FIRST = 8;
const LATER = 40;

/** What the measurements read of each game, in the order of the asks. */
export async function playAsks(
  {
    scenario,
    measurements,
  }: { readonly scenario: ScenarioText; readonly measurements: readonly Measurement[] },
  asks: readonly GameAsk[],
  { pool, signal, onPart }: PlayTools,
): Promise<readonly Float64Array[]> {
  const batches: Batch[] = [];
  const starts: number[] = [];
  for (let from = 0; from < asks.length;) {
    const size = batches.length < pool.size ? FIRST : LATER;
    starts.push(from);
    batches.push({ scenario, games: asks.slice(from, from + size), measurements, counts: false });
    from += size;
  }
  const rows: (Float64Array | undefined)[] = asks.map(() => undefined);
  const width = measurements.length;
  const take = ({ values }: { readonly values: Float64Array }, position: number): void => {
    const start = starts[position] ?? 0;
    const count = batches[position]?.games.length ?? 0;
    for (let at = 0; at < count; at += 1) {
      rows[start + at] = values.subarray(at * width, (at + 1) * width);
    }
    onPart?.(rows);
  };
  await pool.run(batches, take, signal);
  return rows.map((row) => row ?? new Float64Array(width).fill(NaN));
}

/** Reads every measure in every turn of a stretch: turn by turn, measure by measure. */
export function measuredByTurn(
  measures: readonly Pick<Measurement, 'metric' | 'state'>[],
  { from, to }: { readonly from: number; readonly to: number },
  turns: number | undefined,
): readonly Measurement[] {
  const length = turns === undefined ? {} : { turns };
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((turn) =>
    measures.map(({ metric, state }): Measurement => ({
      ...length,
      metric,
      state,
      from: turn,
      to: turn,
      how: 'mean',
    })),
  );
}
