// Shows that probes find what worlds were made to have: a measure on its bound, a bored seat, an order that does nothing.
import { describe, expect, it } from 'vitest';
import { localPool } from '../../../src/lab/index.ts';
import {
  isMet,
  probeBusy,
  probeDeadWeight,
  probeSpread,
  probeStanding,
} from '../../../src/lab/probes/index.ts';
import { mixedSeats } from '../../../src/lab/probes/mixed.ts';
import { heldTogether, testedAbove } from '../../../src/lab/probes/paired.ts';
import { presetsOf } from '../../../src/lab/probes/presets.ts';
import { comparedStandings } from '../../../src/lab/probes/standing.ts';
import { scenarioOf } from '../../../src/lab/worker/index.ts';
import type { ScenarioText } from '../../../src/lab/index.ts';
import { taught } from '../taught.ts';

const tools = { pool: localPool() };
const TERROR = `rules:
  - id: terror
    note: a test
    source: [design choice]
    on: turn-closes
    for: zone
    when: zone.fear < 2
    then: [{ kind: change, column: fear, amount: 1 }]
`;

/** The small scenario whose only state wants services, and may use these kinds from the first turn. */
function granted(...kinds: readonly string[]): ScenarioText {
  const source = taught([]);
  const text = source.text
    .replace('goals: { trust: 10 }', 'goals: { services: 10 }')
    .replace(
      /( {2}- id: state\n {4}grants:\n)( {6}- .*\n)+/,
      `$1      - { fromTurn: 1, kinds: [${kinds.join(', ')}] }\n`,
    );
  return { ...source, text };
}

describe('spread', () => {
  it('names a measure that a rule holds at its bound, and not without the rule', async () => {
    const ask = { seeds: 12, key: 'test' };
    const held = await probeSpread({ ...ask, source: taught([], TERROR) }, tools);
    const free = await probeSpread({ ...ask, source: taught([]) }, tools);
    expect(held.pinned).toContain('fear');
    expect(free.pinned).not.toContain('fear');
    expect(held.region.find(({ metric }) => metric === 'fear')?.end.high).toBe(1);
  });

  it('deals the same table to the same seed', () => {
    const { seats } = scenarioOf(taught([]));
    expect(mixedSeats(seats, 'a')).toEqual(mixedSeats(seats, 'a'));
    const tables = Array.from({ length: 40 }, (_, at) => mixedSeats(seats, `${at}`)['west']);
    expect(new Set(tables.map((play) => play?.strategy)).size).toBeGreaterThan(5);
  });
});

describe('standing', () => {
  it('counts seeds in which another stands first, clearly or by a hair', () => {
    const middle = [
      [1, 0, -1],
      [1, 0, -1],
      [0.01, 0, -1],
    ];
    const tail = [
      [0, 1, -1],
      [1, 0, -1],
      [0, 0.01, -1],
    ];
    expect(comparedStandings(middle, tail)).toEqual({
      winnerChanges: 0.6667,
      clearChanges: 0.3333,
      orderChanges: 0.3333,
      kendall: 0.2222,
    });
  });

  it('ranks every strategy of states', async () => {
    const found = await probeStanding({ source: taught([]), seeds: 2, key: 'test' }, tools);
    expect(found.strategies.map(({ strategy }) => strategy)).toContain('adaptive-3');
    const firsts = found.strategies.reduce((sum, { firstTail }) => sum + firstTail, 0);
    expect(firsts).toBeCloseTo(1, 3);
  });
});

describe('no seat is bored', () => {
  it('finds a seat bored that has one useful kind, and finds that kind useful', async () => {
    const ask = { source: granted('services'), games: 2, key: 'test' };
    const { seats, busy, cases } = await probeBusy(ask, tools);
    expect(seats.map(({ seat }) => seat)).toEqual(['west']);
    expect(cases).toBe(8);
    expect(busy).toBe(0);
    const services = seats[0]?.kinds.find(({ kind }) => kind === 'services');
    expect(services?.helps).toBeGreaterThan((services?.asked ?? 0) / 2);
  });
});

describe('dead weight', () => {
  const ask = {
    source: granted('services', 'package-accept'),
    budget: 60,
    key: 'test',
    presets: ['as-it-is'],
  };

  it('is a kind that can do nothing, and not the one that the goal hangs on', async () => {
    const { kinds, dead } = await probeDeadWeight({ ...ask, searches: 1 }, tools);
    // No partner offers anything, and neither answer to the dry year changes anything.
    expect(dead).toEqual(['package-accept', 'answer']);
    expect(kinds.find(({ kind }) => kind === 'services')?.verdict).toBe('matters');
  });

  it('says that a loss was not searched for when there are no searches', async () => {
    const { kinds } = await probeDeadWeight({ ...ask, searches: 0 }, tools);
    expect(kinds.find(({ kind }) => kind === 'services')?.verdict).toBe('loses');
  });

  it('tries poorer, more corrupt and more violent worlds, each within bounds', () => {
    const presets = presetsOf(scenarioOf(taught([])));
    const valueOf = (id: string, key: string) =>
      presets.find((preset) => preset.id === id)?.values[key];
    expect(valueOf('poor', 'states.west.baseIncome')).toBeCloseTo(3.9, 9);
    expect(valueOf('corrupt', 'zones.Z1-E.corruption')).toBeCloseTo(0.8, 9);
    expect(valueOf('crisis', 'zones.Z1-W.armedPresence')).toBeCloseTo(0.27, 9);
    expect(presets[0]).toEqual({ id: 'as-it-is', values: {} });
  });
});

describe('tests of paired numbers', () => {
  it('never take nothing for something', () => {
    expect(testedAbove([0, 0, 0, 0]).p).toBe(1);
    expect(testedAbove([-1, -2, -1]).p).toBe(1);
    expect(testedAbove([1, 1.1, 0.9, 1]).p).toBeLessThan(0.01);
    expect(testedAbove([1, -0.9, 0.8, -0.8]).p).toBeGreaterThan(0.3);
  });

  it('ask more where many are made at once', () => {
    expect(heldTogether([0.01, 0.04, 0.6, 0.9], 0.1)).toEqual([true, true, false, false]);
    expect(heldTogether([0.09, 0.5, 0.6, 0.9], 0.1)).toEqual([false, false, false, false]);
  });
});

describe('what is asked of a scenario', () => {
  it('is not met when one seat has too little to do', () => {
    const seat = { seat: 'a', busy: 1, turns: [], kinds: [] };
    const busy = {
      world: '',
      games: 1,
      cases: 1,
      busy: 0.9,
      seats: [seat, { ...seat, busy: 0.5 }],
    };
    expect(isMet({ busy })).toBe(false);
    expect(isMet({ busy: { ...busy, seats: [seat] } })).toBe(true);
  });
});
