// Decides whether a redacted record holds to the chain of the whole one, and says what was taken out; it plays nothing.

import { hashHex } from '../../base/index.ts';
import { stateHash } from '../../engine/index.ts';
import { sealOfAddition, soundChain } from './additions.ts';
import { textToBlock } from './blocks.ts';
import {
  linkOfSeals,
  linkOfSetup,
  sealOf,
  sealOfImprovised,
  sealOfPredictions,
  sealOfSeed,
  sealOfTable,
} from './chain.ts';
import type { TurnSeals } from './chain.ts';
import { RECORD_LIMIT } from './format.ts';
import type { StoredState } from './format.ts';
import { redactedSum } from './redact.ts';
import { REDACTED_FORMAT } from './redacted.ts';
import type { REDACTABLE, RedactedRecord, RedactedTurn } from './redacted.ts';
import { redactedBodyShape, redactedHeaderShape } from './shapeRedacted.ts';

/**
 * How many parts of each kind were taken out: notes are among the additions, since a seal does not tell them apart.
 * `unproven`: orders or intents that stand here, but that no seal proves, since the other was taken out.
 */
export type Missing = Readonly<
  Record<Exclude<(typeof REDACTABLE)[number], 'notes'> | 'unproven', number>
>;

export interface RedactedVerdict {
  readonly whole: boolean;
  /** Where it breaks first: a path, or the turn; empty when it is whole. */
  readonly place: string;
  readonly turns: number;
  /** The link of the last turn: the same as that of the whole record. Null when it is no redacted record. */
  readonly lastLink: string | null;
  /** The link of the last addition, or null. */
  readonly reviewLink: string | null;
  readonly missing: Missing | null;
  /** What was read; null when its shape is wrong. */
  readonly record: RedactedRecord | null;
}

/** Reads the text of a redacted record and holds it to its chain. A text of any content gives a verdict, never a throw. */
export function verifyRedacted(text: string): RedactedVerdict {
  const parsed = text.length > RECORD_LIMIT ? null : fieldsOf(text);
  if (parsed === null) return broken('', null);
  const { header, sum, ...body } = parsed;
  const bad = redactedHeaderShape(header, 'header') ?? redactedBodyShape(body, 'record');
  if (bad !== null) return broken(bad, null);
  const record = { ...(header as object), ...body } as unknown as RedactedRecord;
  const place = firstBreak(record) ?? (sum === redactedSum(record) ? null : 'sum');
  if (place !== null) return broken(place, record);
  return { ...broken('', record), whole: true };
}

/** Whether a text says of itself that it is a redacted record. */
export function isRedacted(text: string): boolean {
  const header = text.length > RECORD_LIMIT ? null : fieldsOf(text)?.['header'];
  return (
    typeof header === 'object' &&
    header !== null &&
    'format' in header &&
    header.format === REDACTED_FORMAT
  );
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isFields ? { ...value } : null;
  } catch {
    return null;
  }
}

function broken(place: string, record: RedactedRecord | null): RedactedVerdict {
  const last = record === null ? null : (record.turns.at(-1)?.link ?? record.link);
  return {
    whole: false,
    place,
    turns: record?.turns.length ?? 0,
    lastLink: last,
    reviewLink: record?.review?.at(-1)?.link ?? null,
    missing: record === null ? null : missingIn(record),
    record,
  };
}

/** The first place that does not hold, or null. */
function firstBreak(record: RedactedRecord): string | null {
  const { of, scenario, seed, seedSeal, turns, branchOf, finalHash } = record;
  if (scenario.hash !== hashHex(scenario.text)) return 'header.scenario';
  if (seed !== null && seedSeal !== sealOfSeed(seed)) return 'header.seed';
  if (record.link !== linkOfSetup({ ...record, ...of })) return 'header.link';
  let before = record.link;
  for (const [at, turn] of turns.entries()) {
    const isNext = turn.turn === at + 1;
    if (!isNext || turn.link !== linkOfSeals(before, sealsIn(turn))) return String(at + 1);
    if (turn.state !== null && hashOfStored(turn.state, scenario.world) !== turn.hash) {
      return `${String(at + 1)}.state`;
    }
    before = turn.link;
  }
  const links = [record.link, ...turns.map(({ link }) => link)];
  if (branchOf !== null && links[branchOf.turn - 1] !== branchOf.link) return 'header.branchOf';
  if (finalHash !== null && finalHash !== turns.at(-1)?.hash) return 'record.finalHash';
  const added = (record.review ?? []).map((one) => ({
    ...one,
    seal: 'seal' in one ? one.seal : sealOfAddition(one),
  }));
  const sound = soundChain(added, links);
  return sound === added.length ? null : `review[${String(sound)}]`;
}

/** The seals of a turn: made anew from what stands there, and taken as they are where it was taken out. */
function sealsIn(turn: RedactedTurn): TurnSeals {
  const { submissions, table, predictions, improvised, hash } = turn;
  return {
    turn: turn.turn,
    submissions: submissions.map((one) => ({
      seat: one.seat,
      seal: 'seal' in one ? one.seal : sealOf(one),
    })),
    table: 'seal' in table ? table.seal : sealOfTable(table),
    ...(predictions === undefined
      ? {}
      : {
          predictions: predictions.map((one) => ({
            seat: one.seat,
            seal: 'seal' in one ? one.seal : sealOfPredictions(one),
          })),
        }),
    ...(improvised === undefined
      ? {}
      : {
          improvised: improvised.map((one) => ('seal' in one ? one.seal : sealOfImprovised(one))),
        }),
    state: hash,
  };
}

function hashOfStored({ turn, over, block, records }: StoredState, world: string): string | null {
  const numbers = textToBlock(block);
  if (numbers === null || !numbers.every((value) => Number.isFinite(value))) return null;
  return stateHash({ hash: world }, { turn, over, block: numbers, records });
}

function missingIn({ turns, seed, review = [] }: RedactedRecord): Missing {
  const submissions = turns.flatMap((turn) => turn.submissions);
  const count = <Part>(parts: readonly Part[], isSo: (part: Part) => boolean) =>
    parts.filter(isSo).length;
  const sealed = (part: object) => 'seal' in part;
  const tables = turns.flatMap(({ table, improvised = [] }) => [table, ...improvised]);
  return {
    orders: count(submissions, ({ orders }) => orders === undefined),
    intents: count(submissions, ({ intent }) => intent === undefined),
    injects: count(tables, sealed),
    states: count(turns, ({ state }) => state === null),
    seed: seed === null ? 1 : 0,
    predictions: count(
      turns.flatMap(({ predictions = [] }) => predictions),
      sealed,
    ),
    additions: count(review, sealed),
    unproven: count(
      submissions,
      (one) => 'seal' in one && (one.orders !== undefined || one.intent !== undefined),
    ),
  };
}
