// Holds that compiled expressions give what a plain reading of them gives, on any expression, subject and state.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READINGS, readExpression, truthOf } from '../../../src/engine/index.ts';
import { filtersOf } from '../../../src/engine/rules/compile/filter.ts';
import { scopeOf } from '../../../src/engine/rules/compile/reader.ts';
import { num, own } from '../../support/rules.ts';
import { runs } from '../../support/scale.ts';
import { lively, sightWorld } from '../../support/sightWorld.ts';
import { numberIn, truthIn } from './interpreter.ts';
import type { Thing } from './interpreter.ts';
import type {
  Many,
  NumberExpression,
  RuleSubject,
  TruthExpression,
  Whose,
} from '../../../src/engine/index.ts';

const world = sightWorld();
const state = lively(world);
state.records = {
  ...state.records,
  events: [...state.records.events, { event: 0, turn: 3, subject: 4, answered: 'help' }],
};

/** Kinds of the names that are bound, outermost first, and what `self` is. */
interface Names {
  readonly self: RuleSubject;
  readonly bound: readonly RuleSubject[];
}

/** Every subject that can be named, with its kind. */
function named({ self, bound }: Names): readonly (readonly [Whose, RuleSubject])[] {
  const roots: (readonly [Whose, RuleSubject])[] = [
    [{ kind: 'self' }, self],
    [{ kind: 'world' }, 'world'],
    ...bound.map((kind, depth) => [{ kind: 'variable', depth } as const, kind] as const),
  ];
  const more = roots.flatMap(([of, kind]): (readonly [Whose, RuleSubject])[] => {
    if (kind === 'zone') return [[{ kind: 'authority', of }, 'state']];
    if (kind !== 'pair') return [];
    return [
      [{ kind: 'side', of, side: 'a' }, 'state'],
      [{ kind: 'side', of, side: 'b' }, 'state'],
    ];
  });
  return [...roots, ...more];
}

function lists(names: Names): readonly Many[] {
  const all = (['zone', 'state', 'pair', 'network'] as const).map((subject): Many => ({
    subject,
    of: 'all',
    whose: { kind: 'world' },
  }));
  const owned = named(names).flatMap(([whose, kind]): Many[] => {
    if (kind === 'zone') return [{ subject: 'zone', of: 'neighbours', whose }];
    if (kind !== 'state') return [];
    return [
      { subject: 'zone', of: 'zones', whose },
      { subject: 'pair', of: 'pairs', whose },
    ];
  });
  return [...all, ...owned];
}

function readings(names: Names): fc.Arbitrary<NumberExpression> {
  return fc.constantFrom(...named(names)).chain(([whose, kind]) => {
    const ids = READINGS.filter(({ subject }) => subject === kind).map(({ id }) => id);
    return fc.constantFrom(...ids).map((id): NumberExpression => ({ op: 'reading', id, whose }));
  });
}

function numbers(names: Names, depth: number): fc.Arbitrary<NumberExpression> {
  const leaf = fc.oneof(
    fc.constantFrom(0, 0.2, 0.5, 1, 3).map(num),
    readings(names),
    fc.constantFrom('happened', 'since').map((op): NumberExpression => ({ op, event: 0 })),
  );
  if (depth === 0) return leaf;
  const inner = numbers(names, depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    fc.record({
      op: fc.constantFrom('+', '-', '*', '/', 'min', 'max'),
      left: inner,
      right: inner,
    }),
    fc.record({ op: fc.constantFrom('negate', 'abs'), value: inner }),
    fc.record({
      op: fc.constant('choose' as const),
      when: truths(names, depth - 1),
      then: inner,
      otherwise: inner,
    }),
    quantified(names, depth, fc.constant('count' as const)),
  );
}

