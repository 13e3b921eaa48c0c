// Decides which view of which turn a seat had in a reviewed game, each made once; what a view holds is the engine's.

import { viewOf } from '../../engine/index.ts';
import type { View } from '../../engine/index.ts';
import { stateAt } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';

const made = new WeakMap<ReviewGame, Map<string, View>>();

/** What a seat saw at the opening of a turn; null where the state of that turn is not known. */
export function viewIn(game: ReviewGame, seat: number, turn: number): View | null {
  let known = made.get(game);
  if (known === undefined) {
    known = new Map();
    made.set(game, known);
  }
  const key = `${seat}|${turn}`;
  const view = known.get(key);
  if (view !== undefined) return view;
  const state = stateAt(game, turn);
  if (state === null || seat < 0 || seat >= game.world.seats.length) return null;
  const seen = viewOf(game.world, state, seat, game.chance);
  known.set(key, seen);
  return seen;
}
