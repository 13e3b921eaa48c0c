// Shows that every step between versions of the format is in place and leaves a readable scenario.
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, VERSION, migrate, readScenario } from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

describe('migrations', () => {
  it('lead without a gap from version 1 to this one', () => {
    const reached = new Set([1]);
    for (const { from, to } of MIGRATIONS) {
      expect(reached.has(from)).toBe(true);
      reached.add(to);
    }
    expect(Math.max(...reached)).toBe(VERSION);
  });

  it('leave a scenario of this version as it is', () => {
    const raw = { format: 'tukhum-scenario', version: VERSION, id: 'x' };
    expect(migrate(raw)).toEqual(raw);
    expect(readScenario(SMALL, { file: 'x' }).scenario?.version).toBe(VERSION);
  });

  it('leave alone what has no version they know', () => {
    for (const raw of [null, 3, 'x', [], { version: 99 }, { version: '1' }]) {
      expect(migrate(raw)).toEqual(raw);
    }
  });
});
