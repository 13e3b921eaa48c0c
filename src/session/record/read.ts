// Decides whether a text is a whole record, and what can be saved of a damaged one; it compiles and replays nothing.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { CHANCE_SCHEME } from '../../engine/index.ts';
import { soundAdditions } from './additions.ts';
import { recordSum, soundHeader, soundTurns } from './chain.ts';
import { ENGINE_VERSION, RECORD_FORMAT, RECORD_LIMIT, RECORD_VERSION } from './format.ts';
import type { GameRecord, RecordHeader, RecordedTurn } from './format.ts';
import { headerShape, recordShape, turnShape } from './shape.ts';

export const RECORD_PROBLEMS = [
  'too-large',
  'not-a-record',
  'truncated',
  'wrong-version',
  'other-engine',
  'malformed',
  'altered',
] as const;

/** Why a record cannot be taken as it is, and what remains of it. */
export interface RecordProblem {
  readonly code: (typeof RECORD_PROBLEMS)[number];
  /** Where: a path in the record, or the turn in which the chain breaks. */
  readonly place: string;
  /** The last turn that is whole; null when not even the header is. */
  readonly lastGoodTurn: number | null;
  /** The game up to that turn, ready to resume. */
  readonly salvage: GameRecord | null;
  /** The record as it reads, when only its sums are wrong: replay can say where it differs. */
  readonly altered: GameRecord | null;
  /** A whole record of another engine: it can be read, not computed again. */
  readonly older: GameRecord | null;
}

/** Reads a record's text. A text of any content gives a record or a problem, never a throw. */
export function readRecord(text: string): Result<GameRecord, RecordProblem> {
  if (text.length > RECORD_LIMIT) return err(problem('too-large', '', null));
  const parsed = parse(text);
  if (parsed === null) {
    const saved = salvageLines(text);
    return err(problem(saved === null ? 'not-a-record' : 'truncated', '', saved));
  }
  const version = versionProblem(parsed);
  if (version !== null) return err({ ...version, older: olderRecord(version, parsed) });
  const { header, sum, ...rest } = parsed;
  const candidate: unknown = { ...(header as object), ...rest };
  const bad =
    headerShape(header, 'header') ??
    recordShape(candidate, 'record') ??
    (typeof sum === 'string' ? null : 'record.sum');
  if (bad !== null) return err(problem('malformed', bad, salvageLines(text)));
  const record = candidate as GameRecord;
  const sound = soundTurns(record, record.turns);
  const headed = soundHeader(record);
  const added = soundAdditions(record);
  const whole = headed && sound === record.turns.length && added === (record.review ?? []).length;
  if (whole && sum === recordSum(record)) return ok(record);
  const saved = headed ? recordUpTo(record, sound) : null;
  const place = placeOfDamage(record, sound, added);
  return err({ ...problem('altered', place, saved), altered: record });
}

function problem(
  code: RecordProblem['code'],
  place: string,
  salvage: GameRecord | null,
): RecordProblem {
  return {
    code,
    place,
    lastGoodTurn: salvage?.turns.length ?? null,
    salvage,
    altered: null,
    older: null,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function versionProblem(parsed: Fields): RecordProblem | null {
  const header = parsed['header'];
  if (!isFields(header) || header['format'] !== RECORD_FORMAT) {
    return problem('not-a-record', '', null);
  }
  if (header['version'] !== RECORD_VERSION) {
    return problem('wrong-version', String(header['version']).slice(0, 20), null);
  }
  if (header['engine'] !== ENGINE_VERSION || header['chance'] !== CHANCE_SCHEME) {
    return problem('other-engine', String(header['engine']).slice(0, 20), null);
  }
  return null;
}

/** The record of another engine, if its shape and all its sums hold. */
function olderRecord({ code }: RecordProblem, parsed: Fields): GameRecord | null {
  if (code !== 'other-engine') return null;
  const { header, sum, ...rest } = parsed;
  const candidate: unknown = { ...(header as object), ...rest };
  if (headerShape(header, 'header') !== null || recordShape(candidate, 'record') !== null)
    return null;
  const record = candidate as GameRecord;
  const sound =
    soundHeader(record) &&
    soundTurns(record, record.turns) === record.turns.length &&
    soundAdditions(record) === (record.review ?? []).length;
  return sound && sum === recordSum(record) ? record : null;
}

/** The turn, or the addition, in which the chain breaks; empty when it holds and only a sum is wrong. */
function placeOfDamage(record: GameRecord, sound: number, added: number): string {
  if (sound < record.turns.length) return String(sound + 1);
  return added < (record.review ?? []).length ? `review[${added}]` : '';
}

/**
 * The game with its first `count` turns and what was added while it had no more than those. What waited for an opening
 * is left out, as pads are: it was said of a later turn.
 */
export function recordUpTo(record: GameRecord, count: number): GameRecord {
  const { review: added = [], queued: _queued, improvised: _improvised, ...game } = record;
  const saved = upTo(game, record.turns, count);
  const review = added.slice(0, soundAdditions(record)).filter(({ after }) => after <= count);
  return review.length === 0 ? saved : { ...saved, review };
}

/** The game with its first `count` turns, open for the orders of the next. */
function upTo(header: RecordHeader, turns: readonly RecordedTurn[], count: number): GameRecord {
  const kept = turns.slice(0, count);
  const over = kept.at(-1)?.state.over === true;
  return {
    ...header,
    turns: kept,
    phase: over ? 'debrief' : 'orders',
    pending: [],
    finalHash: over ? (kept.at(-1)?.hash ?? null) : null,
  };
}

/** Reads what whole lines remain of a text that is no longer JSON. */
function salvageLines(text: string): GameRecord | null {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  const opening = '{"header":';
  if (!first.startsWith(opening) || lines[1] !== '"turns":[') return null;
  const header = parse(first.slice(opening.length).replace(/,$/, ''));
  if (header === null || headerShape(header, 'header') !== null) return null;
  const sound = header as unknown as RecordHeader;
  if (versionProblem({ header }) !== null || !soundHeader(sound)) return null;
  const turns: RecordedTurn[] = [];
  for (const line of lines.slice(2)) {
    const turn = parse(line.replace(/,$/, ''));
    if (turn === null || turnShape(turn, 'turn') !== null) break;
    turns.push(turn as unknown as RecordedTurn);
  }
  return upTo(sound, turns, soundTurns(sound, turns));
}
