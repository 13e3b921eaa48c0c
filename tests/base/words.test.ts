// Shows results, faults, ids and texts in three languages.
import { describe, expect, it } from 'vitest';
import {
  Fault,
  LOCALES,
  directionOf,
  err,
  fault,
  isId,
  isLocale,
  ok,
  textIn,
  unreachable,
  type Localised,
  type Result,
} from '../../src/base/index.ts';

describe('Result', () => {
  it('tells a value from an error by its ok', () => {
    const half = (n: number): Result<number, string> => (n % 2 === 0 ? ok(n / 2) : err('odd'));
    expect(half(4)).toEqual({ ok: true, value: 2 });
    expect(half(3)).toEqual({ ok: false, error: 'odd' });
  });
});

describe('fault', () => {
  it('throws with its facts, in the message and apart', () => {
    const thrown = catchFault(() => fault('A stock went missing.', { turn: 3, stock: 'trust' }));
    expect(thrown.message).toBe('A stock went missing. (turn=3, stock=trust)');
    expect(thrown.facts).toEqual({ turn: 3, stock: 'trust' });
  });

  it('names the case that a switch forgot', () => {
    expect(catchFault(() => unreachable('raid' as never)).facts).toEqual({ value: 'raid' });
  });
});

describe('isId', () => {
  it.each(['a', 'DZ', 'tebessa-north', 'Z9', 'a'.repeat(40)])('accepts %s', (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each(['', '9a', '-a', 'a b', 'a_b', 'é', 'a\n', 'a'.repeat(41), '__proto__'])(
    'refuses %j',
    (id) => {
      expect(isId(id)).toBe(false);
    },
  );
});

describe('textIn', () => {
  const cases: readonly (readonly [Localised, string])[] = [
    [{ en: 'Road', fr: 'Route', ar: 'طريق' }, 'طريق'],
    [{ en: 'Road', fr: 'Route' }, 'Road'],
    [{ fr: 'Route' }, 'Route'],
    [{ ar: '', fr: 'Route' }, 'Route'],
    [{}, ''],
  ];
  it.each(cases)('reads %j in Arabic as %j', (text, expected) => {
    expect(textIn(text, 'ar')).toBe(expected);
  });

  it('knows the three languages and their direction', () => {
    expect(LOCALES.map(directionOf)).toEqual(['ltr', 'ltr', 'rtl']);
    expect(['en', 'ar', 'de', ''].map(isLocale)).toEqual([true, true, false, false]);
  });
});

function catchFault(act: () => unknown): Fault {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error('Nothing was thrown.');
}
