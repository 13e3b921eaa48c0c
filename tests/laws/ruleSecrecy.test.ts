// Holds that rules, decks and injects tell a seat nothing but the news that is meant for it.

import { describe, expect, it } from 'vitest';
import {
  chanceOf,
  compileWorld,
  entriesOf,
  ledgerFor,
  openGame,
  openLedger,
  publicViewOf,
  receiptFor,
  resolveTurn,
  seatWorldOf,
  viewBytes,
  viewOf,
} from '../../src/engine/index.ts';
import { OBSERVATION, observerBy } from '../../src/engine/observe/index.ts';
import { holdersOf } from '../../src/engine/rules/effects/news.ts';
import { is, own, rule } from '../support/rules.ts';
import { event, unrest } from '../support/ruledWorld.ts';
import { leaksOf } from '../support/secrecy.ts';
import { LUCK, SEATS, lively, sightDraft } from '../support/sightWorld.ts';
import type { RuleDef, State, World, WorldDraft } from '../../src/engine/index.ts';

const { west, middle, east, forum, partner, network } = SEATS;
const PROJECTOR = -1;
const BLIND = [west, middle, east, forum, partner, network, PROJECTOR];

const tells = (id: string, audience: 'everybody' | 'holder' | readonly number[]): RuleDef =>
  rule(id, {
    hook: 'turn-opens',
    scope: 'state',
    only: [0],
    when: is(own('legitimacy'), '>', -1),
    effects: [
      {
        kind: 'change',
        column: 'legitimacy',
        target: 'self',
        how: 'add',
        amount: -0.0823,
        scale: null,
      },
      {
        kind: 'change',
        column: 'trust',
        target: 'zones',
        how: 'add',
        amount: -0.0823,
        scale: null,
      },
      { kind: 'news', text: { en: 'Words of a rule.' }, audience },
    ],
  });

function worldWith(more: Partial<WorldDraft>): World {
  return compileWorld({ ...sightDraft(), ...more });
}

function bytes(world: World, state: State, seat: number): string {
  return viewBytes(seat < 0 ? publicViewOf(world, state) : viewOf(world, state, seat, LUCK));
}

describe('what a rule is', () => {
  const world = worldWith({
    rules: [tells('hidden-rule', [west])],
    decks: [{ id: 'hidden-deck', chance: 0.0517, fromTurn: 1, toTurn: 9 }],
    injects: [
      event('visitor', {
        title: { en: 'Hidden title' },
        effects: [unrest([1])],
        asks: middle,
        choices: [
          { id: 'hidden-choice', text: { en: 'Hidden' }, credits: 0, capital: 0, effects: [] },
        ],
        defaultChoice: 'hidden-choice',
      }),
    ],
  });

  it('is not in the seat world, nor what decks and injects hold', () => {
    const secrets = [
      'hidden-rule',
      'hidden-deck',
      '0.0517',
      '0.0823',
      'Hidden',
      'Words',
      'rules',
      'decks',
    ];
    for (const seat of [west, middle, east, forum, partner, network]) {
      const text = JSON.stringify(seatWorldOf(world, seat));
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect(text.includes('hidden-choice')).toBe(seat === middle);
    }
  });

  it('is not in a view: counters of rules change none', () => {
    const state = lively(world);
    state.ruleFired.fill(3);
    state.ruleLast.fill(4);
    const observer = observerBy(OBSERVATION);
    for (const seat of BLIND) {
      expect(leaksOf({ observer, world, state, chance: LUCK, seat })).toEqual([]);
    }
  });
});

