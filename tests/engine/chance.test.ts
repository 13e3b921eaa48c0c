// Shows that planes hold the generator's own draws, whoever asks first, and that even chance is a half everywhere.
/// <reference path="../../src/engine/alea.d.ts" />

import { describe, expect, it } from 'vitest';
import alea from 'seedrandom/lib/alea.js';
import { chanceOf, evenChance } from '../../src/engine/index.ts';

describe('planes of chance', () => {
  it('hold the draws of the generator seeded by seed, phase and turn', () => {
    for (const [seed, turn] of [
      ['7', 1],
      ['نص', 16],
      ['', 3],
    ] as const) {
      const draw = alea(`${seed}|seize|${turn}`, { state: true });
      const own = Array.from({ length: 3000 }, () => draw());
      expect([...chanceOf(seed).plane('seize', turn, 3000)]).toEqual(own);
    }
  });

  it('are the same whatever was asked before', () => {
    const busy = chanceOf('7');
    busy.plane('events', 1, 12);
    busy.plane('seize', 2, 40);
    expect(busy.plane('tips', 2, 9)).toEqual(chanceOf('7').plane('tips', 2, 9));
  });

  it('are kept: a second look gives the same array', () => {
    const chance = chanceOf('7');
    expect(chance.plane('tips', 2, 9)).toBe(chance.plane('tips', 2, 9));
  });

  it('even out: every draw of even chance is a half', () => {
    expect([...evenChance().plane('tips', 2, 3)]).toEqual([0.5, 0.5, 0.5]);
  });
});
