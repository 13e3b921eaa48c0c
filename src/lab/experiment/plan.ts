// Decides how an experiment is cut into batches: the same plan gives the same batches, whoever plays them.

import { canonicalJson, hashHex } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { Batch, GameAsk, Measurement, Play, ScenarioText } from '../types.ts';

export type Values = Readonly<Record<string, number>>;

/** One way to play: who plays what, and what else is different from the scenario. */
export interface Side {
  readonly seats: Readonly<Record<string, Play>>;
  /** Values that this side has in every row. */
  readonly values: Values;
  readonly rulesOff: readonly string[] | 'all';
  /** Turns with orders, when there are not as many as the scenario's calendar says. */
  readonly turns?: number;
}

/** One world and luck that every side meets: sides of a row share their draws. */
export interface Row {
  readonly seed: string;
  readonly values: Values;
}

export interface Plan {
  readonly scenario: ScenarioText;
  readonly sides: readonly Side[];
  readonly rows: readonly Row[];
  readonly measurements: readonly Measurement[];
  readonly counts?: boolean;
}

/** Games that a worker is given at once. */
const GAMES_A_BATCH = 50;

export interface Part {
  readonly batch: Batch;
  /** Position of its first row in the plan. */
  readonly firstRow: number;
  readonly rows: number;
}

/** Batches of about fifty games: whole rows, and rows of one world together, which is compiled once. */
export function partsOf(plan: Plan): readonly Part[] {
  const parts: Part[] = [];
  const merged = merger();
  let from = 0;
  plan.rows.forEach((row, at) => {
    const rows = at + 1 - from;
    const next = plan.rows[at + 1];
    const full = rows * plan.sides.length >= GAMES_A_BATCH;
    const tooFull = rows * plan.sides.length >= 2 * GAMES_A_BATCH;
    const sameWorld = next !== undefined && next.values === row.values && !isUsual(row.values);
    if (next !== undefined && !tooFull && (!full || sameWorld)) return;
    const games = plan.rows.slice(from, at + 1).flatMap(({ seed, values }) =>
      plan.sides.map((side): GameAsk => ({
        seed,
        seats: side.seats,
        values: merged(values, side.values),
        rulesOff: side.rulesOff,
        ...(side.turns === undefined ? {} : { turns: side.turns }),
      })),
    );
    parts.push({
      batch: {
        scenario: plan.scenario,
        games,
        measurements: plan.measurements,
        counts: plan.counts === true,
      },
      firstRow: from,
      rows,
    });
    from = at + 1;
  });
  return parts;
}

function isUsual(values: Values): boolean {
  for (const _key in values) return false;
  return true;
}

/** A side's values over a row's, one object for each two, since workers know a world by its values. */
function merger(): (row: Values, side: Values) => Values {
  const known = new Map<Values, Map<Values, Values>>();
  return (row, side) => {
    if (isUsual(side)) return row;
    let sides = known.get(row);
    if (sides === undefined) {
      sides = new Map();
      known.set(row, sides);
    }
    const merged = sides.get(side) ?? { ...row, ...side };
    sides.set(side, merged);
    return merged;
  };
}

/** A short name of the scenario and all that is asked of it; another plan has another. */
export function planHash(plan: Plan): string {
  const { scenario, sides, rows, measurements, counts = false } = plan;
  const plain: unknown = {
    text: scenario.text,
    texts: { ...scenario.texts },
    sides,
    rows,
    measurements,
    counts,
    games: GAMES_A_BATCH,
  };
  return hashHex(canonicalJson(withoutGaps(plain))).slice(0, 32);
}

/** Optional parts that are absent must not count. */
function withoutGaps(value: unknown): Canonical {
  return JSON.parse(JSON.stringify(value)) as Canonical;
}
