// Decides which games a report has played for it, and how many: luck, turning points, steps not taken; none with 0 seeds.

import type { Pool, Cancel } from '../../lab/index.ts';
import {
  USUAL_LUCK_SEEDS,
  USUAL_MISSED,
  USUAL_TURNING_POINTS,
  findTurningPoints,
  luckOf,
  missedSteps,
  tableMeasures,
} from '../../review/index.ts';
import type { ReportParts, ReviewGame } from '../../review/index.ts';
import type { Desk } from '../desk.ts';
import { withPool } from '../lessons.ts';
import { say } from '../words.ts';

export type Continued = Pick<ReportParts, 'luck' | 'turningPoints' | 'missed'>;

/** Nothing is played for a game that cannot be computed again. Null when a person stopped it. */
export async function continuedFrom(
  game: ReviewGame,
  seeds: number | undefined,
  desk: Desk,
): Promise<Continued | null> {
  if (seeds === 0 || game.source === 'stored') return {};
  return withPool(desk, ({ pool, signal }) =>
    playAll(
      game,
      seeds ?? USUAL_LUCK_SEEDS,
      { pool, ...(signal === undefined ? {} : { signal }) },
      desk,
    ),
  );
}

interface PlayedWith {
  readonly pool: Pool;
  readonly signal?: Cancel;
}

/** Fewer seeds than usual also mean fewer continuations of each decision. */
async function playAll(
  game: ReviewGame,
  seeds: number,
  tools: PlayedWith,
  desk: Desk,
): Promise<Continued> {
  const tell = (key: 'review-luck' | 'review-turning' | 'review-missed') =>
    desk.complain(say(desk.locale, key));
  tell('review-luck');
  const luck = await luckOf(game, { measures: tableMeasures(game), seeds }, tools);
  tell('review-turning');
  const { screened, continuations } = USUAL_TURNING_POINTS;
  const turningPoints = await findTurningPoints(
    game,
    {
      ...USUAL_TURNING_POINTS,
      screened: Math.min(screened, seeds),
      continuations: Math.min(continuations, seeds),
    },
    tools,
  );
  tell('review-missed');
  const steps = { continuations: Math.min(USUAL_MISSED.continuations, seeds) };
  const missed = await missedSteps(game, steps, tools);
  return { luck: luck.ok ? luck.value : null, turningPoints, missed };
}
