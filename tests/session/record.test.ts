// Shows that a record is a whole game: written, read, replayed and resumed to the same bits, and never accepted when damaged.
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../src/engine/index.ts';
import {
  openSession,
  readRecord,
  replay,
  resumeSession,
  setupOf,
  writeRecord,
} from '../../src/session/index.ts';
import type { GameRecord } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { runs } from '../support/scale.ts';
import { WORLD, bad, good, openTable, playOn, setupWith } from './table.ts';

const PATROL = { kind: 'patrol-raise', zone: 'T1' } as const;
const GAME = playOn(openTable({ seed: 'record', people: ['T'] }), (_seat, turn) =>
  turn === 3 ? [PATROL] : [],
);
const TEXT = GAME.save();

function changed(edit: (record: GameRecord) => GameRecord): string {
  return writeRecord(edit(good(readRecord(TEXT))));
}

describe('a record', () => {
  it('comes back as it was written', () => {
    expect(good(readRecord(TEXT))).toEqual(GAME.record());
    expect(writeRecord(good(readRecord(TEXT)))).toBe(TEXT);
  });

  it('says that it holds the whole truth, and names scenario, setup and chance', () => {
    const record = good(readRecord(TEXT));
    expect(record.notice).toMatch(/whole truth/);
    expect(record.chance).toBe('alea-planes-1');
    expect(record.finalHash).toBe(record.turns.at(-1)?.hash);
    expect(setupOf(record)).toEqual(GAME.setup);
  });

  it('stays readable when a person lays it out anew', () => {
    const laid = JSON.stringify(JSON.parse(TEXT), null, 2);
    expect(good(readRecord(laid))).toEqual(GAME.record());
  });

  it('chains every turn to the one before, with a seal for each seat', () => {
    const record = good(readRecord(TEXT));
    const links = [record.link, ...record.turns.map(({ link }) => link)];
    expect(new Set(links).size).toBe(17);
    const salts = record.turns.flatMap(({ submissions, salt }) => [
      salt,
      ...submissions.map((submission) => submission.salt),
    ]);
    expect(new Set(salts).size).toBe(salts.length);
  });
});

describe('replay', () => {
  it('computes every turn to the same bits', () => {
    const { played, difference } = replay(good(readRecord(TEXT)), WORLD);
    expect(difference).toBeNull();
    expect(played.map(({ hash }) => hash)).toEqual(GAME.record().turns.map(({ hash }) => hash));
  });

  it('names turn, column and subject when an order was edited', () => {
    const edited = TEXT.replace(
      '"kind":"patrol-raise","zone":"T1"',
      '"kind":"patrol-raise","zone":"T2"',
    );
    const problem = bad(readRecord(edited));
    expect(problem).toMatchObject({ code: 'altered', place: '3', lastGoodTurn: 2 });
    const altered = problem.altered ?? good(readRecord(TEXT));
    const { difference, played } = replay(altered, WORLD);
    expect(played).toHaveLength(2);
    expect(difference).toMatchObject({ turn: 3, column: 'patrols', subject: 'T1' });
  });

  it('names what was edited even when no number follows from it', () => {
    const edited = bad(readRecord(TEXT.replace('"intent":""', '"intent":"later thought"')));
    expect(replay(edited.altered ?? GAME.record(), WORLD).difference?.column).toBe('orders');
  });

  it('knows another world, and another start', () => {
    const record = GAME.record();
    const other = { ...record, scenario: { ...record.scenario, world: '0'.repeat(64) } };
    expect(replay(other, WORLD).difference).toMatchObject({ turn: 0, column: 'world' });
    const moved = { ...record, seed: 'another' };
    expect(replay(moved, WORLD).difference).not.toBeNull();
  });
});

