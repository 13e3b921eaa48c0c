// Shows that receipts add up as they are written, for every number, place and span, and that rows of turns do too.
import { describe, expect, it } from 'vitest';
import { computedOver, receiptOver, stateAt } from '../../../../src/review/index.ts';
import type { SpanReceipt } from '../../../../src/review/index.ts';
import type { Form } from '../../../../src/app/facts/readings.ts';
import { NUMBERS, placesOf } from '../../../../src/app/review/causes/numbers.ts';
import {
  courseOf,
  explain,
  movedMost,
  wholeSpan,
} from '../../../../src/app/review/causes/series.ts';
import { rowsOf, slipOf, stretchesOf } from '../../../../src/app/review/causes/slip.ts';
import { ofEngine, randomRecord, reviewOf } from '../../../review/games.ts';

const GAME = reviewOf(randomRecord('slips'));
const LAST = GAME.turns.length + 1;
const SPANS = [
  { from: 1, to: LAST },
  { from: 5, to: 6 },
] as const;

/** Tenths, so that sums are compared exactly. */
const tenths = (value: number) => Math.round(value * 10);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

interface Asked {
  readonly receipt: SpanReceipt;
  readonly form: Form;
}

function everyReceipt(): readonly Asked[] {
  return NUMBERS.filter(({ stock, axes }) => stock !== null && axes.length === 1).flatMap((spec) =>
    placesOf(GAME.world, spec, []).flatMap((place) =>
      SPANS.map((span): Asked => {
        const found = explain(GAME, { spec, places: [place], span });
        if (found.kind !== 'stock') throw new Error(`${spec.id} was not explained.`);
        return { receipt: found.receipt, form: spec.form };
      }),
    ),
  );
}

const ASKED = everyReceipt();

/** The openings of a span's turns, and its last closing. */
function valuesOf({ stock, subjects, from, to }: SpanReceipt): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const column = stateAt(GAME, from + at)?.[stock];
    return sum(subjects.map((one) => column?.[one] ?? NaN)) / subjects.length;
  });
}

/** Numbers whose slip or rows do not add up as written; `expect` is asked once, since there are many. */
function faulty(adds: (asked: Asked) => boolean): readonly string[] {
  return ASKED.filter((one) => !adds(one)).map(
    ({ receipt: { stock, from, to } }) => `${stock} ${from}-${to}`,
  );
}

describe('a slip', () => {
  it('adds up from its opening over groups and lines to its closing', () => {
    expect(ASKED.length).toBeGreaterThan(300);
    const found = faulty(({ receipt, form }) => {
      const { opening, closing, change, groups } = slipOf(receipt, form);
      const lines = groups.every(
        (group) =>
          group.lines.every(({ amount }) => amount !== 0) &&
          sum(group.lines.map(({ amount }) => tenths(amount))) === tenths(group.amount),
      );
      const all = tenths(opening) + sum(groups.map(({ amount }) => tenths(amount)));
      return lines && all === tenths(closing) && tenths(change) === all - tenths(opening);
    });
    expect(found).toEqual([]);
  });

  it('is tabled turn by turn in rows that add up and join', () => {
    const found = faulty(({ receipt, form }) => {
      const rows = rowsOf(receipt, valuesOf(receipt), form);
      const adds = rows.every(
        ({ opening, amounts, closing }) =>
          tenths(opening) + sum(amounts.map(tenths)) === tenths(closing),
      );
      const joins = rows.slice(1).every(({ turn, opening }, at) => {
        const before = rows[at];
        return opening === before?.closing && turn === before.turn + 1;
      });
      return adds && joins && rows[0]?.turn === receipt.from;
    });
    expect(found).toEqual([]);
  });

  it('says in which turns a cause acted', () => {
    const turns = [2, 3, 4, 7, 9, 10].map((turn) => ({ turn }));
    expect(stretchesOf(turns)).toEqual([
      [2, 4],
      [7, 7],
      [9, 10],
    ]);
    expect(stretchesOf([])).toEqual([]);
  });
});

describe('the course of a number', () => {
  it('starts and ends where its receipt does', () => {
    for (const id of [
      'trust',
      'budget',
      'pairTrust',
      'capital',
      'price',
      'livelihood',
      'detection',
    ]) {
      const spec = NUMBERS.find((one) => one.id === id);
      if (spec === undefined) throw new Error(id);
      const places = spec.axes.map(() => 0);
      const span = wholeSpan(GAME);
      const found = explain(GAME, { spec, places, span });
      if (found.kind === 'none') throw new Error(`${id}: ${found.problem}`);
      const course = courseOf(GAME, { spec, places });
      expect(course).toHaveLength(LAST);
      expect(course[0]).toBeCloseTo(found.receipt.opening, 12);
      expect(course.at(-1)).toBeCloseTo(found.receipt.closing, 12);
    }
  });

  it('moved most where the receipts say so, largest first', () => {
    const moved = movedMost(GAME, { from: 1, to: LAST }, 8);
    expect(moved.length).toBeGreaterThan(3);
    const sizes = moved.map(({ before, after }) => Math.abs(after - before));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const [first] = moved;
    const receipt = receiptOver(GAME, {
      stock: first?.spec.stock ?? 'trust',
      subjects: [first?.place ?? 0],
      from: 1,
      to: LAST,
    });
    expect(receipt.ok && receipt.value.closing).toBe(first?.after);
  });
});

describe('a game that is known by its stored states', () => {
  const old = reviewOf(ofEngine(GAME.record, GAME.record.engine - 1));

  it('has no causes, and still explains what is computed', () => {
    const span = wholeSpan(old);
    const trust = NUMBERS.find(({ id }) => id === 'trust');
    const livelihood = NUMBERS.find(({ id }) => id === 'livelihood');
    if (trust === undefined || livelihood === undefined) throw new Error('numbers');
    expect(explain(old, { spec: trust, places: [0], span })).toEqual({
      kind: 'none',
      problem: 'no-causes',
    });
    const found = explain(old, { spec: livelihood, places: [0], span });
    const direct = computedOver(GAME, { of: 'livelihood', zone: 0, ...span });
    expect(found.kind === 'computed' && found.receipt.closing).toBe(
      direct.ok && direct.value.closing,
    );
  });
});
