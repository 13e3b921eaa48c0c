// Decides how an experiment is run: what is missing is played, what is known is kept, and all is merged in the plan's order.

import { fault } from '../../base/index.ts';
import type { BatchResult, Cancel, Occurrence, Pool } from '../types.ts';
import { sumOccurrences } from '../worker/index.ts';
import { partsOf, planHash } from './plan.ts';
import type { Part, Plan } from './plan.ts';

/** Keeps results of batches across runs, by plan and position. */
export interface ResultStore {
  get(plan: string, position: number): BatchResult | undefined;
  put(plan: string, position: number, result: BatchResult): void;
}

export interface Tools {
  readonly pool: Pool;
  /** Games that are done, of all. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: Cancel;
  readonly store?: ResultStore;
}

/** Rows that stand together: where they begin, and how many there are. */
export interface Block {
  readonly from: number;
  readonly count: number;
}

export interface Results {
  readonly plan: Plan;
  /** rows × sides × measurements. */
  readonly values: Float64Array;
  /** One measurement of one side, row by row, of all rows or of some that stand together. */
  column(side: number, measurement: number, block?: Block): Float64Array;
  readonly rules: Readonly<Record<string, Occurrence>>;
  readonly events: Readonly<Record<string, Occurrence>>;
  readonly orders: Readonly<Record<string, number>>;
}

/** Runs an experiment; the answer is the same with any number of workers and after any number of interruptions. */
export async function runExperiment(plan: Plan, tools: Tools): Promise<Results> {
  const [results] = await runExperiments([plan], tools);
  return results ?? fault('An experiment gave no results.', {});
}

/** Runs several at once, so that no worker waits between them. */
export async function runExperiments(
  plans: readonly Plan[],
  tools: Tools,
): Promise<readonly Results[]> {
  const runs = plans.map((plan) => openRun(plan, tools.store));
  const missing = runs.flatMap((run) =>
    run.parts.flatMap((part, at) => (run.results[at] === undefined ? [{ run, part, at }] : [])),
  );
  const all = plans.reduce((sum, { rows, sides }) => sum + rows.length * sides.length, 0);
  let done = all - missing.reduce((sum, { part }) => sum + part.batch.games.length, 0);
  tools.onProgress?.(done, all);
  const keep = (result: BatchResult, position: number): void => {
    const one = missing[position];
    if (one === undefined) return;
    one.run.results[one.at] = result;
    tools.store?.put(one.run.key, one.at, result);
    done += one.part.batch.games.length;
    tools.onProgress?.(done, all);
  };
  if (missing.length > 0) {
    const batches = missing.map(({ part }) => part.batch);
    await tools.pool.run(batches, keep, tools.signal);
  }
  return runs.map(({ plan, parts, results }) => merged(plan, parts, results));
}

interface Run {
  readonly plan: Plan;
  readonly key: string;
  readonly parts: readonly Part[];
  readonly results: (BatchResult | undefined)[];
}

function openRun(plan: Plan, store: ResultStore | undefined): Run {
  const parts = partsOf(plan);
  const key = store === undefined ? '' : planHash(plan);
  const results = parts.map((part, at) => fitting(plan, part, store?.get(key, at)));
  return { plan, key, parts, results };
}

/** A kept result counts only if it has as many numbers as its batch must give. */
function fitting(plan: Plan, part: Part, kept: BatchResult | undefined): BatchResult | undefined {
  const size = part.batch.games.length * plan.measurements.length;
  return kept?.values.length === size ? kept : undefined;
}

function merged(
  plan: Plan,
  parts: readonly Part[],
  results: readonly (BatchResult | undefined)[],
): Results {
  const width = plan.measurements.length;
  const perRow = plan.sides.length * width;
  const values = new Float64Array(plan.rows.length * perRow);
  const known = results.filter((result) => result !== undefined);
  parts.forEach(({ firstRow }, at) => {
    const result = results[at];
    if (result !== undefined) values.set(result.values, firstRow * perRow);
  });
  return {
    plan,
    values,
    column: (side, measurement, { from, count } = { from: 0, count: plan.rows.length }) =>
      Float64Array.from(
        { length: count },
        (_, at) => values[(from + at) * perRow + side * width + measurement] ?? NaN,
      ),
    rules: sumOccurrences(known.map(({ rules }) => rules)),
    events: sumOccurrences(known.map(({ events }) => events)),
    orders: summed(known.map(({ orders }) => orders)),
  };
}

function summed(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [id, times] of counts.flatMap((one) => Object.entries(one))) {
    sum[id] = (sum[id] ?? 0) + times;
  }
  return sum;
}
