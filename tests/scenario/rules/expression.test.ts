// Shows that what the language reads is what the library reads, means what it says, and is never a way out of it.
import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExpression, type RuleSubject } from '../../../src/engine/index.ts';
import { EXAMPLE, compileScenario, readScenario } from '../../../src/scenario/index.ts';
import { readCondition, readFormula } from '../../../src/scenario/rules/expression.ts';
import { READINGS_OF } from '../../../src/scenario/rules/readings.ts';
import { runs } from '../../support/scale.ts';
import { standing } from './standing.ts';

const SCOPES: readonly RuleSubject[] = ['zone', 'state', 'pair', 'network', 'world'];

describe('a reading of the registry', () => {
  it.each(SCOPES)('can be read by its name, of %s', (scope) => {
    for (const [id, { words }] of READINGS_OF[scope]) {
      const isBare = scope === 'world' && ['turn', 'quarter', 'tail'].includes(id);
      const name = isBare ? id : `${scope}.${id}`;
      const test = words === undefined ? `${name} >= 0` : `${name} == "${words[0]}"`;
      const read = readCondition(id === 'tail' ? 'tail' : test, standing(scope));
      expect(read.ok, name).toBe(true);
    }
  });

  it('is told with its place, whose it is and when it is fresh', () => {
    const read = readCondition('turn > 2 && state.legitimacy < zone.trust', standing('zone'));
    expect(
      read.ok && read.value.uses.map(({ reading, whose, at }) => [reading.id, whose, at]),
    ).toEqual([
      ['turn', { kind: 'world' }, 0],
      ['legitimacy', { kind: 'authority', of: { kind: 'self' } }, 18],
      ['trust', { kind: 'self' }, 36],
    ]);
  });
});

describe('an expression', () => {
  it('becomes plain data for the engine', () => {
    const read = readCondition(
      'state.zones.filter(z, z.posture == "service").size() >= 2 && !(since("dry") < 3)',
      standing('state'),
    );
    const zones = { subject: 'zone', of: 'zones', whose: { kind: 'self' } };
    const posture = { op: 'reading', id: 'posture', whose: { kind: 'variable', depth: 0 } };
    expect(read.ok && read.value.expression).toEqual({
      op: 'and',
      left: {
        op: 'compare',
        how: '>=',
        left: {
          op: 'count',
          many: zones,
          depth: 0,
          where: { op: 'compare', how: '==', left: posture, right: { op: 'number', value: 1 } },
        },
        right: { op: 'number', value: 2 },
      },
      right: {
        op: 'not',
        value: {
          op: 'compare',
          how: '<',
          left: { op: 'since', event: 0 },
          right: { op: 'number', value: 3 },
        },
      },
    });
  });

  it('keeps a list that was filtered filtered when it is asked again', () => {
    const read = readCondition(
      'state.zones.filter(z, z.fear > 0.5).all(z, z.trust > 0.2)',
      standing('state'),
    );
    const own = (id: string) => ({ op: 'reading', id, whose: { kind: 'variable', depth: 0 } });
    expect(read.ok && read.value.expression).toMatchObject({
      op: 'all',
      where: {
        op: 'or',
        left: { op: 'not', value: { left: own('fear') } },
        right: { left: own('trust') },
      },
    });
  });
});

describe('an expression of conditions inside conditions', () => {
  it('does not grow by being read', () => {
    const same = `${'('.repeat(20)}turn > 1${' == true)'.repeat(20)}`;
    const choices = `${'('.repeat(12)}turn > 1${' ? turn > 2 : turn > 3)'.repeat(12)}`;
    for (const text of [same, choices]) {
      const read = readCondition(text, standing('zone'));
      expect(read.ok).toBe(true);
      expect(JSON.stringify(read).length).toBeLessThan(100 * text.length);
    }
  });
});

