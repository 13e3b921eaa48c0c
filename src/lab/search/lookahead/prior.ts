// Works out what anybody may expect of a world who knows its rules: the usual play from its quiet start, with average luck.

import { fault } from '../../../base/index.ts';
import { copyState, evenChance, openGame } from '../../../engine/index.ts';
import type { State, World } from '../../../engine/index.ts';
import { playGame } from '../../../session/index.ts';
import { usualCast } from '../../../strategies/index.ts';

const known = new WeakMap<World, readonly State[]>();

/** The opened state of a turn in expected play. It is the same in every game of a world: no game's truth enters it. */
export function expectedPlay(world: World, turn: number): State {
  let states = known.get(world);
  if (states === undefined) {
    states = played(world);
    known.set(world, states);
  }
  return states[turn - 1] ?? fault('There is no such turn.', { turn });
}

function played(world: World): readonly State[] {
  const chance = evenChance();
  const states = [openGame(world, chance)];
  playGame({
    world,
    seed: '',
    chance,
    strategies: usualCast(world),
    onTurn: ({ after }) => states.push(copyState(world.layout, after)),
  });
  return states;
}
