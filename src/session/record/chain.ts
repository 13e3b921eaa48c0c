// Decides how turns are chained and sealed: which content enters which hash; it reads and writes no files.

import { canonicalJson, hashHex } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
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
function sealOfPredictions({ seat, says, salt }: StoredPredictions): string {
  return hashHex(`${salt}${textOf({ seat, says })}`);
}

/** The first link: everything that was agreed before the first turn. A branch keeps its parent's, and its turns. */
export function firstLink(header: Omit<RecordHeader, 'link' | 'notice' | 'branchOf'>): string {
  const { format, version, engine, chance, scenario, seed, seats, options, startHash } = header;
  const { id, title, hash, world } = scenario;
  return hashHex(
    textOf({
      format,
      version,
      engine,
      chance,
      scenario: { id, title, hash, world },
      seed: hashHex(`seed|${seed}`),
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

/**
 * The link of a turn: the one before, a seal for each seat, a seal for injects and notes, the hash of the state. Seals
 * of predictions enter only where there are any: turns without them chain as they did before there were predictions.
 */
export function linkOf(before: string, turn: ChainedTurn): string {
  const { injects, notes, salt, predictions } = turn;
  const foretold = predictions?.map((one) => [one.seat, sealOfPredictions(one)]);
  return hashHex(
    textOf({
      ...(foretold === undefined ? {} : { predictions: foretold }),
      before,
      turn: turn.turn,
      seals: turn.submissions.map((submission) => [submission.seat, sealOf(submission)]),
      table: hashHex(`${salt}${textOf({ injects, notes })}`),
      state: turn.hash,
    }),
  );
}

/** The sum over all that one stored turn holds. */
export function turnSum(turn: Omit<RecordedTurn, 'sum'>): string {
  const { submissions, injects, notes, salt, state, hash, link, predictions } = turn;
  const foretold = predictions === undefined ? {} : { predictions };
  const said = { turn: turn.turn, submissions, injects, notes, salt, state, hash, link };
  return hashHex(textOf({ ...said, ...foretold }));
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
