// Holds what the orders of planning and cooperation ask, cost and do, and when two signatures are one act.

import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/engine/index.ts';
import { rimSigns } from '../../../src/engine/orders/rim.ts';
import { flatChance, outcomeOf, set, tableOf, valueOf } from '../../support/table.ts';
import { PAIRS, STATES, ZONES, tinyDraft, tinyWorld } from '../../support/tinyWorld.ts';
import type { Order } from '../../../src/engine/index.ts';

const NORTH = 'north-seat';
const SOUTH = 'south-seat';
const FORUM = 'forum-seat';
const PAIR = PAIRS['north-south'];
const ALL = ['ops', 'community', 'ministries', 'neighbour'];

describe('workshop', () => {
  it('raises each score by those who come', () => {
    const round = tableOf().give({
      [NORTH]: [{ kind: 'workshop', invited: ['ops', 'ministries'] }],
    });
    expect(valueOf(round.state.planRelevance, 0)).toBeCloseTo(0.22, 12);
    expect(valueOf(round.state.planSoundness, 0)).toBeCloseTo(0.3, 12);
    expect(valueOf(round.state.planPersuasion, 0)).toBeCloseTo(0.25, 12);
    expect(valueOf(round.state.workshopTurns, 0)).toBe(4);
    expect(valueOf(round.state.planRelevance, 1)).toBe(0);
  });

  it('with a neighbour shares the plan, builds trust and reveals the margin', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [{ kind: 'workshop', invited: ALL, states: ['south'] }] });
    expect(valueOf(round.state.planRelevance, 1)).toBeCloseTo(0.37, 12);
    const trust = valueOf(table.state.pairTrust, PAIR);
    expect(valueOf(round.state.pairTrust, PAIR)).toBeCloseTo(trust + 0.04 * (1 - trust), 12);
    expect(valueOf(round.state.margin, PAIR)).toBeCloseTo(0.15, 12);
    expect(valueOf(round.state.activity, PAIR)).toBe(1);
  });

  it('reveals a fifth of the margin without operational officials', () => {
    const order: Order = {
      kind: 'workshop',
      invited: ['ministries', 'neighbour'],
      states: ['south'],
    };
    const round = tableOf().give({ [NORTH]: [order] });
    expect(valueOf(round.state.margin, PAIR)).toBeCloseTo(0.03, 12);
  });

  it('finds nobody where the neighbour sends nobody', () => {
    const order: Order = { kind: 'workshop', invited: ['neighbour'], states: ['rim'] };
    const round = tableOf().give({ [NORTH]: [order] });
    expect(outcomeOf(round)).toMatchObject({ status: 'frustrated', code: 'nobody-came' });
  });

  it('goes on without a community that withheld', () => {
    const invite: Order = { kind: 'workshop', invited: ['community', 'ops'] };
    const withhold: Order = { kind: 'consent', zone: 'n1', choice: 'withhold' };
    const round = tableOf().give({ [NORTH]: [invite], [FORUM]: [withhold] });
    expect(valueOf(round.state.planRelevance, 0)).toBeCloseTo(0.22, 12);
  });

  it('asks which neighbour, and only when one is invited', () => {
    const table = tableOf();
    const nobody: Order = { kind: 'workshop', invited: ['neighbour'] };
    const stray: Order = { kind: 'workshop', invited: ['ops'], states: ['south'] };
    const self: Order = { kind: 'workshop', invited: ['neighbour'], states: ['north'] };
    expect(table.judge(NORTH, nobody)).toMatchObject({ code: 'neighbour-missing' });
    expect(table.judge(NORTH, stray)).toMatchObject({ code: 'neighbour-missing' });
    expect(table.judge(NORTH, self)).toMatchObject({ code: 'unknown-value' });
  });

  it('costs less capital under a convener', () => {
    const [framework] = tinyDraft().frameworks;
    if (framework === undefined) throw new Error('no framework');
    const league = { ...framework, id: 'league', kind: 'convener', capitalFactor: -0.1 } as const;
    const world = tinyWorld({ frameworks: [...tinyDraft().frameworks, league] });
    const order: Order = { kind: 'workshop', invited: ['ops'] };
    const ruling = tableOf(world).judge(NORTH, order);
    expect(ruling.accepted ? ruling.cost.capital : NaN).toBeCloseTo(2.7, 12);
    expect(tableOf().judge(NORTH, order)).toMatchObject({ cost: { credits: 1.6, capital: 3 } });
  });
});

