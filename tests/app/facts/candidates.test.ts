// Shows that every order of every seat can be put before it, in every turn, before anything of it has been chosen.
import { describe, expect, it } from 'vitest';
import {
  chanceOf,
  openGame,
  resolveTurn,
  seatWorldOf,
  takesOrders,
  viewOf,
} from '../../../src/engine/index.ts';
import { compileScenario } from '../../../src/scenario/index.ts';
import { candidatesFor, grantedKinds } from '../../../src/app/facts/candidates.ts';
import { readFolder } from '../../../tools/docs/generate.ts';

const { scenario } = readFolder('scenarios/maghreb-2016');

describe('candidates', () => {
  it('have a price though a pair, a zone or a choice is still open', () => {
    if (scenario === null) throw new Error('The shipped scenario does not read.');
    const world = compileScenario(scenario);
    const chance = chanceOf('7');
    let state = openGame(world, chance);
    while (takesOrders(world, state)) {
      world.seats.forEach(({ id }, seat) => {
        const asked = {
          world: seatWorldOf(world, seat),
          view: viewOf(world, state, seat, chance),
          pad: [],
        };
        const shown = candidatesFor({ kind: 'any', zone: null }, asked);
        const granted = grantedKinds(asked.world, state.turn).filter(
          ({ family }) => family !== 'event',
        );
        expect([id, state.turn, shown.length]).toEqual([id, state.turn, granted.length]);
        for (const { cost } of shown) expect(Number.isFinite(cost.credits)).toBe(true);
      });
      state = resolveTurn(world, state, [], { chance }).state;
    }
  });
});
