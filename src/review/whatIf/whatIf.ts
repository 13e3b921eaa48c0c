// Decides how a what-if is asked and answered: pairs of continuations that share their luck, as it was and otherwise.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { metricsOf } from '../../engine/index.ts';
import type { Metrics } from '../../engine/index.ts';
import type { GameAsk, Measurement } from '../../lab/index.ts';
import { lastOrderTurn } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { UNCHANGED, partingOf } from './change.ts';
import type { Change, Parting, WhatIfProblem } from './change.ts';
import { effectOf, fanOf, spansFrom } from './effect.ts';
import type { Effect, Fan, ReviewMeasure } from './effect.ts';
import { measuredByTurn, playAsks, warmUp } from './play.ts';
import type { Part, PlayTools } from './play.ts';
import { gameAsk, scenarioText } from './recorded.ts';

export interface WhatIfAsk {
  readonly turn: number;
  readonly change: Change;
  /** How the seats that do not decide otherwise go on: as recorded where still lawful, else by strategy; or by strategy at once. */
  readonly respond: 'recorded' | 'strategy';
  readonly measures: readonly ReviewMeasure[];
  /** Pairs of continuations. */
  readonly continuations: number;
  /** Another name draws other luck. */
  readonly luck?: string;
  /** Plays a game that cannot be computed again on the model of today: another question than the table's. */
  readonly newModel?: boolean;
}

export interface WhatIfPlan {
  readonly game: ReviewGame;
  readonly ask: WhatIfAsk;
  /** The two games of each luck, the table's own luck first: as it was, otherwise. */
  readonly asks: readonly GameAsk[];
  readonly measurements: readonly Measurement[];
  /** Turns that are read: from the changed one to the end of the tail. */
  readonly turns: readonly number[];
}

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

/** The games that answer a what-if, or why it cannot be asked. */
export function planWhatIf(game: ReviewGame, ask: WhatIfAsk): Result<WhatIfPlan, WhatIfProblem> {
  if (game.source === 'stored' && ask.newModel !== true)
    return err({ code: 'stored', refusal: null });
  const parting = partingOf(game, ask.turn, ask.change);
  if (!parting.ok) return parting;
  const { world, record } = game;
  const lucks = [record.seed, ...lucksOf(game, ask)];
  const asks = lucks.flatMap((luck) => [
    continuation(game, ask, { parting: null, luck }),
    continuation(game, ask, { parting: parting.value, luck }),
  ]);
  const to = world.turns + world.tailTurns;
  const measurements = measuredByTurn(ask.measures, { from: ask.turn, to }, record.options.turns);
  const turns = Array.from({ length: to - ask.turn + 1 }, (_, at) => ask.turn + at);
  return ok({ game, ask, asks, measurements, turns });
}

/** Names of luck that a game's continuations share: the same for every question about it. */
export function lucksOf(
  { record }: ReviewGame,
  { continuations, luck = 'what-if' }: Pick<WhatIfAsk, 'continuations' | 'luck'>,
): readonly string[] {
  return Array.from({ length: continuations }, (_, at) => `${record.seed}|${luck}|${at}`);
}

/** One continuation. Without a parting it is the game as it was, with this luck from the turn on. */
export function continuation(
  game: ReviewGame,
  { turn, change, respond }: Pick<WhatIfAsk, 'turn' | 'change' | 'respond'>,
  { parting, luck }: { readonly parting: Parting | null; readonly luck: string },
): GameAsk {
  const { recorded, ...base } = gameAsk(game);
  if (change.kind === 'value' && turn === 1) {
    const values = parting?.values ?? {};
    const asked = { ...base, seed: luck, values };
    return respond === 'recorded' ? { ...asked, recorded } : asked;
  }
  const own = change.kind === 'value' ? [] : [change.seat];
  const others = game.world.seats.map(({ id }) => id).filter((id) => !own.includes(id));
  const freely = respond === 'strategy' ? { freely: others } : {};
  return { ...base, recorded, fork: { turn, ...(parting ?? UNCHANGED), luck, ...freely } };
}

/** Plays a what-if. Answers so far come with each batch of games. */
export async function runWhatIf(
  plan: WhatIfPlan,
  tools: Omit<PlayTools, 'onPart'> & { readonly onAnswer?: (soFar: WhatIfResult) => void },
): Promise<WhatIfResult> {
  const { onAnswer, ...others } = tools;
  const onPart =
    onAnswer === undefined ? {} : { onPart: (part: Part) => onAnswer(answerOf(plan, part)) };
  const setting = { scenario: scenarioText(plan.game), measurements: plan.measurements };
  return answerOf(plan, await playAsks(setting, plan.asks, { ...others, ...onPart }));
}

interface Pair {
  readonly asItWas: Float64Array;
  readonly otherwise: Float64Array;
}

/** Prepares the workers of a pool for questions about a game: as soon as it is opened for review. */
export function warmUpFor(game: ReviewGame, tools: Omit<PlayTools, 'onPart'>): Promise<void> {
  const ask = { turn: lastOrderTurn(game), change: NO_CHANGE, respond: 'recorded' } as const;
  const warm = continuation(game, ask, { parting: null, luck: `${game.record.seed}|warm` });
  return warmUp({ scenario: scenarioText(game), ask: warm }, tools);
}

const NO_CHANGE: Change = { kind: 'removed', seat: '', orders: [] };

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
    const byTurn = (side: keyof Pair) =>
      turns.map((_, at) => pairs.map((pair) => pair[side][at * measures.length + place] ?? NaN));
    return {
      measure,
      played: played.map((metrics) => valueOf(game, metrics, measure)),
      asItWas: fanOf(byTurn('asItWas')),
      otherwise: fanOf(byTurn('otherwise')),
      sameLuck: {
        asItWas: table === null ? [] : read(table.asItWas),
        otherwise: table === null ? [] : read(table.otherwise),
      },
    };
  });
  const effects = measures.flatMap((measure, place) =>
    spans.map((span) => {
      const mean = (row: Float64Array) =>
        meanOver(row, { turns, span, width: measures.length, place });
      const differences = pairs.map(({ asItWas, otherwise }) => mean(otherwise) - mean(asItWas));
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

interface Reading {
  readonly turns: readonly number[];
  readonly span: { readonly from: number; readonly to: number };
  readonly width: number;
  readonly place: number;
}

function meanOver(row: Float64Array, { turns, span, width, place }: Reading): number {
  let sum = 0;
  let count = 0;
  turns.forEach((turn, at) => {
    if (turn < span.from || turn > span.to) return;
    sum += row[at * width + place] ?? NaN;
    count += 1;
  });
  return sum / count;
}

/** Metrics after every turn of the game, from the first. */
function playedMetrics({ world, turns }: ReviewGame): readonly Metrics[] {
  return turns.map(({ after }) => metricsOf(world, after));
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
