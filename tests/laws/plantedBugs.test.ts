// Plants bugs in the engine, one at a time, and shows that the laws catch each: laws that catch nothing protect nothing.

import { describe, expect, it } from 'vitest';
import { chanceOf, copyState, stateHash } from '../../src/engine/index.ts';
import { ENGINE, LAWS } from './engineLaws.ts';
import { schematicWorld } from '../support/schematicWorld.ts';
import type { EngineUnderTest } from './engineLaws.ts';
import type { Chance, Resolution, State, World } from '../../src/engine/index.ts';

const world = schematicWorld();

/** An engine whose turns end with `spoil`. */
function spoiled(spoil: (after: State, before: State, world: World) => void): EngineUnderTest {
  return {
    ...ENGINE,
    resolveTurn(played, before, submissions, options): Resolution {
      const resolution = ENGINE.resolveTurn(played, before, submissions, options);
      const state = copyState(played.layout, resolution.state);
      spoil(state, before, played);
      return { ...resolution, state };
    },
  };
}

/** One shared sequence of draws in place of planes: what a careless generator would do. */
function sequential(seed: string): Chance {
  const source = chanceOf(seed).plane('events', 0, 100_000);
  let next = 0;
  return {
    seed,
    plane: (_phase, _turn, size) =>
      Float64Array.from({ length: size }, () => source[next++ % 100_000] ?? 0),
  };
}

let calls = 0;

const BUGS: Readonly<Record<string, EngineUnderTest>> = {
  'a turn writes into the state it was given': {
    ...ENGINE,
    resolveTurn(played, before, submissions, options) {
      const resolution = ENGINE.resolveTurn(played, before, submissions, options);
      before.trust[0] = 0.5;
      return resolution;
    },
  },
  'trust drifts without a cause': spoiled(
    (after) => (after.trust[3] = (after.trust[3] ?? 0) * 0.99),
  ),
  'an entry is lost': {
    ...ENGINE,
    resolveTurn(played, before, submissions, options) {
      const resolution = ENGINE.resolveTurn(played, before, submissions, options);
      const { ledger } = resolution;
      for (const list of [ledger.slots, ledger.befores, ledger.afters, ledger.causes])
        list.splice(4, 1);
      return resolution;
    },
  },
  'numbers differ when the books are kept': {
    ...ENGINE,
    resolveTurn(played, before, submissions, options) {
      const resolution = ENGINE.resolveTurn(played, before, submissions, options);
      if (options.ledger?.on !== true) return resolution;
      const state = copyState(played.layout, resolution.state);
      state.price[1] = (state.price[1] ?? 0) + 1e-9;
      return { ...resolution, state };
    },
  },
  'fear grows beyond its bound': spoiled((after) => (after.fear[2] = 1.2)),
  'goods appear from nowhere': spoiled(
    (after) => (after.delivered[0] = (after.delivered[0] ?? 0) + 3),
  ),
  'the first to send is served first': {
    ...ENGINE,
    resolveTurn(played, before, submissions, options) {
      const resolution = ENGINE.resolveTurn(played, before, submissions, options);
      const state = copyState(played.layout, resolution.state);
      const first = played.index.seat.get(submissions[0]?.seat ?? '') ?? 0;
      state.patrols[0] = (state.patrols[0] ?? 0) + first * 1e-6;
      return { ...resolution, state };
    },
  },
  'a refused order still costs something': {
    ...ENGINE,
    resolveTurn(played, before, submissions, options) {
      const resolution = ENGINE.resolveTurn(played, before, submissions, options);
      const refused = resolution.outcomes.filter(
        ({ outcome }) => outcome.status === 'refused',
      ).length;
      const state = copyState(played.layout, resolution.state);
      state.budget[0] = (state.budget[0] ?? 0) + refused * 0.1;
      return { ...resolution, state };
    },
  },
  'something is remembered outside the state': {
    ...ENGINE,
    resolveTurn(played, before, submissions, options) {
      calls += 1;
      const resolution = ENGINE.resolveTurn(played, before, submissions, options);
      const state = copyState(played.layout, resolution.state);
      state.anger[0] = Math.min(1, calls * 1e-6);
      return { ...resolution, state };
    },
  },
  'one sequence of draws serves all phases': { ...ENGINE, chanceOf: sequential },
  'the hash forgets the records': {
    ...ENGINE,
    stateHash: (played, state) =>
      stateHash(played, { ...state, records: { ...state.records, nextId: 0 } }),
  },
  'the hash rounds': {
    ...ENGINE,
    stateHash: (played, state) =>
      stateHash(played, {
        ...state,
        block: state.block.map((value) => Math.round(value * 1e6) / 1e6),
      }),
  },
  'the game never ends': spoiled((after, before) => {
    after.over = false;
    after.turn = before.turn;
  }),
};

/** The law that must catch each bug. */
const CAUGHT_BY: Readonly<Record<string, string>> = {
  'a turn writes into the state it was given': 'inputsUntouched',
  'trust drifts without a cause': 'ledgerChains',
  'an entry is lost': 'ledgerChains',
  'numbers differ when the books are kept': 'ledgerOnOff',
  'fear grows beyond its bound': 'withinBounds',
  'goods appear from nowhere': 'goodsConserved',
  'the first to send is served first': 'arrivalOrderFree',
  'a refused order still costs something': 'refusedChangeNothing',
  'something is remembered outside the state': 'sameGameTwice',
  'one sequence of draws serves all phases': 'luckIsKeyed',
  'the hash forgets the records': 'hashSeesAll',
  'the hash rounds': 'hashSeesAll',
  'the game never ends': 'withinBounds',
};

describe('the laws bite', () => {
  it.each(Object.entries(BUGS))('when %s', (bug, engine) => {
    const law = LAWS[CAUGHT_BY[bug] ?? ''];
    expect(law?.(engine, world, 'planted')).toEqual(expect.any(String));
  });

  it('and stay silent on the engine itself', () => {
    const broken = Object.entries(LAWS).filter(([, law]) => law(ENGINE, world, 'planted') !== null);
    expect(broken.map(([name]) => name)).toEqual([]);
  });
});
