// Shows what the measures count, and over whom.
import { describe, expect, it } from 'vitest';
import { METRICS, PANELS, metricsOf } from '../../src/engine/metrics.ts';
import type { PackageRecord } from '../../src/engine/state.ts';
import { copyState } from '../../src/engine/state.ts';
import { lively, sightWorld } from '../support/sightWorld.ts';

const world = sightWorld();
const state = lively(world);

describe('the registry of measures', () => {
  it('has unique ids, fills all six panels and is fully measured', () => {
    const ids = METRICS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(METRICS.map(({ panel }) => panel))).toEqual(new Set(PANELS));
    const { world: whole, states } = metricsOf(world, state);
    expect(Object.keys(whole).sort()).toEqual([...ids].sort());
    const perState = METRICS.filter(({ per }) => per === 'state').map(({ id }) => id);
    expect(states).toHaveLength(4);
    for (const measures of states) {
      expect(Object.keys(measures).sort()).toEqual([...perState].sort());
      expect(Object.values(measures).every(Number.isFinite)).toBe(true);
    }
    expect(Object.values(whole).every(Number.isFinite)).toBe(true);
  });

  it('scores neither migrants nor seizures', () => {
    const neither = METRICS.filter(({ better }) => better === 'neither').map(({ id }) => id);
    expect(neither).toContain('flowMigrants');
    expect(neither).toContain('seized');
  });
});

describe('measures', () => {
  it('start at 1 for flows in the quiet world, a quarter each in the index', () => {
    const { world: quiet } = metricsOf(world, copyState(world.layout, world.start));
    expect(quiet.flowDrugs).toBeCloseTo(1, 1);
    expect(quiet.flowMigrants).toBe(1);
    const { flowDrugs, flowArms, flowFighters, exploitation } = quiet;
    expect(quiet.flowIndex).toBeCloseTo(
      (flowDrugs + flowArms + flowFighters + exploitation) / 4,
      12,
    );
  });

  it('count incidents over all zones, also of rim states, and add up violence', () => {
    const rough = copyState(world.layout, state);
    rough.attacks.set([0.8, 0, 0, 1.2, 0, 0, 0, 0, 0.9, 0]);
    rough.harm[1] = 0.7;
    rough.harm[2] = 1.1;
    rough.protests[9] = 1;
    const { world: whole, states } = metricsOf(world, rough);
    expect([whole.attacks, whole.stateHarm, whole.protests, whole.violence]).toEqual([3, 2, 1, 6]);
    expect(whole.stateHarmSeverity).toBeCloseTo(1.8, 12);
    expect(states.map(({ attacks }) => attacks)).toEqual([1, 1, 0, 1]);
    expect(whole.affected).toBeCloseTo(2.9, 12);
  });

  it('count those cut off by closed crossings as affected', () => {
    const closed = copyState(world.layout, state);
    closed.crossingClosed[2] = 1;
    const gap = metricsOf(world, closed).world.affected - metricsOf(world, state).world.affected;
    expect(gap).toBeCloseTo(0.5, 12);
  });

  it('are means over seated states, their zones and their pairs', () => {
    const { world: whole, states } = metricsOf(world, state);
    const seated = [...state.trust].slice(0, 8);
    expect(whole.trust).toBeCloseTo(seated.reduce((sum, trust) => sum + trust, 0) / 8, 12);
    expect(states[2]?.trust).toBeCloseTo(((state.trust[6] ?? 0) + (state.trust[7] ?? 0)) / 2, 12);
    const shares = states.slice(0, 3).map(({ agendaShare }) => agendaShare);
    expect(shares).toEqual([1, expect.closeTo(1 - 0.4119, 9), 1]);
    expect(whole.agendaShare).toBeCloseTo((3 - 0.4119) / 3, 9);
    // Pair 0 is at rung 2 with practice .2; the pair with the rim state does not count.
    expect(whole.cooperation).toBeCloseTo((2 * 0.2) / 5 / 3, 12);
    expect(whole.rung).toBeCloseTo(2 / 3, 12);
    expect(states[3]?.pairTrust).toBe(0);
  });

  it('show at home as much of outside help as is hardware or reliably reported, never more than all', () => {
    const packages = state.records.packages;
    const [first] = packages;
    const shownWith = (change: Partial<PackageRecord>, copies = 1) => {
      const helped = copyState(world.layout, state);
      const changed = packages.map((one) => (one === first ? { ...one, ...change } : one));
      helped.records = {
        ...state.records,
        packages: Array.from({ length: copies }, () => changed).flat(),
      };
      return metricsOf(world, helped).states[first?.state ?? -1]?.visibility ?? Number.NaN;
    };
    expect(shownWith({ softShare: 0.2, evaluationQuality: 0.4 })).toBeCloseTo(0.6, 12);
    expect(shownWith({ softShare: 0.2, evaluationQuality: 0.6 })).toBeCloseTo(0.7, 12);
    expect(shownWith({ softShare: 0.6, evaluationQuality: 0.4 })).toBeCloseTo(0.4, 12);
    expect(shownWith({ softShare: 0.2, evaluationQuality: 0.4, size: 0.5 })).toBeCloseTo(0.3, 12);
    expect(shownWith({ softShare: 0.2, evaluationQuality: 0.4 }, 3)).toBe(1);
  });

  it('count for what shows at home only the help of partners that somebody sits for, where anybody does', () => {
    const [first] = state.records.packages;
    const partner = first?.partner ?? -1;
    const shownTo = (...held: readonly number[]) => {
      const [seat] = world.seats;
      if (seat === undefined) throw new Error('no seat');
      const seats = held.map((holds) => ({ ...seat, kind: 'partner' as const, holds }));
      return metricsOf({ ...world, seats }, state).states[first?.state ?? -1]?.visibility ?? 0;
    };
    expect(shownTo()).toBeGreaterThan(0);
    expect(shownTo(partner)).toBe(shownTo());
    expect(shownTo(partner + 1, partner)).toBe(shownTo());
    expect(shownTo(partner + 1)).toBe(0);
  });

  it('do not change the state', () => {
    const before = state.block.slice();
    metricsOf(world, state);
    expect(state.block).toEqual(before);
  });
});
