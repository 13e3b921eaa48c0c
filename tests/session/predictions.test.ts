// Shows when a seat may predict, and that what it predicted is kept, sealed and never in the way of an older record.
import { describe, expect, it } from 'vitest';
import {
  openSession,
  readRecord,
  replay,
  resumeSession,
  writeRecord,
} from '../../src/session/index.ts';
import type { Session, TableLesson } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { WORLD, bad, closeEmpty, good, openTable, playOn, setupWith } from './table.ts';

const measure = { metric: 'trust', state: null, from: 9, to: 12, how: 'mean' } as const;
const LESSONS: readonly TableLesson[] = ['partners', 'rights'].map((id) => ({
  id,
  rules: [],
  measures: [measure],
}));

function tableWithLessons(): Session {
  const setup = setupWith({ seed: 'foretold', people: ['T', 'M'] });
  return good(openSession(setup, WORLD, STRATEGIES, LESSONS));
}

describe('predicting', () => {
  it('is open to the people at the table until the first turn closes', () => {
    const session = tableWithLessons();
    expect(session.predicting()).toBe(true);
    good(session.predict('T', 'rights', 'fails'));
    session.advance();
    good(session.predict('M', 'partners', 'unsure'));
    closeEmpty(session);
    expect(session.predicting()).toBe(false);
    expect(bad(session.predict('M', 'rights', 'holds'))).toEqual({
      code: 'not-now',
      place: 'resolve',
    });
    expect(session.predictions('M')).toEqual([{ lesson: 'partners', expects: 'unsure' }]);
  });

  it('may be changed and taken back, and is listed in the order of the lessons', () => {
    const session = tableWithLessons();
    session.predict('T', 'rights', 'holds');
    session.predict('T', 'rights', 'fails');
    session.predict('T', 'partners', 'holds');
    expect(session.predictions('T')).toEqual([
      { lesson: 'partners', expects: 'holds' },
      { lesson: 'rights', expects: 'fails' },
    ]);
    session.predict('T', 'partners', null);
    expect(session.predictions('T')).toEqual([{ lesson: 'rights', expects: 'fails' }]);
    expect(session.predictions('M')).toEqual([]);
  });

  it.each([
    ['seat-unknown', 'X', 'rights', 'holds'],
    ['seat-not-yours', 'A', 'rights', 'holds'],
    ['lesson-unknown', 'T', 'elsewhere', 'holds'],
    ['malformed', 'T', 'rights', 'perhaps'],
  ] as const)('is refused with %s', (code, seat, lesson, expects) => {
    const session = tableWithLessons();
    const before = session.version();
    expect(bad(session.predict(seat, lesson, expects as 'holds')).code).toBe(code);
    expect(session.version()).toBe(before);
  });
});

describe('the record of predictions', () => {
  it('keeps them while the first turn is open', () => {
    const session = tableWithLessons();
    session.predict('T', 'rights', 'fails');
    const record = good(readRecord(session.save()));
    expect(record.predictions?.map(({ seat, says }) => ({ seat, says }))).toEqual([
      { seat: 'T', says: [{ lesson: 'rights', expects: 'fails' }] },
    ]);
    const twin = good(resumeSession(record, WORLD, STRATEGIES, LESSONS));
    expect(twin.predictions('T')).toEqual(session.predictions('T'));
    expect(twin.save()).toBe(session.save());
  });

  it('seals them in the first turn, so that a later change is found', () => {
    const session = tableWithLessons();
    session.predict('T', 'rights', 'fails');
    session.advance();
    const text = playOn(session).save();
    const record = good(readRecord(text));
    expect(record.predictions).toBeUndefined();
    expect(record.turns.map(({ predictions }) => predictions?.length ?? 0).slice(0, 2)).toEqual([
      1, 0,
    ]);
    expect(replay(record, WORLD).difference).toBeNull();
    const wiser = text.replace('"expects":"fails"', '"expects":"holds"');
    expect(bad(readRecord(wiser))).toMatchObject({ code: 'altered', place: '1' });
    const twin = good(resumeSession(record, WORLD, STRATEGIES, LESSONS));
    expect(twin.predictions('T')).toEqual([{ lesson: 'rights', expects: 'fails' }]);
    expect(twin.save()).toBe(text);
  });

  it('survives a record that is cut after the first turn', () => {
    const session = tableWithLessons();
    session.predict('M', 'partners', 'holds');
    session.advance();
    const lines = playOn(session).save().split('\n');
    const { salvage } = bad(readRecord(lines.slice(0, 6).join('\n')));
    expect(salvage?.turns[0]?.predictions?.[0]?.seat).toBe('M');
  });

  it('changes nothing of games without them: no field, and the links that there were before', () => {
    const silent = playOn(openTable({ seed: 'silent' }));
    expect(silent.save()).not.toContain('predictions');
    expect(silent.save()).not.toContain('queued');
    const said = tableWithLessons();
    said.predict('T', 'rights', 'holds');
    said.advance();
    const plain = tableWithLessons();
    plain.advance();
    const [with1, without1] = [playOn(said).record(), playOn(plain).record()];
    expect(with1.turns.map(({ hash }) => hash)).toEqual(without1.turns.map(({ hash }) => hash));
    expect(with1.turns[0]?.link).not.toBe(without1.turns[0]?.link);
  });

  it('goes along into a branch', () => {
    const session = tableWithLessons();
    session.predict('T', 'rights', 'fails');
    session.advance();
    closeEmpty(session);
    expect(session.branch(1)?.predictions('T')).toEqual([{ lesson: 'rights', expects: 'fails' }]);
    const again = session.branch(2);
    expect(again?.record().turns[0]).toEqual(session.record().turns[0]);
  });

  it('is refused with a word that no seat can have said', () => {
    const session = tableWithLessons();
    session.predict('T', 'rights', 'fails');
    const record = session.record();
    const says = [{ lesson: 'rights', expects: 'maybe' as 'holds' }];
    const sly = { ...record, predictions: [{ seat: 'T', says, salt: '0'.repeat(32) }] };
    expect(bad(readRecord(writeRecord(sly)))).toMatchObject({
      code: 'malformed',
      place: 'record.predictions[0].says[0].expects',
    });
  });
});
