// Holds what the orders of the borderland economy and of the rule of law ask, cost and do on the tiny world.

import { describe, expect, it } from 'vitest';
import { outcomeOf, set, tableOf, valueOf } from '../../support/table.ts';
import { ZONES, tinyWorld } from '../../support/tinyWorld.ts';
import type { Order } from '../../../src/engine/index.ts';

const NORTH = 'north-seat';
const FORUM = 'forum-seat';
const { n1, n2, n3, s1 } = ZONES;

describe('tolerance', () => {
  it('regulates one zone at a cost in the capital', () => {
    const table = tableOf();
    const order: Order = { kind: 'tolerance', zone: 'n1', choice: 'regulated' };
    expect(table.judge(NORTH, order)).toMatchObject({ cost: { credits: 1, capital: 4 } });
    const round = table.give({ [NORTH]: [order] });
    expect(valueOf(round.state.tolerance, n1)).toBe(1);
    const before = valueOf(table.state.legitimacy, 0);
    expect(valueOf(round.state.legitimacy, 0)).toBeCloseTo(before - 0.002, 12);
  });

  it('without a zone reaches all own zones that live off informal trade', () => {
    const table = tableOf();
    const order: Order = { kind: 'tolerance', choice: 'enforced' };
    const round = table.give({ [NORTH]: [order] });
    expect([...round.state.tolerance]).toEqual([0, 0.5, 0, 0.5, 0.5, 0.5]);
    set(table.state, 'tolerance', 0);
    expect(table.judge(NORTH, order)).toMatchObject({ code: 'no-change' });
  });
});

describe('crossing', () => {
  const close: Order = { kind: 'crossing', passage: 'p03', choice: 'close' };
  const open: Order = { kind: 'crossing', passage: 'p03', choice: 'open' };

  it('closing pays in the capital now and costs trust across the border', () => {
    const table = tableOf();
    set(table.state, 'politicalCapital', 50);
    const round = table.give({ [NORTH]: [close] });
    expect(valueOf(round.state.crossingClosed, 0)).toBe(1);
    expect(valueOf(round.state.politicalCapital, 0)).toBe(52);
    expect(valueOf(round.state.pairTrust, 0)).toBeLessThan(valueOf(table.state.pairTrust, 0));
    expect(valueOf(round.state.crossingShock, n1)).toBeCloseTo(0.04, 12);
    expect(valueOf(round.state.crossingShock, s1)).toBeCloseTo(0.04, 12);
  });

  it('may be reopened by the other side, for three capital', () => {
    const table = tableOf();
    set(table.state, 'crossingClosed', 1, 0);
    expect(table.judge(NORTH, close)).toMatchObject({ code: 'no-change' });
    expect(table.judge('south-seat', open)).toMatchObject({ cost: { credits: 0, capital: 3 } });
    const round = table.give({ 'south-seat': [open] });
    expect(valueOf(round.state.crossingClosed, 0)).toBe(0);
    expect(round.news[0]?.code).toBe('crossing-opened');
  });

  it('closes once when both sides close it', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [close], 'south-seat': [close] });
    expect(round.outcomes[NORTH]?.[0]?.status).toBe('done');
    expect(round.outcomes['south-seat']?.[0]).toMatchObject({
      status: 'frustrated',
      code: 'no-change',
    });
  });

  it('knows only crossings with a post', () => {
    const piste: Order = { ...close, passage: 'p14' };
    expect(tableOf().judge(NORTH, piste)).toMatchObject({ code: 'not-yours' });
  });
});

describe('works', () => {
  const works: readonly (readonly [Order, string, number, number])[] = [
    [{ kind: 'livelihood-small', zone: 'n1' }, 'small', 2, 1.3],
    [{ kind: 'livelihood-large', zone: 'n1' }, 'large', 3, 3],
    [{ kind: 'services', zone: 'n1' }, 'service', 2, 2],
  ];

  it.each(works)('%o starts a project due later', (order, size, turns, credits) => {
    const table = tableOf();
    expect(table.judge(NORTH, order)).toMatchObject({ cost: { credits, capital: 0 } });
    const round = table.give({ [NORTH]: [order] });
    expect(round.state.records.projects).toMatchObject([
      { zone: n1, state: 0, size, started: 1, due: 1 + turns, seat: 0 },
    ]);
    expect(round.state.records.nextId).toBe(table.state.records.nextId + 1);
    expect(table.state.records.projects).toEqual([]);
  });

  it('wait for the community where the scenario says so', () => {
    const table = tableOf(tinyWorld({ communityConsent: true }));
    const order: Order = { kind: 'services', zone: 'n1' };
    const alone = table.give({ [NORTH]: [order] });
    expect(outcomeOf(alone)).toMatchObject({ status: 'frustrated', code: 'no-consent' });
    expect(alone.state.records.projects).toEqual([]);
    const give: Order = { kind: 'consent', choice: 'give' };
    const agreed = table.give({ [NORTH]: [order], [FORUM]: [give] });
    expect(agreed.state.records.projects).toHaveLength(1);
    const refuse: Order = { kind: 'consent', zone: 'n1', choice: 'withhold' };
    const refused = table.give({ [NORTH]: [order], [FORUM]: [refuse, give] });
    expect(refused.state.records.projects).toEqual([]);
    const elsewhere = table.give({ [NORTH]: [{ kind: 'services', zone: 'n2' }] });
    expect(outcomeOf(elsewhere).status).toBe('done');
  });
});

