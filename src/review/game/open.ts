// Decides how a record opens for review: computed again turn by turn, or from its stored states where that cannot be.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { chanceOf, entriesOf, openGame, stateHash } from '../../engine/index.ts';
import type { Entry, State, Submission, World } from '../../engine/index.ts';
import { ENGINE_VERSION, isSecondQuarter, replay, storedStates } from '../../session/index.ts';
import type {
  Difference,
  GameRecord,
  PlayedTurn,
  RecordedTurn,
  Strategies,
} from '../../session/index.ts';
import type { GivenOrder, ReviewGame, ReviewTurn } from './game.ts';

/** `other-columns`: the stored states do not fit the columns of this engine's world, so nothing of them can be named. */
export const REVIEW_PROBLEMS = ['no-turns', 'other-columns'] as const;

export interface ReviewProblem {
  readonly code: (typeof REVIEW_PROBLEMS)[number];
  /** Where record and computation part, when they were compared. */
  readonly difference: Difference | null;
}

export interface ReviewParts {
  /** Compiled from the record's own scenario, with its length. */
  readonly world: World;
  readonly strategies: Strategies;
}

/**
 * Opens a record. A game of this engine is computed again; where it comes out differently, and for an older engine, it opens
 * from its stored states, if these are what their hashes say.
 */
export function openReview(
  record: GameRecord,
  { world, strategies }: ReviewParts,
): Result<ReviewGame, ReviewProblem> {
  if (record.turns.length === 0) return err({ code: 'no-turns', difference: null });
  const chance = chanceOf(record.seed);
  const unknownStrategies = record.seats.flatMap(({ seat, strategy }) =>
    strategy === null || strategies.has(strategy) ? [] : [seat],
  );
  const common = { record, world, chance, unknownStrategies };
  let difference: Difference | null = null;
  if (record.engine === ENGINE_VERSION) {
    const again = replay(record, world);
    const [first] = again.played;
    if (again.difference === null && first !== undefined) {
      const turns = again.played.map((turn) => replayedTurn(world, turn));
      const replayed = { verified: true, source: 'replayed', difference: null } as const;
      return ok({ ...common, ...replayed, start: first.before, turns });
    }
    difference = again.difference;
  }
  const states = storedStates(record, world);
  if (states === null) return err({ code: 'other-columns', difference });
  const start = startOf(record, world);
  const turns = record.turns.flatMap((turn, at): ReviewTurn[] => {
    const after = states[at];
    if (after === undefined) return [];
    const before = at === 0 ? start : (states[at - 1] ?? null);
    return [storedTurn(turn, { before, after, repeated: isRepeat(record, world, turn.turn) })];
  });
  return ok({ ...common, start, turns, verified: false, source: 'stored', difference });
}

function isRepeat(record: GameRecord, world: World, turn: number): boolean {
  return isSecondQuarter(record.options, world, turn);
}

/** The first opened state, which a record holds by its hash only: null when it cannot be computed to that hash any more. */
function startOf(record: GameRecord, world: World): State | null {
  if (world.hash !== record.scenario.world) return null;
  const start = openGame(world, chanceOf(record.seed));
  return stateHash(world, start) === record.startHash ? start : null;
}

function replayedTurn(world: World, played: PlayedTurn): ReviewTurn {
  const { turn, before, after, submissions, outcomes, injects, predictions, hash } = played;
  let known: readonly Entry[] | null = null;
  const refused = new Set(
    outcomes
      .filter(({ outcome }) => outcome.status === 'refused')
      .map(({ seat, order }) => `${seat}|${order}`),
  );
  const given = givenOrders(world, submissions);
  const accepted = given.filter(({ seat, index }) => !refused.has(`${seat}|${index}`));
  return {
    turn,
    before,
    after,
    // A game has tens of thousands of entries: they are laid out when somebody asks.
    get entries() {
      known ??= entriesOf(played.ledger, world.layout);
      return known;
    },
    submissions,
    accepted,
    outcomes,
    injects,
    improvised: played.improvised,
    predictions,
    hash,
    repeated: played.repeated,
  };
}

function storedTurn(
  { turn, submissions, injects, improvised = [], predictions = [], hash }: RecordedTurn,
  known: Pick<ReviewTurn, 'before' | 'after' | 'repeated'>,
): ReviewTurn {
  return {
    turn,
    ...known,
    entries: null,
    submissions: submissions.map(({ seat, orders, intent }) => ({ seat, orders, intent })),
    accepted: [],
    outcomes: [],
    injects,
    improvised: improvised.map(({ salt: _salt, ...one }) => one),
    predictions,
    hash,
  };
}

/** Every order of a turn, seat by seat, in the order in which it was handed in. */
export function givenOrders(
  world: World,
  submissions: readonly Submission[],
): readonly GivenOrder[] {
  return submissions.flatMap(({ seat, orders }) => {
    const index = world.index.seat.get(seat);
    if (index === undefined) return [];
    return orders.map((order, at): GivenOrder => ({ seat: index, index: at, order }));
  });
}
