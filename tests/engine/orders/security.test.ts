// Holds what the orders of the security family ask, cost and do on the tiny world.

import { describe, expect, it } from 'vitest';
import { outcomeOf, flatChance, set, tableOf, valueOf } from '../../support/table.ts';
import { ZONES } from '../../support/tinyWorld.ts';
import type { Order } from '../../../src/engine/index.ts';

const NORTH = 'north-seat';
const { n1, n2, n3 } = ZONES;

describe('patrol-raise', () => {
  const raise: Order = { kind: 'patrol-raise', zone: 'n1' };

  it('adds a unit for two credits, with the order as cause of both', () => {
    const table = tableOf();
    const before = valueOf(table.state.budget, 0);
    const round = table.give({ [NORTH]: [raise] });
    expect(valueOf(round.state.patrols, n1)).toBe(3);
    expect(valueOf(round.state.budget, 0)).toBeCloseTo(before - 2, 12);
    const cause = { kind: 'order', id: 'patrol-raise', seat: 0, order: 0 };
    expect(round.ledger.causes).toEqual([cause, cause]);
  });

  it('is refused at six units, which a state knows of its own zones', () => {
    const table = tableOf();
    set(table.state, 'patrols', 6, n1);
    expect(table.judge(NORTH, raise)).toMatchObject({ code: 'at-maximum', facts: { limit: 6 } });
    set(table.state, 'patrols', 5.5, n1);
    expect(valueOf(table.give({ [NORTH]: [raise] }).state.patrols, n1)).toBe(6);
  });
});

describe('patrol-move', () => {
  const move: Order = { kind: 'patrol-move', zone: 'n1', to: 'n2' };

  it('moves a unit and costs local knowledge where it arrives', () => {
    const table = tableOf();
    const round = table.give({ [NORTH]: [move] });
    expect(valueOf(round.state.patrols, n1)).toBe(1);
    expect(valueOf(round.state.patrols, n2)).toBe(3);
    const known = valueOf(table.state.knowledge, n2);
    expect(valueOf(round.state.knowledge, n2)).toBeCloseTo(0.9 * known, 12);
    expect(valueOf(round.state.knowledge, n1)).toBe(valueOf(table.state.knowledge, n1));
  });

  it('needs a unit, a place and two different zones', () => {
    const table = tableOf();
    expect(table.judge(NORTH, { ...move, to: 'n1' })).toMatchObject({ code: 'same-zone' });
    set(table.state, 'patrols', 0.5, n1);
    expect(table.judge(NORTH, move)).toMatchObject({ code: 'too-few-patrols' });
    set(table.state, 'patrols', 2, n1);
    set(table.state, 'patrols', 6, n2);
    expect(table.judge(NORTH, move)).toMatchObject({ code: 'at-maximum' });
  });

  it('is frustrated, with half its credits back, when others filled the place first', () => {
    const table = tableOf();
    set(table.state, 'patrols', 5, n2);
    const before = valueOf(table.state.budget, 0);
    const round = table.give({ [NORTH]: [move, { kind: 'patrol-move', zone: 'n3', to: 'n2' }] });
    expect(round.outcomes[NORTH]).toMatchObject([
      { status: 'done' },
      { status: 'frustrated', code: 'at-maximum' },
    ]);
    expect(valueOf(round.state.patrols, n3)).toBe(2);
    expect(valueOf(round.state.budget, 0)).toBeCloseTo(before - 0.3 - 0.15, 12);
  });
});

describe('posture', () => {
  it('changes one zone for .3 credits and 1 capital, a crackdown for no capital', () => {
    const table = tableOf();
    const one = table.judge(NORTH, { kind: 'posture', zone: 'n1', choice: 'service' });
    expect(one).toMatchObject({ accepted: true, cost: { credits: 0.3, capital: 1 } });
    const hard = table.judge(NORTH, { kind: 'posture', choice: 'blanket' });
    expect(hard).toMatchObject({ accepted: true, cost: { credits: 1.2, capital: 0 } });
    const soft = table.judge(NORTH, { kind: 'posture', choice: 'service' });
    expect(soft).toMatchObject({ accepted: true, cost: { credits: 1.2, capital: 3 } });
  });

  it('holds for all own zones when none is named, and a named zone overrides it', () => {
    const table = tableOf();
    const round = table.give({
      [NORTH]: [
        { kind: 'posture', zone: 'n2', choice: 'withdrawn' },
        { kind: 'posture', choice: 'service' },
      ],
    });
    expect([...round.state.posture]).toEqual([1, 3, 1, 0, 0, 0]);
    expect(round.news.map((line) => [line.code, line.zone])).toEqual([
      ['posture', -1],
      ['posture', n2],
    ]);
  });

  it('is refused when nothing would change', () => {
    const table = tableOf();
    const same: Order = { kind: 'posture', choice: 'standard' };
    expect(table.judge(NORTH, same)).toMatchObject({ code: 'no-change' });
    set(table.state, 'posture', 2, n3);
    expect(table.judge(NORTH, same)).toMatchObject({ accepted: true });
  });
});