describe('plan-adopt', () => {
  const adopt: Order = { kind: 'plan-adopt' };

  it('needs all three scores at one half', () => {
    const table = tableOf();
    set(table.state, 'planRelevance', 0.6);
    set(table.state, 'planSoundness', 0.6);
    expect(table.judge(NORTH, adopt)).toMatchObject({
      code: 'plan-incomplete',
      facts: { persuasion: 0 },
    });
    set(table.state, 'planPersuasion', 0.5);
    const ruling = table.judge(NORTH, adopt);
    expect(ruling.accepted ? ruling.cost.capital : NaN).toBeCloseTo(8 * 0.8, 12);
    const round = table.give({ [NORTH]: [adopt] });
    expect(valueOf(round.state.planAdopted, 0)).toBe(1);
    set(table.state, 'planAdopted', 1);
    expect(table.judge(NORTH, adopt)).toMatchObject({ code: 'plan-adopted' });
  });
});

describe('visit and notify', () => {
  it('a visit builds a little trust, less where politics are closed', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [{ kind: 'visit', pair: 'north-south' }] });
    const trust = valueOf(table.state.pairTrust, PAIR);
    const gain = 0.025 * (1 - trust) * (1 - 0.6 * 0.3);
    expect(valueOf(round.state.pairTrust, PAIR)).toBeCloseTo(trust + gain, 12);
    expect(valueOf(round.state.activity, PAIR)).toBe(1);
  });

  it('joint activity counts at most twice a turn', () => {
    const round = tableOf().give({
      [NORTH]: [
        { kind: 'visit', pair: 'north-south' },
        { kind: 'workshop', invited: ['neighbour'], states: ['south'] },
      ],
      [SOUTH]: [{ kind: 'visit', pair: 'north-south' }],
    });
    expect(valueOf(round.state.activity, PAIR)).toBe(2);
  });

  it('a notice marks the side that gave it', () => {
    const round = tableOf().give({ [SOUTH]: [{ kind: 'notify', pair: 'north-south' }] });
    expect(valueOf(round.state.notifiedA, PAIR)).toBe(0);
    expect(valueOf(round.state.notifiedB, PAIR)).toBe(1);
  });
});