describe('forum', () => {
  const forum: Order = { kind: 'forum', zone: 'n1' };

  it('runs four turns, opens a channel and creates a promise', () => {
    const table = tableOf();
    expect(table.judge(NORTH, forum)).toMatchObject({ cost: { credits: 0.5, capital: 1 } });
    const round = table.give({ [NORTH]: [forum] });
    expect(valueOf(round.state.forumTurns, n1)).toBe(4);
    expect(valueOf(round.state.channel, n1)).toBeCloseTo(0.15, 12);
    expect(round.state.records.promises).toMatchObject([
      { zone: n1, state: 0, made: 1, due: 5, origin: 'forum' },
    ]);
  });

  it('may be convened by the community, which stakes standing; the state owes the answer', () => {
    const table = tableOf();
    const order: Order = { kind: 'forum', zone: 's1' };
    expect(table.judge(FORUM, order)).toMatchObject({ cost: { credits: 0, standing: 1 } });
    const round = table.give({ [FORUM]: [order] });
    expect(round.state.records.promises).toMatchObject([{ zone: s1, state: 1, origin: 'forum' }]);
  });

  it('is not doubled while it runs, and the second convener of a turn is frustrated', () => {
    const table = tableOf();
    const both = table.give({ [NORTH]: [forum], [FORUM]: [forum] });
    expect(both.state.records.promises).toHaveLength(1);
    expect(both.outcomes[FORUM]?.[0]).toMatchObject({ code: 'still-running' });
    set(table.state, 'forumTurns', 2, n1);
    expect(table.judge(NORTH, forum)).toMatchObject({ code: 'still-running', facts: { turns: 2 } });
  });
});

describe('promise', () => {
  it('buys trust on credit', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [{ kind: 'promise', zone: 'n1' }] });
    const before = valueOf(table.state.trust, n1);
    expect(valueOf(round.state.trust, n1)).toBeCloseTo(before + 0.02, 12);
    expect(round.state.records.promises).toMatchObject([{ zone: n1, due: 5, origin: 'promise' }]);
  });
});

describe('remedy', () => {
  const remedy: Order = { kind: 'remedy', zone: 'n1' };

  it('gives back half of what the harm cost, once, and admits fault', () => {
    const table = tableOf();
    set(table.state, 'harmLast', 0.8, n1);
    set(table.state, 'harmPrior', 0.2, n1);
    const trust = valueOf(table.state.trust, n1);
    const grievance = valueOf(table.state.grievance, n1);
    const round = table.give({ [NORTH]: [remedy] });
    const { trustHarm, grievanceHarm } = table.world.coefficients;
    expect(valueOf(round.state.trust, n1)).toBeCloseTo(trust + 0.5 * trustHarm * trust, 12);
    expect(valueOf(round.state.grievance, n1)).toBeCloseTo(grievance - 0.5 * grievanceHarm, 12);
    expect(valueOf(round.state.harmLast, n1) + valueOf(round.state.harmPrior, n1)).toBe(0);
    expect(valueOf(round.state.ruleOfLaw, 0)).toBeCloseTo(
      valueOf(table.state.ruleOfLaw, 0) + 0.005,
      12,
    );
    expect(valueOf(round.state.legitimacy, 0)).toBeCloseTo(
      valueOf(table.state.legitimacy, 0) - 0.003,
      12,
    );
  });

  it('needs harm', () => {
    expect(tableOf().judge(NORTH, remedy)).toMatchObject({ code: 'no-harm' });
  });
});

describe('oversight, rotation, protection and communication', () => {
  it('oversight rises by a share of what is lacking, tires and brings scandals to light', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [{ kind: 'oversight' }] });
    expect(valueOf(round.state.oversight, 0)).toBeCloseTo(0.2 + 0.15 * 0.8, 9);
    expect(valueOf(round.state.fatigue, 0)).toBeCloseTo(
      valueOf(table.state.fatigue, 0) + 0.015,
      12,
    );
    expect(valueOf(round.state.legitimacy, 0)).toBeCloseTo(
      valueOf(table.state.legitimacy, 0) - 0.004,
      12,
    );
  });

  it('rotation only marks the turn', () => {
    const round = tableOf().give({ [NORTH]: [{ kind: 'rotate' }] });
    expect([...round.state.rotated]).toEqual([1, 0, 0]);
  });

  it('protection of migrants rises by a share of what is lacking', () => {
    const table = tableOf();
    set(table.state, 'migrantProtection', 0.4);
    const round = table.give({ [NORTH]: [{ kind: 'protect' }] });
    expect(valueOf(round.state.migrantProtection, 0)).toBeCloseTo(0.4 + 0.15 * 0.6, 12);
  });

  it('communication pays after livelihoods rose and is punished after they fell', () => {
    const table = tableOf();
    const legitimacy = valueOf(table.state.legitimacy, 0);
    const speak = () => table.give({ [NORTH]: [{ kind: 'comms' }] });
    for (const zone of [n1, n2, n3]) set(table.state, 'livelihoodBefore', 0, zone);
    expect(valueOf(speak().state.legitimacy, 0)).toBeCloseTo(legitimacy + 0.01, 12);
    for (const zone of [n1, n2, n3]) set(table.state, 'livelihoodBefore', 1, zone);
    const punished = speak();
    expect(outcomeOf(punished)).toMatchObject({ status: 'done', code: 'spin-punished' });
    expect(valueOf(punished.state.legitimacy, 0)).toBeCloseTo(legitimacy - 0.01, 12);
  });
});
