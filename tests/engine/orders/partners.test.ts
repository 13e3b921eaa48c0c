// Holds what states and partners ask of each other: offers, packages, strings, audits, and what leaving breaks.

import { describe, expect, it } from 'vitest';
import { openLedger, viewOf } from '../../../src/engine/index.ts';
import { PLANNED_EXIT, exitShock, offerOf } from '../../../src/engine/partners.ts';
import { flatChance, outcomeOf, set, tableOf, valueOf } from '../../support/table.ts';
import { STATES, ZONES, tinyDraft, tinyWorld } from '../../support/tinyWorld.ts';
import type { Table } from '../../support/table.ts';
import type { Order, PackageRecord } from '../../../src/engine/index.ts';

const NORTH = 'north-seat';
const HELPER = 'helper-seat';
const accept: Order = { kind: 'package-accept', partner: 'helper' };

function packageRecord(change: Partial<PackageRecord> = {}): PackageRecord {
  return {
    partner: 0,
    state: STATES.north,
    since: 1,
    money: 2.2,
    kit: 1,
    stringWeight: 0.6,
    strings: [0.095, 0.095, 0.19, 0.31, 0.31],
    softShare: 0.2,
    owned: false,
    zones: [],
    evaluationQuality: 0.4,
    endsAt: null,
    ...change,
  };
}

/** A table at which the north holds the helper's package. */
function aidedTable(): Table {
  const table = tableOf();
  table.state.records = { ...table.state.records, packages: [packageRecord()] };
  return table;
}

