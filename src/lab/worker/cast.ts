// Decides who plays which seat of a game: what was asked for, and each seat's usual play where nothing was.

import { fault } from '../../base/index.ts';
import type { Strategy, World } from '../../engine/index.ts';
import { STRATEGIES, policyStrategy, restricted, usualCast } from '../../strategies/index.ts';
import { lookAhead } from '../search/lookahead/index.ts';
import type { GameAsk, Play } from '../types.ts';
import { insisting } from './insisting.ts';
import { keeper } from './keeper.ts';

/** The name under which a seat gives no orders. */
export const SILENT = 'silent';

const MOST_CASTS = 64;
const casts = new WeakMap<World, WeakMap<GameAsk['seats'], ReadonlyMap<string, Strategy>>>();
const made = keeper<string, Strategy>(MOST_CASTS);

/** Strategies by seat id; a silent seat has none. */
export function castFor(world: World, seats: GameAsk['seats']): ReadonlyMap<string, Strategy> {
  let known = casts.get(world);
  if (known === undefined) {
    known = new WeakMap();
    casts.set(world, known);
  }
  const cast = known.get(seats) ?? castAnew(world, seats);
  known.set(seats, cast);
  return cast;
}

function castAnew(world: World, seats: GameAsk['seats']): ReadonlyMap<string, Strategy> {
  const cast = usualCast(world);
  for (const [seat, play] of Object.entries(seats)) {
    if (!world.index.seat.has(seat)) fault('There is no such seat.', { seat });
    const strategy = strategyOf(play);
    if (strategy === null) cast.delete(seat);
    else cast.set(seat, lookingAhead(world, seat, play, strategy));
  }
  return cast;
}

/** The strategy itself, or with a look ahead before each turn. */
function lookingAhead(world: World, seat: string, { look }: Play, base: Strategy): Strategy {
  if (look === undefined) return base;
  return lookAhead({
    world,
    seat: world.index.seat.get(seat) ?? fault('There is no such seat.', { seat }),
    base,
    others: look.others.flatMap((play) => strategyOf(play) ?? []),
    aims: look.aims,
    spans: look.spans,
    candidates: look.candidates,
    worlds: look.worlds,
  });
}

/** The strategy of a play; null when it is silent. Equal plays are one strategy, so that what it prepares is kept. */
function strategyOf(play: Play): Strategy | null {
  if (play.strategy === SILENT) return null;
  const { only, without, genes, also } = play;
  const plain = only === undefined && without === undefined && also === undefined;
  if (plain && genes === undefined) return named(play);
  return made.get(JSON.stringify(play), () => {
    const base = genes === undefined ? named(play) : policyStrategy(genes);
    return restricted(also === undefined ? base : insisting(base, also), {
      ...(only === undefined ? {} : { only }),
      ...(without === undefined ? {} : { without }),
    });
  });
}

function named({ strategy }: Play): Strategy {
  return STRATEGIES.get(strategy) ?? fault('There is no such strategy.', { strategy });
}
