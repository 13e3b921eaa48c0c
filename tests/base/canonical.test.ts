// Shows that equal values have one text, that the text reads back to the same bits, and that lossy values are refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault, canonicalJson, type Canonical } from '../../src/base/index.ts';
import { runs } from '../support/scale.ts';

/** The same value with every record's keys laid in the opposite order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

describe('canonicalJson', () => {
  it('sorts keys by code unit, at every depth, and writes no spaces', () => {
    expect(canonicalJson({ b: [1, { z: null, A: true }], a: 'é"\n' })).toBe(
      '{"a":"é\\"\\n","b":[1,{"A":true,"z":null}]}',
    );
  });

  it('gives one text whatever the order of the keys, and reads back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Canonical);
        expect(canonicalJson(shuffled(value) as Canonical)).toBe(text);
        expect(canonicalJson(JSON.parse(text) as Canonical)).toBe(text);
      }),
      { numRuns: runs(500, 50_000) },
    );
  });

  it('keeps the bits of every finite number, minus zero too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Object.is(JSON.parse(canonicalJson(number)), number)).toBe(true);
      }),
      { numRuns: runs(1000, 100_000) },
    );
    expect(canonicalJson(-0)).toBe('-0');
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['undefined', { a: undefined }],
    ['a hole', new Array(2)],
    ['NaN', { a: [NaN] }],
    ['an infinity', Infinity],
    ['a function', { a: () => 1 }],
    ['a typed array', new Float64Array(2)],
    ['a map', new Map()],
  ];
  it.each(refused)('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as Canonical)).toThrow(Fault);
  });

  it('says where the refused value stands', () => {
    const value = { orders: [{ amount: NaN }] };
    expect(() => canonicalJson(value)).toThrow('path=$.orders[0].amount');
  });
});
