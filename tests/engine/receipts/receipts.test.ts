// Shows that receipts sum, that broken chains are faults, and that a seat is told causes only as far as it may know.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/base/index.ts';
import { chanceOf } from '../../../src/engine/chance.ts';
import { COLUMNS, COLUMN_NAMES } from '../../../src/engine/layout.ts';
import { entriesOf, openLedger } from '../../../src/engine/ledger.ts';
import type { Cause, Entry } from '../../../src/engine/ledger.ts';
import { viewOf } from '../../../src/engine/observe/index.ts';
import { detect } from '../../../src/engine/phases/detection.ts';
import {
  DETECTION_INPUTS,
  LIVELIHOOD_INPUTS,
  STEP,
  detectionNow,
  exchange,
  explainDetection,
  explainLivelihood,
  fullReceipt,
  largestRemainder,
  ledgerFor,
  livelihoodNow,
  receiptFor,
} from '../../../src/engine/receipts/index.ts';
import { openGame, resolveTurn } from '../../../src/engine/resolve.ts';
import { copyState } from '../../../src/engine/state.ts';
import { LUCK, SEATS, lively, sightWorld } from '../../support/sightWorld.ts';
import { runs } from '../../support/scale.ts';
import { turnOn } from '../../support/turn.ts';

const world = sightWorld();
const state = lively(world);

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

describe('rounding for people', () => {
  it('gives parts that sum to the rounded total, none off by more than one unit', () => {
    const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 3 }), (amounts, decimals) => {
        const scale = [1, 10, 100, 1000][decimals] ?? 1;
        const rounded = largestRemainder(amounts, decimals);
        // Adding 0 makes a rounded minus zero a zero.
        const total = Math.round(sum(amounts.map((amount) => amount * scale))) + 0;
        expect(sum(rounded.map((amount) => Math.round(amount * scale)))).toBe(total);
        rounded.forEach((amount, place) => {
          expect(Math.abs(amount - (amounts[place] ?? 0))).toBeLessThan(1 / scale + 1e-9);
        });
      }),
      { numRuns: runs(500, 50_000) },
    );
  });

  it('gives three thirds of one as people would', () => {
    expect(largestRemainder([1 / 3, 1 / 3, 1 / 3], 2)).toEqual([0.34, 0.33, 0.33]);
  });
});

const because = (id: string): Cause => ({ kind: 'process', id });
const entry = (before: number, after: number, cause: Cause): Entry => ({
  stock: 'trust',
  subject: 2,
  cause,
  before,
  after,
});

describe('a full receipt', () => {
  const chain = [
    entry(0.4, 0.45, because('services')),
    entry(0.45, 0.3, because('state-harm')),
    { ...entry(0.9, 0.1, because('services')), subject: 1 },
    entry(0.3, 0.31, because('services')),
  ];

  it('gathers entries by cause, largest first, and sums', () => {
    const receipt = fullReceipt({ stock: 'trust', subject: 2, before: 0.4, after: 0.31 }, chain);
    expect(receipt.lines.map(({ cause, shown }) => [cause.id, shown])).toEqual([
      ['state-harm', -0.15],
      ['services', 0.06],
    ]);
    expect(receipt.shownTotal).toBe(-0.09);
  });

  it('is a fault when the chain is broken or a change has no cause', () => {
    const ask = { stock: 'trust', subject: 2, before: 0.4, after: 0.31 } as const;
    expect(() => fullReceipt(ask, chain.slice(1))).toThrow(Fault);
    expect(() => fullReceipt(ask, [...chain].reverse())).toThrow(Fault);
    expect(() => fullReceipt({ ...ask, after: 0.32 }, chain)).toThrow(Fault);
    expect(() => fullReceipt({ ...ask, subject: 5 }, [])).toThrow(Fault);
  });
});

