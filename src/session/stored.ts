// Reads the states that a record stores back into columns, each held to its hash; it computes no turn again.

import { stateHash, stateOver } from '../engine/index.ts';
import type { State, World } from '../engine/index.ts';
import { textToBlock } from './record/blocks.ts';
import type { GameRecord } from './record/format.ts';

/**
 * The opened states after each recorded turn, in the columns of this world; null when a block has another length than its
 * columns need, or when its numbers are not those of its hash. The hash is the one of the world that the game was played on.
 */
export function storedStates(record: GameRecord, world: World): readonly State[] | null {
  const played = { ...world, hash: record.scenario.world };
  const states: State[] = [];
  for (const { state, hash } of record.turns) {
    const block = textToBlock(state.block);
    if (block === null || block.length !== world.layout.size) return null;
    const { turn, over, records } = state;
    if (!block.every((value) => Number.isFinite(value))) return null;
    const stored = stateOver(world.layout, { turn, over, records, block });
    if (stateHash(played, stored) !== hash) return null;
    states.push(stored);
  }
  return states;
}
