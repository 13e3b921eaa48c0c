// Holds what communities, networks and the facilitator's seat ask and do, and how an event is answered.

import { describe, expect, it } from 'vitest';
import { outcomeOf, set, tableOf, valueOf } from '../../support/table.ts';
import { ZONES } from '../../support/tinyWorld.ts';
import type { Order } from '../../../src/engine/index.ts';

const NORTH = 'north-seat';
const FORUM = 'forum-seat';
const RESIN = 'resin-seat';
const CONTROL = 'control-seat';
const { n1, s1 } = ZONES;
const forumIndex = 2;

function communityTable() {
  const table = tableOf();
  set(table.state, 'standing', 8, forumIndex);
  set(table.state, 'trust', 0.5);
  set(table.state, 'grievance', 0.5);
  return table;
}

describe('voice', () => {
  const voice: Order = { kind: 'voice', zone: 'n1', choice: 'services' };

  it('makes the state owe an answer, and weighs less the more it is used', () => {
    const table = communityTable();
    expect(table.judge(FORUM, voice)).toMatchObject({ cost: { standing: 1, points: 1 } });
    const round = table.give({ [FORUM]: [voice] });
    expect(round.state.records.promises).toMatchObject([
      { zone: n1, state: 0, due: 5, origin: 'voice' },
    ]);
    expect(round.news[0]).toMatchObject({ code: 'voice', zone: n1, value: 1 });
    table.state.records = round.state.records;
    expect(table.judge(FORUM, voice)).toMatchObject({ cost: { standing: 2 } });
    expect(table.judge(FORUM, { ...voice, zone: 's1' })).toMatchObject({ cost: { standing: 1 } });
  });
});

describe('monitor, mediate, covenant, mobilise, warn', () => {
  it('monitoring lasts four turns and frightens where armed groups are strong', () => {
    const table = communityTable();
    const monitor: Order = { kind: 'monitor', zone: 'n1' };
    const calm = table.give({ [FORUM]: [monitor] });
    expect(valueOf(calm.state.monitorTurns, n1)).toBe(4);
    expect(valueOf(calm.state.fear, n1)).toBe(valueOf(table.state.fear, n1));
    set(table.state, 'armedPresence', 0.5, n1);
    const tense = table.give({ [FORUM]: [monitor] });
    expect(valueOf(tense.state.fear, n1)).toBeCloseTo(valueOf(table.state.fear, n1) + 0.03, 12);
    set(table.state, 'monitorTurns', 1, n1);
    expect(table.judge(FORUM, monitor)).toMatchObject({ code: 'still-running' });
  });

  it('mediation needs trust, which the community knows exactly', () => {
    const table = communityTable();
    const mediate: Order = { kind: 'mediate', zone: 'n1' };
    expect(valueOf(table.give({ [FORUM]: [mediate] }).state.mediated, n1)).toBe(1);
    set(table.state, 'trust', 0.34, n1);
    expect(table.judge(FORUM, mediate)).toMatchObject({
      code: 'too-little-trust',
      facts: { needs: 0.35, has: 0.34 },
    });
  });

  it('a covenant needs tolerance and lasts four turns', () => {
    const table = communityTable();
    const covenant: Order = { kind: 'covenant', zone: 'n1' };
    expect(valueOf(table.give({ [FORUM]: [covenant] }).state.covenantTurns, n1)).toBe(4);
    set(table.state, 'tolerance', 0, n1);
    expect(table.judge(FORUM, covenant)).toMatchObject({ code: 'too-little-tolerance' });
  });

  it('mobilisation costs the state capital and asks for an answer in two turns', () => {
    const table = communityTable();
    const mobilise: Order = { kind: 'mobilise', zone: 's1' };
    const capital = valueOf(table.state.politicalCapital, 1);
    const round = table.give({ [FORUM]: [mobilise] });
    expect(valueOf(round.state.politicalCapital, 1)).toBe(capital - 3);
    expect(valueOf(round.state.mobilised, s1)).toBe(1);
    expect(round.state.records.promises).toMatchObject([{ zone: s1, due: 3, origin: 'mobilise' }]);
    set(table.state, 'grievance', 0.3, s1);
    expect(table.judge(FORUM, mobilise)).toMatchObject({ code: 'too-little-grievance' });
  });

  it('a warning tells the state alone how strong the groups are', () => {
    const table = communityTable();
    set(table.state, 'armedPresence', 0.2, n1);
    const round = table.give({ [FORUM]: [{ kind: 'warn', zone: 'n1' }] });
    expect(round.news).toMatchObject([{ code: 'warning', value: 0.2, audience: [2, 0] }]);
    set(table.state, 'trust', 0.4, n1);
    expect(table.judge(FORUM, { kind: 'warn', zone: 'n1' })).toMatchObject({
      code: 'too-little-trust',
    });
  });
});

