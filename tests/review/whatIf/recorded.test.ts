// Shows that a game played again is the game: from every turn on to the same bits, with its injects and repeated quarters.
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../../src/engine/index.ts';
import type { World } from '../../../src/engine/index.ts';
import { playRecorded } from '../../../src/lab/index.ts';
import type { Fork } from '../../../src/lab/index.ts';
import type { ReviewGame } from '../../../src/review/index.ts';
import { gameAsk } from '../../../src/review/whatIf/index.ts';
import { openSession } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { runs } from '../../support/scale.ts';
import { ruledWorld } from '../../support/ruledWorld.ts';
import { good, setupWith } from '../../session/table.ts';
import { randomRecord, reviewOf } from '../games.ts';

const WORLD = ruledWorld();

/** The hash of every turn's state of the game played again. */
function hashes(game: ReviewGame, fork?: Fork, seed = game.record.seed): readonly string[] {
  const { world } = game;
  const { recorded, ...base } = gameAsk(game);
  const ask = { ...base, seed, recorded, ...(fork === undefined ? {} : { fork }) };
  const read = (state: Parameters<typeof stateHash>[1]) => stateHash(world, state);
  return playRecorded({ world, ask, recorded, forked: world, read });
}

const unchanged = (turn: number, luck: string): Fork => ({ turn, orders: {}, first: {}, luck });
const recordedHashes = (game: ReviewGame) => game.turns.map(({ hash }) => hash);

/** Two quarters a round, an inject in the second turn, and people who order little. */
function tableGame(world: World): ReviewGame {
  const wish = { seed: 'table', people: ['T', 'M'], options: { turnsPerRound: 2 } } as const;
  const session = good(openSession(setupWith(wish, world), world, STRATEGIES));
  session.advance();
  while (session.phase() !== 'debrief') {
    if (session.phase() === 'orders') {
      if (session.turn() === 3) session.inject('visitor');
      session.submit('T', [{ kind: 'patrol-raise', zone: 'T1' }], 'to be seen');
      session.submit('M', []);
      session.close();
    } else if (session.phase() === 'tail' && !session.over()) session.tail();
    session.advance();
  }
  return reviewOf(session.record(), world);
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
    expect(game.turns.filter(({ repeated }) => repeated)).toHaveLength(WORLD.turns / 2);
    for (const turn of [1, 2, 5, 12]) {
      expect(hashes(game, unchanged(turn, game.record.seed))).toEqual(recordedHashes(game));
    }
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
