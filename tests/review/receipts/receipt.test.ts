// Shows what a receipt says of a stock, and that its shown numbers are read and summed as whole units.
import { describe, expect, it } from 'vitest';
import { receiptOver } from '../../../src/review/index.ts';
import type { ReviewGame, SpanQuestion, SpanReceipt } from '../../../src/review/index.ts';
import { unitsSummingTo } from '../../../src/review/receipts/shown.ts';
import { WORLD, bad, good } from '../../session/table.ts';
import { ofEngine, playedRecord, reviewOf } from '../games.ts';

const ZONE = WORLD.index.zone.get('T1') ?? -1;
const SEAT = WORLD.index.seat.get('T') ?? -1;
const RECORD = playedRecord({ seed: 'receipts', people: ['T'] }, (_seat, turn) =>
  turn === 2 || turn === 4 ? [{ kind: 'patrol-raise', zone: 'T1' }] : [],
);
const GAME = reviewOf(RECORD);

function asked(change: Partial<SpanQuestion> = {}, game: ReviewGame = GAME): SpanReceipt {
  const question = { stock: 'patrols', subjects: [ZONE], from: 1, to: 6, ...change } as const;
  return good(receiptOver(game, question));
}

describe('a receipt', () => {
  it('names the orders of a seat with what each turn of them did', () => {
    const orders = asked().groups.find(({ kind }) => kind === 'order');
    const line = orders?.lines.find(({ cause }) => cause.id === 'patrol-raise');
    expect(line?.cause).toEqual({ kind: 'order', id: 'patrol-raise', seat: SEAT });
    expect(line?.turns.map(({ turn }) => turn)).toEqual([2, 4]);
    expect(line?.amount).toBeGreaterThan(0);
  });

  it('covers the turns that were asked for and no others', () => {
    const within = asked({ from: 3, to: 4 });
    expect(within.groups.flatMap(({ lines }) => lines).map(({ cause }) => cause.id)).not.toContain(
      'patrol-raise',
    );
    const opened = GAME.turns[2]?.before?.patrols[ZONE];
    expect(within.opening).toBe(opened);
    expect(asked({ from: 3, to: 3 })).toMatchObject({ groups: [], closing: opened });
  });

  it('explains a mean over several zones by the same causes, each with its share', () => {
    const alone = asked();
    const zones = WORLD.zones.flatMap(({ id }, zone) => (id.startsWith('T') ? [zone] : []));
    const line = (receipt: SpanReceipt) =>
      receipt.groups.flatMap(({ lines }) => lines).find(({ cause }) => cause.id === 'patrol-raise');
    const share = line(asked({ subjects: zones }))?.amount ?? NaN;
    expect(share * zones.length).toBeCloseTo(line(alone)?.amount ?? NaN, 12);
  });

  it('says why it is missing', () => {
    const problem = (change: Partial<SpanQuestion>, game: ReviewGame = GAME) =>
      bad(receiptOver(game, { stock: 'trust', subjects: [0], from: 1, to: 2, ...change }));
    expect(problem({ stock: 'livelihood' })).toBe('computed');
    expect(problem({ to: 99 })).toBe('no-such-turn');
    expect(problem({ from: 4, to: 2 })).toBe('no-such-turn');
    expect(problem({ subjects: [WORLD.zones.length] })).toBe('no-such-subject');
    expect(problem({}, reviewOf(ofEngine(RECORD, 0)))).toBe('no-causes');
  });
});

describe('shown units', () => {
  it.each([
    [[0.0004, 0.0004, 0.0004], 1, [1, 0, 0]],
    [[0.0106, -0.0035], 7, [11, -4]],
    [[0.0005], 0, [0]],
    [[0.0005], 1, [1]],
    [[0.002, 0.003], 4, [2, 2]],
    [[0.0019], 3, [3]],
    [[], 0, []],
  ])('%j as %i units are %j', (parts, total, units) => {
    expect(unitsSummingTo(parts, total)).toEqual(units);
  });
});
