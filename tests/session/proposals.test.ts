// Shows how a joint order waits for its other signatures, who signs by computer, and that unsigned ones cost nothing.
import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import type { Session } from '../../src/session/index.ts';
import { good, openTable } from './table.ts';

const STEP: Order = { kind: 'coop-step', pair: 'A-T' };
const OTHERS = ['M', 'L', 'forum', 'donor', 'runners', 'control'];

function two(): Session {
  return openTable({ people: ['A', 'T'], idle: OTHERS });
}

describe('a proposal', () => {
  it('shows on the other pad once it is drafted, and says when it was handed in', () => {
    const session = two();
    expect(session.proposals('A')).toEqual([]);
    session.setDraft('T', [STEP]);
    expect(session.proposals('A')).toEqual([
      { from: 'T', order: STEP, parties: ['A'], submitted: false },
    ]);
    session.submit('T', [STEP]);
    expect(session.proposals('A')[0]?.submitted).toBe(true);
    expect(session.proposals('T')).toEqual([]);
    expect(session.proposals('M')).toEqual([]);
  });

  it('happens when both sign, and is gone from the list', () => {
    const session = two();
    session.submit('T', [STEP]);
    session.submit('A', [session.proposals('A')[0]?.order ?? STEP]);
    expect(session.proposals('A')).toEqual([]);
    session.close();
    for (const seat of ['A', 'T']) {
      expect(session.report(seat, 1)?.orders[0]?.outcome.status).toBe('done');
    }
    expect(session.view('A').pair.rung.value[1]).toBe(1);
  });

  it('costs nothing when the other does not sign, and is reported', () => {
    const plain = two();
    plain.submit('T', []);
    plain.submit('A', []);
    plain.close();
    const session = two();
    session.submit('T', [STEP]);
    session.submit('A', []);
    session.close();
    expect(session.report('T', 1)?.orders[0]?.outcome.status).toBe('unsigned');
    expect(session.view('T').purse).toEqual(plain.view('T').purse);
  });
});

describe('computer seats', () => {
  it('put their own proposals on the table before people hand in', () => {
    const session = openTable({ people: ['T'], strategies: { A: 'coop' } });
    const offers = session.proposals('T');
    expect(offers.map(({ from, order }) => [from, order.kind])).toContainEqual(['A', 'coop-step']);
  });

  it('sign what people propose, where law and purse allow', () => {
    const session = openTable({ people: ['T'], strategies: { A: 'patrol' }, idle: OTHERS });
    session.submit('T', [STEP]);
    session.close();
    expect(session.report('T', 1)?.orders[0]?.outcome.status).toBe('done');
  });

  it('that do nothing sign nothing', () => {
    const session = openTable({ people: ['T'], strategies: { A: 'nothing' }, idle: OTHERS });
    session.submit('T', [STEP]);
    session.close();
    expect(session.report('T', 1)?.orders[0]?.outcome.status).toBe('unsigned');
  });
});

describe('a joint operation', () => {
  it('is signed with the own zone first, and both sides carry it out', () => {
    const session = openTable({ people: ['A', 'T'], idle: OTHERS });
    // Four rungs, two turns apart, with visits to keep trust up.
    while ((session.view('T').pair.rung.value[1] ?? 0) < 4 && session.phase() === 'orders') {
      for (const seat of ['A', 'T']) {
        const tries = [[STEP], [{ kind: 'visit', pair: 'A-T' } as const], []];
        tries.some((orders) => session.submit(seat, orders).ok);
      }
      session.close();
      session.advance();
      session.advance();
    }
    expect(session.view('T').pair.rung.value[1]).toBe(4);
    const joint: Order = { kind: 'joint-operation', pair: 'A-T', zone: 'T1', to: 'A4' };
    good(session.submit('T', [joint]));
    const [offer] = session.proposals('A');
    expect(offer?.order).toEqual({ ...joint, zone: 'A4', to: 'T1' });
    good(session.submit('A', [offer?.order ?? joint]));
    session.close();
    const turn = session.lastRound()[0] ?? 0;
    expect(session.report('A', turn)?.orders[0]?.outcome.status).toBe('done');
  });
});
