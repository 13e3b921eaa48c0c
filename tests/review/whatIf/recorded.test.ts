// Shows that a game played again is the game: from every turn on to the same bits, with its injects and repeated quarters.
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../../src/engine/index.ts';
import type { Order, World } from '../../../src/engine/index.ts';
import { playRecorded } from '../../../src/lab/index.ts';
import type { Fork, GameAsk, Recorded } from '../../../src/lab/index.ts';
import type { ReviewGame } from '../../../src/review/index.ts';
import { decidedOn, gameAsk } from '../../../src/review/whatIf/index.ts';
import { recordedOf } from '../../../src/review/whatIf/recorded.ts';
import { openSession } from '../../../src/session/index.ts';
import type { Improvised, Session } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { runs } from '../../support/scale.ts';
import { ruledWorld } from '../../support/ruledWorld.ts';
import { good, setupWith } from '../../session/table.ts';
import { randomRecord, reviewOf } from '../games.ts';

const WORLD = ruledWorld();
const CORRECTED: Improvised = {
  kind: 'override',
  title: 'Corrected',
  reason: 'The table had been told otherwise.',
  effects: [{ kind: 'change', column: 'trust', subjects: ['T1'], how: 'add', amount: 0.1 }],
};

/** The hash of every turn's state of the game played again. */
function hashes(
  game: ReviewGame,
  fork?: Fork,
  more: Partial<GameAsk> & { readonly recorded: Recorded } = gameAsk(game),
): readonly string[] {
  const { world } = game;
  const { recorded } = more;
  const ask = { ...gameAsk(game), ...more, ...(fork === undefined ? {} : { fork }) };
  const read = (state: Parameters<typeof stateHash>[1]) => stateHash(world, state);
  return playRecorded({ world, ask, recorded, forked: world, read });
}

const unchanged = (turn: number, luck: string): Fork => ({ turn, orders: {}, first: {}, luck });
const recordedHashes = (game: ReviewGame) => game.turns.map(({ hash }) => hash);

/** Two quarters a round, an inject, and people who order little and answer what they are asked, in either quarter. */
function tableGame(world: World): ReviewGame {
  const wish = { seed: 'table', people: ['T', 'A'], options: { turnsPerRound: 2 } } as const;
  const session = good(openSession(setupWith(wish, world), world, STRATEGIES));
  session.advance();
  while (session.phase() !== 'debrief') {
    if (session.phase() === 'orders') {
      if (session.turn() === 3) session.inject('visitor');
      if (session.turn() === 5) good(session.improvise(CORRECTED));
      session.submit('T', [{ kind: 'patrol-raise', zone: 'T1' }], 'to be seen');
      session.submit('A', answersOf(session));
      session.close();
    } else if (session.phase() === 'tail' && !session.over()) session.tail();
    session.advance();
  }
  return reviewOf(session.record(), world);
}

/** The first choice for everything that a seat is asked. */
function answersOf(session: Session): readonly Order[] {
  return session.view('A').pending.map(({ event, choices }) => ({
    kind: 'answer',
    event: WORLD.happenings[event]?.id ?? '',
    choice: choices[0]?.id ?? '',
  }));
}

describe('a game played again', () => {
  const games = Array.from({ length: runs(4, 40) }, (_, at) =>
    reviewOf(randomRecord(`again-${at}`, WORLD), WORLD),
  );

  it('is the game that was recorded, to the last bit', () => {
    for (const game of games) expect(hashes(game)).toEqual(recordedHashes(game));
  });

  it('and is so from every turn on when nothing is changed', () => {
    for (const game of games) {
      for (const { turn } of game.turns.slice(0, WORLD.turns)) {
        expect(hashes(game, unchanged(turn, game.record.seed))).toEqual(recordedHashes(game));
      }
    }
  });

  it('with injects and with quarters in which orders were repeated', () => {
    const game = tableGame(WORLD);
    expect(game.turns.some(({ injects }) => injects.length > 0)).toBe(true);
    const second = game.turns.filter(({ repeated }) => repeated);
    expect(second).toHaveLength(WORLD.turns / 2);
    const answered = second.filter(({ turn }) => decidedOn(game, turn, 'A').length > 0);
    expect(answered.length).toBeGreaterThan(0);
    for (const turn of [1, 2, 5, 12]) {
      expect(hashes(game, unchanged(turn, game.record.seed))).toEqual(recordedHashes(game));
    }
  });

  it('leaves to strategies what nobody was asked at the table', () => {
    const game = tableGame(WORLD);
    const ids = WORLD.happenings.map(({ id }) => id);
    const recorded = recordedOf(game);
    const prepared = { turns: recorded.turns.map((turn) => ({ ...turn, asked: ids })) };
    const seats = { A: { strategy: 'random' } };
    const lucks = Array.from({ length: 6 }, (_, at) => `luck ${at}`);
    const ends = (which: Recorded) =>
      lucks.map((luck) => hashes(game, unchanged(2, luck), { recorded: which, seats }).at(-1));
    expect(ends(recorded)).not.toEqual(ends(prepared));
  });

  it('keeps what came before when its luck is another, and nothing after', () => {
    const [game] = games;
    if (game === undefined) throw new Error('There should be a game.');
    const other = hashes(game, unchanged(5, 'other luck'));
    expect(other.slice(0, 4)).toEqual(recordedHashes(game).slice(0, 4));
    expect(other.slice(4).some((hash, at) => hash === recordedHashes(game)[4 + at])).toBe(false);
  });

  it('plays on by strategy where the record ends', () => {
    const [game] = games;
    if (game === undefined) throw new Error('There should be a game.');
    const short = { ...game, turns: game.turns.slice(0, 6) };
    const whole = hashes(short);
    expect(whole.slice(0, 6)).toEqual(recordedHashes(short));
    expect(whole).toHaveLength(game.turns.length);
  });
});
