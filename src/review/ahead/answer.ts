// Decides what the pairs of a look ahead say of each measure: the mean of their differences and the range nine of ten lie in.

import { percentile } from '../../lab/index.ts';
import { effectOf, playAsks, sparingly } from '../whatIf/index.ts';
import type { Effect, PlayTools, ReviewMeasure } from '../whatIf/index.ts';
import type { AheadPlan } from './plan.ts';

export type AheadSpan = 'soon' | 'end';

/** With the inject minus without it, pair by pair. */
export interface AheadEffect {
  readonly measure: ReviewMeasure;
  readonly span: AheadSpan;
  /** The mean with its 95 % interval, and what may be said of it. */
  readonly effect: Effect;
  /** Between these lie 90 of 100 differences; NaN while there are none. */
  readonly low: number;
  readonly high: number;
}

export interface AheadAnswer {
  readonly plan: AheadPlan;
  /** Pairs so far. */
  readonly n: number;
  readonly effects: readonly AheadEffect[];
}

/** A range of nine in ten. @source design choice */
const LOW = 0.05;
const HIGH = 0.95;

/** Plays a plan. Answers so far are told as games come in. */
export async function runAhead(
  plan: AheadPlan,
  {
    onAnswer,
    ...tools
  }: Omit<PlayTools, 'onPart'> & {
    readonly onAnswer?: (soFar: AheadAnswer) => void;
  },
): Promise<AheadAnswer> {
  const onPart =
    onAnswer === undefined
      ? {}
      : { onPart: sparingly(({ rows }) => onAnswer(aheadOf(plan, rows))) };
  const { scenario, measurements } = plan;
  const { rows } = await playAsks({ scenario, measurements }, plan.asks, { ...tools, ...onPart });
  return aheadOf(plan, rows);
}

/** What the games that have been played say; a game without its other half says nothing. */
export function aheadOf(plan: AheadPlan, rows: readonly (Float64Array | undefined)[]): AheadAnswer {
  const { ask, soon, end } = plan;
  const pairs: (readonly [Float64Array, Float64Array])[] = [];
  for (let at = 0; at + 1 < rows.length; at += 2) {
    const [without, including] = [rows[at], rows[at + 1]];
    if (without !== undefined && including !== undefined) pairs.push([without, including]);
  }
  const spans: readonly (readonly [AheadSpan, number])[] = [
    ['soon', soon],
    ['end', end],
  ];
  const told = soon === end ? spans.slice(1) : spans;
  const effects = told.flatMap(([span, turn]) =>
    ask.measures.map((measure, place): AheadEffect => {
      const cell = (span === 'soon' ? 0 : ask.measures.length) + place;
      const differences = Float64Array.from(
        pairs,
        ([without, including]) => (including[cell] ?? NaN) - (without[cell] ?? NaN),
      );
      const looked = { measure, span: { name: 'late', from: turn, to: turn } } as const;
      const effect = effectOf(looked, differences, ask.measures.length * told.length);
      const sorted = Float64Array.from(differences).sort();
      return {
        measure,
        span,
        effect,
        low: percentile(sorted, LOW),
        high: percentile(sorted, HIGH),
      };
    }),
  );
  return { plan, n: pairs.length, effects };
}
