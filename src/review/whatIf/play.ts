// Decides in which batches continuations are played, so that the first answers come soon; what they mean is not its matter.

import { sumOccurrences } from '../../lab/index.ts';
import type {
  Batch,
  BatchResult,
  Cancel,
  GameAsk,
  Measurement,
  Occurrence,
  Pool,
  ScenarioText,
} from '../../lab/index.ts';

/** What has been played so far. */
export interface Part {
  /** What the measurements read of each game; undefined where it has not been played. */
  readonly rows: readonly (Float64Array | undefined)[];
  /** Share of the recorded orders that were still lawful when their turn came again; NaN where none had to be given. */
  readonly kept: number;
  /** By event id: in how many of these games it happened; empty unless it was asked for. */
  readonly events: Readonly<Record<string, Occurrence>>;
}

export interface PlayTools {
  readonly pool: Pool;
  readonly signal?: Cancel;
  /** Called after each batch with the games that are there. */
  readonly onPart?: (part: Part) => void;
  /** Lets the screen breathe where much is made ready at once; only the outside has a clock. */
  readonly rest?: () => Promise<void>;
}

/** Games of the first batches, of which every worker gets one, and of all later ones. */
const FIRST = 8;
const LATER = 24;

/** An answer is told again when there are this many times as many games. @source design choice */
const MORE = 1.15;

/** Drawing takes longer than a batch: later answers wait until there is something to see. */
export function sparingly(tell: (part: Part) => void): (part: Part) => void {
  let told = 0;
  return (part) => {
    const here = part.rows.filter((row) => row !== undefined).length;
    if (here < told * MORE && here < part.rows.length) return;
    told = here;
    tell(part);
  };
}

/** Plays games in the order of the asks; all rows are there at the end. */
export async function playAsks(
  {
    scenario,
    measurements,
    counts = false,
  }: {
    readonly scenario: ScenarioText;
    readonly measurements: readonly Measurement[];
    readonly counts?: boolean;
  },
  asks: readonly GameAsk[],
  { pool, signal, onPart }: PlayTools,
): Promise<Part> {
  const batches: Batch[] = [];
  const starts: number[] = [];
  for (let from = 0; from < asks.length;) {
    const size = batches.length < pool.size ? FIRST : LATER;
    starts.push(from);
    batches.push({ scenario, games: asks.slice(from, from + size), measurements, counts });
    from += size;
  }
  const rows: (Float64Array | undefined)[] = asks.map(() => undefined);
  const width = measurements.length;
  let told = 0;
  let kept = 0;
  let happened: Part['events'] = {};
  const part = (): Part => ({ rows, kept: kept / told, events: happened });
  const take = ({ values, again, events }: BatchResult, position: number): void => {
    if (counts) happened = sumOccurrences([happened, events]);
    told += again?.told ?? 0;
    kept += again?.kept ?? 0;
    const start = starts[position] ?? 0;
    const count = batches[position]?.games.length ?? 0;
    for (let at = 0; at < count; at += 1) {
      rows[start + at] = values.subarray(at * width, (at + 1) * width);
    }
    onPart?.(part());
  };
  await pool.run(batches, take, signal);
  return part();
}

/**
 * Has every worker read the scenario and play the game up to its last decisions, so that the first question is answered at
 * once. It tells nothing.
 */
export async function warmUp(
  { scenario, ask }: { readonly scenario: ScenarioText; readonly ask: GameAsk },
  { pool, signal }: Omit<PlayTools, 'onPart'>,
): Promise<void> {
  const batches = Array.from({ length: pool.size }, (): Batch => ({
    scenario,
    games: [ask],
    measurements: [],
    counts: false,
  }));
  await pool.run(batches, () => undefined, signal);
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