function truths(names: Names, depth: number): fc.Arbitrary<TruthExpression> {
  const number = numbers(names, Math.max(0, depth - 1));
  const compare = fc.record({
    op: fc.constant('compare' as const),
    how: fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
    left: number,
    right: fc.oneof(number, fc.constantFrom(0, 0.3, 0.42, 1).map(num)),
  });
  if (depth === 0) return compare;
  const inner = truths(names, depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: compare },
    fc.record({ op: fc.constantFrom('and', 'or'), left: inner, right: inner }),
    fc.record({ op: fc.constant('not' as const), value: inner }),
    quantified(names, depth, fc.constantFrom('exists', 'all')),
    fc.constantFrom(
      { op: 'truth', value: true } as const,
      { op: 'chosen', event: 0, choice: 'help' } as const,
      { op: 'chosen', event: 0, choice: 'wait' } as const,
    ),
  );
}

function quantified<Op extends string>(names: Names, depth: number, op: fc.Arbitrary<Op>) {
  return fc.constantFrom(...lists(names)).chain((many) =>
    fc.record({
      op,
      many: fc.constant(many),
      depth: fc.constant(names.bound.length),
      where: truths({ ...names, bound: [...names.bound, many.subject] }, depth - 1),
    }),
  );
}

const SUBJECTS: readonly Thing[] = [
  { kind: 'zone', index: 0 },
  { kind: 'zone', index: 6 },
  { kind: 'state', index: 1 },
  { kind: 'pair', index: 1 },
  { kind: 'network', index: 0 },
  { kind: 'world', index: 0 },
];

describe('a compiled expression', () => {
  it.each(SUBJECTS)('of a $kind gives the number that a plain reading gives', (self) => {
    const asked = numbers({ self: self.kind, bound: [] }, 3);
    fc.assert(
      fc.property(asked, (expression) => {
        const found = readExpression(world, state, expression, {
          subject: self.kind,
          index: self.index,
        });
        expect(found).toEqual(numberIn(expression, { world, state, self, bound: [] }));
      }),
      { numRuns: runs(150, 3000), seed: 11 },
    );
  });

  it.each(SUBJECTS)('of a $kind holds when a plain reading says so', (self) => {
    const asked = truths({ self: self.kind, bound: [] }, 4);
    fc.assert(
      fc.property(asked, (expression) => {
        const found = truthOf(world, state, expression, { subject: self.kind, index: self.index });
        expect(found).toBe(truthIn(expression, { world, state, self, bound: [] }));
      }),
      { numRuns: runs(150, 3000), seed: 12 },
    );
  });

  it('keeps of all zones those for which it holds, when it is a rule’s condition', () => {
    const zones = Int32Array.from(world.zones, (_zone, zone) => zone).reverse();
    fc.assert(
      fc.property(truths({ self: 'zone', bound: [] }, 4), (expression) => {
        const list = Int32Array.from(zones, (_zone, position) => position);
        let count = list.length;
        for (const filter of filtersOf(expression, scopeOf(world, 'zone'), zones)) {
          count = filter(state, list, count);
        }
        const holds = (zone: number) => {
          const self = { kind: 'zone', index: zone } as const;
          return truthIn(expression, { world, state, self, bound: [] });
        };
        const kept = [...list.subarray(0, count)].map((position) => zones[position]);
        expect(kept).toEqual([...zones].filter(holds));
      }),
      { numRuns: runs(200, 4000), seed: 13 },
    );
  });

  it('divides by nothing to nothing', () => {
    const half: NumberExpression = { op: '/', left: own('trust'), right: num(0) };
    expect(readExpression(world, state, half, { subject: 'zone', index: 0 })).toBe(0);
  });

  it('names only what there is', () => {
    const self = { subject: 'zone', index: 0 } as const;
    const asks = (expression: NumberExpression) => () =>
      readExpression(world, state, expression, self);
    expect(asks(own('legitimacy'))).toThrow(/no such reading/);
    const unbound: Whose = { kind: 'variable', depth: 0 };
    expect(asks({ op: 'reading', id: 'trust', whose: unbound })).toThrow(/not bound/);
    const side: Whose = { kind: 'side', of: { kind: 'self' }, side: 'a' };
    expect(asks({ op: 'reading', id: 'budget', whose: side })).toThrow(/no such state/);
    const many: Many = { subject: 'pair', of: 'zones', whose: { kind: 'self' } };
    expect(asks({ op: 'count', many, depth: 0, where: null })).toThrow(/no such members/);
  });
});
