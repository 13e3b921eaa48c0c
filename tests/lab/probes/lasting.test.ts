// Shows where and when a probe reads what an order brings: from its turn on, where the order acts, and elsewhere when it names no place.
import { describe, expect, it } from 'vitest';
import { readingsOf, worthOf } from '../../../src/lab/probes/lasting.ts';
import type { Lasting } from '../../../src/lab/probes/lasting.ts';

const FORUM: Lasting = {
  id: 'forum',
  goals: [
    { metric: 'trust', state: null, weight: 0.5 },
    { metric: 'legitimacy', state: null, weight: 0.5 },
  ],
  worths: [5, -2],
  zones: ['A', 'B'],
  namesStates: false,
  lastTurn: 16,
};
const PARTNER: Lasting = { ...FORUM, id: 'partner', zones: null, namesStates: true };
const span = { from: 5, to: 16, how: 'mean' };

describe('what an order brings', () => {
  it("is read in the zone that a community's order names, when it speaks for it", () => {
    const [trust, legitimacy] = readingsOf(FORUM, { kind: 'monitor', zone: 'B' }, 5);
    expect(trust).toEqual({ metric: 'trust', state: null, zones: ['B'], ...span });
    expect(legitimacy).toEqual({ metric: 'legitimacy', state: null, ...span });
    const [elsewhere] = readingsOf(FORUM, { kind: 'monitor', zone: 'C' }, 5);
    expect(elsewhere?.zones).toEqual(['A', 'B']);
    expect(readingsOf(FORUM, null, 5)[0]?.zones).toEqual(['A', 'B']);
  });

  it("is read in the state that a partner's order names", () => {
    const order = { kind: 'partner-audit', state: 'west' } as const;
    expect(readingsOf(PARTNER, order, 5).map(({ state }) => state)).toEqual(['west', 'west']);
    const flows = { ...PARTNER, goals: [{ metric: 'flowIndex', state: null, weight: 1 }] as const };
    expect(readingsOf(flows, order, 5).map(({ state }) => state)).toEqual([null]);
  });

  it('is worth what its readings are worth', () => {
    expect(worthOf(FORUM, Float64Array.of(0.2, 0.5))).toBeCloseTo(0, 12);
    expect(worthOf(FORUM, Float64Array.of(0.4, 0.5))).toBeCloseTo(1, 12);
  });
});
