// Shows that a record can be added to after the game, that what was added is chained, and that records without any stay as they were.
import { describe, expect, it } from 'vitest';
import {
  MOST_ADDITIONS,
  addToRecord,
  additionsIn,
  chainEnd,
  readRecord,
  replay,
  resumeSession,
  writeRecord,
} from '../../../src/session/index.ts';
import type { Addition, GameRecord } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { WORLD, bad, good, openTable, playOn } from '../table.ts';

const PLAYED = playOn(openTable({ seed: 'additions', people: ['T'] })).record();

const RESULT = [
  {
    measure: 'trust',
    state: null,
    span: 'late',
    direction: 'higher',
    difference: { mean: 0.02, low: 0.01, high: 0.03 },
    share: 0.9,
    n: 500,
  },
] as const;

const EVERY: readonly Addition[] = [
  { kind: 'feeling', text: 'ضغط كبير' },
  { kind: 'note', text: 'T asked M twice.', objective: 'lesson', isPrivate: true },
  {
    kind: 'dissent',
    parameter: 'p',
    subject: null,
    ours: 0.1,
    theirs: 0.4,
    turn: 3,
    who: 'Community liaison',
    result: RESULT,
  },
  {
    kind: 'what-if',
    turn: 2,
    seat: 'T',
    removed: [],
    added: [{ kind: 'patrol-raise', zone: 'T1' }],
    respond: 'recorded',
    result: RESULT,
  },
  { kind: 'keep', text: 'meet first' },
  { kind: 'change', text: 'answer proposals' },
  { kind: 'action', text: 'a hotline', owner: 'Planner', date: '2027-01-31', lesson: null },
  { kind: 'answer', question: 'q1', text: 'It surprised us.' },
];

function with_(contents: readonly Addition[], record: GameRecord = PLAYED): GameRecord {
  return contents.reduce(
    (so, content) => good(addToRecord(so, { at: 0, by: 'room', content })),
    record,
  );
}

const ADDED = with_(EVERY);

describe('additions', () => {
  it('of every kind are written, read and counted in their order', () => {
    const read = good(readRecord(writeRecord(ADDED)));
    expect(read).toEqual(ADDED);
    expect(additionsIn(read).map(({ content }) => content)).toEqual(EVERY);
  });

  it('leave the turns and their links as they were', () => {
    expect(ADDED.turns).toEqual(PLAYED.turns);
    expect(chainEnd(ADDED).turns).toBe(chainEnd(PLAYED).turns);
    expect(chainEnd(PLAYED).review).toBeNull();
    expect(replay(ADDED, WORLD).difference).toBeNull();
  });

  it('are absent from the text of a record that has none', () => {
    expect(writeRecord(PLAYED)).not.toContain('"review"');
  });

  it('are chained from the last turn: each link depends on content, place, author and those before', () => {
    const links = (record: GameRecord) => (record.review ?? []).map(({ link }) => link);
    expect(new Set(links(ADDED)).size).toBe(EVERY.length);
    const [feeling] = EVERY;
    if (feeling === undefined) throw new Error('There is none.');
    const add = (at: number, by: string) =>
      links(good(addToRecord(PLAYED, { at, by, content: feeling })))[0];
    const first = links(with_([feeling]))[0];
    expect(add(0, 'room')).toBe(first);
    expect(add(1, 'room')).not.toBe(first);
    expect(add(0, 'facilitator')).not.toBe(first);
  });

  it('that were taken back count no more, and stay in the chain', () => {
    const of = ADDED.review?.[0]?.link ?? '';
    const less = with_([{ kind: 'removed', of }], ADDED);
    expect(additionsIn(less).map(({ content }) => content)).toEqual(EVERY.slice(1));
    expect(less.review).toHaveLength(EVERY.length + 1);
    expect(bad(addToRecord(less, { at: 0, by: 'room', content: { kind: 'removed', of } }))).toEqual(
      {
        code: 'not-there',
        place: of,
      },
    );
  });

  it.each([
    ['changed', (text: string) => text.replace('"text":"meet first"', '"text":"meet later"')],
    ['given to another turn', (text: string) => text.replace('"at":0', '"at":3')],
    ['given to somebody else', (text: string) => text.replace('"by":"room"', '"by":"T"')],
  ])('are found out when one was %s, and the game is saved with those before', (_what, edit) => {
    const problem = bad(readRecord(edit(writeRecord(ADDED))));
    expect(problem.code).toBe('altered');
    expect(problem.place).toMatch(/^review\[\d\]$/);
    expect(problem.salvage?.turns).toHaveLength(PLAYED.turns.length);
    expect(good(readRecord(writeRecord(problem.salvage ?? PLAYED))).review ?? []).toEqual(
      ADDED.review?.slice(0, Number(problem.place.slice(7, 8))),
    );
  });

  it('are found out when one was left out or two were exchanged', () => {
    const review = ADDED.review ?? [];
    const [first, second, ...rest] = review;
    if (first === undefined || second === undefined) throw new Error('There are none.');
    for (const other of [
      [second, ...rest],
      [second, first, ...rest],
    ]) {
      expect(bad(readRecord(writeRecord({ ...ADDED, review: other }))).code).toBe('altered');
    }
  });

  it('stay when the game goes on, and later ones are chained to the later turn', () => {
    const session = openTable({ seed: 'goes on', people: ['T'] });
    session.submit('T', []);
    session.close();
    const early = with_([{ kind: 'feeling', text: 'tense' }], session.record());
    const resumed = good(resumeSession(early, WORLD, STRATEGIES));
    const over = playOn(resumed).record();
    const late = with_([{ kind: 'keep', text: 'the forum' }], over);
    expect(late.review?.map(({ after }) => after)).toEqual([1, over.turns.length]);
    expect(good(readRecord(writeRecord(late)))).toEqual(late);
  });

  it.each([
    ['malformed', { at: 0, by: 'room', content: { kind: 'keep', text: 'x'.repeat(601) } }],
    [
      'malformed',
      {
        at: 0,
        by: 'room',
        content: { kind: 'action', text: '', owner: '', date: 'soon', lesson: null },
      },
    ],
    ['no-such-turn', { at: 99, by: 'room', content: { kind: 'keep', text: '' } }],
    ['no-such-seat', { at: 0, by: 'Ahmed', content: { kind: 'keep', text: '' } }],
    ['not-there', { at: 0, by: 'room', content: { kind: 'removed', of: '0'.repeat(64) } }],
  ] as const)('are refused as %s', (code, addition) => {
    expect(bad(addToRecord(PLAYED, addition)).code).toBe(code);
  });

  it('are refused when there are too many', () => {
    const [one] = ADDED.review ?? [];
    if (one === undefined) throw new Error('There is none.');
    const full = { ...PLAYED, review: Array.from({ length: MOST_ADDITIONS }, () => one) };
    const content = { kind: 'keep', text: '' } as const;
    expect(bad(addToRecord(full, { at: 0, by: 'room', content })).code).toBe('too-many');
  });
});
