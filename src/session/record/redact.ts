// Decides how content is taken out of a record and its seals kept, and how the rest is laid out as text; it verifies nothing.

import { canonicalJson, hashHex } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { StoredAddition } from './addition.ts';
import { additionsIn, sealOfAddition } from './additions.ts';
import { sealOf, sealOfImprovised, sealOfPredictions, sealOfSeed, sealOfTable } from './chain.ts';
import type { GameRecord, RecordedTurn, StoredSubmission } from './format.ts';
import { REDACTED_FORMAT, REDACTED_NOTICE, REDACTED_VERSION } from './redacted.ts';
import type {
  RedactedAddition,
  RedactedHeader,
  RedactedRecord,
  RedactedSubmission,
  RedactedTurn,
  Redaction,
} from './redacted.ts';
import { headerOf } from './write.ts';

/** The record without what is to be taken out; it verifies to the same links. Orders of an open turn are left out. */
export function redact(record: GameRecord, what: Redaction): RedactedRecord {
  const turns = record.turns.map((turn) => redactedTurn(turn, what));
  const review = redactedReview(record, what);
  const isSealed = turns.some(hasSeals) || review.some((addition) => 'seal' in addition);
  const isSeedOut = what.seed ?? isSealed;
  const { format, version, notice: _notice, ...header } = headerOf(record);
  return {
    ...header,
    format: REDACTED_FORMAT,
    version: REDACTED_VERSION,
    of: { format, version },
    notice: REDACTED_NOTICE,
    seed: isSeedOut ? null : record.seed,
    seedSeal: sealOfSeed(record.seed),
    turns,
    phase: record.phase,
    finalHash: record.finalHash,
    ...(review.length === 0 ? {} : { review }),
  };
}

function hasSeals({
  submissions,
  table,
  predictions = [],
  improvised = [],
}: RedactedTurn): boolean {
  return [table, ...submissions, ...predictions, ...improvised].some((part) => 'seal' in part);
}

function redactedTurn(turn: RecordedTurn, what: Redaction): RedactedTurn {
  const { injects, notes, salt, predictions, improvised, state, hash, link } = turn;
  const isTableOut = what.injects === true;
  return {
    turn: turn.turn,
    submissions: turn.submissions.map((one) => redactedSubmission(one, what)),
    table: isTableOut ? { seal: sealOfTable(turn) } : { injects, notes, salt },
    ...(predictions === undefined
      ? {}
      : {
          predictions: predictions.map((one) =>
            what.predictions === true ? { seat: one.seat, seal: sealOfPredictions(one) } : one,
          ),
        }),
    ...(improvised === undefined
      ? {}
      : {
          improvised: improvised.map((one) => (isTableOut ? { seal: sealOfImprovised(one) } : one)),
        }),
    state: what.states === true ? null : state,
    hash,
    link,
  };
}

/** Where nobody wrote an intent there is none to take out: the orders stay under their seal. */
function redactedSubmission(submission: StoredSubmission, what: Redaction): RedactedSubmission {
  const { seat, orders, intent } = submission;
  const isIntentOut = what.intents === true && intent !== '';
  if (what.orders !== true && !isIntentOut) return submission;
  return {
    seat,
    seal: sealOf(submission),
    ...(what.orders === true ? {} : { orders }),
    ...(what.intents === true ? {} : { intent }),
  };
}

function redactedReview(record: GameRecord, what: Redaction): readonly RedactedAddition[] {
  const counting = new Set(additionsIn(record));
  return (record.review ?? []).map((addition) => {
    if (staysIn(addition, counting, what)) return addition;
    const { at, by, after, link } = addition;
    return { at, by, after, link, seal: sealOfAddition(addition) };
  });
}

function staysIn(
  addition: StoredAddition,
  counting: ReadonlySet<StoredAddition>,
  what: Redaction,
): boolean {
  const { content } = addition;
  if (what.additions === true) return false;
  if (content.kind === 'removed') return true;
  if (!counting.has(addition)) return false;
  return content.kind !== 'note' || (what.notes !== true && !content.isPrivate);
}

/** The header of a redacted record, without its turns. */
function redactedHeader(record: RedactedRecord): RedactedHeader {
  const { turns: _turns, phase: _phase, finalHash: _hash, review: _review, ...header } = record;
  return header;
}

/** The sum over all that a redacted record holds, so that damage is found. */
export function redactedSum(record: RedactedRecord): string {
  return hashHex(canonicalJson(record as unknown as Canonical));
}

/** The text of a redacted record, laid out as a record is: its header on a line, and each turn. */
export function writeRedacted(record: RedactedRecord): string {
  const line = (value: unknown) => canonicalJson(value as Canonical);
  const { turns, phase, review, finalHash } = record;
  const tail = [
    `"phase":${line(phase)}`,
    ...(review === undefined ? [] : [`"review":${line(review)}`]),
    `"finalHash":${line(finalHash)}`,
    `"sum":${line(redactedSum(record))}`,
  ].join(',\n');
  const body = turns.map((turn) => line(turn)).join(',\n');
  return `{"header":${line(redactedHeader(record))},\n"turns":[\n${body}\n],\n${tail}}\n`;
}
