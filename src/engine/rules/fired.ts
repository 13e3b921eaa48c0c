// Counts how often each rule has fired in a game, over all that it looks at; it decides nothing about when they fire.

import { subjectsOf } from './subjects.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

/** Times that each rule of the world has fired so far, in the order of the file. */
export function timesFired(
  world: World,
  { ruleFired }: Pick<State, 'ruleFired'>,
): readonly number[] {
  let start = 0;
  return world.rules.map((def) => {
    const end = start + subjectsOf(world, def).length;
    let times = 0;
    for (let slot = start; slot < end; slot += 1) times += ruleFired[slot];
    start = end;
    return times;
  });
}