describe('the exchange of inputs', () => {
  it('falls in the published order and sums to the change', () => {
    const area = ({ a, b }: Readonly<Record<'a' | 'b', number>>) => a * b;
    const { lines, before, after } = exchange({ a: 2, b: 3 }, { a: 4, b: 5 }, area, ['a', 'b']);
    expect(lines.map(({ input, amount }) => [input, amount])).toEqual([
      ['a', 6],
      ['b', 8],
    ]);
    expect([before, after]).toEqual([6, 20]);
  });

  it('uses the equations of the engine', () => {
    const twin = copyState(world.layout, state);
    detect({ ...turnOn(world, LUCK, false), state: twin });
    for (let slot = 0; slot < twin.detection.length; slot += 1) {
      expect(detectionNow(world, twin, Math.floor(slot / 5), slot % 5)).toBeCloseTo(
        twin.detection[slot] ?? NaN,
        14,
      );
    }
    const start = copyState(world.layout, world.start);
    for (const zone of world.zones.keys()) {
      expect(livelihoodNow(world, start, zone)).toBeCloseTo(start.livelihood[zone] ?? NaN, 14);
    }
  });

  it('explains detection and livelihood input by input', () => {
    const after = copyState(world.layout, state);
    after.patrols[1] = 4;
    after.corruption[1] = 0.5;
    after.formalLivelihood[1] = 0.2;
    const found = explainDetection(world, state, after, { zone: 1, good: 1 });
    expect(found.lines.map(({ input }) => input)).toEqual(['patrols', 'corruption']);
    expect(found.lines[0]?.amount).toBeGreaterThan(0);
    expect(found.lines[1]?.amount).toBeLessThan(0);
    expect(sum(found.lines.map(({ amount }) => amount))).toBeCloseTo(
      found.after - found.before,
      14,
    );
    expect(explainLivelihood(world, state, after, 1).lines.map(({ input }) => input)).toEqual([
      'formalLivelihood',
    ]);
    expect(new Set([...DETECTION_INPUTS, ...LIVELIHOOD_INPUTS]).size).toBe(22);
  });
});

describe('a receipt in play', () => {
  const order: Cause = { kind: 'order', id: 'promise', seat: SEATS.west, order: 1 };
  const seen = (entries: readonly Entry[], seat: number) => {
    const after = copyState(world.layout, state);
    for (const one of entries) after[one.stock][one.subject] = one.after;
    after.records = {
      ...state.records,
      news: [
        {
          turn: 4,
          code: 'attack',
          zone: 2,
          state: -1,
          pair: -1,
          partner: -1,
          network: -1,
          event: -1,
          value: 1,
          audience: null,
        },
      ],
    };
    return {
      before: viewOf(world, state, seat, LUCK),
      after: viewOf(world, after, seat, LUCK),
      entries,
    };
  };
  const trust = state.trust[2] ?? 0;
  const entries = [
    entry(trust, trust + 0.05, order),
    entry(trust + 0.05, trust - 0.1, because('attack-unprotected')),
    entry(trust - 0.1, trust - 0.16, because('recruitment')),
  ];
  const ask = { stock: 'trust', subject: 2 } as const;

  it('is whole for those who know the number, without naming which order of another seat it was', () => {
    const receipt = receiptFor(world, SEATS.forum, ask, seen(entries, SEATS.forum));
    expect(receipt.level).toBe('exact');
    expect(receipt.lines.map(({ cause, amount }) => [cause, amount])).toEqual([
      [because('attack-unprotected'), -0.15],
      [because('recruitment'), -0.06],
      [{ kind: 'order', id: 'promise', seat: SEATS.west }, 0.05],
    ]);
  });

  it('gives known causes in steps and one remainder for an estimate', () => {
    const receipt = receiptFor(world, SEATS.west, ask, seen(entries, SEATS.west));
    expect(receipt.level).toBe('estimate');
    expect(receipt.lines.map(({ cause }) => cause.id)).toEqual([
      'promise',
      'attack-unprotected',
      'unknown',
    ]);
    for (const { cause, amount } of receipt.lines.slice(0, -1)) {
      expect([cause.id, Math.abs(amount / STEP - Math.round(amount / STEP)) < 1e-9]).toEqual([
        cause.id,
        true,
      ]);
    }
    expect(sum(receipt.lines.map(({ amount }) => amount))).toBeCloseTo(
      receipt.after - receipt.before,
      12,
    );
  });

  it('says nothing where the seat knows nothing', () => {
    const receipt = receiptFor(world, SEATS.network, ask, seen(entries, SEATS.network));
    expect(receipt).toMatchObject({ level: 'none', lines: [] });
  });

  it('does not name what networks and the facilitator do', () => {
    const dark: Cause = { kind: 'order', id: 'intimidate', seat: SEATS.control, order: 0 };
    const receipt = receiptFor(
      world,
      SEATS.forum,
      ask,
      seen([entry(trust, 0.2, dark)], SEATS.forum),
    );
    expect(receipt.lines.map(({ cause }) => cause.id)).toEqual(['unknown']);
  });

  it('sends each seat only its part of the ledger', () => {
    const hidden: Entry[] = [
      { stock: 'budget', subject: 1, cause: because('revenue'), before: 7, after: 7.6173 },
      { stock: 'belief', subject: 3, cause: because('network-rumour'), before: 0.1, after: 0.1719 },
      {
        stock: 'corruption',
        subject: 4,
        cause: because('checkpoint-rents'),
        before: 0.2,
        after: 0.2917,
      },
    ];
    const { after } = seen(entries, SEATS.west);
    const sent = ledgerFor(world, SEATS.west, after, [...entries, ...hidden]);
    expect(sent.map(({ stock, cause, band }) => [stock, cause.id, band])).toEqual([
      ['trust', 'promise', STEP / 2],
      ['trust', 'attack-unprotected', STEP / 2],
    ]);
    const forum = ledgerFor(world, SEATS.forum, seen(entries, SEATS.forum).after, [
      ...entries,
      ...hidden,
    ]);
    expect(forum.map(({ amount }) => amount)).toEqual(entries.map((one) => one.after - one.before));
  });
});