describe('package-accept', () => {
  it('records the terms and equips the two border zones that see least', () => {
    const table = tableOf();
    expect(table.judge(NORTH, accept)).toMatchObject({ cost: { credits: 0, capital: 4 } });
    const round = table.give({ [NORTH]: [accept] });
    expect(round.state.records.packages).toMatchObject([
      { partner: 0, state: 0, since: 1, money: 2.2, stringWeight: 0.6, owned: false },
    ]);
    expect([...round.state.sensors]).toEqual([0.7, 0.7, 0, 0, 0, 0]);
    expect(round.news.map((line) => line.code)).toEqual(['package-accepted']);
  });

  it('cannot be accepted twice, nor by a state to which nothing is offered', () => {
    expect(aidedTable().judge(NORTH, accept)).toMatchObject({ code: 'no-offer' });
    const [partner] = tinyDraft().partners;
    if (partner === undefined) throw new Error('no partner');
    const elsewhere = tableOf(tinyWorld({ partners: [{ ...partner, offeredTo: [1] }] }));
    expect(elsewhere.judge(NORTH, accept)).toMatchObject({ code: 'no-offer' });
  });

  it('from a naval partner equips sea gates', () => {
    const [partner] = tinyDraft().partners;
    if (partner === undefined) throw new Error('no partner');
    const table = tableOf(tinyWorld({ partners: [{ ...partner, maritime: true }] }));
    expect([...table.give({ [NORTH]: [accept] }).state.sensors]).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it('is worth less beside a rival patron and after a recent exit', () => {
    const [partner] = tinyDraft().partners;
    if (partner === undefined) throw new Error('no partner');
    const world = tinyWorld({ partners: [partner, { ...partner, id: 'rival' }] });
    const table = tableOf(world);
    const money = () => offerOf(world, table.state, 1, STATES.north)?.money;
    expect(money()).toBeCloseTo(2.2, 12);
    table.state.records = { ...table.state.records, packages: [packageRecord()] };
    expect(money()).toBeCloseTo(2.2 * 0.7, 12);
    set(table.state, 'offerPenaltyTurns', 2);
    expect(money()).toBeCloseTo(2.2 * 0.7 * 0.7, 12);
  });
});

describe('package-bargain', () => {
  const strings: Order = { kind: 'package-bargain', partner: 'helper', choice: 'strings' };

  it('loosens strings or softens the aid', () => {
    const table = tableOf();
    const loose = table.give({ [NORTH]: [strings] }, flatChance(0.9));
    expect(loose.state.records.offers[0]?.stringWeight).toBeCloseTo(0.4, 12);
    const soft = table.give({ [NORTH]: [{ ...strings, choice: 'soft' }] }, flatChance(0.9));
    expect(soft.state.records.offers[0]?.softShare).toBeCloseTo(0.4, 12);
    const [line] = soft.news;
    expect(line?.audience).toEqual([0, 3]);
  });

  it('may lose the offer, and says so beforehand', () => {
    const table = tableOf();
    expect(table.judge(NORTH, strings)).toMatchObject({
      odds: [{ name: 'offer-lapsed', chance: 0.25 }],
    });
    const round = table.give({ [NORTH]: [strings] }, flatChance(0.1));
    expect(outcomeOf(round)).toMatchObject({ status: 'done', code: 'offer-lapsed' });
    expect(offerOf(table.world, round.state, 0, 0)?.open).toBe(false);
  });

  it('needs legitimacy', () => {
    const table = tableOf();
    set(table.state, 'legitimacy', 0.3);
    expect(table.judge(NORTH, strings)).toMatchObject({
      code: 'too-little-legitimacy',
      facts: { needs: 0.4 },
    });
  });
});

describe('ownership and package-exit', () => {
  it('ownership grows and marks the packages as owned', () => {
    const table = aidedTable();
    const round = table.give({ [NORTH]: [{ kind: 'ownership' }] });
    expect(valueOf(round.state.ownership, 0)).toBeCloseTo(
      valueOf(table.state.ownership, 0) + 0.1,
      12,
    );
    expect(round.state.records.packages[0]?.owned).toBe(true);
    expect(tableOf().judge(NORTH, { kind: 'ownership' })).toMatchObject({ code: 'no-package' });
  });

  it('a planned exit costs two fifths of the shock, and closes the offer', () => {
    const table = aidedTable();
    const round = table.give({ [NORTH]: [{ kind: 'package-exit', partner: 'helper' }] });
    const kept = 1 - PLANNED_EXIT * 0.7 * (1 - valueOf(table.state.ownership, 0)) * 0.35;
    expect(valueOf(round.state.patrols, ZONES.n1)).toBeCloseTo(2 * kept, 12);
    expect(round.state.records.packages).toEqual([]);
    expect(valueOf(round.state.offerPenaltyTurns, 0)).toBe(4);
    expect(offerOf(table.world, round.state, 0, 0)?.open).toBe(false);
    expect(tableOf().judge(NORTH, { kind: 'package-exit', partner: 'helper' })).toMatchObject({
      code: 'no-package',
    });
  });

  it('an unplanned exit breaks unowned kit in full and stops aid on its way', () => {
    const { world, state } = aidedTable();
    set(state, 'sensors', 2);
    set(state, 'ownership', 0.5);
    const [leaving] = state.records.packages;
    if (leaving === undefined) throw new Error('no package');
    const delivery = { state: 0, due: 3, credits: 1, partner: 0 };
    state.records = { ...state.records, deliveries: [delivery] };
    const legitimacy = valueOf(state.legitimacy, 0);
    exitShock({ world, state, ledger: openLedger(true) }, leaving, 1, { kind: 'chance', id: 'x' });
    expect(valueOf(state.sensors, ZONES.n2)).toBeCloseTo(2 * (1 - 0.7 * 0.5 * 0.5), 12);
    expect(valueOf(state.sensors, ZONES.s1)).toBe(2);
    expect(valueOf(state.legitimacy, 0)).toBeCloseTo(legitimacy - 0.015, 12);
    expect(state.records.deliveries).toEqual([]);
  });
});

describe("a partner's own orders", () => {
  const offer = (choice: string): Order => ({ kind: 'partner-offer', state: 'north', choice });

  it('an offer may be generous, soft, or withdrawn', () => {
    const table = tableOf();
    const generous = table.give({ [HELPER]: [offer('generous')] });
    expect(offerOf(table.world, generous.state, 0, 0)?.money).toBeCloseTo(2.64, 12);
    expect(valueOf(generous.state.fund, 3)).toBeCloseTo(valueOf(table.state.fund, 3) - 2, 12);
    const soft = table.give({ [HELPER]: [offer('soft')] });
    expect(offerOf(table.world, soft.state, 0, 0)?.softShare).toBeCloseTo(0.4, 12);
    const gone = table.give({ [HELPER]: [offer('withdrawn')] });
    expect(offerOf(table.world, gone.state, 0, 0)?.open).toBe(false);
    expect(aidedTable().judge(HELPER, offer('standard'))).toMatchObject({ code: 'package-held' });
  });

  it('conditions move the strings of the package, else of the offer', () => {
    const tighten: Order = { kind: 'partner-condition', state: 'north', choice: 'tighten' };
    const held = aidedTable().give({ [HELPER]: [tighten] });
    expect(held.state.records.packages[0]?.stringWeight).toBeCloseTo(0.8, 12);
    const open = tableOf().give({ [HELPER]: [{ ...tighten, choice: 'loosen' }] });
    expect(open.state.records.offers[0]?.stringWeight).toBeCloseTo(0.4, 12);
  });

  it('an audit, a surge and a drawdown need a package', () => {
    const table = tableOf();
    const orders: readonly Order[] = [
      { kind: 'partner-audit', state: 'north' },
      { kind: 'partner-surge', state: 'north' },
      { kind: 'partner-drawdown', state: 'north', choice: '2' },
    ];
    for (const order of orders) {
      expect(table.judge(HELPER, order)).toMatchObject({ code: 'no-package' });
    }
    const aided = aidedTable();
    const delivery = { state: 0, due: 3, credits: 1, partner: 0 };
    aided.state.records = { ...aided.state.records, deliveries: [delivery] };
    const budget = valueOf(aided.state.budget, 0);
    const round = aided.give({ [HELPER]: orders });
    const [held] = round.state.records.packages;
    expect(held?.evaluationQuality).toBeCloseTo(0.4 + 0.3 * 0.6, 12);
    expect(held?.endsAt).toBe(3);
    expect(valueOf(round.state.budget, 0)).toBeCloseTo(budget + 2, 12);
    expect(round.state.records.deliveries).toEqual([{ ...delivery, due: 2 }]);
  });

  it('convening officials costs the fund, not the state', () => {
    const table = tableOf();
    const convene: Order = {
      kind: 'partner-convene',
      state: 'north',
      invited: ['ops', 'neighbour'],
      states: ['south'],
    };
    const round = table.give({ [HELPER]: [convene] });
    expect(valueOf(round.state.planRelevance, 0)).toBeCloseTo(0.22, 12);
    expect(valueOf(round.state.planRelevance, 1)).toBeCloseTo(0.22, 12);
    expect(valueOf(round.state.fund, 3)).toBeCloseTo(valueOf(table.state.fund, 3) - 1.6, 12);
    expect(valueOf(round.state.politicalCapital, 0)).toBe(valueOf(table.state.politicalCapital, 0));
  });
});

describe('a package of earlier years', () => {
  const [partner] = tinyDraft().partners;
  if (partner === undefined) throw new Error('no partner');
  const aided = () =>
    tinyWorld({ partners: [{ ...partner, running: [{ state: STATES.north, size: 0.5 }] }] });

  it('runs when the game opens: it pays, and its partner may look into it', () => {
    const [without, running] = [tableOf(), tableOf(aided())];
    expect(running.state.records.packages).toMatchObject([
      { partner: 0, state: STATES.north, since: 0, money: 1.1, stringWeight: 0.3, owned: false },
    ]);
    const gained =
      valueOf(running.state.budget, STATES.north) - valueOf(without.state.budget, STATES.north);
    expect(gained).toBeGreaterThan(0);
    expect(gained).toBeLessThanOrEqual(1.1);
    const audit: Order = { kind: 'partner-audit', state: 'north' };
    expect(running.judge(HELPER, audit)).toMatchObject({ accepted: true });
    expect(without.judge(HELPER, audit)).toMatchObject({ code: 'no-package' });
  });

  it('adds no kit to what the zones begin with, and gives its place to a new one', () => {
    const running = tableOf(aided());
    expect([...running.state.sensors]).toEqual([...tableOf().state.sensors]);
    const renewed = running.give({ [NORTH]: [accept] }).state.records.packages;
    expect(renewed).toHaveLength(1);
    expect(renewed).toMatchObject([{ since: 1, money: 2.2, stringWeight: 0.6 }]);
    expect(renewed[0]).not.toHaveProperty('size');
  });

  it('keeps its evaluation when it is renewed', () => {
    const running = tableOf(aided());
    const usual = running.state.records.packages[0]?.evaluationQuality ?? Number.NaN;
    const looked = running.give({ [HELPER]: [{ kind: 'partner-audit', state: 'north' }] });
    const audited = looked.state.records.packages[0]?.evaluationQuality ?? Number.NaN;
    expect(audited).toBeGreaterThan(usual);
    running.state.records = looked.state.records;
    const renewed = running.give({ [NORTH]: [accept] }).state.records.packages;
    expect(renewed).toMatchObject([{ evaluationQuality: audited }]);
    expect(renewed[0]).not.toHaveProperty('size');
  });

  it('is renewed on the strings that its partner last asked for', () => {
    const running = tableOf(aided());
    const loosen: Order = { kind: 'partner-condition', state: 'north', choice: 'loosen' };
    const round = running.give({ [HELPER]: [loosen] });
    expect(round.state.records.packages[0]?.stringWeight).toBeCloseTo(0.1, 12);
    running.state.records = round.state.records;
    const renewed = running.give({ [NORTH]: [accept] }).state.records.packages;
    expect(renewed[0]?.stringWeight).toBeCloseTo(0.4, 12);
  });

  it('is told to others by its own size, and its partner may offer more', () => {
    const running = tableOf(aided());
    const south = viewOf(running.world, running.state, STATES.south, flatChance(0.5));
    expect(south.packages).toMatchObject([{ money: 1.1, kit: 0.5, size: 0.5 }]);
    const offer: Order = { kind: 'partner-offer', state: 'north', choice: 'soft' };
    expect(running.judge(HELPER, offer)).toMatchObject({ accepted: true });
  });

  it('breaks less by leaving, as it is smaller', () => {
    const left = (world = aided()) => {
      const { state } = tableOf(world);
      const [held] = state.records.packages;
      if (held === undefined) throw new Error('no package');
      const before = valueOf(state.legitimacy, STATES.north);
      exitShock({ world, state, ledger: openLedger(false) }, held, 1, {
        kind: 'chance',
        id: 'partner-leaves',
      });
      return before - valueOf(state.legitimacy, STATES.north);
    };
    const whole = tinyWorld({
      partners: [{ ...partner, running: [{ state: STATES.north, size: 1 }] }],
    });
    expect(left()).toBeCloseTo(left(whole) / 2, 12);
  });

  it('changes what a world is, and only where there is one', () => {
    expect(aided().hash).not.toBe(tinyWorld().hash);
    expect(tinyWorld({ partners: [{ ...partner, running: [] }] }).hash).toBe(tinyWorld().hash);
  });
});
