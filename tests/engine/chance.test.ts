// Shows that planes hold the generator's own draws, whoever asks first, and that even chance is a half everywhere.

import { describe, expect, it } from 'vitest';
import { chanceOf, evenChance } from '../../src/engine/index.ts';

type Generator = (seed: string) => () => number;

/** The library itself, whose types stand in the engine's one door to it. */
const LIBRARY: string = 'seedrandom/lib/alea.js';

describe('planes of chance', () => {
  it('hold the draws of the generator seeded by seed, phase and turn', async () => {
    const { default: alea } = (await import(LIBRARY)) as { readonly default: Generator };
    for (const [seed, turn] of [
      ['7', 1],
      ['نص', 16],
      ['', 3],
    ] as const) {
      const draw = alea(`${seed}|seize|${turn}`);
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
    const second = chance.plane('tips', 2, 9);
    expect(chance.plane('tips', 2, 9)).toBe(second);
    chance.plane('tips', 1, 9);
    expect(chance.plane('tips', 2, 9)).toBe(second);
  });

  it('even out: every draw of even chance is a half', () => {
    expect([...evenChance().plane('tips', 2, 3)]).toEqual([0.5, 0.5, 0.5]);
  });
});
