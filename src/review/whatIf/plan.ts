// Decides how a what-if is asked: which games answer it, pairs of continuations that share their luck, as it was and otherwise.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import type { GameAsk, Measurement } from '../../lab/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { UNCHANGED, partingOf } from './change.ts';
import type { Change, Parting, WhatIfProblem } from './change.ts';
import type { ReviewMeasure } from './effect.ts';
import { measuredByTurn } from './play.ts';
import { gameAsk } from './recorded.ts';

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
