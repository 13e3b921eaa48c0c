// Shows that what a facilitator makes up waits for the next opening, acts through the ledger, is kept, chained and played again.
import { describe, expect, it } from 'vitest';
import { chanceOf, improvisedId, rehearseOpening } from '../../src/engine/index.ts';
import { readRecord, replay, resumeSession, writeRecord } from '../../src/session/index.ts';
import type { Improvised, ImprovisedEffect, Session } from '../../src/session/index.ts';
import { rulesHeard } from '../../src/session/screen/heard.ts';
import type { ClosedBooks } from '../../src/scenario/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { bad, closeEmpty, good, playOn } from './table.ts';
import { RULED, RULED_LESSONS, ruledTable } from './ruledTable.ts';

const ZONE = RULED.zones[0]?.id ?? '';
const CALM: ImprovisedEffect = {
  kind: 'change',
  column: 'trust',
  subjects: [ZONE],
  how: 'add',
  amount: 0.2,
};
const TOLD = {
  kind: 'news',
  text: 'A delegation walks through the market.',
  audience: ['T'],
  zone: ZONE,
} as const satisfies ImprovisedEffect;

const made = (change: Partial<Improvised> = {}): Improvised => ({
  kind: 'inject',
  title: 'Delegation',
  reason: 'The table forgot the market.',
  effects: [CALM, TOLD],
  ...change,
});

function round(session: Session): void {
  closeEmpty(session);
  session.advance();
  session.advance();
}

function opened(wish: Parameters<typeof ruledTable>[0] = {}): Session {
  const session = ruledTable(wish);
  session.advance();
  return session;
}

const newsOf = (session: Session, seat: string) =>
  session.view(seat).news.filter(({ code }) => code === 'improvised');

const trustIn = (session: Session) => session.truth(session.turn())?.trust[0] ?? NaN;

describe('what a facilitator makes up', () => {
  it('happens when the next turn opens, through the ledger, and is told to whom it is for', () => {
    const session = opened({ options: { openBook: true } });
    const twin = opened({ options: { openBook: true } });
    expect(good(session.improvise(made()))).toEqual([made()]);
    round(session);
    round(twin);
    expect(session.improvised()).toEqual([]);
    expect(trustIn(session)).toBeCloseTo(Math.min(1, trustIn(twin) + 0.2), 2);
    const entries = session.ledger(1)?.filter(({ cause }) => cause.id === improvisedId(2, 0));
    expect(entries?.map(({ stock, subject, cause }) => [stock, subject, cause.kind])).toEqual([
      ['trust', 0, 'inject'],
    ]);
    expect(newsOf(session, 'T')).toMatchObject([{ turn: 2, value: 0, zone: 0, audience: null }]);
    expect(newsOf(session, 'M')).toEqual([]);
    expect(session.pastImprovised()).toEqual([{ turn: 2, position: 0, improvised: made() }]);
  });

  it('may let an event or inject of the scenario happen', () => {
    const session = opened();
    good(session.improvise(made({ effects: [{ kind: 'event', event: 'strike', subject: -1 }] })));
    round(session);
    const event = RULED.happenings.findIndex(({ id }) => id === 'strike');
    expect(session.view('T').news.some((line) => line.event === event)).toBe(true);
  });

  it('waits for the opening after both quarters where a round has two, and may be taken back', () => {
    const session = opened({ options: { turnsPerRound: 2 } });
    session.improvise(made());
    session.improvise(made({ title: 'Other' }));
    expect(good(session.withdrawImprovised(1))).toHaveLength(1);
    expect(bad(session.withdrawImprovised(1)).code).toBe('not-waiting');
    round(session);
    expect(session.turn()).toBe(3);
    expect(session.pastImprovised().map(({ turn }) => turn)).toEqual([3]);
  });

  it.each([
    ['title-empty', { title: ' ' }],
    ['reason-empty', { kind: 'override', reason: '' }],
    ['nothing-happens', { effects: [] }],
    ['news-twice', { effects: [TOLD, TOLD] }],
    ['stock-fixed', { effects: [{ ...CALM, column: 'rung' }] }],
    ['stock-fixed', { effects: [{ ...CALM, column: 'livelihood' }] }],
    ['subject-unknown', { effects: [{ ...CALM, subjects: ['nowhere'] }] }],
    ['subject-unknown', { effects: [{ ...CALM, subjects: [] }] }],
    ['seat-unknown', { effects: [{ ...TOLD, audience: ['nobody'] }] }],
    ['event-unknown', { effects: [{ kind: 'event', event: 'nothing', subject: -1 }] }],
    ['malformed', { title: 'x'.repeat(121) }],
    ['malformed', { effects: [{ ...CALM, amount: NaN }] }],
  ] as const satisfies readonly (readonly [string, Partial<Improvised>])[])(
    'is refused as %s',
    (code, change) => {
      const session = opened();
      const before = session.version();
      expect(bad(session.improvise(made(change))).code).toBe(code);
      expect(bad(session.preview(made(change))).code).toBe(code);
      expect(session.version()).toBe(before);
    },
  );

  it('is refused when too much waits, and when no turn opens any more', () => {
    const session = opened();
    for (let at = 0; at < 20; at += 1) good(session.improvise(made()));
    expect(bad(session.improvise(made())).code).toBe('too-many');
    const over = playOn(opened());
    expect(bad(over.improvise(made())).code).toBe('too-late');
  });
});

