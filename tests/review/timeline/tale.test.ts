// Shows what is told of each turn of a game: decisions with their outcomes, events, incidents, agreements, changes.
import { describe, expect, it } from 'vitest';
import { METRICS, improvisedId, metricsOf } from '../../../src/engine/index.ts';
import { receiptOver, stateAt, tableMeasures, taleOf } from '../../../src/review/index.ts';
import type { ReviewGame, ToldIncident } from '../../../src/review/index.ts';
import { orderSets, singlesOf } from '../../../src/review/timeline/decisions.ts';
import { openSession } from '../../../src/session/index.ts';
import type { Improvised } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { ruledWorld } from '../../support/ruledWorld.ts';
import { good, setupWith } from '../../session/table.ts';
import { ofEngine, reviewOf } from '../games.ts';

const WORLD = ruledWorld();
const CORRECTED: Improvised = {
  kind: 'override',
  title: 'Corrected',
  reason: 'The table had been told otherwise.',
  effects: [{ kind: 'change', column: 'trust', subjects: ['T1'], how: 'add', amount: 0.1 }],
};
const PATROL = { kind: 'patrol-raise', zone: 'T1' } as const;

function tableGame(): ReviewGame {
  const wish = { seed: 'tale', people: ['T'] };
  const session = good(openSession(setupWith(wish, WORLD), WORLD, STRATEGIES));
  session.advance();
  while (session.phase() !== 'debrief') {
    if (session.phase() === 'orders') {
      if (session.turn() === 3) session.inject('visitor');
      if (session.turn() === 4) session.improvise(CORRECTED);
      session.submit('T', session.turn() === 2 ? [PATROL] : [], `turn ${session.turn()}`);
      session.close();
    } else if (session.phase() === 'tail' && !session.over()) session.tail();
    session.advance();
  }
  return reviewOf(session.record(), WORLD);
}

const GAME = tableGame();
const TALE = taleOf(GAME);

describe('the tale of a game', () => {
  it('tells who decided what, why, and what came of it', () => {
    const own = TALE[1]?.decisions.find(({ seat }) => seat === 'T');
    expect(own?.intent).toBe('turn 2');
    expect(own?.orders).toMatchObject([{ index: 0, order: PATROL, outcome: { status: 'done' } }]);
    const older = taleOf(reviewOf(ofEngine(GAME.record, 0), WORLD));
    const there = older[1]?.decisions.find(({ seat }) => seat === 'T');
    expect(there?.orders).toEqual([{ index: 0, order: PATROL, outcome: null }]);
  });

  it('tells of events and injects in the turn with which they open, with the answer that stands', () => {
    const injects = TALE.flatMap(({ turn, events }) =>
      events.flatMap(({ kind, id, answered }) => (kind === 'inject' ? [[turn, id, answered]] : [])),
    );
    expect(injects).toEqual([[4, 'visitor', expect.stringMatching(/listen|ignore/)]]);
    const events = TALE.flatMap((one) => one.events.filter(({ kind }) => kind === 'event'));
    expect(events.length).toBe((GAME.turns.at(-1)?.after.records.events.length ?? 0) - 1);
  });

  it('tells of what the facilitator made up in the turn that it opened, and its receipts name it', () => {
    const told = TALE.flatMap(({ turn, byHand }) => byHand.map((one) => ({ turn, ...one })));
    expect(told).toEqual([{ turn: 5, id: improvisedId(5, 0), improvised: CORRECTED }]);
    const older = taleOf(reviewOf(ofEngine(GAME.record, 0), WORLD));
    expect(older[4]?.byHand).toEqual(TALE[4]?.byHand);
    const subject = WORLD.index.zone.get('T1') ?? -1;
    const receipt = receiptOver(GAME, { stock: 'trust', subjects: [subject], from: 4, to: 5 });
    expect(good(receipt).groups.map(({ kind }) => kind)).toContain('inject');
  });

  it('counts the incidents that measures count', () => {
    for (const { turn, incidents } of TALE) {
      const state = stateAt(GAME, turn + 1);
      if (state === null) throw new Error('There should be a state.');
      const counted = metricsOf(WORLD, state).world;
      const of = (kind: ToldIncident['kind']) =>
        incidents.filter((one) => one.kind === kind).length;
      expect([of('attacks'), of('protests'), of('harm')]).toEqual([
        counted.attacks,
        counted.protests,
        counted.stateHarm,
      ]);
    }
    expect(TALE.some(({ incidents }) => incidents.length > 0)).toBe(true);
  });

  it('tells of every rung that was signed or lost', () => {
    const moved = TALE.flatMap(({ turn, agreements }) =>
      agreements.flatMap((one) => (one.kind === 'rung' ? [`${turn}|${one.pair}|${one.to}`] : [])),
    );
    const seen = GAME.turns.flatMap(({ turn, before, after }) =>
      Array.from(after.rung).flatMap((to, pair) =>
        before?.rung[pair] === to ? [] : [`${turn}|${pair}|${to}`],
      ),
    );
    expect(moved).toEqual(seen);
    expect(moved.length).toBeGreaterThan(0);
  });

  it('names what moved most, largest first', () => {
    for (const { changes } of TALE) {
      const sizes = changes.map(({ before, after }) => Math.abs(after - before));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(changes.length).toBeLessThanOrEqual(6);
    }
  });
});

describe('the measures of a table', () => {
  it('are the goals of the seats that people hold, each once', () => {
    const measures = tableMeasures(GAME);
    const seat = WORLD.seats.find(({ id }) => id === 'T');
    expect(measures.map(({ metric }) => metric)).toEqual(Object.keys(seat?.goals ?? {}));
    const nobody = { ...GAME, record: { ...GAME.record, seats: [] } };
    const all = tableMeasures(nobody).map(({ metric }) => metric);
    expect(new Set(all).size).toBe(all.length);
    expect(METRICS.map(({ id }) => id)).toEqual(expect.arrayContaining(all));
  });
});

describe('decisions', () => {
  it('are what a seat ordered; of repeated quarters its answers only', () => {
    const turns = GAME.turns.map((turn) =>
      turn.turn === 2
        ? {
            ...turn,
            repeated: true,
            accepted: [
              {
                seat: 0,
                index: 0,
                order: { kind: 'answer', event: 'quarrel', choice: 'x' } as const,
              },
              { seat: 0, index: 1, order: PATROL },
            ],
          }
        : turn,
    );
    const own = orderSets({ ...GAME, turns }).filter(({ turn }) => turn === 2);
    expect(own).toEqual([{ turn: 2, seat: WORLD.seats[0]?.id, orders: [0] }]);
    const sets = orderSets(GAME);
    const given = GAME.turns.flatMap(({ accepted }) => accepted);
    expect(sets.flatMap(({ orders }) => orders)).toHaveLength(given.length);
    const large = sets.find(({ orders }) => orders.length > 1);
    if (large === undefined) throw new Error('There should be a set.');
    expect(singlesOf(large)).toHaveLength(large.orders.length);
    expect(singlesOf({ ...large, orders: [0] })).toEqual([]);
  });
});