describe('resume', () => {
  it('goes on from any turn to the end that the straight run reached', () => {
    const orders = (_seat: string, turn: number) => (turn === 3 ? [PATROL] : []);
    const session = openTable({ seed: 'record', people: ['T'] });
    const ends = new Set<string | null>();
    while (session.phase() === 'orders') {
      if (session.turn() % runs(4, 1) === 1 % runs(4, 1)) {
        const saved = good(readRecord(session.save()));
        const twin = good(resumeSession(saved, WORLD, STRATEGIES));
        expect(twin.phase()).toBe('orders');
        ends.add(playOn(twin, orders).record().finalHash);
      }
      session.submit('T', orders('T', session.turn()));
      session.close();
      session.advance();
      session.advance();
    }
    expect([...ends]).toEqual([GAME.record().finalHash]);
  });

  it('keeps pads and submissions of the open turn', () => {
    const session = openTable({ people: ['T', 'M'] });
    session.submit('T', [PATROL], 'why');
    session.setDraft('M', [{ kind: 'patrol-raise', zone: 'T1' }], 'not yet');
    const twin = good(resumeSession(good(readRecord(session.save())), WORLD, STRATEGIES));
    expect(twin.draft('T')).toEqual(session.draft('T'));
    expect(twin.draft('M')).toEqual(session.draft('M'));
    expect(twin.owing()).toEqual(['M']);
  });

  it.each(['brief', 'resolve', 'report', 'tail', 'debrief'] as const)(
    'stands in the phase it was saved in: %s',
    (phase) => {
      const session = openSession(setupWith({ seed: 'phases' }), WORLD, STRATEGIES);
      const open = good(session);
      while (open.phase() !== phase) {
        if (open.phase() === 'orders') open.close();
        else if (open.phase() === 'tail' && !open.over()) open.tail();
        else open.advance();
      }
      const twin = good(resumeSession(good(readRecord(open.save())), WORLD, STRATEGIES));
      expect(twin.phase()).toBe(phase);
      expect(twin.save()).toBe(open.save());
    },
  );

  it('refuses a record whose computer strategies are unknown here', () => {
    const problem = bad(resumeSession(GAME.record(), WORLD, new Map()));
    expect(problem).toMatchObject({ code: 'setup', setup: { code: 'strategy-unknown' } });
  });

  it('refuses a record that comes out differently, naming the turn', () => {
    const record = GAME.record();
    const turns = record.turns.map((turn) => ({
      ...turn,
      submissions: turn.submissions.filter(({ seat }) => seat !== 'A'),
    }));
    const problem = bad(resumeSession({ ...record, turns }, WORLD, STRATEGIES));
    expect(problem).toMatchObject({ code: 'differs', difference: { turn: 1 } });
  });
});

describe('branch', () => {
  it('goes another way from an earlier turn and leaves the old game as it was', () => {
    const before = GAME.save();
    const branch = GAME.branch(3);
    if (branch === null) throw new Error('no branch');
    expect(branch.turn()).toBe(3);
    expect(branch.record().branchOf).toMatchObject({ turn: 3 });
    playOn(branch, (_seat, turn) => (turn === 3 ? [{ kind: 'patrol-raise', zone: 'T4' }] : []));
    expect(branch.record().finalHash).not.toBe(GAME.record().finalHash);
    expect(branch.record().turns.slice(0, 2)).toEqual(GAME.record().turns.slice(0, 2));
    expect(GAME.save()).toBe(before);
    expect(replay(good(readRecord(branch.save())), WORLD).difference).toBeNull();
  });

  it('shares the luck of the game it left', () => {
    const branch = GAME.branch(1);
    if (branch === null) throw new Error('no branch');
    playOn(branch, (_seat, turn) => (turn === 3 ? [PATROL] : []));
    expect(branch.record().finalHash).toBe(GAME.record().finalHash);
  });

  it('opens whole rounds only, and no turn that was never reached', () => {
    const session = openTable({ options: { turnsPerRound: 2 } });
    session.close();
    expect(session.branch(2)?.turn()).toBe(1);
    expect(session.branch(3)?.turn()).toBe(3);
    expect(session.branch(4)).toBeNull();
    expect(session.branch(0)).toBeNull();
  });
});

