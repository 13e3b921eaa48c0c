// Decides what the continuations of a what-if say: two fans, the effects of the change, and that the game was reproduced.

import { metricsOf } from '../../engine/index.ts';
import type { Metrics } from '../../engine/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { effectOf, fanOf, spansFrom } from './effect.ts';
import type { Effect, Fan, ReviewMeasure } from './effect.ts';
import type { WhatIfAsk, WhatIfPlan } from './plan.ts';
import type { Part } from './play.ts';

export interface MeasureFans {
  readonly measure: ReviewMeasure;
  /** What the table saw, after every turn from the first; empty for a game of another model. */
  readonly played: readonly number[];
  /** By turn of `turns`. */
  readonly asItWas: Fan;
  readonly otherwise: Fan;
  /** The same with the luck that the table had. */
  readonly sameLuck: { readonly asItWas: readonly number[]; readonly otherwise: readonly number[] };
}

export interface WhatIfResult {
  readonly ask: WhatIfAsk;
  readonly turns: readonly number[];
  /** Pairs so far. */
  readonly n: number;
  /** Share of recorded orders that were still lawful in the continuations; NaN where none had to be given. */
  readonly kept: number;
  readonly fans: readonly MeasureFans[];
  readonly effects: readonly Effect[];
  /** The unchanged game with the table's luck came out as it was recorded, to the last bit; null where that is not asked. */
  readonly reproduced: boolean | null;
}

interface Pair {
  readonly asItWas: Float64Array;
  readonly otherwise: Float64Array;
}

/** What the games that have been played say. */
export function answerOf({ game, ask, turns }: WhatIfPlan, { rows, kept }: Part): WhatIfResult {
  const { measures } = ask;
  const table = pairAt(rows, 0);
  const pairs: Pair[] = [];
  for (let at = 1; at * 2 < rows.length; at += 1) {
    const pair = pairAt(rows, at);
    if (pair !== null) pairs.push(pair);
  }
  const spans = spansFrom(ask.turn, game.world.turns, game.world.tailTurns);
  const played = game.source === 'replayed' ? playedMetrics(game) : [];
  const fans = measures.map((measure, place): MeasureFans => {
    const read = (row: Float64Array) =>
      turns.map((_, at) => row[at * measures.length + place] ?? NaN);
    const fan = (side: keyof Pair) =>
      once(() => fanOf(turns.map((_, at) => column(pairs, side, at * measures.length + place))));
    const asItWas = fan('asItWas');
    const otherwise = fan('otherwise');
    return {
      measure,
      played: played.map((metrics) => valueOf(game, metrics, measure)),
      // Sorting is most of the work, and a screen draws one measure of many: a fan is made when somebody looks at it.
      get asItWas() {
        return asItWas();
      },
      get otherwise() {
        return otherwise();
      },
      sameLuck: {
        asItWas: table === null ? [] : read(table.asItWas),
        otherwise: table === null ? [] : read(table.otherwise),
      },
    };
  });
  const effects = measures.flatMap((measure, place) =>
    spans.map((span) => {
      const first = span.from - ask.turn;
      const stretch = { first, turns: span.to - span.from + 1, width: measures.length, place };
      const differences = differencesOver(pairs, stretch);
      return effectOf({ measure, span }, differences, measures.length * spans.length);
    }),
  );
  return {
    ask,
    turns,
    n: pairs.length,
    kept,
    fans,
    effects,
    reproduced: reproducedBy(ask, table, fans),
  };
}

function pairAt(rows: readonly (Float64Array | undefined)[], at: number): Pair | null {
  const asItWas = rows[at * 2];
  const otherwise = rows[at * 2 + 1];
  return asItWas === undefined || otherwise === undefined ? null : { asItWas, otherwise };
}

function column(pairs: readonly Pair[], side: keyof Pair, at: number): Float64Array {
  const values = new Float64Array(pairs.length);
  for (let one = 0; one < pairs.length; one += 1) values[one] = pairs[one]?.[side][at] ?? NaN;
  return values;
}

interface Stretch {
  /** Place of its first turn among those that are read, and how many it has. */
  readonly first: number;
  readonly turns: number;
  readonly width: number;
  readonly place: number;
}

/** Changed minus unchanged, the mean over a stretch of turns, pair by pair. */
function differencesOver(
  pairs: readonly Pair[],
  { first, turns, width, place }: Stretch,
): Float64Array {
  const values = new Float64Array(pairs.length);
  pairs.forEach(({ asItWas, otherwise }, one) => {
    let sum = 0;
    for (let at = first; at < first + turns; at += 1) {
      const cell = at * width + place;
      sum += (otherwise[cell] ?? NaN) - (asItWas[cell] ?? NaN);
    }
    values[one] = sum / turns;
  });
  return values;
}

/** Made when it is first asked for, and kept. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const measured = new WeakMap<ReviewGame, readonly Metrics[]>();

/** Metrics after every turn of the game, from the first; measured once, since answers come in often. */
export function playedMetrics(game: ReviewGame): readonly Metrics[] {
  const known = measured.get(game);
  if (known !== undefined) return known;
  const metrics = game.turns.map(({ after }) => metricsOf(game.world, after));
  measured.set(game, metrics);
  return metrics;
}

/** A measure's value; NaN for a state or a measure that is not there. */
export function valueOf(
  { world }: ReviewGame,
  metrics: Metrics,
  { metric, state }: ReviewMeasure,
): number {
  if (state === null) return metrics.world[metric];
  const values: Readonly<Partial<Record<string, number>>> | undefined =
    metrics.states[world.index.state.get(state) ?? -1];
  return values?.[metric] ?? NaN;
}

/** Whether the unchanged game came out as recorded. Turns that the record does not hold, and free seats, are not asked. */
function reproducedBy(
  { turn, respond }: WhatIfAsk,
  table: Pair | null,
  fans: readonly MeasureFans[],
): boolean | null {
  if (table === null || respond !== 'recorded') return null;
  if (fans.some(({ played }) => played.length === 0)) return null;
  return fans.every(({ played, sameLuck }) =>
    played.slice(turn - 1).every((value, at) => Object.is(value, sameLuck.asItWas[at])),
  );
}
