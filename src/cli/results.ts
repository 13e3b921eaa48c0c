// Decides how results of an experiment are kept in a file and found again: a heading, then one line of JSON for each batch.

import { openSync, closeSync, writeSync, ftruncateSync, readFileSync, existsSync } from 'node:fs';
import { canonicalJson, err, hashHex, ok } from '../base/index.ts';
import type { Canonical, Result } from '../base/index.ts';
import type { BatchResult, ResultStore, ScenarioText } from '../lab/index.ts';

const FORMAT = 'tukhum-results';
const VERSION = 1;

export interface ResultsFile extends ResultStore {
  /** Batches that were found in the file. */
  readonly found: number;
  close(): void;
}

export type ResultsProblem =
  | { readonly code: 'results-other' }
  | { readonly code: 'unusable'; readonly reason: string };

/** What a file of results belongs to: a scenario's texts and what was asked about it. */
export function headingOf(source: ScenarioText, asked: Canonical): string {
  const { text, texts } = source;
  const hash = hashHex(canonicalJson([text, { ...texts }, asked]));
  return canonicalJson({ format: FORMAT, version: VERSION, hash });
}

/** Opens a file of results, new or begun; one that belongs to another scenario or question is left as it is. */
export function openResults(file: string, heading: string): Result<ResultsFile, ResultsProblem> {
  try {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const [first, ...rest] = wholeLines(text);
    const isNew = first === undefined && heading.startsWith(text);
    if (!isNew && first !== heading) return err({ code: 'results-other' });
    const { known, length } = knownIn(rest);
    const good = isNew ? '' : `${[heading, ...rest.slice(0, length)].join('\n')}\n`;
    const place = openSync(file, text === '' ? 'w' : 'r+');
    let at = Buffer.byteLength(good);
    ftruncateSync(place, at);
    const append = (line: string): void => {
      at += writeSync(place, `${line}\n`, at);
    };
    if (isNew) append(heading);
    return ok({
      found: known.size,
      get: (plan, position) => known.get(`${plan}|${position}`),
      put: (plan, position, result) => append(lineOf(plan, position, result)),
      close: () => closeSync(place),
    });
  } catch (error) {
    return err({
      code: 'unusable',
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Lines that end: what stands after the last end of line was cut off while it was written. */
function wholeLines(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.slice(0, -1);
}

interface Line {
  readonly plan: string;
  readonly at: number;
  readonly result: BatchResult;
}

/** Batches up to the first line that cannot be read, and how many lines that is. */
function knownIn(lines: readonly string[]): {
  readonly known: ReadonlyMap<string, BatchResult>;
  readonly length: number;
} {
  const known = new Map<string, BatchResult>();
  let length = 0;
  for (const text of lines) {
    const line = readLine(text);
    if (line === null) break;
    known.set(`${line.plan}|${line.at}`, line.result);
    length += 1;
  }
  return { known, length };
}

function lineOf(plan: string, at: number, { values, rules, events, orders }: BatchResult): string {
  const plain = { plan, at, values: Array.from(values), rules, events, orders };
  return canonicalJson(plain as unknown as Canonical);
}

function readLine(text: string): Line | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { plan, at, values, rules, events, orders } = read as Partial<Record<string, unknown>>;
  const isWhole =
    typeof plan === 'string' &&
    typeof at === 'number' &&
    Array.isArray(values) &&
    values.every((value) => typeof value === 'number') &&
    [rules, events, orders].every((counts) => typeof counts === 'object' && counts !== null);
  if (!isWhole) return null;
  const counts = { rules, events, orders } as Omit<BatchResult, 'values'>;
  return { plan, at, result: { values: Float64Array.from(values as number[]), ...counts } };
}
