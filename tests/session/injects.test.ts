// Shows that an inject waits for the next opening that people see, is kept and chained, and is played again from the record.
import { describe, expect, it } from 'vitest';
import { readRecord, replay, resumeSession } from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { bad, closeEmpty, good, playOn } from './table.ts';
import { RULED, RULED_LESSONS, ruledTable } from './ruledTable.ts';

function round(session: Session): void {
  closeEmpty(session);
  session.advance();
  session.advance();
}

/** Turns in whose opening the inject was told of. */
const toldIn = (session: Session, id: string): readonly number[] => {
  const event = RULED.happenings.findIndex((one) => one.id === id);
  const turns = Array.from({ length: session.turn() }, (_, at) => at + 1);
  return turns.filter((turn) =>
    session.viewAt('T', turn)?.news.some((line) => line.event === event),
  );
};

describe('an inject', () => {
  it('happens when the next turn opens, once', () => {
    const session = ruledTable();
    session.advance();
    expect(good(session.inject('strike'))).toEqual([{ inject: 'strike', subject: -1 }]);
    expect(toldIn(session, 'strike')).toEqual([]);
    round(session);
    expect(session.injects()).toEqual([]);
    round(session);
    expect(toldIn(session, 'strike')).toEqual([2]);
    expect(toldIn(session, 'flood')).toEqual([]);
  });

  it('waits for the opening after both quarters where a round has two', () => {
    const session = ruledTable({ options: { turnsPerRound: 2 } });
    session.advance();
    session.inject('flood');
    round(session);
    expect(session.turn()).toBe(3);
    expect(toldIn(session, 'flood')).toEqual([3]);
  });

  it('may be taken back until then', () => {
    const session = ruledTable();
    session.advance();
    session.inject('strike');
    session.inject('flood');
    expect(good(session.withdraw(0))).toEqual([{ inject: 'flood', subject: -1 }]);
    expect(bad(session.withdraw(4)).code).toBe('not-waiting');
    round(session);
    expect([toldIn(session, 'strike'), toldIn(session, 'flood')]).toEqual([[], [2]]);
  });

  it('happens in the tail too, but not after the last turn has opened', () => {
    const session = ruledTable({ people: ['T'] });
    session.advance();
    while (session.phase() === 'orders') round(session);
    session.inject('strike');
    session.tail();
    expect(toldIn(session, 'strike')).toEqual([RULED.turns + 2]);
    for (let turn = 2; turn < RULED.tailTurns; turn += 1) session.tail();
    expect(bad(session.inject('flood')).code).toBe('too-late');
  });

  it.each([
    ['inject-unknown', 'quarrel', -1],
    ['subject-bad', 'strike', -2],
    ['subject-bad', 'strike', 0.5],
  ] as const)('is refused as %s', (code, id, subject) => {
    const session = ruledTable();
    const before = session.version();
    expect(bad(session.inject(id, subject)).code).toBe(code);
    expect(session.version()).toBe(before);
  });

  it('is refused when too many wait', () => {
    const session = ruledTable();
    for (let at = 0; at < 20; at += 1) good(session.inject('strike'));
    expect(bad(session.inject('strike')).code).toBe('too-many');
  });
});

describe('the record of injects', () => {
  function recorded(): Session {
    const session = ruledTable();
    session.advance();
    round(session);
    session.inject('strike');
    round(session);
    return playOn(session);
  }

  it('keeps them with the turn before whose end they were released, and plays them again', () => {
    const text = recorded().save();
    const record = good(readRecord(text));
    expect(record.turns.map(({ injects }) => injects.length).slice(0, 4)).toEqual([0, 1, 0, 0]);
    expect(replay(record, RULED).difference).toBeNull();
    expect(good(resumeSession(record, RULED, STRATEGIES, RULED_LESSONS)).save()).toBe(text);
  });

  it('tells when one was taken out, put in or is unknown to the world', () => {
    const record = good(readRecord(recorded().save()));
    const changed = (injects: (typeof record.turns)[number]['injects']) => ({
      ...record,
      turns: record.turns.map((turn, at) => (at === 1 ? { ...turn, injects } : turn)),
    });
    expect(replay(changed([]), RULED).difference).toMatchObject({ turn: 2 });
    const other = replay(changed([{ inject: 'nothing-known', subject: -1 }]), RULED);
    expect(other.difference).toMatchObject({ turn: 2, column: 'injects' });
    const edited = recorded().save().replace('"inject":"strike"', '"inject":"flood"');
    expect(bad(readRecord(edited))).toMatchObject({ code: 'altered', place: '2' });
  });

  it('keeps those that still wait', () => {
    const session = ruledTable();
    session.advance();
    session.inject('flood');
    const record = good(readRecord(session.save()));
    expect(record.queued).toEqual([{ inject: 'flood', subject: -1 }]);
    const twin = good(resumeSession(record, RULED, STRATEGIES, RULED_LESSONS));
    expect(twin.injects()).toEqual(session.injects());
    round(twin);
    expect(toldIn(twin, 'flood')).toEqual([2]);
  });

  it('that wait change no view before they happen', () => {
    const plain = ruledTable();
    const secret = ruledTable();
    secret.inject('flood');
    for (const seat of ['T', 'M', 'A']) expect(secret.view(seat)).toEqual(plain.view(seat));
  });
});
