// Decides how turns are chained and sealed: which content enters which hash; it reads and writes no files.

import { canonicalJson, hashHex } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { StoredImprovised } from './improvised.ts';
import type {
  GameRecord,
  RecordHeader,
  RecordedTurn,
  StoredPredictions,
  StoredSubmission,
} from './format.ts';

/** Canonical text of a plain value. Interfaces lack the index signature that `Canonical` asks for. */
function textOf(value: unknown): string {
  return canonicalJson(value as Canonical);
}

/** The salt of a seal: it keeps short orders from being guessed from their hash once the content is taken out. */
export function saltOf(seed: string, turn: number, subject: string): string {
  return hashHex(`salt|${seed}|${turn}|${subject}`).slice(0, 32);
}

/** H(salt, orders and intent of a seat). */
export function sealOf(submission: StoredSubmission): string {
  const { seat, orders, intent, salt } = submission;
  return hashHex(`${salt}${textOf({ seat, orders, intent })}`);
}

/** H(salt, what a seat predicted). */
export function sealOfPredictions({ seat, says, salt }: StoredPredictions): string {
  return hashHex(`${salt}${textOf({ seat, says })}`);
}

/** H(salt, injects and notes). */
export function sealOfTable({ injects, notes, salt }: SealedTable): string {
  return hashHex(`${salt}${textOf({ injects, notes })}`);
}

type SealedTable = Pick<RecordedTurn, 'injects' | 'notes' | 'salt'>;

/** H(salt, what was improvised). */
export function sealOfImprovised({ salt, ...improvised }: StoredImprovised): string {
  return hashHex(`${salt}${textOf(improvised)}`);
}

/** The seed as it enters the first link. */
export function sealOfSeed(seed: string): string {
  return hashHex(`seed|${seed}`);
}

/** What enters the first link. */
export type FirstLink = Omit<RecordHeader, 'link' | 'notice' | 'branchOf' | 'seed' | 'scenario'> & {
  readonly seedSeal: string;
  readonly scenario: Omit<RecordHeader['scenario'], 'text'>;
};

/** The first link: everything that was agreed before the first turn. A branch keeps its parent's, and its turns. */
export function firstLink(header: Omit<RecordHeader, 'link' | 'notice' | 'branchOf'>): string {
  return linkOfSetup({ ...header, seedSeal: sealOfSeed(header.seed) });
}

export function linkOfSetup(header: FirstLink): string {
  const { format, version, engine, chance, scenario, seedSeal, seats, options, startHash } = header;
  const { id, title, hash, world } = scenario;
  return hashHex(
    textOf({
      format,
      version,
      engine,
      chance,
      scenario: { id, title, hash, world },
      seed: seedSeal,
      seats,
      options,
      startHash,
    }),
  );
}

/** What of a turn enters its link: all but the state itself, which is there by its hash. */
export type ChainedTurn = Omit<RecordedTurn, 'link' | 'sum' | 'state'>;

/** Whether what was agreed before the first turn is as it was sealed. */
export function soundHeader(header: RecordHeader): boolean {
  return (
    header.link === firstLink(header) && header.scenario.hash === hashHex(header.scenario.text)
  );
}

/** A turn by its seals: all that its link is made of. */
export interface TurnSeals {
  readonly turn: number;
  readonly submissions: readonly Sealed[];
  readonly table: string;
  readonly predictions?: readonly Sealed[];
  readonly improvised?: readonly string[];
  readonly state: string;
}

/** A seat's part, sealed. */
export interface Sealed {
  readonly seat: string;
  readonly seal: string;
}

function sealsOf(turn: ChainedTurn): TurnSeals {
  const { submissions, predictions, improvised, hash } = turn;
  const sealed = (part: { readonly seat: string }, seal: string) => ({
    seat: part.seat,
    seal,
  });
  return {
    turn: turn.turn,
    submissions: submissions.map((one) => sealed(one, sealOf(one))),
    table: sealOfTable(turn),
    ...(predictions === undefined
      ? {}
      : { predictions: predictions.map((one) => sealed(one, sealOfPredictions(one))) }),
    ...(improvised === undefined ? {} : { improvised: improvised.map(sealOfImprovised) }),
    state: hash,
  };
}

/**
 * The link of a turn: the one before, a seal for each seat, a seal for injects and notes, the hash of the state. Seals
 * of predictions and of what was improvised enter only where there are any: turns without them chain as they did before
 * there were such things.
 */
export function linkOf(before: string, turn: ChainedTurn): string {
  return linkOfSeals(before, sealsOf(turn));
}

export function linkOfSeals(before: string, seals: TurnSeals): string {
  const { turn, submissions, table, predictions, improvised, state } = seals;
  const pairs = (parts: readonly Sealed[]) => parts.map(({ seat, seal }) => [seat, seal]);
  return hashHex(
    textOf({
      ...(predictions === undefined ? {} : { predictions: pairs(predictions) }),
      ...(improvised === undefined ? {} : { improvised }),
      before,
      turn,
      seals: pairs(submissions),
      table,
      state,
    }),
  );
}

/** The sum over all that one stored turn holds. */
export function turnSum(turn: Omit<RecordedTurn, 'sum'>): string {
  const { submissions, injects, notes, salt, state, hash, link, predictions, improvised } = turn;
  const foretold = predictions === undefined ? {} : { predictions };
  const madeUp = improvised === undefined ? {} : { improvised };
  const said = { turn: turn.turn, submissions, injects, notes, salt, state, hash, link };
  return hashHex(textOf({ ...said, ...foretold, ...madeUp }));
}

/** The sum over the whole record, its turns by their sums. */
export function recordSum(record: GameRecord): string {
  return hashHex(textOf({ ...record, turns: record.turns.map((turn) => turn.sum) }));
}

/** How many turns from the first are whole and chained to each other. */
export function soundTurns(header: RecordHeader, turns: readonly RecordedTurn[]): number {
  let before = header.link;
  for (const [at, turn] of turns.entries()) {
    if (turn.turn !== at + 1 || turn.sum !== turnSum(turn) || turn.link !== linkOf(before, turn)) {
      return at;
    }
    before = turn.link;
  }
  return turns.length;
}
