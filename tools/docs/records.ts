// Reads what `tukhum lessons --write` left beside a scenario, and says verdicts in words; it judges nothing.
import type { Scenario } from '../../src/scenario/index.ts';

type Lesson = Scenario['lessons'][number];
type Fields = Readonly<Record<string, unknown>>;

export interface RecordedComparison {
  readonly play: string;
  readonly against: string;
  readonly verdict: string;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly played: number;
  readonly other: number;
}

export interface Recorded {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly least: number;
  /** Null where the numbers were not drawn. */
  readonly robust: number | null;
  readonly n: number;
  readonly draws: number;
  readonly confidence: number;
  readonly weakest: number;
  readonly payingRules: readonly string[];
  readonly comparisons: readonly RecordedComparison[];
  readonly flips: readonly {
    readonly key: string;
    readonly when: string;
    readonly value: number;
    readonly share: number;
    readonly otherwise: number;
  }[];
  readonly dissents: readonly {
    readonly dissent: number;
    readonly verdict: string;
    readonly effect: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export function recordsIn(found: unknown): ReadonlyMap<string, Recorded> {
  return new Map(listIn(found).map((one) => [wordIn(one, 'id'), recordOf(one)] as const));
}

function recordOf(one: Fields): Recorded {
  const interval = (from: Fields) => ({
    verdict: wordIn(from, 'verdict'),
    effect: numberIn(from, 'effect'),
    low: numberIn(from, 'low'),
    high: numberIn(from, 'high'),
  });
  return {
    ...interval(one),
    id: wordIn(one, 'id'),
    reason: wordIn(one, 'reason'),
    least: numberIn(one, 'least'),
    robust: typeof one['robust'] === 'number' ? one['robust'] : null,
    n: numberIn(one, 'n'),
    draws: numberIn(one, 'draws'),
    confidence: numberIn(one, 'confidence'),
    weakest: numberIn(one, 'weakest'),
    payingRules: Array.isArray(one['payingRules']) ? one['payingRules'].map(String) : [],
    comparisons: listIn(one['comparisons']).map((each) => ({
      ...interval(each),
      play: wordIn(each, 'play'),
      against: wordIn(each, 'against'),
      played: numberIn(each, 'played'),
      other: numberIn(each, 'other'),
    })),
    flips: listIn(one['flips']).map((each) => ({
      key: wordIn(each, 'key'),
      when: wordIn(each, 'when'),
      value: numberIn(each, 'value'),
      share: numberIn(each, 'share'),
      otherwise: numberIn(each, 'otherwise'),
    })),
    dissents: listIn(one['dissents']).map((each) => ({
      ...interval(each),
      dissent: numberIn(each, 'dissent'),
    })),
  };
}

/** The maps of a list; nothing where it is none. */
export function listIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function wordIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function numberIn(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' ? value : Number.NaN;
}

/** What the last run said, where there was one; else what the file records, marked as not run. */
export function verdictWord(lesson: Lesson, record: Recorded | undefined): string {
  if (record === undefined) return `${lesson.recorded} (not run yet)`;
  if (record.reason === 'by-construction') return 'true by construction';
  return record.verdict === 'fails' ? '**fails**' : record.verdict;
}

/** Three figures that count, with a true minus. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return value === Number.POSITIVE_INFINITY ? '∞' : '–';
  const rounded = Number(value.toPrecision(3));
  return String(Object.is(rounded, -0) ? 0 : rounded).replace('-', '−');
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
