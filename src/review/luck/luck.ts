// Decides how much of a game was luck: the same decisions under other seeds, and where among them this game fell.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { METRICS } from '../../engine/index.ts';
import { intervalOf, wilsonInterval } from '../../lab/index.ts';
import type { Interval } from '../../lab/index.ts';
import type { ReviewGame } from '../game/index.ts';
import {
  fanOf,
  gameAsk,
  lucksOf,
  measuredByTurn,
  once,
  playAsks,
  playedMetrics,
  scenarioText,
  sparingly,
  spansFrom,
  valueOf,
} from '../whatIf/index.ts';
import type { Fan, Part, PlayTools, ReviewMeasure, Span } from '../whatIf/index.ts';

export interface LuckAsk {
  readonly measures: readonly ReviewMeasure[];
  /** Other seeds under which the decisions are taken again. */
  readonly seeds: number;
}

export const USUAL_LUCK_SEEDS = 500;

/** Where this game fell among the same decisions under other seeds. */
export interface LuckPlace {
  readonly measure: ReviewMeasure;
  readonly span: Span;
  /** What this game came to. */
  readonly played: number;
  /** Mean of the other seeds, with its interval. */
  readonly usual: Interval;
  /** Share of other seeds below this game, those that are equal by half; with the interval that so many seeds allow. */
  readonly quantile: Interval;
  /** `luck` and `bad-luck` lie in the tenth that is best or worst by the measure; `high` and `low` where it has no better. */
  readonly reading: 'luck' | 'bad-luck' | 'high' | 'low' | 'usual';
}

export interface LuckResult {
  readonly n: number;
  /** Share of the decisions that were still lawful under the other seeds; the others were left to strategies. */
  readonly kept: number;
  /** Turns of the fans, from the first. */
  readonly turns: readonly number[];
  readonly fans: readonly {
    readonly measure: ReviewMeasure;
    readonly played: readonly number[];
    readonly others: Fan;
  }[];
  readonly places: readonly LuckPlace[];
  /** Events of this game that luck brings: in how many of the other games each happened too. */
  readonly events: readonly { readonly id: string; readonly share: Interval }[];
  /** Played under its own seed the game came out as recorded, to the last bit. */
  readonly reproduced: boolean;
}

/** A tenth at either end is more than usual. @source design choice */
const END = 0.1;

type Tools = Omit<PlayTools, 'onPart'> & { readonly onAnswer?: (soFar: LuckResult) => void };

/**
 * Plays the decisions of a game again under other seeds: what was ordered, as far as it is lawful there, else what the seat's
 * strategy would. Only a game that can be computed again has a place among them.
 */
export async function luckOf(
  game: ReviewGame,
  ask: LuckAsk,
  { onAnswer, ...tools }: Tools,
): Promise<Result<LuckResult, 'stored'>> {
  if (game.source === 'stored') return err('stored');
  const base = gameAsk(game);
  const seeds = lucksOf(game, { continuations: ask.seeds, luck: 'luck' });
  const asks = [game.record.seed, ...seeds].map((seed) => ({ ...base, seed }));
  const to = game.turns.length;
  const measurements = measuredByTurn(ask.measures, { from: 1, to }, game.record.options.turns);
  const setting = { scenario: scenarioText(game), measurements, counts: true };
  const onPart =
    onAnswer === undefined
      ? {}
      : { onPart: sparingly((part) => onAnswer(placed(game, ask.measures, part))) };
  return ok(placed(game, ask.measures, await playAsks(setting, asks, { ...tools, ...onPart })));
}

function placed(
  game: ReviewGame,
  measures: readonly ReviewMeasure[],
  { rows, kept, events }: Part,
): LuckResult {
  const [own, ...all] = rows;
  const others = all.filter((row) => row !== undefined);
  const turns = game.turns.map(({ turn }) => turn);
  const metrics = playedMetrics(game);
  const at = (row: Float64Array, turn: number, place: number) =>
    row[(turn - 1) * measures.length + place] ?? NaN;
  const fans = measures.map((measure, place) => {
    const fan = once(() => fanOf(turns.map((turn) => others.map((row) => at(row, turn, place)))));
    return {
      measure,
      played: metrics.map((one) => valueOf(game, one, measure)),
      get others() {
        return fan();
      },
    };
  });
  const spans = spansFrom(1, game.world.turns, game.world.tailTurns).filter(
    ({ to }) => to <= game.turns.length,
  );
  const places = measures.flatMap((measure, place) =>
    spans.map((span): LuckPlace => {
      const mean = (value: (turn: number) => number) => {
        let sum = 0;
        for (let turn = span.from; turn <= span.to; turn += 1) sum += value(turn);
        return sum / (span.to - span.from + 1);
      };
      const played = mean((turn) => fans[place]?.played[turn - 1] ?? NaN);
      const values = others.map((row) => mean((turn) => at(row, turn, place)));
      return placeAmong({ measure, span, played }, values);
    }),
  );
  const reproduced =
    own !== undefined &&
    fans.every(({ played }, place) =>
      played.every((value, turn) => Object.is(value, at(own, turn + 1, place))),
    );
  return {
    n: others.length,
    kept,
    turns,
    fans,
    places,
    events: sharesOf(game, events, { own: own !== undefined, n: others.length }),
    reproduced,
  };
}

/** The game itself is one of those that were counted, once it has been played. */
function sharesOf(
  { world, turns }: ReviewGame,
  counted: Part['events'],
  { own, n }: { readonly own: boolean; readonly n: number },
): LuckResult['events'] {
  const happened = new Set(turns.at(-1)?.after.records.events.map(({ event }) => event) ?? []);
  return world.events.flatMap(({ id }, event) => {
    if (!happened.has(event)) return [];
    const games = (counted[id]?.games ?? 0) - (own ? 1 : 0);
    return [{ id, share: wilsonInterval(Math.max(0, games), n) }];
  });
}

/** The place of one number among others. */
export function placeAmong(
  what: Pick<LuckPlace, 'measure' | 'span' | 'played'>,
  others: readonly number[],
): LuckPlace {
  const below = others.filter((value) => value < what.played).length;
  const equal = others.filter((value) => value === what.played).length;
  const quantile = wilsonInterval(below + equal / 2, others.length);
  return {
    ...what,
    usual: intervalOf(others),
    quantile,
    reading: readingOf(what.measure, quantile),
  };
}

/** Said only when the whole interval of the quantile lies in the end tenth. */
function readingOf({ metric }: ReviewMeasure, { low, high }: Interval): LuckPlace['reading'] {
  const end = high < END ? 'low' : low > 1 - END ? 'high' : null;
  if (end === null) return 'usual';
  const better = METRICS.find(({ id }) => id === metric)?.better ?? 'neither';
  if (better === 'neither') return end;
  return (better === 'up') === (end === 'high') ? 'luck' : 'bad-luck';
}
