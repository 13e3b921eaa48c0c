// Holds the checks that come before any kind is asked, the set rules, and that asking changes nothing.

import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  COLUMN_NAMES,
  ORDER_KINDS,
  judge,
  judgeAll,
  listOrders,
  seatWorldOf,
} from '../../src/engine/index.ts';
import { set, tableOf } from '../support/table.ts';
import { tinyDraft, tinyWorld } from '../support/tinyWorld.ts';
import type { Order, Ruling, State } from '../../src/engine/index.ts';

const SEATS = tinyDraft().seats.map((seat) => seat.id);
const order = (given: object) => given as Order;

function codeOf(ruling: Ruling): string {
  return ruling.accepted ? 'accepted' : ruling.code;
}

/** Stocks and marks that lie outside their bounds. */
function strayColumns(state: State): readonly string[] {
  return COLUMN_NAMES.filter((name) => {
    const { role, min, max } = COLUMNS[name];
    return role !== 'reading' && state[name].some((value) => !(value >= min && value <= max));
  });
}

describe('judge, before the kind is asked', () => {
  const table = tableOf();
  const ask = (given: object, seat = 'north-seat') => codeOf(table.judge(seat, order(given)));

  it('refuses kinds that do not exist, or not for this kind of seat', () => {
    expect(ask({ kind: 'conquer' })).toBe('unknown-kind');
    expect(ask({ kind: 'voice', zone: 'n1', choice: 'services' })).toBe('not-for-seat');
    expect(ask({ kind: 'attack', zone: 'n1' }, 'resin-seat')).toBe('not-for-seat');
  });

  it('refuses missing, stray and malformed fields and names them', () => {
    expect(ask({ kind: 'patrol-raise' })).toBe('missing-field');
    expect(ask({ kind: 'patrol-raise', zone: 'n1', to: 'n2' })).toBe('unexpected-field');
    expect(ask({ kind: 'patrol-raise', zone: 3 })).toBe('bad-value');
    expect(ask({ kind: 'patrol-raise', zone: 'atlantis' })).toBe('unknown-value');
    expect(ask({ kind: 'attention', shares: [0.5, 0.5] })).toBe('bad-value');
    expect(ask({ kind: 'attention', shares: [1, 1, -1, 0, 0] })).toBe('bad-value');
    expect(ask({ kind: 'workshop', invited: ['ops', 'ops'] })).toBe('bad-value');
    expect(ask({ kind: 'workshop', invited: [] })).toBe('bad-value');
    const ruling = table.judge('north-seat', order({ kind: 'posture', choice: 'heroic' }));
    expect(ruling).toMatchObject({
      code: 'unknown-value',
      facts: { field: 'choice', value: 'heroic' },
    });
  });

  it('refuses what belongs to others', () => {
    expect(ask({ kind: 'patrol-raise', zone: 's1' })).toBe('not-yours');
    expect(ask({ kind: 'visit', pair: 'south-rim' })).toBe('not-yours');
    expect(ask({ kind: 'crossing', passage: 'p01', choice: 'close' })).toBe('not-yours');
    expect(ask({ kind: 'voice', zone: 'n2', choice: 'services' }, 'forum-seat')).toBe('not-yours');
    expect(ask({ kind: 'bribe', zone: 'r1' }, 'resin-seat')).toBe('not-yours');
  });

  it('says from which turn a kind may be used, and refuses what was never granted', () => {
    const draft = tinyDraft();
    const seats = draft.seats.map((seat) => ({
      ...seat,
      orders: [{ kind: 'patrol-raise' as const, fromTurn: 3 }],
    }));
    const late = tableOf(tinyWorld({ seats }));
    const ruling = late.judge('north-seat', { kind: 'patrol-raise', zone: 'n1' });
    expect(ruling).toMatchObject({ accepted: false, code: 'not-yet', facts: { turn: 3 } });
    expect(codeOf(late.judge('north-seat', { kind: 'rotate' }))).toBe('not-granted');
  });

  it('takes no orders in the tail', () => {
    const after = tableOf();
    after.state.turn = after.world.turns + 1;
    expect(codeOf(after.judge('north-seat', { kind: 'rotate' }))).toBe('game-closed');
    expect(after.list('north-seat')).toEqual([]);
  });

  it('names what is missing to pay, and by how much', () => {
    const poor = tableOf();
    set(poor.state, 'budget', 1.5);
    set(poor.state, 'politicalCapital', 2);
    set(poor.state, 'standing', 0.5);
    set(poor.state, 'fund', 0);
    const ruling = poor.judge('north-seat', { kind: 'patrol-raise', zone: 'n1' });
    expect(ruling).toMatchObject({ code: 'too-few-credits', facts: { needs: 2, has: 1.5 } });
    expect(codeOf(poor.judge('north-seat', { kind: 'visit', pair: 'north-south' }))).toBe(
      'too-little-capital',
    );
    expect(codeOf(poor.judge('forum-seat', { kind: 'monitor', zone: 'n1' }))).toBe(
      'too-little-standing',
    );
    const offer = { kind: 'partner-offer', state: 'north', choice: 'generous' } as const;
    expect(codeOf(poor.judge('helper-seat', offer))).toBe('too-little-fund');
  });
});

