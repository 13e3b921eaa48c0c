// Holds laws of the table: who hands in first, what was refused or taken back, and others' secrets change nothing.
import { describe, expect, it } from 'vitest';
import { plainView } from '../../src/engine/index.ts';
import type { Order } from '../../src/engine/index.ts';
import type { Session } from '../../src/session/index.ts';
import { openTable, playOn } from '../session/table.ts';

const PEOPLE = ['M', 'A', 'T'];
const OPTIONS = { seed: 'law', people: PEOPLE };

/** A few orders for each seat, different each turn. */
function ordersOf(seat: string, turn: number): readonly Order[] {
  const zone = `${seat}${1 + (turn % 4)}`;
  const kinds = ['patrol-raise', 'forum', 'tip-channel', 'services', 'livelihood-small'] as const;
  const kind = kinds[turn % kinds.length] ?? 'forum';
  return [{ kind, zone }];
}

/** Hands in what the judge takes of it. */
function handIn(session: Session, seat: string, intent = ''): void {
  const orders = ordersOf(seat, session.turn());
  if (!session.submit(seat, orders, intent).ok) session.submit(seat, [], intent);
}

function played(each: (session: Session) => void): string | null {
  const session = openTable(OPTIONS);
  while (session.phase() === 'orders') {
    each(session);
    session.close();
    session.advance();
    session.advance();
  }
  return playOn(session).record().finalHash;
}

const STRAIGHT = played((session) => {
  for (const seat of PEOPLE) handIn(session, seat);
});

describe('the same orders give the same game', () => {
  it('whoever hands in first', () => {
    const turned = played((session) => {
      for (const seat of [...PEOPLE].reverse()) handIn(session, seat);
    });
    expect(turned).toBe(STRAIGHT);
  });

  it('whatever was refused, drafted or taken back before', () => {
    const hesitant = played((session) => {
      for (const seat of PEOPLE) {
        session.submit(seat, [{ kind: 'patrol-raise', zone: 'S1' }]);
        session.setDraft(seat, [{ kind: 'train-tactical' }], 'perhaps');
        session.submit(seat, [{ kind: 'train-tactical' }]);
        session.reopen(seat);
        handIn(session, seat);
      }
    });
    expect(hesitant).toBe(STRAIGHT);
  });

  it('whoever looks at views, reports and books meanwhile', () => {
    const watched = played((session) => {
      for (const seat of PEOPLE) {
        session.view(seat);
        session.proposals(seat);
        session.report(seat, session.turn() - 1);
        handIn(session, seat);
        session.save();
      }
    });
    expect(watched).toBe(STRAIGHT);
  });
});

describe('what one seat keeps to itself', () => {
  const CANARY = 'canary-71c3';

  it('is in nothing that another seat is given', () => {
    const session = openTable(OPTIONS);
    while (session.phase() === 'orders') {
      handIn(session, 'M', CANARY);
      session.setDraft('A', [{ kind: 'patrol-raise', zone: 'A1' }], CANARY);
      const turn = session.turn();
      const before = [plainView(session.view('T')), session.seatWorld('T'), session.draft('T')];
      const offered = session.proposals('T');
      handIn(session, 'T');
      session.close();
      const after = [session.report('T', turn), plainView(session.view('T'))];
      const given = JSON.stringify([before, offered, after]);
      expect(given).not.toContain(CANARY);
      session.advance();
      session.advance();
    }
    expect(session.save()).toContain(CANARY);
    expect(session.truth(1)).toBeNull();
    expect(session.ledger(1)).toBeNull();
    expect(session.knowledge('T')).toBeNull();
  });

  it('and what it ponders without handing in leaves the other views as they are', () => {
    const quiet = openTable(OPTIONS);
    const pondering = openTable(OPTIONS);
    pondering.setDraft('M', [{ kind: 'patrol-raise', zone: 'M1' }], CANARY);
    for (const seat of ['A', 'T']) {
      expect(plainView(pondering.view(seat))).toEqual(plainView(quiet.view(seat)));
      expect(pondering.proposals(seat)).toEqual(quiet.proposals(seat));
    }
  });
});
