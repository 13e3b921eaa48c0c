// Shows that people who are asked in the second quarter of a round answer before it is resolved, and give no other order there.
import { describe, expect, it } from 'vitest';
import type { EventDef, Order, World } from '../../src/engine/index.ts';
import { openSession, readRecord, replay, resumeSession } from '../../src/session/index.ts';
import type { PlayedTurn, Session } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { roundTable, roundTableDraft } from '../support/roundTable.ts';
import { bad, good, playOn, setupWith } from './table.ts';
import type { Wish } from './table.ts';

const SEATS = roundTableDraft().seats.map(({ id }) => id);
const TRAIN: Order = { kind: 'train-conduct' };
const FORUM: Order = { kind: 'forum', zone: 'T1' };
const PAY: Order = { kind: 'answer', event: 'drought', choice: 'pay' };

/** An event that happens once, as the turn opens. */
function asks(seat: string, turn: number, credits: number): EventDef {
  return {
    id: 'drought',
    title: { en: 'drought' },
    text: { en: 'drought' },
    probability: 1,
    fromTurn: turn,
    toTurn: turn,
    limit: 1,
    effects: [],
    asks: SEATS.indexOf(seat),
    choices: [
      { id: 'wait', text: { en: 'wait' }, credits: 0, capital: 0, effects: [] },
      { id: 'pay', text: { en: 'pay' }, credits, capital: 0, effects: [] },
    ],
    defaultChoice: 'wait',
    strain: 0,
    when: null,
    deck: -1,
    weight: 1,
  };
}

const worldThatAsks = (seat: string, turn: number, credits = 1): World =>
  roundTable((draft) => ({
    ...draft,
    events: [asks(seat, turn, credits)],
    injects: [{ ...asks(seat, turn, 0), id: 'flood', asks: -1, choices: [], defaultChoice: null }],
  }));
const ASKS_T = worldThatAsks('T', 2);

/** Two quarters a round, M and T held by people, past its briefing. */
function sit(world: World = ASKS_T, wish: Wish = {}): Session {
  const options = { turnsPerRound: 2, ...wish.options } as const;
  const setup = setupWith({ people: ['M', 'T'], ...wish, options }, world);
  const session = good(openSession(setup, world, STRATEGIES));
  session.advance();
  return session;
}

/** The first quarter, in which T trains and holds a forum; on to what opens then. */
function firstQuarter(session: Session): readonly PlayedTurn[] {
  session.submit('M', []);
  session.submit('T', [TRAIN, FORUM]);
  const turns = good(session.close());
  session.advance();
  session.advance();
  return turns;
}

const answered = (turn: PlayedTurn | undefined) => turn?.after.records.events[0]?.answered;
const ordersOf = (turn: PlayedTurn | undefined, seat: string) =>
  turn?.submissions.find((one) => one.seat === seat)?.orders;

describe('a question to a person in the second quarter', () => {
  it('splits the round: it waits for the seat that is asked, and for no other', () => {
    const session = sit();
    session.submit('M', []);
    session.submit('T', [TRAIN]);
    expect(good(session.close()).map(({ turn }) => turn)).toEqual([1]);
    expect([session.phase(), session.lastRound()]).toEqual(['resolve', [1]]);
    expect([session.advance(), session.advance()]).toMatchObject([
      { value: 'report' },
      { value: 'orders' },
    ]);
    expect([session.turn(), session.answersOnly(), session.owing()]).toEqual([2, true, ['T']]);
    expect(session.view('T').pending).toHaveLength(1);
  });

  it('takes answers only, and only from who is asked', () => {
    const session = sit();
    firstQuarter(session);
    const version = session.version();
    expect(bad(session.submit('T', [PAY, FORUM]))).toMatchObject({
      code: 'answers-only',
      place: 'forum',
    });
    expect(bad(session.setDraft('T', [TRAIN]))).toMatchObject({ code: 'answers-only' });
    expect(bad(session.submit('M', []))).toMatchObject({ code: 'not-asked', place: 'M' });
    expect(session.proposals('T')).toEqual([]);
    expect(session.version()).toBe(version);
    expect(good(session.setDraft('T', [PAY], 'they wait')).cost.credits).toBe(1);
    expect(session.owing()).toEqual(['T']);
    session.submit('T', [PAY], 'they wait');
    expect(session.owing()).toEqual([]);
  });

  it('plays the answer and repeats beside it what can be repeated', () => {
    const session = sit();
    const [first] = firstQuarter(session);
    session.submit('T', [PAY], 'they wait');
    const [second, none] = good(session.close());
    expect(none).toBeUndefined();
    expect(ordersOf(first, 'T')).toEqual([TRAIN, FORUM]);
    expect(ordersOf(second, 'T')).toEqual([PAY, TRAIN]);
    expect(answered(second)).toBe('pay');
    session.advance();
    expect(session.report('T', 2)).toMatchObject({ intent: 'they wait', repeated: true });
    expect(session.report('T', 2)?.orders[0]?.outcome.status).toBe('done');
    session.advance();
    expect([session.turn(), session.answersOnly(), session.owing()]).toEqual([
      3,
      false,
      ['M', 'T'],
    ]);
  });

  it('tells who was asked of the second quarter only, since of the first it has read', () => {
    const session = sit();
    firstQuarter(session);
    session.close();
    expect([session.lastRound(), session.lastRound('M'), session.lastRound('T')]).toEqual([
      [1, 2],
      [1, 2],
      [2],
    ]);
  });

  it('lets the default stand when nobody answers', () => {
    const session = sit();
    firstQuarter(session);
    session.setDraft('T', [PAY]);
    const [second] = good(session.close());
    expect(ordersOf(second, 'T')).toEqual([TRAIN]);
    expect(answered(second)).toBe('wait');
  });

  it('gives money to the answer first', () => {
    const probe = sit();
    firstQuarter(probe);
    const all = sit(worldThatAsks('T', 2, probe.view('T').purse.credits));
    firstQuarter(all);
    all.submit('T', [PAY]);
    const [second] = good(all.close());
    expect(ordersOf(second, 'T')).toEqual([PAY]);
    expect(answered(second)).toBe('pay');
  });

  it('keeps injects until everybody gives orders again', () => {
    const session = sit();
    session.inject('flood');
    firstQuarter(session);
    expect(session.injects()).toHaveLength(1);
    session.close();
    expect([session.injects(), session.released()]).toEqual([[], [{ inject: 'flood', turn: 3 }]]);
  });

  it('is asked in the last round too, before the tail', () => {
    const session = sit(worldThatAsks('T', ASKS_T.turns));
    for (let round = 1; round < ASKS_T.turns / 2; round += 1) firstQuarter(session);
    firstQuarter(session);
    expect([session.turn(), session.answersOnly()]).toEqual([ASKS_T.turns, true]);
    session.submit('T', [PAY]);
    expect(answered(good(session.close())[0])).toBe('pay');
    session.advance();
    expect(good(session.advance())).toBe('tail');
  });
});