describe('the words of what was made up', () => {
  const CLOSED = { rules: {}, sentences: {} } as unknown as ClosedBooks;
  const id = improvisedId(2, 0);

  it('reach the seats that were told, in their news and in causes, and no other before the end', () => {
    const session = opened({ people: ['T', 'M'] });
    session.improvise(made());
    round(session);
    expect(rulesHeard(session, CLOSED, 'T')[id]).toEqual({ en: TOLD.text });
    expect(rulesHeard(session, CLOSED, 'M')[id]).toBeUndefined();
    playOn(session);
    expect(rulesHeard(session, CLOSED, 'M')[id]).toEqual({ en: TOLD.text });
  });

  it('are not the reason, which no seat hears, nor the title where nothing was told', () => {
    const session = opened();
    session.improvise(made({ effects: [CALM] }));
    round(session);
    expect(JSON.stringify([rulesHeard(session, CLOSED, 'T'), session.view('T').news])).not.toMatch(
      /Delegation|forgot/,
    );
  });
});

describe('a preview', () => {
  it('says what would change, and which seats would see it, without changing the game', () => {
    const session = opened();
    const before = session.save();
    const { turn, changes, seen } = good(session.preview(made()));
    expect(turn).toBe(2);
    expect(changes).toMatchObject([{ stock: 'trust', subject: 0, name: ZONE }]);
    const [change] = changes;
    expect((change?.after ?? 0) - (change?.before ?? 0)).toBeCloseTo(0.2);
    expect(seen.find(({ seat }) => seat === 'T')?.isTold).toBe(true);
    expect(seen.filter(({ seat }) => seat === 'M').every(({ isTold }) => !isTold)).toBe(true);
    expect(session.save()).toBe(before);
  });

  it('tries injects of the scenario, too', () => {
    const session = opened();
    const { seen } = good(session.preview({ inject: 'strike', subject: -1 }));
    expect(seen.length).toBeGreaterThan(0);
    expect(bad(session.preview({ inject: 'nothing', subject: -1 })).code).toBe('event-unknown');
  });

  it('names a subject as it would be drawn in the opening itself', () => {
    const session = opened({ options: { openBook: true } });
    const { changes } = good(session.preview({ inject: 'flood', subject: -1 }));
    session.inject('flood');
    round(session);
    const struck = session
      .ledger(1)
      ?.filter(({ cause }) => cause.kind === 'inject')
      .map(({ stock, subject }) => `${stock}${String(subject)}`);
    expect([...new Set(struck)]).toEqual(
      changes.map(({ stock, subject }) => `${stock}${String(subject)}`),
    );
  });

  it('changes nothing of the state it is tried on', () => {
    const session = opened({ options: { openBook: true } });
    const state = session.truth(1);
    if (state === null) throw new Error('The book is closed.');
    const block = state.block.slice();
    rehearseOpening(RULED, state, 2, { chance: chanceOf('preview') });
    expect(state.block).toEqual(block);
    expect(state.turn).toBe(1);
  });
});

describe('the record of what was made up', () => {
  function recorded(): Session {
    const session = opened();
    round(session);
    session.improvise(made());
    session.improvise(made({ kind: 'override', title: 'Corrected', effects: [CALM] }));
    round(session);
    return playOn(session);
  }

  it('keeps it with the turn before, and plays it again to the same bits', () => {
    const text = recorded().save();
    const record = good(readRecord(text));
    expect(record.turns.map(({ improvised }) => improvised?.length ?? 0).slice(0, 4)).toEqual([
      0, 2, 0, 0,
    ]);
    expect(replay(record, RULED).difference).toBeNull();
    expect(good(resumeSession(record, RULED, STRATEGIES, RULED_LESSONS)).save()).toBe(text);
  });

  it('is absent where nothing was made up', () => {
    expect(playOn(opened()).save()).not.toContain('"improvised"');
  });

  it('tells when one was edited, taken out, or cannot be in this world', () => {
    const session = recorded();
    const text = session.save();
    for (const [from, to] of [
      ['The table forgot', 'The table ignored'],
      ['"amount":0.2', '"amount":0.3'],
    ] as const) {
      expect(bad(readRecord(text.replace(from, to)))).toMatchObject({
        code: 'altered',
        place: '2',
      });
    }
    const record = session.record();
    const turns = record.turns.map(({ improvised: _out, ...turn }) => turn);
    expect(bad(readRecord(writeRecord({ ...record, turns }))).place).toBe('2');
    const bent = record.turns.map((turn) =>
      turn.improvised === undefined
        ? turn
        : {
            ...turn,
            improvised: turn.improvised.map((one) => ({
              ...one,
              effects: [{ ...CALM, subjects: ['nowhere'] }],
            })),
          },
    );
    expect(replay({ ...record, turns: bent }, RULED).difference).toMatchObject({
      turn: 2,
      column: 'improvised',
    });
  });

  it('keeps what still waits', () => {
    const session = opened();
    session.improvise(made());
    const twin = good(
      resumeSession(good(readRecord(session.save())), RULED, STRATEGIES, RULED_LESSONS),
    );
    expect(twin.improvised()).toEqual([made()]);
  });

  it('stays with the turns that a branch keeps, whose record says where it left', () => {
    const session = recorded();
    const branch = session.branch(4);
    const record = branch?.record();
    expect(record?.turns).toHaveLength(3);
    expect(branch?.pastImprovised()).toHaveLength(2);
    expect(record?.branchOf).toEqual({ turn: 4, link: session.record().turns[2]?.link });
    expect(session.branch(2)?.pastImprovised()).toEqual([]);
    expect(session.branch(1)?.record().branchOf).toEqual({ turn: 1, link: session.record().link });
  });
});
