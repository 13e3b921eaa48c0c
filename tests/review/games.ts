// Plays games for tests of the review, and makes records as an older engine would have left them; it asserts nothing.

import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { firstLink, linkOf, turnSum } from '../../src/session/record/chain.ts';
import type { Order, World } from '../../src/engine/index.ts';
import { openReview } from '../../src/review/index.ts';
import type { ReviewGame } from '../../src/review/index.ts';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
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

const PATTERN = 'scenarios/_template/scenario.yaml';

/** The small scenario that designers copy, with parts of it changed: two states, the people of the hills, twelve turns. */
export function hillsText(change: Readonly<Record<string, unknown>> = {}): string {
  const pattern = parse(readFileSync(PATTERN, 'utf8')) as Readonly<Record<string, unknown>>;
  return stringify({ ...pattern, ...change });
}

const worlds = new Map<string, World>();

/** The world of a scenario's text. */
export function worldFrom(text: string): World {
  const known = worlds.get(text);
  if (known !== undefined) return known;
  const { scenario, findings } = readScenario(text, { file: 'hills.yaml', tryExamples: false });
  if (scenario === null)
    throw new Error(JSON.stringify(findings.filter(({ severity }) => severity === 'error')));
  const world = compileScenario(scenario);
  worlds.set(text, world);
  return world;
}

/** A game of a scenario's text, opened for review. */
export function textGame(
  text: string,
  wish: Wish,
  orders: (seat: string, turn: number) => readonly Order[],
): ReviewGame {
  const world = worldFrom(text);
  const setup = { ...setupWith(wish, world), scenario: { id: world.id, title: { en: '' }, text } };
  const session = good(openSession(setup, world, STRATEGIES));
  session.advance();
  return reviewOf(playOn(session, orders).record(), world);
}
