// Shows how a game goes from briefing to debrief: drafts, submissions, closing, the tail, and what opens at the end.
import { describe, expect, it } from 'vitest';
import { openSession, playGame } from '../../src/session/index.ts';
import { STRATEGIES, defaultStrategy } from '../../src/strategies/index.ts';
import { WORLD, bad, closeEmpty, good, openTable, playOn, setupWith, table } from './table.ts';

const PATROL = { kind: 'patrol-raise', zone: 'T1' } as const;
const ABROAD = { kind: 'patrol-raise', zone: 'M1' } as const;

describe('opening', () => {
  it.each([
    ['seed-empty', { ...setupWith(), seed: '' }],
    ['seed-too-long', { ...setupWith(), seed: 'x'.repeat(81) }],
    ['seat-unknown', { ...setupWith(), seats: [{ seat: 'X', holder: 'idle', strategy: null }] }],
    [
      'strategy-unknown',
      { ...setupWith(), seats: [{ seat: 'T', holder: 'computer', strategy: 'x' }] },
    ],
    [
      'strategy-missing',
      { ...setupWith(), seats: [{ seat: 'T', holder: 'computer', strategy: null }] },
    ],
    [
      'seat-twice',
      {
        ...setupWith(),
        seats: [
          { seat: 'T', holder: 'idle', strategy: null },
          { seat: 'T', holder: 'idle', strategy: null },
        ],
      },
    ],
  ] as const)('refuses a setup with %s', (code, setup) => {
    expect(bad(openSession(setup, WORLD, STRATEGIES)).code).toBe(code);
  });

  it('leaves seats that nobody named idle', () => {
    const session = good(openSession({ ...setupWith(), seats: [] }, WORLD, STRATEGIES));
    expect(session.setup.seats).toHaveLength(WORLD.seats.length);
    expect(session.setup.seats.every(({ holder }) => holder === 'idle')).toBe(true);
  });
});

describe('a turn', () => {
  it('takes orders only after the briefing, and only from people', () => {
    const session = table({ people: ['T'] });
    expect(bad(session.submit('T', [PATROL])).code).toBe('not-now');
    session.advance();
    expect(bad(session.submit('X', [])).code).toBe('seat-unknown');
    expect(bad(session.submit('M', [])).code).toBe('seat-not-yours');
    expect(good(session.submit('T', [PATROL])).submitted).toBe(true);
  });

  it('keeps a draft that binds nothing, and says what is wrong with it', () => {
    const session = openTable({ people: ['T'] });
    const draft = good(session.setDraft('T', [PATROL, ABROAD], 'to see'));
    expect(draft.rulings.map((ruling) => ruling.accepted)).toEqual([true, false]);
    expect(session.owing()).toEqual(['T']);
    expect(session.draft('T').intent).toBe('to see');
  });

  it('refuses a submission with one bad order whole, and changes nothing', () => {
    const session = openTable({ people: ['T'] });
    const before = session.version();
    const problem = bad(session.submit('T', [PATROL, ABROAD]));
    expect(problem.code).toBe('refused');
    expect(problem.rulings.map((ruling) => ruling.accepted)).toEqual([true, false]);
    expect(session.draft('T').orders).toEqual([]);
    expect(session.version()).toBe(before);
  });

  it('can be taken back until the turn closes', () => {
    const session = openTable({ people: ['T'] });
    expect(bad(session.reopen('T')).code).toBe('nothing-submitted');
    session.submit('T', [PATROL]);
    expect(session.owing()).toEqual([]);
    expect(bad(session.setDraft('T', [])).code).toBe('already-submitted');
    expect(good(session.reopen('T')).orders).toEqual([PATROL]);
    expect(session.owing()).toEqual(['T']);
    session.submit('T', []);
    session.close();
    expect(bad(session.reopen('T')).code).toBe('not-now');
  });

  it('is refused when it is no list of orders, with the place', () => {
    const session = openTable({ people: ['T'] });
    const odd = [{ kind: 'patrol-raise', zone: 7 }] as never;
    expect(bad(session.submit('T', odd))).toMatchObject({
      code: 'malformed',
      place: 'orders[0].zone',
    });
    expect(bad(session.submit('T', [], 'x'.repeat(700))).place).toBe('intent');
  });

  it('forgets fields that a form left undefined', () => {
    const session = openTable({ people: ['T'] });
    const sloppy = [{ ...PATROL, to: undefined }] as never;
    expect(good(session.submit('T', sloppy)).orders).toEqual([PATROL]);
  });

  it('tells its listeners, until they stop listening', () => {
    const session = openTable({ people: ['T'] });
    let calls = 0;
    const stop = session.subscribe(() => (calls += 1));
    session.setDraft('T', []);
    session.submit('T', []);
    stop();
    session.close();
    expect(calls).toBe(2);
  });

  it('closes even when somebody owes: unsubmitted drafts do not count', () => {
    const session = openTable({ people: ['T'], idle: ['M', 'A', 'L'] });
    session.setDraft('T', [PATROL]);
    const [turn] = good(session.close());
    expect(turn?.submissions.some(({ seat }) => seat === 'T')).toBe(false);
    expect(session.phase()).toBe('resolve');
  });
});