describe('coop-step', () => {
  const step: Order = { kind: 'coop-step', pair: 'north-south' };

  it('happens when both sign, and each pays', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [step], [SOUTH]: [step] });
    expect(valueOf(round.state.rung, PAIR)).toBe(1);
    expect(valueOf(round.state.practice, PAIR)).toBeCloseTo(0.16, 12);
    expect(valueOf(round.state.lastStep, PAIR)).toBe(1);
    expect(valueOf(round.state.stepped, PAIR)).toBe(1);
    for (const state of [STATES.north, STATES.south]) {
      const paid = valueOf(table.state.politicalCapital, state);
      expect(valueOf(round.state.politicalCapital, state)).toBeCloseTo(paid - 6, 12);
    }
  });

  it('costs nothing when only one side signs', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [step] });
    expect(outcomeOf(round).status).toBe('unsigned');
    expect([...round.state.block]).toEqual([...table.state.block]);
  });

  it('is signed by a rim state when its thresholds are met', () => {
    const table = tableOf();
    const rim: Order = { kind: 'coop-step', pair: 'south-rim' };
    expect(rimSigns(table.world, table.state, rim)).toBe(true);
    expect(valueOf(table.give({ [SOUTH]: [rim] }).state.rung, PAIRS['south-rim'])).toBe(1);
    set(table.state, 'pairTrust', 0.1, PAIRS['south-rim']);
    expect(rimSigns(table.world, table.state, rim)).toBe(false);
  });

  it('names the threshold that is not met', () => {
    const table = tableOf();
    set(table.state, 'rung', 1, PAIR);
    set(table.state, 'lastStep', table.state.turn - 1, PAIR);
    expect(table.judge(NORTH, step)).toMatchObject({ code: 'too-soon', facts: { turn: 2 } });
    set(table.state, 'lastStep', -9, PAIR);
    set(table.state, 'pairTrust', 0.3, PAIR);
    expect(table.judge(NORTH, step)).toMatchObject({
      code: 'too-little-trust',
      facts: { needs: 0.32 },
    });
    set(table.state, 'pairTrust', 0.6, PAIR);
    set(table.state, 'closure', 0.85, PAIR);
    expect(table.judge(NORTH, step)).toMatchObject({ code: 'too-closed', facts: { needs: 0.7 } });
    set(table.state, 'margin', 1, PAIR);
    set(table.state, 'planPersuasion', 1);
    expect(table.judge(NORTH, step)).toMatchObject({ accepted: true });
    set(table.state, 'rung', 5, PAIR);
    expect(table.judge(NORTH, step)).toMatchObject({ code: 'at-maximum', facts: { limit: 5 } });
  });

  it('costs less with a persuasive plan, and after a referral has taken hold', () => {
    const table = tableOf();
    set(table.state, 'rung', 2, PAIR);
    set(table.state, 'pairTrust', 0.9, PAIR);
    const capital = () => {
      const ruling = table.judge(NORTH, step);
      return ruling.accepted ? ruling.cost.capital : NaN;
    };
    expect(capital()).toBeCloseTo(12, 12);
    set(table.state, 'planPersuasion', 0.5, 0);
    expect(capital()).toBeCloseTo(12 * 0.8, 12);
    set(table.state, 'referralTurn', 2, PAIR);
    expect(capital()).toBeCloseTo(12 * 0.8, 12);
    set(table.state, 'referralTurn', 1, PAIR);
    expect(capital()).toBeCloseTo(12 * 0.8 * 0.85, 12);
  });

  it('stops at the cap of a framework that binds both', () => {
    const frameworks = tinyDraft().frameworks.map((one) => ({ ...one, rungCap: 2 }));
    const table = tableOf(tinyWorld({ frameworks }));
    set(table.state, 'rung', 2, PAIR);
    expect(table.judge(NORTH, step)).toMatchObject({ code: 'at-maximum', facts: { limit: 2 } });
  });
});

describe('joint-operation', () => {
  const north: Order = { kind: 'joint-operation', pair: 'north-south', zone: 'n1', to: 's1' };
  const south: Order = { kind: 'joint-operation', pair: 'north-south', zone: 's1', to: 'n1' };

  it('is one act from both sides, whoever writes which zone first', () => {
    expect(signatureOf(north)).toBe(signatureOf(south));
    const table = tableOf();
    set(table.state, 'rung', 4, PAIR);
    const trust = valueOf(table.state.pairTrust, PAIR);
    const round = table.give({ [NORTH]: [north], [SOUTH]: [south] });
    expect([...round.state.jointOperation]).toEqual([1, 0, 0, 1, 0, 0]);
    expect([...round.state.operations]).toEqual([1, 1, 0]);
    expect(valueOf(round.state.activity, PAIR)).toBe(2);
    expect(valueOf(round.state.pairTrust, PAIR)).toBeCloseTo(trust + 0.02, 12);
    expect(round.news.filter((line) => line.code === 'joint-operation')).toHaveLength(1);
  });

  it('needs rung 4 and zones that face each other', () => {
    const table = tableOf();
    expect(table.judge(NORTH, north)).toMatchObject({ code: 'rung-too-low', facts: { needs: 4 } });
    set(table.state, 'rung', 4, PAIR);
    expect(table.judge(NORTH, { ...north, to: 's2' })).toMatchObject({ code: 'not-adjacent' });
    set(table.state, 'patrols', 0, ZONES.n1);
    expect(table.judge(NORTH, north)).toMatchObject({ code: 'too-few-patrols' });
  });
});