describe('withdraw and consent', () => {
  it('withdrawal ends a forum before anything else of the turn', () => {
    const table = communityTable();
    set(table.state, 'channel', 0.5, n1);
    set(table.state, 'forumTurns', 3, n1);
    const round = table.give({ [FORUM]: [{ kind: 'withdraw', zone: 'n1' }] });
    expect(valueOf(round.state.forumTurns, n1)).toBe(0);
    expect(valueOf(round.state.channel, n1)).toBeCloseTo(0.35, 12);
  });

  it('consent costs no point; one zone overrides all', () => {
    const table = communityTable();
    const all: Order = { kind: 'consent', choice: 'give' };
    const one: Order = { kind: 'consent', zone: 's1', choice: 'withhold' };
    expect(table.judge(FORUM, all)).toMatchObject({ cost: { points: 0, standing: 0 } });
    const round = table.give({ [FORUM]: [one, all] });
    expect([...round.state.consent]).toEqual([1, 0, 0, 2, 0, 0]);
  });
});

describe("a network's orders", () => {
  it('leans on one route of each flow through a zone', () => {
    const round = tableOf().give({ [RESIN]: [{ kind: 'reroute', zone: 'n2' }] });
    expect([...round.state.routeBias].filter((bias) => bias > 0)).toEqual([0.1]);
  });

  it('bribes, provides, diversifies and lies low', () => {
    const table = tableOf();
    const corruption = valueOf(table.state.corruption, s1);
    const trust = valueOf(table.state.trust, s1);
    const bribe = table.give({ [RESIN]: [{ kind: 'bribe', zone: 's1' }] });
    expect(valueOf(bribe.state.corruption, s1)).toBeCloseTo(corruption + 0.05, 12);
    const provide = table.give({ [RESIN]: [{ kind: 'provide', zone: 's1' }] });
    expect(valueOf(provide.state.trust, s1)).toBeCloseTo(trust - 0.02, 12);
    expect(valueOf(provide.state.provided, s1)).toBe(1);
    const low = table.give({ [RESIN]: [{ kind: 'lie-low' }, { kind: 'diversify' }] });
    expect(valueOf(low.state.lyingLow, 1)).toBe(1);
    expect(valueOf(low.state.diversified, 1)).toBe(2);
  });

  it('cannot do more than its points allow', () => {
    const table = tableOf();
    const zones = table.list(RESIN, 'bribe').map((one) => one.zone);
    expect(zones.length).toBeGreaterThan(2);
    const round = table.give({
      [RESIN]: zones.slice(0, 3).map((zone) => ({ kind: 'bribe', zone: zone ?? '' })),
    });
    expect(round.outcomes[RESIN]?.map((one) => one.code)).toEqual([
      'done',
      'done',
      'too-few-points',
    ]);
  });

  it('allies with another network, not with itself', () => {
    const table = tableOf();
    const round = table.give({ [RESIN]: [{ kind: 'ally', network: 'armed' }] });
    expect(valueOf(round.state.allied, 1)).toBe(6);
    expect(valueOf(round.state.allied, 5)).toBe(2);
    expect(table.judge(RESIN, { kind: 'ally', network: 'resin' })).toMatchObject({
      code: 'not-a-target',
    });
  });
});

describe("the facilitator's orders", () => {
  it('frighten, recruit and provoke, where there are armed groups at all', () => {
    const table = tableOf();
    const fear = valueOf(table.state.fear, n1);
    const anger = valueOf(table.state.anger, n1);
    const feared = table.give({ [CONTROL]: [{ kind: 'intimidate', zone: 'n1' }] });
    expect(valueOf(feared.state.fear, n1)).toBeCloseTo(fear + 0.2, 12);
    expect(valueOf(feared.state.anger, n1)).toBeCloseTo(anger + 0.1, 12);
    const pushed = table.give({
      [CONTROL]: [
        { kind: 'recruit', zone: 'n1' },
        { kind: 'attack', zone: 'n1' },
      ],
    });
    expect(valueOf(pushed.state.recruiting, n1)).toBe(1);
    expect(valueOf(pushed.state.provoked, n1)).toBe(1);
    expect(valueOf(pushed.state.exposed, n1)).toBeCloseTo(0.1, 12);
    set(table.state, 'armedPresence', 0, n1);
    expect(table.judge(CONTROL, { kind: 'attack', zone: 'n1' })).toMatchObject({
      code: 'no-armed-presence',
    });
  });
});

describe('answer', () => {
  const water: Order = { kind: 'answer', event: 'dry-year', choice: 'bring-water' };

  it('pays for its choice, takes effect and is remembered; it costs no point', () => {
    const table = tableOf();
    expect(table.judge(NORTH, water)).toMatchObject({
      cost: { credits: 1, capital: 2, points: 0 },
    });
    const trust = valueOf(table.state.trust, n1);
    const round = table.give({ [NORTH]: [water] });
    expect(valueOf(round.state.trust, n1)).toBeCloseTo(trust + 0.03, 12);
    expect(round.state.records.events).toMatchObject([{ answered: 'bring-water' }]);
  });

  it('is not for those who were not asked, nor for events that do not wait', () => {
    const table = tableOf();
    expect(table.judge('south-seat', water)).toMatchObject({ code: 'not-pending' });
    expect(table.judge(NORTH, { ...water, choice: 'pray' })).toMatchObject({
      code: 'unknown-value',
    });
    table.state.turn = 2;
    expect(table.judge(NORTH, water)).toMatchObject({ code: 'not-pending' });
  });

  it('left out, takes its default course', () => {
    const round = tableOf().give({ [NORTH]: [{ kind: 'rotate' }] });
    expect(outcomeOf(round).status).toBe('done');
    expect(round.state.records.events).toMatchObject([{ answered: 'wait' }]);
  });
});
