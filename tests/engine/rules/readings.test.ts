// Holds that each reading stays within its bounds, has a name of its own, and is this turn's from the hook it says.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  COLUMNS,
  READINGS,
  RULE_HOOKS,
  chanceOf,
  openGame,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { countOf } from '../../../src/engine/rules/subjects.ts';
import { randomOrders } from '../../laws/engineLaws.ts';
import { compileWorld } from '../../../src/engine/index.ts';
import { roundTableDraft } from '../../support/roundTable.ts';
import { numberIn } from './interpreter.ts';
import type { ReadingSpec, RuleHook, TurnContext } from '../../../src/engine/index.ts';

type Values = ReadonlyMap<ReadingSpec, readonly number[]>;

const seen = vi.hoisted(() => ({
  look: (_turn: unknown, _hook: string): void => undefined,
}));
vi.mock('../../../src/engine/rules/run.ts', () => ({
  runRules: (turn: unknown, hook: string) => {
    seen.look(turn, hook);
  },
}));

const world = compileWorld(roundTableDraft());

function valuesNow({ state }: TurnContext): Values {
  const valuesOf = ({ subject, id }: ReadingSpec): readonly number[] =>
    Array.from({ length: countOf(world, subject) }, (_none, index) => {
      const self = { kind: subject, index };
      const asked = { op: 'reading', id, whose: { kind: 'self' } } as const;
      return numberIn(asked, { world, state, self, bound: [] });
    });
  return new Map(READINGS.map((spec) => [spec, valuesOf(spec)]));
}

/** Stocks may move at any hook; other readings are set once a turn. */
function isSetOnce({ column, freshAt }: ReadingSpec): boolean {
  return column === undefined ? freshAt !== 'turn-opens' : COLUMNS[column].role !== 'stock';
}

const label = ({ subject, id }: ReadingSpec) => `${subject}.${id}`;

describe('the registry of readings', () => {
  const found: { turn: number; hook: RuleHook; values: Values }[] = [];
  beforeEach(() => {
    seen.look = (turn, hook) => {
      const context = turn as TurnContext;
      found.push({
        turn: context.state.turn,
        hook: hook as RuleHook,
        values: valuesNow(context),
      });
    };
  });

  it('has each name once for each kind of subject', () => {
    const names = READINGS.map(label);
    expect(names).toEqual([...new Set(names)]);
  });

  it('keeps to its bounds and is this turn’s from the hook it says, in random games', () => {
    for (const seed of ['one', 'two']) {
      const chance = chanceOf(seed);
      let state = openGame(world, chance);
      while (!state.over) {
        const orders = randomOrders(world, state, chance);
        state = resolveTurn(world, state, orders, { chance }).state;
      }
    }
    expect(found.length).toBeGreaterThan(150);
    const outside = new Set<string>();
    const moved = new Set<string>();
    const late = new Set<string>();
    const before = new Map<ReadingSpec, readonly number[]>();
    for (const { hook, values } of found) {
      for (const [spec, numbers] of values) {
        if (numbers.some((value) => !(value >= spec.min && value <= spec.max + 1e-9))) {
          outside.add(label(spec));
        }
        const fresh = RULE_HOOKS.indexOf(spec.freshAt);
        const changed = String(before.get(spec)) !== String(numbers);
        if (RULE_HOOKS.indexOf(hook) === fresh && changed) moved.add(label(spec));
        const settled = RULE_HOOKS.indexOf(hook) > fresh && isSetOnce(spec);
        if (settled && changed) late.add(`${label(spec)} ${hook}`);
        before.set(spec, numbers);
      }
    }
    expect([...outside]).toEqual([]);
    expect([...late]).toEqual([]);
    // What is rare, as a border compact, need not have moved in these games.
    const quiet = READINGS.filter((spec) => isSetOnce(spec) && !moved.has(label(spec)));
    expect(quiet.length).toBeLessThan(8);
  });
});