describe('taskforce-meet', () => {
  const meet: Order = { kind: 'taskforce-meet', framework: 'task-force', state: 'south' };

  function readyTable() {
    const world = tinyWorld({
      pairs: tinyDraft().pairs.map((pair) => ({ ...pair, closure: 0.2, trust: 0.4, rung: 1 })),
    });
    const table = tableOf(world);
    table.state.turn = 4;
    return table;
  }

  it('adds practice to every pair of members and standing to the host', () => {
    const table = readyTable();
    const round = table.give({ [NORTH]: [meet], [SOUTH]: [meet] }, flatChance(0.99));
    for (const pair of [0, 1, 2]) {
      const before = valueOf(table.state.practice, pair);
      expect(valueOf(round.state.practice, pair)).toBeCloseTo(before + 0.15, 12);
      expect(valueOf(round.state.activity, pair)).toBe(2);
    }
    const before = valueOf(table.state.legitimacy, STATES.south);
    expect(valueOf(round.state.legitimacy, STATES.south)).toBeCloseTo(before + 0.01, 12);
    expect(table.state.records.frameworks[0]?.active).toBe(false);
    expect(round.state.records.frameworks[0]).toMatchObject({ active: true, lastMeeting: 4 });
  });

  it('shows the risk at its host, and may be disrupted there', () => {
    const table = readyTable();
    const ruling = table.judge(SOUTH, meet);
    const chance = ruling.accepted ? ruling.odds[0]?.chance : NaN;
    expect(chance).toBeCloseTo(0.25 * (1 - valueOf(table.state.legitimacy, 1)), 9);
    const round = table.give({ [NORTH]: [meet], [SOUTH]: [meet] }, flatChance(0));
    expect(round.outcomes[NORTH]?.[0]).toMatchObject({
      status: 'frustrated',
      code: 'host-disrupted',
    });
    expect(round.news.map((line) => line.code)).toContain('framework-disrupted');
  });

  it('needs the same host on both papers', () => {
    const round = readyTable().give({ [NORTH]: [meet], [SOUTH]: [{ ...meet, state: 'north' }] });
    expect(round.outcomes[NORTH]?.[0]?.status).toBe('unsigned');
    expect(round.outcomes[SOUTH]?.[0]?.status).toBe('unsigned');
  });

  it('keeps a rhythm, needs rungs, and is no business of a regional body', () => {
    const table = readyTable();
    table.state.records = {
      ...table.state.records,
      frameworks: table.state.records.frameworks.map((one) => ({
        ...one,
        active: true,
        lastMeeting: 3,
      })),
    };
    expect(table.judge(NORTH, meet)).toMatchObject({ code: 'too-soon', facts: { turn: 5 } });
    table.state.turn = 5;
    set(table.state, 'rung', 0);
    expect(table.judge(NORTH, meet)).toMatchObject({ code: 'rung-too-low' });
    expect(table.judge(NORTH, { ...meet, framework: 'union' })).toMatchObject({
      code: 'not-a-target',
    });
  });
});

describe('refer', () => {
  const refer: Order = { kind: 'refer', pair: 'north-south', framework: 'union' };

  it('takes hold after the delay of the body', () => {
    const table = tableOf();
    expect(table.judge(NORTH, refer)).toMatchObject({ cost: { capital: 2 } });
    const round = table.give({ [NORTH]: [refer] });
    expect(valueOf(round.state.referralTurn, PAIR)).toBe(3);
    set(table.state, 'referralTurn', 3, PAIR);
    expect(table.judge(NORTH, refer)).toMatchObject({ code: 'no-change' });
  });

  it('needs a regional body', () => {
    expect(tableOf().judge(NORTH, { ...refer, framework: 'task-force' })).toMatchObject({
      code: 'not-a-target',
    });
  });
});
