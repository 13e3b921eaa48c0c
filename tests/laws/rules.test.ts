// Runs the laws of the engine and of rules over a world with rules, a deck and injects, and shows that planted bugs are caught.

import { describe, expect, it } from 'vitest';
import {
  chanceOf,
  copyState,
  openGame,
  openLedger,
  resolveTurn,
  stateHash,
} from '../../src/engine/index.ts';
import { ENGINE, LAWS, randomOrders } from './engineLaws.ts';
import { RULE_LAWS } from './ruleLaws.ts';
import { RULES, ruledWorld } from '../support/ruledWorld.ts';
import { runs } from '../support/scale.ts';
import type { EngineUnderTest } from './engineLaws.ts';
import type { Chance, Resolution, RuleDef, State, World } from '../../src/engine/index.ts';

const world = ruledWorld();
const ALL = { ...LAWS, ...RULE_LAWS };
const SEEDS = runs(2, 40);
/** The same world with rules that never hold, so that counters have their places. */
const ruledWorldOff = ruledWorld({
  rules: RULES.map((rule): RuleDef => ({ ...rule, when: { op: 'truth', value: false } })),
});
/** Luck with which a turn was resolved before: a stored game comes with new luck of the same seed. */
const known = new WeakSet<Chance>();

describe('on a world with rules, a deck and injects', () => {
  it.each(Object.entries(ALL))('%s', (_law, law) => {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      expect(law(ENGINE, world, `rules-${seed}`)).toBeNull();
    }
  });

  it('every rule takes effect in some game, and every event happens', () => {
    const fired = new Set<number>();
    const events = new Set<number>();
    for (let seed = 0; seed < 4; seed += 1) {
      const chance = chanceOf(`busy ${seed}`);
      let state = openGame(world, chance);
      while (!state.over) {
        const injects = state.turn === 3 ? [{ inject: 0, subject: -1 }] : [];
        const orders = randomOrders(world, state, chance);
        state = resolveTurn(world, state, orders, { chance, injects }).state;
      }
      state.ruleFired.forEach((times, slot) => {
        if (times > 0) fired.add(slot);
      });
      for (const record of state.records.events) events.add(record.event);
    }
    expect(events.size).toBe(world.happenings.length);
    let start = 0;
    for (const { scope } of world.rules) {
      const length = {
        zone: world.zones,
        state: world.states,
        pair: world.pairs,
        network: world.networks,
        world: [0],
      }[scope].length;
      expect([...fired].some((slot) => slot >= start && slot < start + length)).toBe(true);
      start += length;
    }
  });

  it('rules that never hold change nothing', () => {
    const bare = ruledWorld({ rules: [] });
    const chance = chanceOf('silent');
    let one = openGame(bare, chance);
    let other = openGame(ruledWorldOff, chance);
    while (!one.over) {
      const orders = randomOrders(bare, one, chance);
      one = resolveTurn(bare, one, orders, { chance }).state;
      other = resolveTurn(ruledWorldOff, other, orders, { chance }).state;
      expect(other.block.subarray(0, one.block.length)).toEqual(one.block);
      expect(other.records).toEqual(one.records);
    }
  });

  it('the world’s hash sees every part of a rule but its words', () => {
    const hashOf = (rules: readonly RuleDef[]) => ruledWorld({ rules }).hash;
    const [first, ...others] = RULES;
    if (first === undefined) throw new Error('there are rules');
    const changes: Partial<RuleDef>[] = [
      { id: 'other' },
      { hook: 'turn-opens' },
      { only: [1] },
      { when: { op: 'truth', value: true } },
      { effects: [] },
      { once: true },
      { cooldown: 5 },
      { limit: 3 },
      { priority: 1 },
    ];
    const hashes = changes.map((change) => hashOf([{ ...first, ...change }, ...others]));
    expect(new Set([...hashes, world.hash]).size).toBe(changes.length + 1);
    const reworded = first.effects.map((effect) =>
      effect.kind === 'news' ? { ...effect, text: { en: 'Other words.' } } : effect,
    );
    expect(hashOf([{ ...first, effects: reworded }, ...others])).toBe(world.hash);
  });
});

/** An engine that plays with other rules than those of the world. */
function playing(change: (rule: RuleDef) => RuleDef): EngineUnderTest {
  const twin = ruledWorld({ rules: RULES.map(change) });
  return {
    ...ENGINE,
    openGame: (_world, chance, ledger) => ENGINE.openGame(twin, chance, ledger),
    resolveTurn: (_world, before, submissions, options) =>
      ENGINE.resolveTurn(twin, before, submissions, options),
  };
}

/** An engine whose turns end with `spoil`. */
function spoiled(spoil: (after: State, before: State, played: World) => void): EngineUnderTest {
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

const BUGS: Readonly<Record<string, { readonly engine: EngineUnderTest; readonly law: string }>> = {
  'the cooldown of rules is ignored': {
    engine: playing((rule) => ({ ...rule, cooldown: 0 })),
    law: 'cooldownKept',
  },
  'the limit of rules is ignored': {
    engine: playing((rule) => ({ ...rule, limit: 0 })),
    law: 'limitKept',
  },
  'what may happen once happens again': {
    engine: playing((rule) => ({ ...rule, once: false })),
    law: 'limitKept',
  },
  'a rule writes past the ledger': {
    engine: spoiled((after, before) => {
      const fired = (after.ruleFired[0] ?? 0) > (before.ruleFired[0] ?? 0);
      if (fired) after.trust[0] = (after.trust[0] ?? 0) * 0.999;
    }),
    law: 'ledgerChains',
  },
  'a firing is not counted': {
    engine: spoiled((after, before) => {
      after.ruleFired[7] = before.ruleFired[7] ?? 0;
    }),
    law: 'firingsBooked',
  },
  'rules act only when the books are kept': {
    engine: {
      ...ENGINE,
      resolveTurn: (played, before, submissions, options) =>
        ENGINE.resolveTurn(
          options.ledger?.on === true ? played : ruledWorldOff,
          before,
          submissions,
          options,
        ),
    },
    law: 'ledgerOnOff',
  },
  'news is told of rules that did not fire': {
    engine: spoiled((after) => {
      const line = after.records.news.find(({ code }) => code === 'event');
      if (line === undefined) return;
      const told = { ...line, code: 'rule', rule: 2, value: 1 };
      after.records = { ...after.records, news: [...after.records.news, told] };
    }),
    law: 'newsOfFirings',
  },
  'counters are forgotten when a game is stored': {
    engine: {
      ...ENGINE,
      resolveTurn(played, before, submissions, options) {
        const state = copyState(played.layout, before);
        if (!known.has(options.chance)) state.ruleLast.fill(0);
        known.add(options.chance);
        return ENGINE.resolveTurn(played, state, submissions, options);
      },
    },
    law: 'continuesFromSnapshot',
  },
};

describe('the laws bite', () => {
  it.each(Object.entries(BUGS))('when %s', (_bug, { engine, law }) => {
    expect(ALL[law]?.(engine, world, 'planted')).toEqual(expect.any(String));
  });

  it('and stay silent on the engine itself', () => {
    const laws = new Set(Object.values(BUGS).map(({ law }) => law));
    const broken = [...laws].filter((law) => ALL[law]?.(ENGINE, world, 'planted') !== null);
    expect(broken).toEqual([]);
  });

  it('a hash tells a game with rules from one without', () => {
    const chance = chanceOf('hash');
    const ledger = openLedger(false);
    expect(stateHash(world, openGame(world, chance, ledger))).not.toBe(
      stateHash(ruledWorldOff, openGame(ruledWorldOff, chance, ledger)),
    );
  });
});
