// Shows that codes cannot be guessed in number, that nobody floods a room, that keys are what they should be and that the clock
// of a room only goes forwards.
import { describe, expect, it } from 'vitest';
import { roomClock } from '../../src/server/clock.ts';
import { hashOfKey, isKey, isSame, randomHex } from '../../src/server/keys.ts';
import { keepPace } from '../../src/server/pace.ts';
import { countTries } from '../../src/server/tries.ts';

describe('guesses', () => {
  it('are looked at ten times a minute from an address, and again when the first is a minute old', () => {
    let at = 0;
    const tries = countTries(() => at);
    for (let guess = 0; guess < 10; guess += 1) {
      expect(tries.waitFor('a')).toBe(0);
      tries.wrong('a');
      at += 1000;
    }
    expect(tries.waitFor('a')).toBe(50_000);
    expect(tries.waitFor('b')).toBe(0);
    at = 60_001;
    expect(tries.waitFor('a')).toBe(0);
  });

  it('are looked at sixty times a minute in all: a hundred thousand from a thousand addresses', () => {
    let at = 0;
    let looked = 0;
    const tries = countTries(() => at);
    for (let guess = 0; guess < 100_000; guess += 1) {
      at += 6;
      if (tries.waitFor(`10.0.${guess % 1000}`) > 0) continue;
      looked += 1;
      tries.wrong(`10.0.${guess % 1000}`);
    }
    const minutes = at / 60_000;
    expect(minutes).toBe(10);
    expect(looked).toBeLessThanOrEqual(60 * minutes);
    expect(looked).toBeGreaterThan(60 * (minutes - 1));
  });

  it('are not kept for ever when a clock goes back', () => {
    let at = 1_000_000;
    const tries = countTries(() => at);
    for (let guess = 0; guess < 60; guess += 1) tries.wrong('a');
    at = 0;
    expect(tries.waitFor('b')).toBe(0);
  });
});

describe('the pace of a connection', () => {
  it('allows a burst, then so many a second', () => {
    let at = 0;
    const pace = keepPace(() => at, { burst: 20, perSecond: 5 });
    const taken = (count: number) => Array.from({ length: count }, () => pace.take());
    expect(taken(21).filter(Boolean)).toHaveLength(20);
    at = 1000;
    expect(taken(9).filter(Boolean)).toHaveLength(5);
    at = 900;
    expect(pace.take()).toBe(false);
    at = 100_000;
    expect(taken(30).filter(Boolean)).toHaveLength(20);
  });
});

describe('keys', () => {
  it('hold 128 bits, differ, and are kept as hashes', () => {
    const keys = new Set(Array.from({ length: 1000 }, randomHex));
    expect(keys.size).toBe(1000);
    for (const key of keys) expect([isKey(key), hashOfKey(key).length]).toEqual([true, 64]);
    expect(['', 'a'.repeat(31), 'A'.repeat(32), `${'a'.repeat(32)} `].map(isKey)).toEqual(
      Array.from({ length: 4 }, () => false),
    );
    expect([isSame('a', 'a'), isSame('a', 'b'), isSame('a', 'aa')]).toEqual([true, false, false]);
  });
});

describe('the clock of a room', () => {
  it('goes on from where it was, whatever the time of the server is', () => {
    let at = 5_000_000;
    const before = roomClock({ now: () => at }, 0);
    at += 1234.4;
    expect(before.now()).toBe(1234);
    // The next server counts from another moment.
    at = 17;
    const after = roomClock({ now: () => at }, before.now() + 5_001_217);
    const begin = after.now();
    at += 100;
    expect(after.now() - begin).toBe(100);
  });
});