describe('attention', () => {
  it('divides attention as asked, summing to one', () => {
    const shares = [0, 0.1, 0.2, 0.3, 0.4];
    const round = tableOf().give({ [NORTH]: [{ kind: 'attention', shares }] });
    const got = round.state.attention.slice(0, 5);
    got.forEach((share, good) => expect(share).toBeCloseTo(shares[good] ?? -1, 9));
    expect(got.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

describe('sensor-buy', () => {
  it('adds a unit up to three', () => {
    const table = tableOf();
    const buy: Order = { kind: 'sensor-buy', zone: 'n3' };
    expect(valueOf(table.give({ [NORTH]: [buy] }).state.sensors, n3)).toBe(1);
    set(table.state, 'sensors', 3, n3);
    expect(table.judge(NORTH, buy)).toMatchObject({ code: 'at-maximum', facts: { limit: 3 } });
  });
});

describe('operation', () => {
  const operate: Order = { kind: 'operation', zone: 'n1' };

  it('marks the zone and counts towards the load of the forces', () => {
    const round = tableOf().give({ [NORTH]: [operate, { kind: 'operation', zone: 'n2' }] });
    expect([...round.state.operation]).toEqual([1, 1, 0, 0, 0, 0]);
    expect(valueOf(round.state.operations, 0)).toBe(2);
  });

  it('shows the harm it may do, less with good tips', () => {
    const table = tableOf();
    const harm = (tips: number) => {
      set(table.state, 'tips', tips);
      const ruling = table.judge(NORTH, operate);
      return ruling.accepted ? (ruling.odds[0]?.chance ?? NaN) : NaN;
    };
    const blind = harm(0);
    expect(blind).toBeGreaterThan(0.1);
    expect(harm(1)).toBeLessThan(blind);
  });

  it('needs a unit', () => {
    const table = tableOf();
    set(table.state, 'patrols', 0.9, n1);
    expect(table.judge(NORTH, operate)).toMatchObject({ code: 'too-few-patrols' });
  });
});

describe('leadership-removal', () => {
  const remove: Order = { kind: 'leadership-removal', network: 'resin', zone: 'n1' };

  function readyTable() {
    const table = tableOf();
    set(table.state, 'tips', 0.4);
    return table;
  }

  it('costs the network a quarter of its means and stirs rivalry where it passes', () => {
    const table = readyTable();
    const round = table.give({ [NORTH]: [remove] }, flatChance(0));
    const flow = table.world.index.flow.get('drugs') ?? -1;
    const before = valueOf(table.state.capital, flow);
    expect(valueOf(round.state.capital, flow)).toBeCloseTo(0.75 * before, 12);
    expect(round.news.map((line) => line.code)).toEqual(['leadership-removed']);
    const stirred = [...round.state.rivalry].filter((value) => value >= 0.5).length;
    expect(stirred).toBeGreaterThan(1);
    const other = table.world.index.flow.get('arms') ?? -1;
    expect(valueOf(round.state.capital, other)).toBe(valueOf(table.state.capital, other));
  });

  it('may miss, and is then paid for all the same', () => {
    const table = readyTable();
    const round = table.give({ [NORTH]: [remove] }, flatChance(0.99));
    expect(outcomeOf(round)).toMatchObject({ status: 'done', code: 'leadership-missed' });
    expect(valueOf(round.state.politicalCapital, 0)).toBe(
      valueOf(table.state.politicalCapital, 0) - 6,
    );
    expect([...round.state.capital]).toEqual([...table.state.capital]);
  });

  it('meets an alliance made in the same turn', () => {
    const table = readyTable();
    const round = table.give(
      { 'resin-seat': [{ kind: 'ally', network: 'arms' }], [NORTH]: [remove] },
      flatChance(0),
    );
    const arms = table.world.index.flow.get('arms') ?? -1;
    expect(valueOf(round.state.capital, arms)).toBeLessThan(valueOf(table.state.capital, arms));
  });

  it('needs tips, and border traders are no target', () => {
    const table = readyTable();
    expect(table.judge(NORTH, { ...remove, network: 'traders' })).toMatchObject({
      code: 'not-a-target',
    });
    set(table.state, 'tips', 0);
    expect(table.judge(NORTH, remove)).toMatchObject({ code: 'no-tips' });
  });
});

describe('rest, training and the tip channel', () => {
  it('rest eases fatigue and marks the gap; where nobody is, nobody rests', () => {
    const table = tableOf();
    const rest: Order = { kind: 'rest', zone: 'n1' };
    const round = table.give({ [NORTH]: [rest] });
    const before = valueOf(table.state.fatigue, 0);
    expect(valueOf(round.state.fatigue, 0)).toBeCloseTo(before - 0.08, 12);
    expect([...round.state.resting]).toEqual([1, 0, 0, 0, 0, 0]);
    set(table.state, 'patrols', 0, n1);
    expect(table.judge(NORTH, rest)).toMatchObject({ code: 'too-few-patrols' });
  });

  it('training adds .1 to skill or .25 to conduct, never above one', () => {
    const table = tableOf();
    set(table.state, 'training', 0.95);
    const round = table.give({ [NORTH]: [{ kind: 'train-tactical' }, { kind: 'train-conduct' }] });
    expect(valueOf(round.state.training, 0)).toBe(1);
    expect(valueOf(round.state.conductTraining, 0)).toBe(0.25);
    set(table.state, 'training', 1);
    expect(table.judge(NORTH, { kind: 'train-tactical' })).toMatchObject({ code: 'at-maximum' });
  });

  it('a tip channel adds .35', () => {
    const round = tableOf().give({ [NORTH]: [{ kind: 'tip-channel', zone: 'n1' }] });
    expect(valueOf(round.state.channel, n1)).toBeCloseTo(0.35, 12);
  });
});