describe('a report', () => {
  it('says what became of the orders, what it cost, what changed', () => {
    const session = openTable({ people: ['T'] });
    session.submit('T', [PATROL], 'cover the crossing');
    session.close();
    const report = session.report('T', 1);
    expect(report?.orders).toEqual([
      { order: PATROL, outcome: expect.objectContaining({ status: 'done' }) },
    ]);
    expect(report?.spent.credits).toBe(2);
    expect(report?.intent).toBe('cover the crossing');
    const zone = WORLD.zones.findIndex(({ id }) => id === 'T1');
    const change = report?.changes.find(
      ({ reading, subject }) => reading === 'patrols' && subject === zone,
    );
    expect(change).toMatchObject({ before: 1.5, band: 0 });
    expect(change?.after).toBeGreaterThan(2);
  });

  it('is drawn from what the seat sees: nothing of a foreign zone that it knows nothing of', () => {
    const session = openTable();
    session.close();
    const seen = session.view('M').zone.patrols.value;
    const report = session.report('M', 1);
    for (const { group, reading, subject } of report?.changes ?? []) {
      if (group === 'zone' && reading === 'patrols') expect(seen[subject]).not.toBeNaN();
    }
    expect(report?.changes.length).toBeGreaterThan(0);
    expect(session.report('M', 2)).toBeNull();
  });
});

describe('two quarters a round', () => {
  const options = { turnsPerRound: 2 } as const;

  it('repeats in the second what can be repeated and is still lawful', () => {
    const session = openTable({
      people: ['T'],
      idle: ['M', 'A', 'L', 'forum', 'donor', 'runners', 'control'],
      options,
    });
    const forum = { kind: 'forum', zone: 'T3' } as const;
    const train = { kind: 'train-tactical' } as const;
    session.submit('T', [train, forum], 'once');
    const turns = good(session.close());
    expect(turns.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(turns[1]?.submissions).toEqual([{ seat: 'T', orders: [train], intent: '' }]);
    expect(session.lastRound()).toEqual([1, 2]);
    expect(session.report('T', 2)?.repeated).toBe(true);
    expect(session.turn()).toBe(3);
  });

  it('has six rounds and then a tail of single quarters', () => {
    const session = openTable({ options });
    let rounds = 0;
    while (session.phase() !== 'tail') {
      expect(good(session.close())).toHaveLength(2);
      session.advance();
      session.advance();
      rounds += 1;
    }
    expect(rounds).toBe(6);
    session.tail();
    expect(session.lastRound()).toEqual([13]);
  });
});

describe('the tail and the debrief', () => {
  it('plays four quiet turns and then opens the books', () => {
    const session = openTable({ people: ['T'] });
    for (let turn = 1; turn <= 12; turn += 1) {
      expect(session.turn()).toBe(turn);
      closeEmpty(session);
      session.advance();
      session.advance();
    }
    expect(session.phase()).toBe('tail');
    expect(bad(session.submit('T', [])).code).toBe('not-now');
    expect(session.debrief()).toBeNull();
    expect(session.truth(1)).toBeNull();
    for (let turn = 13; turn <= 16; turn += 1) expect(good(session.tail()).turn).toBe(turn);
    expect(bad(session.tail()).code).toBe('not-now');
    expect(session.advance()).toEqual({ ok: true, value: 'debrief' });
    expect(bad(session.advance()).code).toBe('not-now');
    const debrief = session.debrief();
    expect(debrief?.measures).toHaveLength(17);
    expect(debrief?.idle).toHaveLength(17);
    expect(debrief?.lastOrderTurn).toBe(12);
    expect(debrief?.causes).toHaveLength(10);
    expect(session.ledger(1)?.length).toBeGreaterThan(0);
  });

  it('compares with the same game, same luck, and nobody doing anything', () => {
    const idle = playOn(openTable({ seed: 'twin', idle: WORLD.seats.map(({ id }) => id) }));
    const debrief = idle.debrief();
    expect(debrief?.measures).toEqual(debrief?.idle);
  });

  it('shows beside each estimate what was so, and every truth lies within its band', () => {
    const session = playOn(openTable({ seed: 'known' }));
    const series = session.knowledge('A') ?? [];
    expect(series.length).toBeGreaterThan(0);
    for (const { reading, believed, band, truth } of series) {
      expect(believed).toHaveLength(17);
      believed.forEach((value, at) => {
        const off = Math.abs(value - (truth[at] ?? NaN));
        expect(off, reading).toBeLessThanOrEqual((band[at] ?? 0) + 1e-9);
      });
    }
  });

  it('opens the books in play to one who plays with an open book', () => {
    const session = openTable({ options: { openBook: true } });
    session.close();
    expect(session.truth(2)?.turn).toBe(2);
    expect(session.ledger(1)?.length).toBeGreaterThan(0);
  });

  it('names biggest causes that sum to what the ledger holds', () => {
    const session = playOn(openTable({ seed: 'causes' }));
    const top = session.debrief()?.causes[0];
    let net = 0;
    for (let turn = 1; turn <= 16; turn += 1) {
      for (const { stock, cause, before, after } of session.ledger(turn) ?? []) {
        if (stock !== top?.stock || cause.kind !== top.kind || cause.id !== top.id) continue;
        if ((cause.seat ?? -1) === top.seat) net += after - before;
      }
    }
    const subjects = session.truth(1)?.[top?.stock ?? 'trust'].length ?? 1;
    expect(top?.net).toBeCloseTo(net / subjects, 12);
  });
});

describe('the fast path', () => {
  it('plays the very game that a table of computer seats plays', () => {
    const session = playOn(openTable({ seed: 'same' }));
    const strategies = new Map(
      WORLD.seats.flatMap(({ id, kind }) => {
        const strategy = STRATEGIES.get(defaultStrategy(kind));
        return strategy === undefined ? [] : [[id, strategy] as const];
      }),
    );
    const game = playGame({ world: WORLD, seed: 'same', strategies, everyTurn: true });
    expect(game.hash).toBe(session.record().finalHash);
    expect(game.turns).toBe(16);
    expect(game.metrics).toEqual(session.debrief()?.measures.slice(1));
    const noted = playGame({ world: WORLD, seed: 'same', strategies, ledger: true });
    expect(noted.hash).toBe(game.hash);
    expect(noted.metrics).toHaveLength(1);
  });
});
