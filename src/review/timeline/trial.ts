// Decides how decisions are tried: each turn's unchanged continuations are played once, and every decision against them.

import type { GameAsk, Measurement } from '../../lab/index.ts';
import type { ReviewGame } from '../game/index.ts';
import {
  continuation,
  lucksOf,
  partingOf,
  playAsks,
  scenarioText,
  spansFrom,
} from '../whatIf/index.ts';
import type { Change, Part, PlayTools, ReviewMeasure, Span } from '../whatIf/index.ts';
import type { Decision } from './decisions.ts';

export interface TrialAsk {
  readonly decisions: readonly Decision[];
  readonly measures: readonly ReviewMeasure[];
  readonly continuations: number;
  readonly luck: string;
}

/** One decision tried: by measure and span, changed minus unchanged in each continuation. */
export interface Tried {
  readonly decision: Decision;
  readonly readings: readonly {
    readonly measure: ReviewMeasure;
    readonly span: Span;
    readonly unchanged: readonly number[];
    readonly differences: readonly number[];
  }[];
}

type Tools = Omit<PlayTools, 'onPart'> & {
  readonly onProgress?: (done: number, all: number) => void;
};

/** Plays the game on without each decision and as it was, with common luck. What cannot be taken out is left out. */
export async function tryDecisions(
  game: ReviewGame,
  { decisions, measures, continuations, luck }: TrialAsk,
  { onProgress, ...tools }: Tools,
): Promise<readonly Tried[]> {
  const lucks = lucksOf(game, { continuations, luck });
  const asks: GameAsk[] = [];
  const put = (games: readonly GameAsk[]): number => asks.push(...games) - games.length;
  const unchangedAt = new Map<number, number>();
  const putDecision = (decision: Decision): number => {
    const change: Change = { kind: 'removed', seat: decision.seat, orders: decision.orders };
    const parting = partingOf(game, decision.turn, change);
    if (!parting.ok) return -1;
    const ask = { turn: decision.turn, change, respond: 'recorded' } as const;
    const play = (side: typeof parting.value | null) =>
      lucks.map((one) => continuation(game, ask, { parting: side, luck: one }));
    if (!unchangedAt.has(decision.turn)) unchangedAt.set(decision.turn, put(play(null)));
    return put(play(parting.value));
  };
  const changedAt: number[] = [];
  for (const decision of decisions) {
    await tools.rest?.();
    changedAt.push(putDecision(decision));
  }
  const measurements = spannedMeasurements(game, measures);
  const onPart =
    onProgress === undefined
      ? {}
      : {
          onPart: ({ rows }: Part) =>
            onProgress(rows.filter((row) => row !== undefined).length, rows.length),
        };
  const setting = { scenario: scenarioText(game), measurements };
  const { rows } = await playAsks(setting, asks, { ...tools, ...onPart });
  return decisions.flatMap((decision, place): Tried[] => {
    const changed = changedAt[place] ?? -1;
    const unchanged = unchangedAt.get(decision.turn) ?? -1;
    if (changed < 0 || unchanged < 0) return [];
    const read = (start: number, at: number) =>
      lucks.map((_, one) => rows[start + one]?.[at] ?? NaN);
    const spans = allSpans(game);
    return [
      {
        decision,
        readings: measures.flatMap((measure, first) =>
          spans.map((span, second) => {
            const at = first * spans.length + second;
            const before = read(unchanged, at);
            const differences = read(changed, at).map((value, one) => value - (before[one] ?? NaN));
            return { measure, span, unchanged: before, differences };
          }),
        ),
      },
    ];
  });
}

/** The same spans for every decision, whenever it was taken, so that they can be weighed side by side. */
function allSpans({ world }: ReviewGame): readonly Span[] {
  return spansFrom(1, world.turns, world.tailTurns);
}

function spannedMeasurements(
  game: ReviewGame,
  measures: readonly ReviewMeasure[],
): readonly Measurement[] {
  const { turns } = game.record.options;
  const length = turns === undefined ? {} : { turns };
  return measures.flatMap(({ metric, state }) =>
    allSpans(game).map(({ from, to }): Measurement => ({
      ...length,
      metric,
      state,
      from,
      to,
      how: 'mean',
    })),
  );
}
