// Shows what a state reads of its border plan, that its numbers are the engine's, and who is said to have sat at the table.
import { describe, expect, it } from 'vitest';
import {
  holdsWorkshops,
  invitedSoFar,
  planOf,
  wouldAdd,
} from '../../../src/app/facts/regionalPlan.ts';
import { PLAN_LEAST } from '../../../src/engine/index.ts';
import type { Order } from '../../../src/engine/index.ts';
import { workshopsKnown } from '../../../src/session/index.ts';
import type { Session } from '../../../src/session/index.ts';
import { WORLD, closeEmpty, openTable } from '../../session/table.ts';

const HOST = WORLD.seats.find(({ kind }) => kind === 'state')?.id ?? '';
const TABLE: Order = { kind: 'workshop', invited: ['ops', 'ministries'] };

function afterOne(people: readonly string[] = [HOST]): Session {
  // Others stay away: officials of one state may be asked to another's workshop.
  const idle = WORLD.seats.map(({ id }) => id).filter((id) => !people.includes(id));
  const session = openTable({ people, idle, seed: 'plan' });
  session.submit(HOST, [TABLE]);
  closeEmpty(session);
  session.advance();
  session.advance();
  return session;
}

describe('a state’s plan', () => {
  it('is nothing before the first workshop, and lacks all that adoption needs', () => {
    const session = openTable({ people: [HOST] });
    const plan = planOf(session.seatWorld(HOST), session.view(HOST));
    expect(Object.values(plan.scores)).toEqual([0, 0, 0]);
    expect([plan.detection, plan.upkeep, plan.capital, plan.adopted]).toEqual([0, 0, 0, 0]);
    expect(plan.lacks.map(({ by }) => by)).toEqual([PLAN_LEAST, PLAN_LEAST, PLAN_LEAST]);
    expect(plan.pairs.length).toBeGreaterThan(0);
    expect(plan.pairs.every(({ counts }) => counts === null)).toBe(true);
  });

  it('grows by what it said that those who came would add', () => {
    const session = afterOne();
    const world = session.seatWorld(HOST);
    const { scores, detection } = planOf(world, session.view(HOST));
    // Plans age in the very turn in which they are made.
    const kept = WORLD.values['planDecay'] ?? 0;
    expect(scores.relevance).toBeCloseTo(wouldAdd('ops', 'relevance', 0) * kept, 9);
    const sound = wouldAdd('ops', 'soundness', 0) + wouldAdd('ministries', 'soundness', 0);
    expect(scores.soundness).toBeCloseTo(sound * kept, 9);
    expect(detection).toBeCloseTo((world.values['planDetection'] ?? 0) * scores.relevance, 12);
    expect(wouldAdd('ops', 'relevance', scores.relevance)).toBeLessThan(
      wouldAdd('ops', 'relevance', 0),
    );
    expect(wouldAdd('community', 'soundness', 0)).toBe(0);
  });

  it('is told only to a seat that can hold workshops', () => {
    const session = openTable();
    const { seats } = WORLD;
    const holds = seats.filter(({ id }) => holdsWorkshops(session.seatWorld(id)));
    expect(holds.length).toBeGreaterThan(0);
    expect(holds.every(({ kind }) => kind === 'state')).toBe(true);
  });
});

describe('who sat at the table', () => {
  it('is read from the seat’s own orders', () => {
    const held = workshopsKnown(afterOne(), HOST);
    const own = held.filter(({ invited }) => invited !== null);
    expect(own).toMatchObject([{ turn: 1, invited: ['ops', 'ministries'], states: [] }]);
    expect(invitedSoFar(held).people).toEqual([
      { people: 'ops', times: 1 },
      { people: 'ministries', times: 1 },
    ]);
  });

  it('is not read from the orders of others: of theirs the news tells that there was one', () => {
    const other = WORLD.seats.filter(({ kind }) => kind === 'state')[1]?.id ?? '';
    const held = workshopsKnown(afterOne([HOST, other]), other);
    expect(held.every(({ invited }) => invited === null)).toBe(true);
    expect(invitedSoFar(held)).toEqual({ people: [], states: [] });
  });

  it('counts a neighbour by name, as often as it was invited', () => {
    const one = { turn: 1, host: 0, invited: ['neighbour'], states: ['b'], came: 2 };
    expect(invitedSoFar([one, { ...one, turn: 3 }]).states).toEqual([{ state: 'b', times: 2 }]);
  });
});
