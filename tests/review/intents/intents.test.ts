// Shows what came of what people meant to do: outcomes, the direct changes of each order, and how their goals moved.
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../src/engine/index.ts';
import { intentsIn, receiptOver, stateAt } from '../../../src/review/index.ts';
import { openSession } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { WORLD, good, setupWith } from '../../session/table.ts';
import { ofEngine, reviewOf } from '../games.ts';

const PATROL = { kind: 'patrol-raise', zone: 'T1' } as const;

function recordWithIntents() {
  const wish = { seed: 'meant', people: ['T'], options: { turnsPerRound: 2 } } as const;
  const session = good(openSession(setupWith(wish), WORLD, STRATEGIES));
  session.advance();
  while (session.phase() !== 'debrief') {
    if (session.phase() === 'orders') {
      session.submit('T', session.turn() === 3 ? [PATROL] : [], `why ${session.turn()}`);
      session.close();
    } else if (session.phase() === 'tail' && !session.over()) session.tail();
    session.advance();
  }
  return session.record();
}

const RECORD = recordWithIntents();
const GAME = reviewOf(RECORD);
const SEEN = intentsIn(GAME);

describe('intents', () => {
  it('are those of people, in the quarters in which they decided', () => {
    expect(SEEN.map(({ turn, seat, intent }) => [turn, seat, intent])).toEqual(
      [1, 3, 5, 7, 9, 11].map((turn) => [turn, 'T', `why ${turn}`]),
    );
  });

  it('stand beside what each order did, which its receipt holds too', () => {
    const [order] = SEEN[1]?.orders ?? [];
    expect(order).toMatchObject({ index: 0, order: PATROL, outcome: { status: 'done' } });
    const zone = WORLD.index.zone.get('T1') ?? -1;
    const done = order?.changes?.filter(
      ({ stock, subject }) => stock === 'patrols' && subject === zone,
    );
    const receipt = good(receiptOver(GAME, { stock: 'patrols', subjects: [zone], from: 3, to: 4 }));
    const line = receipt.groups
      .flatMap(({ lines }) => lines)
      .find(({ cause }) => cause.kind === 'order' && cause.id === 'patrol-raise');
    expect(done?.reduce((sum, { amount }) => sum + amount, 0)).toBe(line?.amount);
  });

  it('stand beside the goals of their seat: when it decided, a turn later, and at the end', () => {
    const seat = WORLD.seats.find(({ id }) => id === 'T');
    const goals = SEEN[1]?.goals ?? [];
    expect(
      Object.fromEntries(goals.map(({ measure, weight }) => [measure.metric, weight])),
    ).toEqual(seat?.goals);
    const at = (turn: number) => {
      const state = stateAt(GAME, turn);
      return state === null ? NaN : metricsOf(WORLD, state).states[seat?.holds ?? -1];
    };
    for (const { measure, before, after, end } of goals) {
      if (measure.state === null) continue;
      const values = [3, 4, GAME.turns.length + 1].map((turn) => Object(at(turn))[measure.metric]);
      expect([before, after, end]).toEqual(values);
    }
    expect(goals.length).toBeGreaterThan(0);
  });

  it('keep their orders where a game is known by its states only, without what these did', () => {
    const older = intentsIn(reviewOf(ofEngine(RECORD, 0)));
    expect(older[1]?.orders).toEqual([{ index: 0, order: PATROL, outcome: null, changes: null }]);
    expect(older[1]?.goals).toEqual(SEEN[1]?.goals);
  });
});