describe('what a rule tells', () => {
  const heardBy = (audience: 'everybody' | 'holder' | readonly number[]): readonly number[] => {
    const world = worldWith({ rules: [tells('telling', audience)] });
    const state = openGame(world, LUCK);
    const silent = {
      ...state,
      records: { ...state.records, news: state.records.news.filter(({ code }) => code !== 'rule') },
    };
    return BLIND.filter((seat) => bytes(world, state, seat) !== bytes(world, silent, seat));
  };

  it('reaches its audience and leaves every other view byte for byte', () => {
    expect(heardBy([west, network])).toEqual([west, network]);
    expect(heardBy('holder')).toEqual([west]);
    expect(heardBy([])).toEqual([]);
    expect(heardBy('everybody')).toEqual(BLIND);
  });

  it('is caught when it is told to all instead', () => {
    const world = worldWith({ rules: [tells('telling', [west])] });
    const state = openGame(world, LUCK);
    const loud = {
      ...state,
      records: {
        ...state.records,
        news: state.records.news.map((line) => ({ ...line, audience: null })),
      },
    };
    const told = BLIND.filter((seat) => bytes(world, state, seat) !== bytes(world, loud, seat));
    expect(told).toEqual(BLIND.filter((seat) => seat !== west));
  });

  it('says whom and which, not who else hears it', () => {
    const world = worldWith({ rules: [tells('telling', [west, network])] });
    const line = viewOf(world, openGame(world, LUCK), west, LUCK).news.find(
      ({ code }) => code === 'rule',
    );
    expect(line).toMatchObject({ rule: 0, value: 2, state: 0, zone: -1, audience: null });
  });

  it('goes to those who answer for its subject', () => {
    const world = worldWith({});
    expect(holdersOf(world, 'state', 0)).toEqual([west]);
    const [zone = -1] = world.seats[forum]?.zones ?? [];
    const owner = world.seats.findIndex(
      ({ kind, holds }) => kind === 'state' && holds === world.zones[zone]?.authority,
    );
    expect(new Set(holdersOf(world, 'zone', zone))).toEqual(new Set([owner, forum]));
    expect(holdersOf(world, 'network', world.seats[network]?.holds ?? -1)).toEqual([network]);
    expect(holdersOf(world, 'pair', 0)).toEqual(
      [west, middle, east].filter((seat) => {
        const holds = world.seats[seat]?.holds;
        return world.pairs[0]?.a === holds || world.pairs[0]?.b === holds;
      }),
    );
    expect(holdersOf(world, 'world', 0)).toEqual([west, middle, east]);
  });
});

describe('what receipts say of a rule', () => {
  const turnOf = (audience: readonly number[]) => {
    const world = worldWith({ rules: [tells('telling', audience)] });
    const chance = chanceOf('receipts');
    const opened = openGame(world, chance);
    const ledger = openLedger(true);
    const { state } = resolveTurn(world, opened, [], { chance, ledger });
    const entries = entriesOf(ledger, world.layout);
    const seen = {
      before: viewOf(world, opened, west, chance),
      after: viewOf(world, state, west, chance),
      entries,
    };
    return { world, seen };
  };

  it('names it to a seat that was told, of a number that the seat knows and of one that it guesses', () => {
    const { world, seen } = turnOf([west]);
    const known = receiptFor(world, west, { stock: 'legitimacy', subject: 0 }, seen);
    expect(known.level).toBe('exact');
    expect(known.lines).toContainEqual({ cause: { kind: 'rule', id: 'telling' }, amount: -0.082 });
    const sent = ledgerFor(world, west, seen.after, seen.entries);
    const guessed = sent.filter(({ stock, cause }) => stock === 'trust' && cause.kind === 'rule');
    expect(guessed.length).toBeGreaterThan(0);
  });

  it('does not name it to a seat that was not', () => {
    const { world, seen } = turnOf([east]);
    const { lines } = receiptFor(world, west, { stock: 'legitimacy', subject: 0 }, seen);
    expect(lines.map(({ cause }) => cause.kind)).toContain('unknown');
    const sent = ledgerFor(world, west, seen.after, seen.entries);
    expect(JSON.stringify([lines, sent])).not.toContain('telling');
    const control = world.seats.findIndex(({ kind }) => kind === 'control');
    const all = ledgerFor(
      world,
      control,
      viewOf(world, openGame(world, LUCK), control, LUCK),
      seen.entries,
    );
    expect(JSON.stringify(all)).toContain('telling');
  });
});
