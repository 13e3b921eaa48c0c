// Decides how two or more games of one scenario are laid side by side, and what may be said of their difference.

import { canonicalJson, err, ok } from '../../base/index.ts';
import type { Canonical, Result } from '../../base/index.ts';
import { metricsOf } from '../../engine/index.ts';
import type { Order } from '../../engine/index.ts';
import { stateAt } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { decidedOn, spansFrom, valueOf } from '../whatIf/index.ts';
import type { ReviewMeasure, Span } from '../whatIf/index.ts';

/** What one seat ordered in one turn, game by game, where not all ordered the same. */
export interface Parted {
  readonly turn: number;
  readonly seat: string;
  /** In the order of the games. */
  readonly orders: readonly (readonly Order[])[];
}

/** One measure in all games, in their order. */
export interface TwinSeries {
  readonly measure: ReviewMeasure;
  /** At the opening of turn 1, then after each turn; NaN where a game never came so far or does not hold the state. */
  readonly games: readonly (readonly number[])[];
  readonly ends: readonly { readonly span: Span; readonly values: readonly number[] }[];
}

export interface Twins {
  readonly games: readonly ReviewGame[];
  /**
   * Whose the difference is. `decisions`: the same world and the same luck, so that all of it follows from what was decided.
   * `decisions-and-luck`: the same world with other luck. `worlds`: their numbers or rules differ too.
   */
  readonly due: 'decisions' | 'decisions-and-luck' | 'worlds';
  /** The first turn in which anybody ordered otherwise; null when nobody ever did. */
  readonly parting: number | null;
  readonly parted: readonly Parted[];
  readonly series: readonly TwinSeries[];
}

/** Lays games side by side; they must be of one scenario, by its id, and two at least. */
export function twinsOf(
  games: readonly ReviewGame[],
  measures: readonly ReviewMeasure[],
): Result<Twins, 'too-few' | 'other-scenario'> {
  const [first] = games;
  if (first === undefined || games.length < 2) return err('too-few');
  const all = (what: (game: ReviewGame) => string) =>
    games.every((game) => what(game) === what(first));
  if (!all(({ record }) => record.scenario.id)) return err('other-scenario');
  const isOneWorld = all(({ record }) => record.scenario.world);
  const isOneLuck = all(({ record }) => record.seed);
  const parted = partedIn(games, first);
  return ok({
    games,
    due: !isOneWorld ? 'worlds' : isOneLuck ? 'decisions' : 'decisions-and-luck',
    parting: parted[0]?.turn ?? null,
    parted,
    series: measures.map((measure) => seriesOf(games, measure)),
  });
}

/** Turn by turn and seat by seat, in the first game's order of seats. */
function partedIn(games: readonly ReviewGame[], { world }: ReviewGame): readonly Parted[] {
  const last = Math.max(...games.map(({ turns }) => turns.length));
  return Array.from({ length: last }, (_, at) => at + 1).flatMap((turn) =>
    world.seats.flatMap(({ id: seat }): Parted[] => {
      const orders = games.map((game) => decidedOn(game, turn, seat).map(({ order }) => order));
      const texts = orders.map((list) => canonicalJson(list as unknown as Canonical));
      return texts.every((text) => text === texts[0]) ? [] : [{ turn, seat, orders }];
    }),
  );
}

function seriesOf(games: readonly ReviewGame[], measure: ReviewMeasure): TwinSeries {
  const last = Math.max(...games.map(({ turns }) => turns.length));
  const values = games.map((game) =>
    Array.from({ length: last + 1 }, (_, at) => {
      const state = stateAt(game, at + 1);
      return state === null ? NaN : valueOf(game, metricsOf(game.world, state), measure);
    }),
  );
  const spans = games.map(({ world }) => spansFrom(1, world.turns, world.tailTurns));
  const ends = (spans[0] ?? []).map((span) => ({
    span,
    // Games of another length have their own last turns.
    values: values.map((series, game) => {
      const own = spans[game]?.find(({ name }) => name === span.name);
      if (own === undefined) return NaN;
      const turns = series.slice(own.from, own.to + 1);
      return turns.reduce((sum, value) => sum + value, 0) / (own.to - own.from + 1);
    }),
  }));
  return { measure, games: values, ends };
}