describe('receipts of real turns', () => {
  it('close for every stock, and seats are told what sums', () => {
    const chance = chanceOf('receipts');
    let opened = openGame(world, chance);
    for (let turn = 1; turn <= runs(4, 16); turn += 1) {
      const submissions = [
        {
          seat: 'west',
          orders: [
            { kind: 'patrol-raise', zone: 'z1' },
            { kind: 'promise', zone: 'z2' },
          ],
        },
        { seat: 'middle', orders: [{ kind: 'posture', zone: 'z4', choice: 'blanket' }] },
      ] as const;
      const ledger = openLedger(true);
      const next = resolveTurn(world, opened, submissions, { chance, ledger }).state;
      const entries = entriesOf(ledger, world.layout);
      let lines = 0;
      for (const stock of COLUMN_NAMES) {
        if (COLUMNS[stock].role !== 'stock') continue;
        for (const subject of next[stock].keys()) {
          const ask = {
            stock,
            subject,
            before: opened[stock][subject] ?? NaN,
            after: next[stock][subject] ?? NaN,
          };
          const receipt = fullReceipt(ask, entries);
          lines += receipt.lines.length;
          expect(sum(receipt.lines.map(({ shown }) => shown))).toBeCloseTo(receipt.shownTotal, 9);
        }
      }
      expect(lines).toBeGreaterThan(50);
      for (const seat of world.seats.keys()) {
        const seen = {
          before: viewOf(world, opened, seat, chance),
          after: viewOf(world, next, seat, chance),
          entries,
        };
        for (const subject of world.zones.keys()) {
          const receipt = receiptFor(world, seat, { stock: 'trust', subject }, seen);
          if (receipt.level === 'none') continue;
          const told = sum(receipt.lines.map(({ amount }) => amount));
          // Shown amounts are rounded to thousandths.
          expect(Math.abs(told - (receipt.after - receipt.before))).toBeLessThan(0.00051);
        }
      }
      opened = next;
    }
  });
});