/** Numbers as the library reads them: with a point, so that none is a whole one. */
const literal = fc.integer({ min: -40, max: 40 }).map((value) => (value / 8).toFixed(3));
const arithmetic = fc.letrec<{ number: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    fc
      .tuple(tie('number'), fc.constantFrom('+', '-', '*'), tie('number'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    tie('number').map((value) => `(-${value.startsWith('-') ? `(${value})` : value})`),
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    fc
      .tuple(tie('truth'), fc.constantFrom('&&', '||', '==', '!='), tie('truth'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    tie('truth').map((value) => `!${value}`),
  ),
}));

describe('arithmetic', () => {
  const { scenario } = readScenario(EXAMPLE, { file: 'small.yaml' });
  if (scenario === null) throw new Error('The example cannot be read.');
  const world = compileScenario(scenario);
  const library = new Environment();

  it('gives what the library gives, wherever the language reads it', () => {
    let compared = 0;
    fc.assert(
      fc.property(arithmetic.number, (text) => {
        const read = readFormula(text, standing('world'));
        if (!read.ok) {
          expect(['expression-limit']).toContain(read.error[0]?.code);
          return;
        }
        compared += 1;
        const state = { ...world.start } as never;
        const self = { subject: 'world', index: 0 } as const;
        const ours = readExpression(world, state, read.value.expression, self);
        expect(ours).toBeCloseTo(library.evaluate(text) as number, 9);
      }),
      { numRuns: runs(400, 20_000) },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

/** Words of the language and around it, put together without sense. */
const PIECES = [
  'zone',
  'state',
  'world',
  'turn',
  '.trust',
  '.neighbours',
  '.exists(z, ',
  'z.trust',
  ' < ',
  ' && ',
  ' == ',
  '"service"',
  '0.3',
  '12',
  '(',
  ')',
  '!',
  '-',
  ' ? ',
  ' : ',
  'min(',
  ', ',
  'happened("dry")',
  '.posture',
  '.size()',
  '[0]',
  '{',
  '}',
  '.constructor',
  '__proto__',
  "'",
  '\\u0041',
  '0x1f',
  '1u',
  'null',
  '.map(',
  'has(',
  ' in ',
  '%',
  '\n',
  '   ',
  'ط',
  '// x',
  'b"a"',
  '1e9',
  '.filter(n, ',
];

describe('a text of words at random', () => {
  it('is read or refused with a place in it, and never throws', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join('')),
        fc.constantFrom(...SCOPES),
        (text, scope) => {
          const read = readCondition(text, standing(scope));
          if (read.ok) return;
          refused += 1;
          expect(read.error.length).toBeGreaterThan(0);
          for (const { at, code, facts } of read.error) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(text.length);
            // The library's own check finds nothing that this one let through.
            if (code === 'expression-type') expect(facts['found'], text).not.toBe('');
          }
        },
      ),
      { numRuns: runs(3000, 200_000) },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

/** Expressions made to hurt: each must be refused with this code. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  [
    'a regular expression that never ends',
    '"aaaaaaaaaaaaaaaaaaaaaaaaaaaa!".matches("(a+)+$")',
    'expression-refused',
  ],
  [
    'the same as a function',
    'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+$")',
    'expression-refused',
  ],
  [
    'maps in maps',
    'world.zones.map(a, world.zones.map(b, world.zones.map(c, 1))).size() > 1',
    'expression-refused',
  ],
  [
    'lists four deep',
    'world.zones.all(a, world.zones.all(b, world.zones.all(c, world.zones.all(d, true))))',
    'expression-limit',
  ],
  ['the constructor', 'zone.constructor.constructor("return 1")() == 1', 'expression-syntax'],
  ['the constructor by index', 'zone["constructor"] == 1', 'expression-refused'],
  ['the prototype', 'zone.__proto__.polluted == 1', 'unknown-reading'],
  ['toString', 'toString() == 1', 'expression-refused'],
  ['valueOf as a name', 'valueOf > 1', 'unknown-name'],
  ['hasOwnProperty', 'zone.hasOwnProperty > 1', 'unknown-reading'],
  ['a huge whole number', `turn < ${'9'.repeat(300)}`, 'expression-limit'],
  ['a number beyond all numbers', 'turn < 1e400', 'expression-syntax'],
  ['a hexadecimal number', 'turn < 0xff', 'expression-refused'],
  ['bytes', 'b"abc" == b"abc"', 'expression-refused'],
  ['null', 'null == null', 'expression-refused'],
  ['an escape', '"\\x64ry" == "dry"', 'expression-refused'],
  ['a raw text', 'r"dry" == "dry"', 'expression-refused'],
  ['a text of three quotes', '"""dry""" == "dry"', 'expression-refused'],
  ['a map', '{"a": 1}.a == 1', 'expression-refused'],
  ['a list of numbers', '[1, 2, 3].size() > 2', 'expression-refused'],
  ['a bound name', 'cel.bind(x, 1, x > 0)', 'expression-refused'],
  ['types', 'type(turn) == double', 'expression-refused'],
  [
    'time',
    'timestamp("2016-01-01T00:00:00Z") > timestamp("2015-01-01T00:00:00Z")',
    'expression-refused',
  ],
  ['a conversion', 'string(turn) == "3"', 'expression-refused'],
  ['two texts joined', '"a" + "b" == "ab"', 'expression-type'],
  ['a hundred brackets', `${'('.repeat(100)}turn > 1${')'.repeat(100)}`, 'expression-limit'],
  ['a hundred negations', `${'!'.repeat(200)}true`, 'expression-limit'],
  ['a variable that hides the zone', 'world.zones.exists(zone, zone.trust < 1)', 'variable-taken'],
  [
    'a variable that hides another',
    'world.zones.exists(z, z.neighbours.exists(z, z.trust < 1))',
    'variable-taken',
  ],
  ['an identity behind a list', 'world.zones.exists(z, z.religion > 0.5)', 'forbidden-variable'],
  ['an identity as a name', 'ethnicity > 0.5', 'forbidden-variable'],
];

describe('a hostile expression', () => {
  it.each(HOSTILE)('is refused: %s', (_what, text, code) => {
    const read = readCondition(text, standing('zone'));
    expect(read.ok, text).toBe(false);
    expect(read.ok ? [] : read.error.map((problem) => problem.code)).toContain(code);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