describe('a damaged record (T7)', () => {
  it.each([
    ['not-a-record', ''],
    ['not-a-record', '[]'],
    ['not-a-record', '{"header":{"format":"something-else"}}'],
    ['wrong-version', TEXT.replace('"version":1', '"version":2')],
    ['other-engine', TEXT.replace('"engine":1', '"engine":99')],
    ['malformed', TEXT.replace('"phase":"debrief"', '"phase":"elsewhere"')],
    ['altered', TEXT.replace('"seed":"record"', '"seed":"recorD"')],
  ] as const)('is refused as %s', (code, text) => {
    expect(bad(readRecord(text)).code).toBe(code);
  });

  it('is refused when it is larger than any record, or nested without end', () => {
    expect(bad(readRecord(' '.repeat(32 * 1024 * 1024 + 1))).code).toBe('too-large');
    expect(bad(readRecord('['.repeat(200_000))).code).toBe('not-a-record');
    const deep = `{"header":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(bad(readRecord(deep)).code).toBe('not-a-record');
  });

  it('is refused when a field of another name stands in it', () => {
    const sly = TEXT.replace('"phase"', '"__proto__":{"polluted":true},"phase"');
    expect(bad(readRecord(sly)).code).toBe('malformed');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives back the turns that were whole, ready to resume', () => {
    const lines = TEXT.split('\n');
    const cut = [...lines.slice(0, 2 + 5), (lines[7] ?? '').slice(0, 100)].join('\n');
    const problem = bad(readRecord(cut));
    expect(problem).toMatchObject({ code: 'truncated', lastGoodTurn: 5 });
    const salvage = problem.salvage ?? GAME.record();
    const session = good(resumeSession(salvage, WORLD, STRATEGIES));
    expect(session.turn()).toBe(6);
    expect(playOn(session).record().finalHash).toBe(GAME.record().finalHash);
  });

  it('is found wherever it is cut', () => {
    const draws = chanceOf('cuts').plane('seats', 1, runs(80, 2_000));
    for (const draw of draws) {
      const problem = bad(readRecord(TEXT.slice(0, Math.floor(draw * (TEXT.length - 2)))));
      expect(problem.lastGoodTurn ?? 0).toBeLessThanOrEqual(16);
      expect(problem.salvage?.turns.length ?? null).toBe(problem.lastGoodTurn);
    }
  });

  it('is found whichever bit flips, and what is given back is true', () => {
    const bytes = new TextEncoder().encode(TEXT);
    const count = runs(100, 10_000);
    const draws = chanceOf('flips').plane('seats', 1, count * 2);
    const hashes = GAME.record().turns.map(({ hash }) => hash);
    for (let at = 0; at < count; at += 1) {
      const place = Math.floor((draws[2 * at] ?? 0) * bytes.length);
      const bit = 1 << Math.floor((draws[2 * at + 1] ?? 0) * 8);
      const flipped = bytes.slice();
      flipped[place] = (bytes[place] ?? 0) ^ bit;
      const read = readRecord(new TextDecoder().decode(flipped));
      // A newline between lines may turn into other white space: then nothing that is said has changed.
      if (read.ok) expect(read.value).toEqual(GAME.record());
      else
        expect(read.error.salvage?.turns.map(({ hash }) => hash) ?? []).toEqual(
          hashes.slice(0, read.error.lastGoodTurn ?? 0),
        );
    }
  });

  it('cannot pass with its sums made to fit: the chain is checked too', () => {
    const reordered = changed((record) => ({
      ...record,
      turns: record.turns.map((turn, at) => (at === 4 ? { ...turn, hash: '0'.repeat(64) } : turn)),
    }));
    expect(bad(readRecord(reordered))).toMatchObject({ code: 'altered', place: '5' });
  });
});
