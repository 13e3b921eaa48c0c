// Decides how one turn is played: which submissions count, what it yields; it keeps no session and shows nothing.

import { judgeAll, resolveTurn, stateHash, viewOf } from '../engine/index.ts';
import type {
  Chance,
  Ledger,
  Order,
  Resolution,
  State,
  Submission,
  World,
} from '../engine/index.ts';
import { linkOf, saltOf, turnSum } from './record/chain.ts';
import type { ChainedTurn } from './record/chain.ts';
import type {
  RecordedTurn,
  StoredInject,
  StoredPredictions,
  StoredState,
  StoredSubmission,
} from './record/format.ts';
import { engineImprovised } from './improvise.ts';
import { engineInjects } from './injects.ts';
import type { Improvised, StoredImprovised } from './record/improvised.ts';
import { blockToText } from './record/blocks.ts';
import { seatWorldAt } from './seats.ts';

/** A turn that has been resolved. `before` is the opened state on which its orders were judged. */
export interface PlayedTurn {
  readonly turn: number;
  readonly submissions: readonly Submission[];
  readonly before: State;
  readonly after: State;
  readonly outcomes: Resolution['outcomes'];
  readonly ledger: Ledger;
  readonly hash: string;
  readonly link: string;
  /** This turn repeated the orders of the quarter before, beside answers to what it asked. */
  readonly repeated: boolean;
  /** What the facilitator let happen as the next turn opened. */
  readonly injects: readonly StoredInject[];
  /** What the facilitator improvised for that opening. */
  readonly improvised: readonly Improvised[];
  /** What seats predicted before this turn, which was the first, closed. */
  readonly predictions: readonly StoredPredictions[];
}

export interface TurnInput {
  readonly world: World;
  readonly state: State;
  readonly chance: Chance;
  readonly submissions: readonly Submission[];
  readonly linkBefore: string;
  readonly repeated: boolean;
  readonly ledger: Ledger;
  readonly injects: readonly StoredInject[];
  readonly improvised: readonly Improvised[];
  readonly predictions: readonly StoredPredictions[];
}

/** Resolves one turn and chains it to the one before. */
export function playTurn(input: TurnInput): PlayedTurn {
  const { world, state, chance, linkBefore, repeated, ledger, injects, improvised } = input;
  const submissions = inSeatOrder(world, input.submissions);
  const released = {
    chance,
    ledger,
    injects: engineInjects(world, injects),
    improvised: engineImprovised(world, improvised),
  };
  const resolution = resolveTurn(world, state, submissions, released);
  const turn = {
    turn: state.turn,
    submissions,
    before: state,
    after: resolution.state,
    outcomes: resolution.outcomes,
    ledger: resolution.ledger,
    hash: stateHash(world, resolution.state),
    repeated,
    injects,
    improvised,
    predictions: input.predictions,
  };
  return { ...turn, link: linkOf(linkBefore, chainedPart(turn, chance.seed)) };
}

/** Submissions with content, in file order of seats: the order in which they arrived is forgotten here. */
export function inSeatOrder(world: World, submissions: readonly Submission[]): Submission[] {
  const place = (submission: Submission) => world.index.seat.get(submission.seat) ?? -1;
  return submissions
    .filter(({ orders, intent }) => orders.length > 0 || (intent ?? '') !== '')
    .sort((a, b) => place(a) - place(b));
}

/** Those of a seat's orders that are accepted when judged as a set. */
export function lawful(
  world: World,
  state: State,
  chance: Chance,
  seat: number,
  orders: readonly Order[],
): readonly Order[] {
  if (orders.length === 0) return orders;
  const { rulings } = judgeAll(
    seatWorldAt(world, seat),
    viewOf(world, state, seat, chance),
    orders,
  );
  return orders.filter((_, at) => rulings[at]?.accepted === true);
}

type Chained = Pick<
  PlayedTurn,
  'turn' | 'submissions' | 'hash' | 'injects' | 'improvised' | 'predictions'
>;

function chainedPart(turn: Chained, seed: string): ChainedTurn {
  return {
    turn: turn.turn,
    submissions: turn.submissions.map((submission): StoredSubmission => ({
      seat: submission.seat,
      orders: submission.orders,
      intent: submission.intent ?? '',
      salt: saltOf(seed, turn.turn, submission.seat),
    })),
    injects: turn.injects,
    notes: [],
    ...(turn.predictions.length === 0 ? {} : { predictions: turn.predictions }),
    ...(turn.improvised.length === 0 ? {} : { improvised: salted(turn, seed) }),
    salt: saltOf(seed, turn.turn, 'table'),
    hash: turn.hash,
  };
}

function salted({ turn, improvised }: Chained, seed: string): readonly StoredImprovised[] {
  return improvised.map((one, position) => ({
    ...one,
    salt: saltOf(seed, turn, `improvised|${String(position)}`),
  }));
}

/** A state as a record stores it. */
export function storedState(state: State): StoredState {
  const { turn, over, records } = state;
  return { turn, over, block: blockToText(state.block), records };
}

const stored = new WeakMap<PlayedTurn, RecordedTurn>();

/** A played turn as a record stores it; made once, since a game is saved often. */
export function recordedTurn(turn: PlayedTurn, seed: string): RecordedTurn {
  const known = stored.get(turn);
  if (known !== undefined) return known;
  const part = { ...chainedPart(turn, seed), state: storedState(turn.after), link: turn.link };
  const recorded = { ...part, sum: turnSum(part) };
  stored.set(turn, recorded);
  return recorded;
}