describe('without a question to a person', () => {
  it.each([
    ['to nobody', worldThatAsks('T', 5)],
    ['to a seat of the computer', worldThatAsks('A', 2)],
  ])('%s, both quarters are resolved in one go', (_, world) => {
    const session = sit(world);
    expect(firstQuarter(session).map(({ turn }) => turn)).toEqual([1, 2]);
    expect(session.turn()).toBe(3);
  });

  it('a question in the first quarter is answered beside all other orders', () => {
    const session = sit(worldThatAsks('T', 3));
    firstQuarter(session);
    expect([session.turn(), session.answersOnly()]).toEqual([3, false]);
    expect(good(session.submit('T', [PAY, TRAIN])).submitted).toBe(true);
  });
});

describe('a computer seat that is asked in the second quarter', () => {
  it('answers by its strategy, and orders nothing else anew', () => {
    const strategies = { A: 'adaptive-3' };
    const [first, second] = firstQuarter(sit(worldThatAsks('A', 2), { strategies }));
    expect(answered(second)).toBe('pay');
    const orders = ordersOf(second, 'A') ?? [];
    expect(orders[0]).toEqual(PAY);
    const before = ordersOf(first, 'A') ?? [];
    expect(orders.slice(1).filter((order) => !before.includes(order))).toEqual([]);
  });
});

describe('a saved game', () => {
  /** Played to its end, T answering. */
  const end = (session: Session) =>
    playOn(session, (seat, turn) => (seat === 'T' && turn === 2 ? [PAY] : [])).save();

  it('goes on in the question with pad and all, and comes to the same end', () => {
    const straight = sit();
    firstQuarter(straight);
    straight.setDraft('T', [PAY], 'why');
    const record = good(readRecord(straight.save()));
    const twin = good(resumeSession(record, ASKS_T, STRATEGIES));
    expect([twin.turn(), twin.answersOnly(), twin.owing()]).toEqual([2, true, ['T']]);
    expect([twin.draft('T').orders, twin.lastRound()]).toEqual([[PAY], [1]]);
    expect(end(twin)).toBe(end(straight));
  });

  it('plays again to the same bits', () => {
    const record = good(readRecord(end(sit())));
    const again = replay(record, ASKS_T);
    expect(again.difference).toBeNull();
    expect(again.played.slice(0, 3).map(({ repeated }) => repeated)).toEqual([false, true, false]);
    expect(answered(again.played[1])).toBe('pay');
  });

  it('reports after its resumption what the seats have not read', () => {
    const session = sit();
    firstQuarter(session);
    session.close();
    const twin = good(resumeSession(good(readRecord(session.save())), ASKS_T, STRATEGIES));
    expect([twin.phase(), twin.lastRound('M'), twin.lastRound('T')]).toEqual([
      'resolve',
      [1, 2],
      [2],
    ]);
  });

  it('can be left again at the question, to answer otherwise', () => {
    const session = sit();
    firstQuarter(session);
    session.submit('T', [PAY]);
    session.close();
    const branch = session.branch(2);
    expect([branch?.turn(), branch?.answersOnly(), branch?.owing()]).toEqual([2, true, ['T']]);
    const [second] = branch === null ? [] : good(branch.close());
    expect([answered(second), session.turn()]).toEqual(['wait', 3]);
  });
});
