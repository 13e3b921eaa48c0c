// Holds when rules take effect: hooks, conditions, once, cooldown, limit, priority; and that what they do has a cause.

import { describe, expect, it } from 'vitest';
import {
  chanceOf,
  entriesOf,
  openGame,
  openLedger,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { runRules } from '../../../src/engine/rules/run.ts';
import { authority, is, num, own, ofWorld, rule } from '../../support/rules.ts';
import { at, turnOn } from '../../support/turn.ts';
import { PAIRS, STATES, ZONES, tinyWorld } from '../../support/tinyWorld.ts';
import type { RuleChange, RuleDef, TurnContext } from '../../../src/engine/index.ts';

const add = (amount: number, more: Partial<RuleChange> = {}): RuleChange => ({
  kind: 'change',
  column: 'trust',
  target: 'self',
  how: 'add',
  amount,
  scale: null,
  ...more,
});

function ruled(...rules: readonly RuleDef[]): TurnContext {
  return turnOn(tinyWorld({ rules }));
}

/** Runs the end of `turns` turns with nothing else happening in them. */
function endTurns(turn: TurnContext, turns: number): number[] {
  const seen: number[] = [];
  for (let count = 0; count < turns; count += 1) {
    runRules(turn, 'turn-closes');
    seen.push(turn.state.ruleFired.reduce((sum, times) => sum + times, 0));
    turn.state.turn += 1;
  }
  return seen;
}

describe('a rule', () => {
  it('takes effect for each subject for which its condition holds, at its hook only', () => {
    const turn = ruled(rule('quiet', { when: is(own('kinship'), '>', 0.3), effects: [add(0.01)] }));
    turn.state.trust.set([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    runRules(turn, 'incidents-done');
    expect([...turn.state.trust]).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    runRules(turn, 'turn-closes');
    expect(at(turn.state.trust, 5)).toBeCloseTo(0.61, 12);
    expect([...turn.state.ruleFired]).toEqual([1, 1, 1, 1, 1, 1]);
    expect([...turn.state.ruleLast]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('looks only at the subjects it names', () => {
    const turn = ruled(rule('south', { only: [ZONES.s2, ZONES.s1], effects: [add(0.1)] }));
    turn.state.trust.fill(0.4);
    runRules(turn, 'turn-closes');
    expect([...turn.state.trust]).toEqual([0.4, 0.4, 0.4, 0.5, 0.5, 0.4]);
    expect(turn.state.ruleFired.length).toBe(2);
  });

  it('looks at all subjects before it changes the first', () => {
    const afraid = rule('spreads', {
      when: {
        op: 'exists',
        many: { subject: 'zone', of: 'neighbours', whose: { kind: 'self' } },
        depth: 0,
        where: is({ op: 'reading', id: 'fear', whose: { kind: 'variable', depth: 0 } }, '>', 0.5),
      },
      effects: [add(0.5, { column: 'fear' })],
    });
    const turn = ruled(afraid);
    turn.state.fear.fill(0.2);
    turn.state.fear[ZONES.s1] = 0.9;
    runRules(turn, 'turn-closes');
    expect(at(turn.state.fear, ZONES.n1)).toBeCloseTo(0.7, 12);
    expect(at(turn.state.fear, ZONES.s1)).toBe(0.9);
    expect(at(turn.state.fear, ZONES.n2)).toBe(0.2);
  });

  it('is read before those of lower priority and after those of higher', () => {
    const first = rule('first', { priority: 5, effects: [add(0.3)] });
    const second = rule('second', { when: is(own('trust'), '>', 0.6), effects: [add(0.1)] });
    const turn = ruled(second, first);
    turn.state.trust.fill(0.4);
    runRules(turn, 'turn-closes');
    expect(at(turn.state.trust, 0)).toBeCloseTo(0.8, 12);
    const flipped = ruled({ ...second, priority: 9 }, first);
    flipped.state.trust.fill(0.4);
    runRules(flipped, 'turn-closes');
    expect(at(flipped.state.trust, 0)).toBeCloseTo(0.7, 12);
  });
});

describe('how often a rule takes effect', () => {
  it('is each turn when nothing is said', () => {
    expect(endTurns(ruled(rule('all', { only: [0] })), 4)).toEqual([1, 2, 3, 4]);
  });

  it('is once for each subject', () => {
    expect(endTurns(ruled(rule('all', { once: true, only: [0, 3] })), 3)).toEqual([2, 2, 2]);
  });

  it('leaves the turns of its cooldown in between', () => {
    expect(endTurns(ruled(rule('all', { cooldown: 2, only: [0] })), 7)).toEqual([
      1, 1, 1, 2, 2, 2, 3,
    ]);
  });

  it('is limited over all subjects together, the first in the file first', () => {
    const turn = ruled(rule('all', { limit: 8, effects: [add(0.01)] }));
    expect(endTurns(turn, 3)).toEqual([6, 8, 8]);
    expect([...turn.state.ruleFired]).toEqual([2, 2, 1, 1, 1, 1]);
  });
});

describe('a change', () => {
  it('is multiplied by its scale, read before anything changes', () => {
    const scale = { op: '-', left: num(1), right: own('trust') } as const;
    const turn = ruled(rule('all', { effects: [add(0.5, { scale }), add(0.1, { scale })] }));
    turn.state.trust.fill(0.4);
    runRules(turn, 'turn-closes');
    expect(at(turn.state.trust, 2)).toBeCloseTo(0.4 + 0.5 * 0.6 + 0.1 * 0.6, 12);
  });

  it('multiplies, moves towards one, and is cut at the bounds of its stock with an entry for the cut', () => {
    const turn = ruled(
      rule('all', {
        only: [0],
        effects: [
          add(0.5, { how: 'times' }),
          add(0.5, { how: 'towards-one' }),
          add(3, { column: 'patrols' }),
          add(9, { column: 'patrols' }),
        ],
      }),
    );
    turn.state.trust.fill(0.4);
    turn.state.patrols.fill(2);
    runRules(turn, 'turn-closes');
    expect(at(turn.state.trust, 0)).toBeCloseTo(0.6, 12);
    expect(at(turn.state.patrols, 0)).toBe(6);
    const entries = entriesOf(turn.ledger, turn.world.layout);
    expect(entries.map(({ cause }) => `${cause.kind} ${cause.id}`)).toEqual([
      'rule all',
      'rule all',
      'rule all',
      'rule all',
      'limit bounds',
      'rule all',
      'rule all',
    ]);
    expect(entries[0]).toMatchObject({ stock: 'trust', subject: 0, cause: { zone: 0 } });
  });

  it('moves nothing when its scale grew beyond all numbers', () => {
    const huge = { op: '*', left: num(1e300), right: num(1e300) } as const;
    const scale = { op: '-', left: huge, right: huge } as const;
    const turn = ruled(rule('all', { effects: [add(0.1, { scale })] }));
    turn.state.trust.fill(0.4);
    runRules(turn, 'turn-closes');
    expect(at(turn.state.trust, 0)).toBe(0.4);
  });

  it('falls on whom it names', () => {
    const only = [ZONES.n1];
    const effects = (target: RuleChange['target'], more: Partial<RuleChange> = {}) => ({
      effects: [add(0.1, { target, ...more })],
    });
    const changed = (one: RuleDef, column: 'trust' | 'legitimacy' | 'closure' | 'capital') => {
      const turn = ruled(one);
      turn.state[column].fill(0.5);
      runRules(turn, one.hook);
      return [...turn.state[column]].flatMap((value, index) => (value === 0.5 ? [] : [index]));
    };
    const legitimacy = { column: 'legitimacy' } as const;
    expect(changed(rule('a', { only, ...effects('authority', legitimacy) }), 'legitimacy')).toEqual(
      [STATES.north],
    );
    expect(changed(rule('b', { only, ...effects('neighbours') }), 'trust')).toEqual([ZONES.s1]);
    const state = { scope: 'state', only: [STATES.south] } as const;
    expect(changed(rule('c', { ...state, ...effects('zones') }), 'trust')).toEqual([
      ZONES.s1,
      ZONES.s2,
    ]);
    const pair = { scope: 'pair', only: [PAIRS['south-rim']] } as const;
    expect(changed(rule('d', { ...pair, ...effects('zones') }), 'trust')).toEqual([
      ZONES.s2,
      ZONES.r1,
    ]);
    expect(changed(rule('e', { ...pair, ...effects('sides', legitimacy) }), 'legitimacy')).toEqual([
      STATES.south,
      STATES.rim,
    ]);
    const own = effects('self', { column: 'closure' });
    expect(changed(rule('f', { ...state, ...own }), 'closure')).toEqual([
      PAIRS['north-south'],
      PAIRS['south-rim'],
    ]);
    const network = { scope: 'network', only: [1] } as const;
    expect(
      changed(rule('g', { ...network, ...effects('self', { column: 'capital' }) }), 'capital'),
    ).toEqual([1]);
    expect(changed(rule('h', { scope: 'world', ...effects('zones') }), 'trust')).toHaveLength(6);
    expect(
      changed(rule('i', { only, ...effects('everywhere', legitimacy) }), 'legitimacy'),
    ).toHaveLength(3);
  });

  it('never falls where it cannot, nor on what is computed', () => {
    const world = (effect: RuleChange) => () =>
      tinyWorld({ rules: [rule('bad', { effects: [effect] })] });
    expect(world(add(1, { target: 'sides', column: 'legitimacy' }))).toThrow(/cannot fall/);
    expect(world(add(1, { column: 'livelihood' }))).toThrow(/computed/);
  });
});

describe('a rule in a game', () => {
  const rules = [
    rule('opens', { hook: 'turn-opens', only: [0], effects: [add(0.001)] }),
    rule('ordered', { hook: 'orders-done', only: [0], effects: [add(0.001, { column: 'fear' })] }),
    rule('flowed', {
      hook: 'flows-done',
      scope: 'world',
      when: is(ofWorld('flowIndex'), '>=', 0),
      effects: [add(0.001, { target: 'zones', column: 'services' })],
    }),
    rule('struck', {
      hook: 'incidents-done',
      scope: 'state',
      when: is(own('protests'), '>=', 0),
      effects: [add(0.001, { column: 'oversight' })],
    }),
    rule('closed', {
      only: [0],
      when: is(authority('legitimacy'), '>', 0),
      effects: [add(0.001, { column: 'knowledge' })],
    }),
  ];
  const world = tinyWorld({ rules });

  it('is looked at once a turn at each hook, in the order of the phases', () => {
    const chance = chanceOf('hooks');
    const opened = openGame(world, chance);
    expect([...opened.ruleFired]).toEqual([1, 0, 0, 0, 0, 0, 0]);
    const ledger = openLedger(true);
    const { state } = resolveTurn(world, opened, [], { chance, ledger });
    expect([...state.ruleFired]).toEqual([2, 1, 1, 1, 1, 1, 1]);
    expect([...state.ruleLast]).toEqual([2, 1, 1, 1, 1, 1, 1]);
    const order = entriesOf(ledger, world.layout).flatMap(({ cause }) =>
      cause.kind === 'rule' ? [cause.id] : [],
    );
    expect([...new Set(order)]).toEqual(['ordered', 'flowed', 'struck', 'closed', 'opens']);
  });

  it('goes on in the tail and ends with the game', () => {
    const chance = chanceOf('tail');
    let state = openGame(world, chance);
    while (!state.over) state = resolveTurn(world, state, [], { chance }).state;
    const turns = world.turns + world.tailTurns;
    expect([...new Set(state.ruleFired)]).toEqual([turns]);
  });
});
