// Shows that the columns of a state are named in the order in which the layout lays them out.

import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES, stateOver } from '../../src/engine/index.ts';
import { schematicWorld } from '../support/schematicWorld.ts';

describe('stateOver', () => {
  const { layout, start } = schematicWorld();
  const state = stateOver(layout, { ...start, block: start.block.slice() });

  it('names every column, in the order of the layout', () => {
    expect(Object.keys(state).slice(4)).toEqual(COLUMN_NAMES);
  });

  it('lays each column over its own stretch of the block', () => {
    for (const { name, start: first, length } of layout.places) {
      expect(state[name].byteOffset, name).toBe(first * 8);
      expect(state[name].length, name).toBe(length);
    }
  });
});
