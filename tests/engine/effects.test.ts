// Holds what the effects of events do, on numbers and records.

import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/engine/index.ts';
import { applyEffects } from '../../src/engine/effects.ts';
import { set, tableOf, valueOf } from '../support/table.ts';
import { PAIRS, ZONES } from '../support/tinyWorld.ts';
import type { EventEffect, NewsRecord } from '../../src/engine/index.ts';

const CAUSE = { kind: 'event', id: 'test' } as const;
const PAIR = PAIRS['north-south'];

function happening() {
  const { world, state } = tableOf();
  const news: NewsRecord[] = [];
  const turn = { world, state, ledger: openLedger(true), news };
  const apply = (effect: EventEffect, subject = -1) => applyEffects(turn, [effect], subject, CAUSE);
  return { ...turn, apply };
}

describe('a change', () => {
  const change = { kind: 'change', column: 'armedPresence', subjects: [0, 3] } as const;

  it('reaches all its subjects, or the one that was drawn', () => {
    const all = happening();
    all.apply({ ...change, pick: 'all', how: 'add', amount: 0.08 });
    expect(valueOf(all.state.armedPresence, 0)).toBeCloseTo(0.18, 12);
    expect(valueOf(all.state.armedPresence, 3)).toBeCloseTo(0.18, 12);
    const one = happening();
    one.apply({ ...change, pick: 'one', how: 'add', amount: 0.08 }, 3);
    expect(valueOf(one.state.armedPresence, 0)).toBeCloseTo(0.1, 12);
    expect(valueOf(one.state.armedPresence, 3)).toBeCloseTo(0.18, 12);
  });

  it('multiplies, moves towards one, and stays within bounds, each with its cause', () => {
    const event = happening();
    event.apply({ ...change, column: 'patrols', pick: 'all', how: 'times', amount: 0.8 });
    expect(valueOf(event.state.patrols, 0)).toBeCloseTo(1.6, 12);
    event.apply({ ...change, pick: 'all', how: 'towards-one', amount: 0.5 });
    expect(valueOf(event.state.armedPresence, 0)).toBeCloseTo(0.55, 12);
    event.apply({ ...change, pick: 'all', how: 'add', amount: 9 });
    expect(valueOf(event.state.armedPresence, 0)).toBe(1);
    expect(new Set(event.ledger.causes.map((cause) => cause.kind))).toEqual(
      new Set(['event', 'limit']),
    );
  });

  it('never writes what is computed', () => {
    const event = happening();
    expect(() =>
      event.apply({ ...change, column: 'detection', pick: 'all', how: 'add', amount: 1 }),
    ).toThrow(/computed/);
  });
});

describe('a rift', () => {
  const rift: EventEffect = { kind: 'rift', pairs: [PAIR], amount: 0.15 };

  it('costs trust and the quiet years, less with a hotline, half with a referral', () => {
    const bare = happening();
    bare.apply(rift);
    expect(valueOf(bare.state.pairTrust, PAIR)).toBeCloseTo(0.25, 9);
    expect(valueOf(bare.state.quietTurns, PAIR)).toBe(0);
    const hotline = happening();
    set(hotline.state, 'rung', 1, PAIR);
    hotline.apply(rift);
    expect(valueOf(hotline.state.pairTrust, PAIR)).toBeCloseTo(0.3, 9);
    const referred = happening();
    set(referred.state, 'referralTurn', 1, PAIR);
    referred.apply(rift);
    expect(valueOf(referred.state.pairTrust, PAIR)).toBeCloseTo(0.325, 9);
  });

  it('loses a rung that trust no longer carries, and shames those who just signed', () => {
    const event = happening();
    set(event.state, 'rung', 3, PAIR);
    set(event.state, 'lastStep', event.state.turn - 1, PAIR);
    const legitimacy = valueOf(event.state.legitimacy, 0);
    event.apply(rift);
    expect(valueOf(event.state.rung, PAIR)).toBe(2);
    expect(valueOf(event.state.legitimacy, 0)).toBeLessThan(legitimacy);
    expect(event.news.map((line) => line.code)).toEqual(['rift', 'rung-lost']);
  });

  it('hits the drawn pair only', () => {
    const event = happening();
    const other = PAIRS['south-rim'];
    const before = valueOf(event.state.pairTrust, other);
    event.apply({ kind: 'rift', pairs: [PAIR, other], amount: 0.15 }, PAIR);
    expect(valueOf(event.state.pairTrust, other)).toBe(before);
  });
});

describe('partners, frameworks and promises', () => {
  const held = {
    partner: 0,
    state: 0,
    since: 1,
    money: 2,
    kit: 1,
    stringWeight: 0.6,
    strings: [0.2, 0.2, 0.2, 0.2, 0.2],
    softShare: 0,
    owned: false,
    zones: [],
    evaluationQuality: 0.4,
    endsAt: null,
  };

  it('an agenda shifts, then the partner leaves', () => {
    const event = happening();
    event.state.records = { ...event.state.records, packages: [held] };
    const strings = [0, 0, 1, 0, 0];
    event.apply({ kind: 'strings', partner: 0, strings });
    expect(event.state.records.packages[0]?.strings).toEqual(strings);
    event.apply({ kind: 'exit', partner: 0 });
    expect(event.state.records.packages).toEqual([]);
    expect(valueOf(event.state.patrols, ZONES.n1)).toBeLessThan(2);
    expect(event.news.map((line) => line.code)).toEqual(['offer-changed', 'package-left']);
  });

  it('a framework starts, loses a member, ends', () => {
    const event = happening();
    const now = () => event.state.records.frameworks[0];
    event.apply({ kind: 'framework', framework: 0, change: 'starts', state: -1 });
    expect(now()).toMatchObject({ active: true, lastMeeting: event.state.turn });
    event.apply({ kind: 'framework', framework: 0, change: 'leaves', state: 1 });
    expect(now()?.members).toEqual([0, 2]);
    event.apply({ kind: 'framework', framework: 0, change: 'ends', state: -1 });
    expect(now()?.active).toBe(false);
    expect(event.state.records.frameworks).toHaveLength(2);
  });

  it('a promise falls due after its delay', () => {
    const event = happening();
    event.apply({ kind: 'promise', zone: ZONES.n1, state: 0, delay: 3 });
    expect(event.state.records.promises).toMatchObject([
      { zone: ZONES.n1, made: 1, due: 4, origin: 'event' },
    ]);
  });
});