describe('judgeAll', () => {
  const ask = (orders: readonly Order[]) => {
    const table = tableOf();
    return judgeAll(seatWorldOf(table.world, 0), table.view('north-seat'), orders);
  };

  it('refuses the order that exceeds the points of the turn', () => {
    const zones = ['n1', 'n2', 'n3'];
    const orders: Order[] = [
      { kind: 'rest', zone: 'n1' },
      { kind: 'tolerance', zone: 'n2', choice: 'enforced' },
      { kind: 'train-tactical' },
      ...zones.map((zone) => ({ kind: 'promise', zone }) as const),
      { kind: 'rotate' },
    ];
    const { rulings, cost } = ask(orders);
    expect(rulings.map(codeOf)).toEqual([...Array(6).fill('accepted'), 'too-few-points']);
    expect(cost.points).toBe(6);
  });

  it('refuses the order that exceeds the budget together with those before it', () => {
    const table = tableOf();
    set(table.state, 'budget', 5);
    const orders: Order[] = [
      { kind: 'sensor-buy', zone: 'n1' },
      { kind: 'sensor-buy', zone: 'n2' },
      { kind: 'patrol-raise', zone: 'n2' },
    ];
    const view = table.view('north-seat');
    const { rulings, cost } = judgeAll(seatWorldOf(table.world, 0), view, orders);
    expect(rulings.map(codeOf)).toEqual(['accepted', 'too-few-credits', 'accepted']);
    expect(cost.credits).toBe(5);
  });

  it('takes national orders once a turn and others once a target', () => {
    const codes = ask([
      { kind: 'rotate' },
      { kind: 'rotate' },
      { kind: 'patrol-raise', zone: 'n1' },
      { kind: 'patrol-raise', zone: 'n1' },
      { kind: 'patrol-raise', zone: 'n2' },
    ]).rulings.map(codeOf);
    expect(codes).toEqual([
      'accepted',
      'already-ordered',
      'accepted',
      'already-ordered',
      'accepted',
    ]);
  });

  it('lets one zone differ from a national posture', () => {
    const codes = ask([
      { kind: 'posture', choice: 'service' },
      { kind: 'posture', zone: 'n1', choice: 'blanket' },
    ]).rulings.map(codeOf);
    expect(codes).toEqual(['accepted', 'accepted']);
  });
});

describe('listing and judging', () => {
  it('lists only what judge accepts, without repeating itself, for every seat', () => {
    const table = tableOf();
    for (const seat of SEATS) {
      const orders = table.list(seat);
      expect(orders.length, seat).toBeGreaterThan(0);
      for (const one of orders)
        expect(codeOf(table.judge(seat, one)), JSON.stringify(one)).toBe('accepted');
      expect(new Set(orders.map((one) => JSON.stringify(one))).size).toBe(orders.length);
    }
  });

  it('changes neither state, nor view, nor order', () => {
    const table = tableOf();
    const before = table.state.block.slice();
    const records = JSON.stringify(table.state.records);
    for (const [index, seat] of SEATS.entries()) {
      const world = seatWorldOf(table.world, index);
      const view = table.view(seat);
      const seen = JSON.stringify(view);
      const orders = listOrders(world, view).map((one) => Object.freeze(one));
      for (const one of orders) judge(world, view, one);
      judgeAll(world, view, orders);
      expect(JSON.stringify(view)).toBe(seen);
    }
    expect(table.state.block).toEqual(before);
    expect(JSON.stringify(table.state.records)).toBe(records);
  });

  it('carries out every listed order of every kind without leaving its bounds', () => {
    const table = tableOf();
    for (const seat of SEATS) {
      for (const one of table.list(seat)) {
        const round = table.give({ [seat]: [one] });
        const status = round.outcomes[seat]?.[0]?.status;
        expect(['done', 'frustrated', 'unsigned'], JSON.stringify(one)).toContain(status);
        expect(strayColumns(round.state), one.kind).toEqual([]);
      }
    }
  });

  it('has a seat in the tiny world for every kind', () => {
    const table = tableOf();
    for (const kind of ORDER_KINDS) {
      const seated = table.world.seats.some((seat) => kind.seats.includes(seat.kind));
      expect(seated, kind.id).toBe(true);
    }
  });
});
