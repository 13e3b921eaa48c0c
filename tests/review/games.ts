// Plays games for tests of the review, and makes records as an older engine would have left them; it asserts nothing.

import { firstLink, linkOf, turnSum } from '../../src/session/record/chain.ts';
import type { Order, World } from '../../src/engine/index.ts';
import { openReview } from '../../src/review/index.ts';
import type { ReviewGame } from '../../src/review/index.ts';
import { openSession } from '../../src/session/index.ts';
import type { GameRecord, RecordedTurn, Session } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { WORLD, good, playOn, setupWith } from '../session/table.ts';
import type { Wish } from '../session/table.ts';

/** A game to its end: people hand in what `orders` says, all others are the computer's. */
export function playedRecord(
  wish: Wish,
  orders: (seat: string, turn: number) => readonly Order[] = () => [],
  world: World = WORLD,
): GameRecord {
  const session: Session = good(openSession(setupWith(wish, world), world, STRATEGIES));
  session.advance();
  return playOn(session, orders).record();
}

export function reviewOf(record: GameRecord, world: World = WORLD): ReviewGame {
  return good(openReview(record, { world, strategies: STRATEGIES }));
}

/** The same game, sealed by an engine of another version. */
export function ofEngine(record: GameRecord, engine: number): GameRecord {
  const header = { ...record, engine };
  let before = firstLink(header);
  const link = before;
  const turns = record.turns.map((turn): RecordedTurn => {
    const linked = { ...turn, link: linkOf(before, turn) };
    before = linked.link;
    return { ...linked, sum: turnSum(linked) };
  });
  return { ...header, link, turns };
}

/** Every seat plays at random, and the game is the one of this seed. */
export function randomRecord(seed: string, world: World = WORLD): GameRecord {
  const strategies = Object.fromEntries(world.seats.map(({ id }) => [id, 'random']));
  return playedRecord({ seed, strategies }, () => [], world);
}
