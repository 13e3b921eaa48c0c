// Holds that worlds without rules, decks and injects end as they did before there were any, to the last bit.

import { describe, expect, it } from 'vitest';
import { chanceOf, compileWorld, openGame, resolveTurn, stateHash } from '../../src/engine/index.ts';
import { roundTableDraft } from '../support/roundTable.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import { tinyWorld } from '../support/tinyWorld.ts';
import type { World } from '../../src/engine/index.ts';

/** Hashes of the last state of a game without orders. Who changes the model changes them, and says so. */
const ENDS: readonly (readonly [string, World, string])[] = [
  ['schematic', schematicWorld(), '622132e5b9c810c3d219aa44e6fa87d15a76036b57185638af08411668110a95'],
  ['round-table', compileWorld(roundTableDraft()), 'd9f026f9478b89cf01375b50bf82a1793ab72b68b2fcfcd0c3e9cfed1eb3ac32'],
  ['tiny', tinyWorld(), 'ef6f260e773e25d630668271f466ef6bbd01bb830793a4a9a13409acf4cee6ac'],
];

describe('a world without rules, decks and injects', () => {
  it.each(ENDS)('%s ends as it did', (_name, world, end) => {
    const chance = chanceOf('bare');
    let state = openGame(world, chance);
    while (!state.over) state = resolveTurn(world, state, [], { chance }).state;
    expect(stateHash(world, state)).toBe(end);
  });
});
